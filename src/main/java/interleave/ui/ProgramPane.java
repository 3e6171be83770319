package interleave.ui;

import interleave.program.Source;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The left side of the window: the program as it runs, and the same text to be edited.
final class ProgramPane extends TabPane {
    private final Session session;
    private final EditorPane editor;
    private final Tab shown = new Tab();
    private final Tab edited = new Tab("Edit");
    private boolean wasRefused;

    ProgramPane(Session session, RaceHunt hunt, Documents documents, Looks looks, Rereading rereading) {
        this.session = session;
        editor = new EditorPane(session, looks, rereading);
        getStyleClass().add("program-pane");
        setId("program");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setMinSize(0, 0);
        BorderPane program = new BorderPane(new SourcePane(session, hunt, looks));
        program.setTop(banner());
        shown.setId("tabProgram");
        shown.setContent(program);
        edited.setId("tabEdit");
        edited.setContent(editor);
        getTabs().addAll(shown, edited);
        session.sourceProperty().subscribe(() -> name(documents));
        documents.unsavedProperty().subscribe(() -> name(documents));
        editor.onRan(() -> getSelectionModel().select(shown));
        session.readingProperty().subscribe(this::opened);
        session.pretendedProperty().subscribe(now -> {
            if (now) getSelectionModel().select(shown);
            else opened();
        });
        getSelectionModel().selectedItemProperty().subscribe(this::selected);
        session.lookedAtProperty().subscribe(span -> {
            if (span.isPresent() && (session.blank() || session.outdatedProperty().get())) edit();
        });
    }

    /// A text that is refused when it is opened has no run to be shown on it: it is shown where it can be mended. The next one
    /// that runs is shown as it runs.
    private void opened() {
        boolean refused = session.blank() && !session.sourceProperty().get().text().isBlank();
        if (refused) getSelectionModel().select(edited);
        else if (wasRefused && session.understood()) getSelectionModel().select(shown);
        wasRefused = refused;
    }

    EditorPane editor() {
        return editor;
    }

    /// Shows the editor, ready to be typed in.
    void edit() {
        getSelectionModel().select(edited);
        editor.field().requestFocus();
    }

    private void selected(Tab tab) {
        // Who looks at the program again after editing wants to see what was edited run.
        if (tab == shown && session.outdatedProperty().get() && session.understood()) editor.run();
    }

    private void name(Documents documents) {
        Source source = session.sourceProperty().get();
        String name = source.name().isEmpty() ? "Program" : source.name();
        shown.setText(documents.unsavedProperty().get() ? name + " •" : name);
    }

    private HBox banner() {
        Label words = new Label("An older text: the one that runs");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button toEditor = new Button("Edit");
        toEditor.setMinWidth(USE_PREF_SIZE);
        toEditor.setOnAction(_ -> edit());
        HBox banner = new HBox(words, toEditor);
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.setId("olderText");
        banner.getStyleClass().add("banner");
        session.outdatedProperty().subscribe(old -> {
            banner.setVisible(old);
            banner.setManaged(old);
        });
        return banner;
    }

    Optional<Tab> selectedTab() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }
}
