package interleave.ui;

import interleave.language.Problem;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The middle of the window: the stage, or what to say where there is nothing to show on it, and notes at its foot.
final class StageArea extends StackPane {
    /// As many problems are told here; the editor marks all of them.
    private static final int MOST_PROBLEMS = 5;

    private final Session session;
    private final StagePane stage;
    private final VBox empty = new VBox();
    private final HBox outdated = new HBox();
    private final Label outdatedWords = new Label();
    private final HBox pretended = new HBox();
    private final Verdicts verdicts;
    private final Looks looks;
    private Optional<Refusal.Actions> actions = Optional.empty();
    private Runnable chooseExample = () -> {};

    StageArea(Session session, Playback playback, Comparing comparing, Worst worst, Verdicts verdicts, Looks looks) {
        this.session = session;
        this.verdicts = verdicts;
        this.looks = looks;
        getStyleClass().add("stage-pane");
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText("Stage");
        stage = new StagePane(session, playback, comparing, looks);
        empty.getStyleClass().add("empty");
        empty.setId("empty");
        outdated.getStyleClass().addAll("note", "warning");
        outdated.setId("outdated");
        outdatedWords.setWrapText(true);
        outdated.getChildren().add(outdatedWords);
        outdated.managedProperty().bind(outdated.visibleProperty());
        Notes notes = new Notes(session, worst);
        setAlignment(notes, Pos.BOTTOM_CENTER);
        setMargin(notes, new Insets(14));
        pretended.setId("pretended");
        pretended.setAlignment(Pos.CENTER_LEFT);
        pretended.getStyleClass().addAll("note", "warning");
        pretended.visibleProperty().bind(session.pretendedProperty());
        pretended.managedProperty().bind(pretended.visibleProperty());
        Label cannot = new Label("This cannot happen in Rust: the compiler refuses the program. It is shown as if it had let it through.");
        cannot.setWrapText(true);
        cannot.setMinWidth(0);
        cannot.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(cannot, Priority.ALWAYS);
        Button back = new Button("Back to the refusal");
        back.setId("endPretence");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> session.endPretence());
        pretended.getChildren().addAll(cannot, back);
        VBox above = new VBox(outdated, pretended);
        above.getStyleClass().add("above-stage");
        BorderPane body = new BorderPane(stage);
        body.setTop(above); // beside the stage, not over it: nothing of it is hidden
        getChildren().addAll(body, empty, notes);
        session.runProperty().subscribe(this::refresh);
        session.readingProperty().subscribe(this::refresh);
        session.outdatedProperty().subscribe(this::refresh);
        verdicts.saidProperty().subscribe(this::refresh);
    }

    /// What can be done about a refusal.
    void onRefusal(Refusal.Actions what) {
        actions = Optional.of(what);
        refresh();
    }

    /// What the button of the empty stage does.
    void onChooseExample(Runnable action) {
        chooseExample = action;
        refresh();
    }

    StagePane stage() {
        return stage;
    }

    private void refresh() {
        boolean blank = session.blank();
        boolean alone = !blank && session.run().length() == 0 && session.run().end().threads() == 1;
        stage.setVisible(!blank && !alone);
        empty.setVisible(blank || alone);
        empty.getChildren().clear();
        getChildren().removeIf(Refusal.class::isInstance);
        Optional<Verdicts.Said> said = verdicts.saidProperty().get().filter(Verdicts.Said::refused);
        if (blank && said.isPresent() && actions.isPresent()) {
            empty.setVisible(false);
            getChildren().add(1, new Refusal(said.get(), actions.get(), session.appearance(), looks));
        } else if (blank) {
            sayBlank();
        }
        if (alone) sayAlone();
        boolean old = session.outdatedProperty().get();
        outdated.setVisible(old);
        outdatedWords.setText(oldWords(session.problems().size()));
    }

    private static String oldWords(int problems) {
        return switch (problems) {
            case 0 -> "The text has been changed. What you see is the run of the text before; Ctrl+Enter runs it as it is now.";
            case 1 -> "The text is refused as it is now (1 problem). What you see is the run of the text before.";
            default -> "The text is refused as it is now (" + problems + " problems). What you see is the run of the text before.";
        };
    }

    private void sayBlank() {
        List<Problem> problems = session.problems();
        if (session.sourceProperty().get().text().isBlank()) problems = List.of();
        Label title = new Label(problems.isEmpty() ? "No program is open" : "This program is refused");
        title.getStyleClass().add("title");
        empty.getChildren().add(title);
        for (Problem problem : problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))) {
            Hyperlink link = new Hyperlink(session.sourceProperty().get().place(problem.span()) + ": " + problem.message());
            link.setWrapText(true);
            link.setOnAction(_ -> session.lookedAtProperty().set(Optional.of(problem.span())));
            empty.getChildren().add(link);
            if (!problem.hint().isEmpty()) empty.getChildren().add(muted(problem.hint()));
        }
        if (problems.size() > MOST_PROBLEMS) empty.getChildren().add(muted("and " + (problems.size() - MOST_PROBLEMS) + " more"));
        if (problems.isEmpty()) empty.getChildren().add(muted("Choose an example, drop a .go or .rs file here, or type a program on the left."));
        Button choose = new Button("Choose an example…");
        choose.setId("chooseExample");
        choose.getStyleClass().add("primary");
        choose.setOnAction(_ -> chooseExample.run());
        empty.getChildren().add(choose);
    }

    private void sayAlone() {
        Label title = new Label("This program starts no thread");
        title.getStyleClass().add("title");
        String printed = session.run().end().output();
        empty.getChildren().addAll(title, muted("Where there is only one thread, nothing can come between its steps."));
        if (!printed.isEmpty()) {
            Label output = new Label(printed.stripTrailing());
            output.getStyleClass().add("output");
            empty.getChildren().addAll(muted("It prints:"), output);
        }
        session.analysis().narrator().ending().ifPresent(end -> empty.getChildren().add(muted(end.toString())));
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
