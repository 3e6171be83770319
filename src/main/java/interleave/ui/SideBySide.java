package interleave.ui;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Step;
import interleave.language.rust.explain.Story;
import interleave.library.Example;
import interleave.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A program and its twin in the other language, over the window: one schedule steps both. Below them, why the twin is
/// refused, and what all versions of the program are good for, counted over their schedules.
final class SideBySide extends BorderPane {
    private final Session session;
    private final Runnable close;
    private final Label where = new Label();
    private final Label otherWhere = new Label();
    private final GridPane table = new GridPane();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final List<Subscription> heard = new ArrayList<>();
    private final CodeLines own;
    private final CodeLines other;
    private final Optional<Run> otherStart;

    /// What is put beside a program, read: that takes a while, and is not done on the thread of the window.
    record Twin(Example example, Version version, Optional<Verdicts.Said> said) {
        static Twin of(Example example) {
            boolean rust = example.source().name().endsWith(".rs");
            Optional<Verdicts.Said> said = rust ? Optional.of(Verdicts.without(example.source())) : Optional.empty();
            return new Twin(example, Version.of(example), said);
        }
    }

    /// @param example what is open
    /// @param beside what is put beside it
    /// @param versions all versions, for the table
    /// @param open opens another example instead
    SideBySide(Session session, Playback playback, Looks looks, Example example, Twin beside, List<Example> versions,
            Consumer<Example> open, Executor background, Executor window, Runnable close) {
        this.session = session;
        this.close = close;
        setId("sideBySide");
        getStyleClass().add("side-by-side");
        own = new CodeLines(session.sourceProperty().get(), List.of());
        Example twin = beside.example();
        Optional<Verdicts.Said> said = beside.said();
        other = new CodeLines(twin.source(), said.map(Verdicts.Said::errors).orElse(List.of()));
        other.setId("twinCode");
        otherStart = beside.version().program().map(program -> Run.of(new Machine(program)));

        SplitPane codes = new SplitPane(
                column(example.source().name(), ownBadge(), where, own),
                column(twin.source().name(), badge(beside.version(), said), otherWhere, other));
        VBox why = new VBox();
        why.getStyleClass().add("refusal-parts");
        for (Story story : said.map(Verdicts.Said::stories).orElse(List.of())) {
            why.getChildren().addAll(SidePane.caption("Why: who owns " + story.variable() + ", who borrows it, and for how long"),
                    new WhyPane(story, session.appearance(), looks));
        }
        Button openTwin = new Button("Open " + twin.source().name());
        openTwin.setId("openTwin");
        openTwin.setOnAction(_ -> {
            close();
            open.accept(twin);
        });
        why.getChildren().add(openTwin);
        table.setId("versions");
        table.setHgap(14);
        table.setVgap(7);
        Label honest = muted("Counted over all schedules of the shared steps, not sampled. Schedules are not likelihoods.");
        VBox versionsPart = new VBox(SidePane.caption("The same program in " + versions.size() + " versions"), table, honest);
        versionsPart.getStyleClass().add("refusal-parts");
        SplitPane below = new SplitPane(scrolled(why), scrolled(versionsPart));
        SplitPane all = new SplitPane(codes, below);
        all.setOrientation(Orientation.VERTICAL);
        all.setDividerPositions(0.6);
        setTop(head(example));
        setCenter(all);
        setBottom(new TransportBar(session, playback, looks, new ScheduleField(session)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            close();
            event.consume();
        });
        heard.add(session.momentProperty().subscribe(this::moved));
        heads();
        background.execute(() -> count(versions, window));
    }

    private Node head(Example example) {
        Label title = new Label(example.title() + ", side by side");
        title.getStyleClass().add("strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button done = new Button("Close");
        done.setId("closeSideBySide");
        done.setOnAction(_ -> close());
        HBox head = new HBox(title, space, done);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        return head;
    }

    private void close() {
        cancelled.set(true);
        heard.forEach(Subscription::unsubscribe);
        close.run();
    }

    private static Node column(String name, Label badge, Label where, CodeLines code) {
        Label title = new Label(name);
        title.getStyleClass().add("strong");
        title.setMinWidth(USE_PREF_SIZE);
        badge.setMinWidth(USE_PREF_SIZE);
        where.getStyleClass().add("muted");
        HBox head = new HBox(title, badge, where);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        BorderPane column = new BorderPane(code);
        column.setTop(head);
        column.setMinWidth(0);
        return column;
    }

    private Label ownBadge() {
        boolean refused = session.pretendedProperty().get() || !session.understood();
        return badge(refused ? "refused before it runs" : "compiles", refused);
    }

    private static Label badge(Version version, Optional<Verdicts.Said> said) {
        if (!version.refused()) return badge("compiles", false);
        int errors = said.map(s -> s.errors().size()).orElse(0);
        return badge("refused before it runs: " + (errors == 1 ? "1 error" : errors + " errors"), true);
    }

    private static Label badge(String words, boolean refused) {
        Label badge = new Label(words);
        badge.getStyleClass().addAll("badge", refused ? "refused" : "accepted");
        return badge;
    }

    private static ScrollPane scrolled(Region content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("refusal");
        return pane;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    /// The same schedule takes both programs as far as it fits.
    private void moved(Moment moment) {
        show(moment.run(), moment.position(), own, where, "");
        otherStart.ifPresentOrElse(start -> {
            Fitting fitting = Fitting.of(start, moment.run().prefix(moment.position()).schedule());
            String misfit = fitting.misfit().map(words -> " · here the schedule no longer fits: " + words).orElse("");
            show(fitting.run(), fitting.run().length(), other, otherWhere, misfit);
        }, () -> otherWhere.setText("cannot be shown running"));
    }

    private static void show(Run run, int position, CodeLines code, Label where, String misfit) {
        if (position == 0) {
            code.mark(0);
            where.setText("at the start" + misfit);
            return;
        }
        Step step = run.step(position);
        Program program = run.machine().program();
        code.mark(program.source().line(step.span()));
        where.setText("step " + position + " · " + step.thread() + misfit);
    }

    private void heads() {
        String[] names = {"version", "compiles", "data race", "lost update", "deadlock", "schedules", "correct"};
        for (int i = 0; i < names.length; i++) {
            Label head = fixed(names[i]);
            head.getStyleClass().add("muted");
            table.add(head, i, 0);
        }
    }

    private void count(List<Example> versions, Executor window) {
        for (Example example : versions) {
            if (cancelled.get()) return;
            Version version = Version.of(example);
            long end = System.nanoTime() + 10_000_000_000L;
            Optional<Version.Figures> figures = version.figures(() -> cancelled.get() || System.nanoTime() > end);
            window.execute(() -> row(version, figures));
        }
    }

    private void row(Version version, Optional<Version.Figures> figures) {
        int row = table.getRowCount();
        Label title = fixed(version.title() + (version.refused() ? ", as if it ran" : ""));
        title.getStyleClass().add(version.refused() ? "muted" : "strong");
        table.add(title, 0, row);
        table.add(fixed(version.refused() ? "refused" : "yes"), 1, row);
        if (figures.isEmpty()) return;
        Version.Figures all = figures.get();
        possible(all.race(), 2, row);
        possible(all.lost(), 3, row);
        possible(all.deadlock(), 4, row);
        table.add(fixed(all.schedules()), 5, row);
        table.add(fixed(all.correct()), 6, row);
    }

    private void possible(boolean can, int column, int row) {
        Label label = fixed(can ? "possible" : "no");
        label.getStyleClass().add(can ? "loss-text" : "good-text");
        table.add(label, column, row);
    }

    private static Label fixed(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
