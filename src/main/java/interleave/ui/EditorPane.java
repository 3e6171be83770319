package interleave.ui;

import interleave.language.Problem;
import interleave.program.Source;
import interleave.program.Span;
import interleave.ui.code.Typed;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where a program is written: the text, what is wrong with it at its place and in a list, and the button that runs it.
final class EditorPane extends BorderPane {
    /// As many problems are listed; all of them are marked in the text.
    private static final int MOST_PROBLEMS = 50;

    private final Session session;
    private final Rereading rereading;
    private final CodeField field;
    private final FindBar find;
    private final VBox problems = new VBox();
    private final ScrollPane problemList = new ScrollPane(problems);
    private final Label state = new Label();
    private final Label place = new Label();
    private final Button run = new Button("Run");
    private Runnable ran = () -> {};

    EditorPane(Session session, Looks looks, Rereading rereading) {
        this.session = session;
        this.rereading = rereading;
        field = new CodeField(session.appearance(), looks, this::typed);
        find = new FindBar(field);
        getStyleClass().add("editor-pane");
        setId("editor");
        setMinSize(0, 0);
        setTop(find);
        setCenter(field);
        setBottom(new VBox(problemList, foot()));
        problemList.setFitToWidth(true);
        problemList.setId("problems");
        problemList.getStyleClass().add("problems");
        problemList.setMaxHeight(150);
        problems.setSpacing(3);
        session.sourceProperty().subscribe(this::opened);
        session.readingProperty().subscribe(this::read);
        session.outdatedProperty().subscribe(this::say);
        session.lookedAtProperty().subscribe(span -> span.ifPresent(this::look));
        field.typedProperty().subscribe(this::placed);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) event.consume();
        });
    }

    private Region foot() {
        run.setId("run");
        run.getStyleClass().add("primary");
        run.setTooltip(new Tooltip("Run the program as it is now (Ctrl+Enter)"));
        run.setOnAction(_ -> run());
        run.setMinWidth(USE_PREF_SIZE);
        state.setId("textState");
        state.setMinWidth(0);
        place.getStyleClass().add("muted");
        place.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(run, state, space, place);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("editor-foot");
        return foot;
    }

    CodeField field() {
        return field;
    }

    /// What follows when the text has begun to run.
    void onRan(Runnable action) {
        ran = action;
    }

    private boolean pressed(KeyEvent event) {
        boolean shortcut = event.isShortcutDown();
        if (event.getCode() == KeyCode.ENTER && shortcut) run();
        else if (event.getCode() == KeyCode.F && shortcut && !event.isShiftDown()) find.open();
        else if (event.getCode() == KeyCode.F3) find.next(event.isShiftDown());
        else if (event.getCode() == KeyCode.F8) nextProblem(event.isShiftDown());
        else return false;
        return true;
    }

    // ---- the text

    private void opened(Source source) {
        Typed now = field.typed();
        if (now.source().equals(source)) return;
        if (now.text().equals(source.text())) { // only its name has changed
            field.move(new Typed(source, now.anchor(), now.caret()));
            return;
        }
        rereading.forget();
        field.open(source);
        field.show(session.problems());
    }

    private void typed(Source source) {
        session.type(source.text());
        rereading.ask(source);
        say();
    }

    private void placed(Typed typed) {
        Source source = typed.source();
        place.setText(source.line(typed.caret()) + ":" + source.column(typed.caret()));
    }

    /// Runs the text as it is. Where it is refused, the first problem is shown.
    void run() {
        rereading.forget();
        if (session.rerun()) ran.run();
        else session.problems().stream().findFirst().ifPresent(problem -> field.select(problem.span()));
    }

    /// Replaces a stretch of the text as if it had been typed, and runs it.
    void replace(Span span, String by) {
        field.change(field.typed().replace(span, by), false);
        run();
    }

    /// Puts another text in the place of this one as if it had been typed, so that it can be undone, and runs it.
    void replaceAll(String text) {
        replace(new Span(0, field.typed().text().length()), text);
    }

    // ---- what is wrong with it

    private void read() {
        List<Problem> found = session.problems();
        field.show(found);
        problems.getChildren().clear();
        Source source = session.sourceProperty().get();
        for (Problem problem : found.subList(0, Math.min(MOST_PROBLEMS, found.size()))) {
            problems.getChildren().add(entry(source, problem));
        }
        if (found.size() > MOST_PROBLEMS) problems.getChildren().add(new Label("and " + (found.size() - MOST_PROBLEMS) + " more"));
        problemList.setVisible(!found.isEmpty());
        problemList.setManaged(!found.isEmpty());
        say();
    }

    private VBox entry(Source source, Problem problem) {
        Hyperlink link = new Hyperlink(source.place(problem.span()) + "  " + problem.message());
        link.getStyleClass().add("problem-link");
        link.setWrapText(true);
        link.setOnAction(_ -> {
            field.select(problem.span());
            field.requestFocus();
        });
        VBox entry = new VBox(link);
        if (!problem.hint().isEmpty()) {
            Label hint = new Label(problem.hint());
            hint.getStyleClass().add("muted");
            hint.setWrapText(true);
            entry.getChildren().add(hint);
        }
        return entry;
    }

    private void say() {
        int count = session.problems().size();
        boolean waits = rereading.waiting();
        String words = waits ? "…" : count == 0 ? "No problems" : count == 1 ? "1 problem" : count + " problems";
        if (!waits && count == 0) words += session.outdatedProperty().get() ? " · not run yet" : " · this is what runs";
        state.setText(words);
        state.getStyleClass().setAll("label", count > 0 && !waits ? "loss-text" : "muted");
    }

    /// To the next problem behind the caret, or back to the one before.
    void nextProblem(boolean back) {
        int caret = field.typed().selection().start();
        List<Problem> all = back ? field.problems().reversed() : field.problems();
        Optional<Problem> next = all.stream()
                .filter(p -> back ? p.span().start() < caret : p.span().start() > caret)
                .findFirst()
                .or(() -> all.stream().findFirst());
        next.ifPresent(problem -> field.select(problem.span()));
    }

    private void look(Span span) {
        if (span.end() <= field.typed().text().length()) field.select(span);
    }
}
