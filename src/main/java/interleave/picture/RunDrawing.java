package interleave.picture;

import interleave.analysis.Analysis;
import interleave.engine.Cell;
import interleave.engine.Outcome;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import java.util.List;
import java.util.Optional;

/// A run at a position on one sheet, as the window shows it: the stage with what just happened beside it (at a deadlock also
/// who waits for whom), the timeline below. For files, slides and printing.
public final class RunDrawing {
    /// The usual size.
    public static final double WIDTH = 1200;
    public static final double HEIGHT = 800;
    private static final double SIDE = 330;
    private static final double TITLE = 40;
    private static final double PAD = 18;
    private static final int MOST_STRIPS = 3;
    /// How much of the stage's room is given to the picture of who waits for whom at a deadlock.
    private static final double WAITS = 0.52;

    private final Analysis analysis;
    private final TimelineDrawing timeline;
    private final TextMeasure letters;

    private RunDrawing(Analysis analysis, TextMeasure letters) {
        this.analysis = analysis;
        this.timeline = TimelineDrawing.of(analysis, letters);
        this.letters = letters;
    }

    /// For drawing positions of a run.
    public static RunDrawing of(Analysis analysis, TextMeasure letters) {
        return new RunDrawing(analysis, letters);
    }

    /// The picture of a position.
    /// @param fraction how far the step that led to the position has come, from 0 to 1
    public Picture at(int position, double fraction, double width, double height) {
        List<Cell> strips = timeline.cells(MOST_STRIPS);
        double wanted = TimelineLayout.comfortable(timeline.lanes().size(), strips.size());
        double below = Math.clamp(wanted, 150, height * 0.45);
        double stageHeight = height - below - TITLE;
        Sheet sheet = new Sheet(letters);
        sheet.box(new Box(0, 0, width, TITLE), 0, Fill.of(Tone.PANEL), Stroke.NONE, Target.NONE);
        sheet.box(new Box(width - SIDE, TITLE, SIDE, stageHeight), 0, Fill.of(Tone.PANEL), Stroke.NONE, Target.NONE);
        sheet.box(new Box(0, TITLE + stageHeight, width, below), 0, Fill.of(Tone.PANEL), Stroke.NONE, Target.NONE);
        title(sheet, position, width);
        side(sheet, position, new Box(width - SIDE + PAD, TITLE + PAD, SIDE - 2 * PAD, stageHeight - 2 * PAD), strips);
        TimelineView view = TimelineView.whole(width, analysis.run().length());
        double room = width - SIDE;
        boolean over = analysis.run().at(position).outcome().filter(Outcome.Deadlock.class::isInstance).isPresent();
        double waits = over ? Math.round(room * WAITS) : 0;
        Picture all = sheet.picture(width, height)
                .with(StageDrawing.at(analysis, position, fraction, room - waits, stageHeight, letters, false), 0, TITLE);
        if (over) all = all.with(waits(position, waits, stageHeight), room - waits, TITLE);
        all = all
                .with(timeline.at(position, fraction, view, below - 8, strips), 0, TITLE + stageHeight + 8);
        return all.with(edges(width, stageHeight), 0, TITLE);
    }

    /// Who waits for whom, beside the stage where no thread can go on.
    private Picture waits(int position, double width, double height) {
        Picture picture = WaitDrawing.of(analysis, position, letters).at(width, height, Tone.BACKGROUND, Optional.empty());
        Sheet sheet = new Sheet(letters);
        sheet.line(0, 0, 0, height, Stroke.of(Tone.LINE, 1), Target.NONE);
        return sheet.picture(width, height).with(picture, 0, 0);
    }

    private Picture edges(double width, double stageHeight) {
        Sheet sheet = new Sheet(letters);
        Stroke line = Stroke.of(Tone.LINE, 1);
        sheet.line(0, 0, width, 0, line, Target.NONE);
        sheet.line(width - SIDE, 0, width - SIDE, stageHeight, line, Target.NONE);
        sheet.line(0, stageHeight, width, stageHeight, line, Target.NONE);
        return sheet.picture(width, stageHeight);
    }

    private void title(Sheet sheet, int position, double width) {
        Type bold = Type.sans(14, Weight.SEMIBOLD);
        String name = letters.fit(analysis.run().machine().program().source().name(), bold, width / 2);
        sheet.text(PAD, 25, name, bold, Tone.TEXT, Anchor.START, Target.NONE);
        String step = "step " + position + " of " + analysis.run().length();
        sheet.text(width - PAD, 25, step, Type.sans(13), Tone.MUTED, Anchor.END, Target.NONE);
    }

    private void side(Sheet sheet, int position, Box room, List<Cell> cells) {
        double y = room.y();
        if (!cells.isEmpty()) {
            Cell cell = cells.getFirst();
            caption(sheet, room.x(), y + 12, letters.fit("Family tree of " + cell, Type.sans(12, Weight.SEMIBOLD), room.width()));
            Picture tree = LineageDrawing.at(analysis, cell, position, room.width(), 130, letters);
            for (Mark mark : tree.marks()) sheet.add(mark.moved(room.x(), y + 22));
            y += 22 + 130 + 14;
        }
        caption(sheet, room.x(), y + 12, position == 0 ? "At the start" : "Step " + position + " · what happened");
        words(sheet, position, new Box(room.x(), y + 20, room.width(), room.bottom() - y - 20));
    }

    private static void caption(Sheet sheet, double x, double y, String text) {
        sheet.text(x, y, text, Type.sans(12, Weight.SEMIBOLD), Tone.MUTED, Anchor.START, Target.NONE);
    }

    private void words(Sheet sheet, int position, Box room) {
        var narration = analysis.narrator().at(position);
        Type type = Type.sans(13.5);
        double line = Math.round(type.size() * 1.3);
        double y = room.y();
        for (var sentence : narration.sentences()) {
            int lines = (int) Math.min(8, (room.bottom() - y) / line);
            if (lines < 1) return;
            y += sheet.wrapped(new Box(room.x(), y, room.width(), 0), sentence.toString(), type, Tone.TEXT, lines, Target.NONE) * line + 5;
        }
        Optional<String> callout = narration.callout().map(c -> c.sentence().toString());
        int lines = (int) Math.min(5, (room.bottom() - y - 24) / line);
        if (callout.isEmpty() || lines < 1) return;
        Sheet measured = new Sheet(letters);
        Box inside = new Box(room.x() + 12, y + 12, room.width() - 24, 0);
        Type strong = Type.sans(13.5, Weight.MEDIUM);
        int used = measured.wrapped(inside, callout.get(), strong, Tone.LOSS, lines, Target.NONE);
        sheet.box(new Box(room.x(), y + 4, room.width(), used * line + 18), 8, Fill.of(Tone.LOSS_SOFT), Stroke.NONE, Target.NONE);
        for (Mark mark : measured.picture(0, 0).marks()) sheet.add(mark);
    }
}
