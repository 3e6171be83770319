package interleave.ui;

import interleave.engine.Run;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// One of two programs that are read side by side: what it is called, what its compiler says, where its run is, its lines.
final class PairColumn extends BorderPane {
    private final CodeLines code;
    private final Label where = new Label();
    private final Tooltip whole = new Tooltip();

    /// @param name what the code is called in the scene
    PairColumn(Version version, String name) {
        code = new CodeLines(version.source(), version.notes());
        code.setId(name);
        Label title = new Label(version.source().name());
        title.getStyleClass().add("strong");
        title.setMinWidth(USE_PREF_SIZE);
        Label badge = new Label(version.verdict());
        badge.setId(name + "Badge");
        badge.getStyleClass().addAll("badge", version.standing() == Version.Standing.COMPILES ? "accepted" : "refused");
        badge.setMinWidth(USE_PREF_SIZE);
        where.setId(name + "Where");
        where.getStyleClass().add("muted");
        where.setMinWidth(0);
        where.setTooltip(whole);
        HBox head = new HBox(title, badge, where);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        setTop(head);
        setCenter(code);
        setMinWidth(0);
    }

    /// Marks the line of a step of its run, and says which step that is.
    /// @param more what else is to be said of that moment; empty for nothing
    void show(Run run, int position, String more) {
        code.mark(position == 0 ? 0 : run.machine().program().source().line(run.step(position).span()));
        String now = position == 0 ? "at the start" : "step " + position + " · " + run.step(position).thread();
        say(more.isEmpty() ? now : now + " · " + more);
    }

    /// Says why no run of it is shown.
    void say(String words) {
        where.setText(words);
        whole.setText(words);
    }
}
