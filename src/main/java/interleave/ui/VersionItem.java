package interleave.ui;

import interleave.language.go.GoVersion;
import interleave.program.Source;
import javafx.scene.control.CheckMenuItem;

/// The menu's switch between the versions of Go that mean different things by a loop. What it switches is the line of the
/// text that states the version, so that the text alone says what runs, here and everywhere else.
final class VersionItem extends CheckMenuItem {
    private final Session session;

    VersionItem(Session session, EditorPane editor) {
        super("Loop variables as before Go 1.22");
        this.session = session;
        setId("oldLoops");
        setOnAction(_ -> {
            GoVersion wanted = old() ? GoVersion.SINCE_1_22 : GoVersion.BEFORE_1_22;
            wanted.statedIn(source()).ifPresent(edit -> editor.replace(edit.span(), edit.by()));
            show();
        });
        session.sourceProperty().subscribe(this::show);
    }

    private Source source() {
        return session.sourceProperty().get();
    }

    private boolean old() {
        return GoVersion.of(source()) == GoVersion.BEFORE_1_22;
    }

    private void show() {
        setSelected(old());
        setDisable(!source().name().endsWith(".go"));
    }
}
