package interleave.ui;

import interleave.language.rust.explain.Story;
import interleave.picture.FontTable;
import interleave.picture.OwnershipDrawing;
import interleave.picture.OwnershipView;
import interleave.picture.Picture;
import java.util.List;

/// Why a program is refused, as a picture: who owns a variable, who borrows it, and for how long.
final class WhyPane extends Drawing {
    private final OwnershipView view;
    private final FontTable letters = new FontTable();

    WhyPane(Story story, Appearance appearance, Looks looks) {
        super(appearance, looks);
        setId("why");
        view = view(story);
        String owner = story.bars().getFirst().words();
        setAccessibleText(owner + "; " + String.join("; ", story.clashes().stream().map(Story.Clash::words).toList()));
    }

    private static OwnershipView view(Story story) {
        String owner = story.bars().getFirst().words();
        List<OwnershipView.Bar> bars = story.bars().stream()
                .map(bar -> new OwnershipView.Bar(bar.words(), bar.thread(), bar.role() == Story.Role.OWNER, bar.from(),
                        bar.to(), bar.open()))
                .toList();
        List<OwnershipView.Clash> clashes = story.clashes().stream()
                .map(clash -> new OwnershipView.Clash(
                        (clash.code().isEmpty() ? "" : clash.code() + " ") + clash.words(), clash.line()))
                .toList();
        return new OwnershipView(owner.substring(0, owner.indexOf(' ')), bars, clashes);
    }

    @Override
    Picture draw(double width, double height) {
        return OwnershipDrawing.of(view, width, letters);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : 600;
        return Math.ceil(OwnershipDrawing.of(view, wide / scale(), letters).height() * scale());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(getWidth());
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
