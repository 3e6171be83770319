package interleave.ui;

import interleave.program.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the versions of a program are good for, each counted over all its schedules, one after the other: a person sees how
/// far that is, and can stop it and go on with it.
final class VersionsTable extends VBox {
    private static final String[] HEADS = {"version", "compiles", "data race", "lost update", "deadlock", "schedules", "correct"};
    private static final long LONGEST = 10_000_000_000L;

    private final Executor background;
    private final Executor window;
    private final Consumer<Neighbour> put;
    private final Consumer<Neighbour> remove;
    private final GridPane grid = new GridPane();
    private final Label caption = SidePane.caption("");
    private final Label progress = new Label();
    private final Button stop = new Button("Stop");
    private final List<Row> rows = new ArrayList<>();
    private final Map<Text, Result> results = new LinkedHashMap<>();
    private AtomicBoolean cancelled = new AtomicBoolean();
    private boolean counting;

    /// A text under the name that it has here.
    private record Text(String title, Source source) {}

    private record Result(Version version, Optional<Version.Figures> figures) {}

    /// @param title what says which version it is
    private record Row(int number, Text text, Labeled title) {}

    /// @param put puts a version beside the program
    /// @param remove takes a file away
    VersionsTable(Executor background, Executor window, Consumer<Neighbour> put, Consumer<Neighbour> remove) {
        this.background = background;
        this.window = window;
        this.put = put;
        this.remove = remove;
        getStyleClass().add("refusal-parts");
        grid.setId("versions");
        grid.getStyleClass().add("versions");
        ColumnConstraints first = new ColumnConstraints();
        first.setMinWidth(110); // narrower than its words, where the window is: these are cut short then, and nothing else
        grid.getColumnConstraints().add(first);
        progress.setId("versionsProgress");
        progress.getStyleClass().add("muted");
        stop.setId("stopVersions");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> {
            if (counting) stop();
            else count();
        });
        HBox foot = new HBox(progress, stop);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setSpacing(10);
        Label honest = new Label("Counted over all schedules of the shared steps, not sampled. Schedules are not likelihoods.");
        honest.getStyleClass().add("muted");
        honest.setWrapText(true);
        getChildren().addAll(caption, grid, foot, honest);
        for (int i = 0; i < HEADS.length; i++) {
            Label head = fixed(HEADS[i]);
            head.getStyleClass().add("muted");
            grid.add(head, i, 0);
        }
    }

    /// The versions have changed: those that are new are counted.
    /// @param own the program that is open
    /// @param beside which of the others stands beside it
    /// @param removable which of them can be taken away
    void show(Version own, List<Neighbour> others, Neighbour beside, Predicate<Neighbour> removable) {
        rows.clear();
        grid.getChildren().removeIf(node -> GridPane.getRowIndex(node) > 0);
        Label mine = new Label(own.title());
        mine.getStyleClass().add("strong");
        add(new Text(own.title(), own.source()), mine, mine);
        for (Neighbour one : others) {
            Hyperlink link = new Hyperlink(one.title());
            link.setMinWidth(0);
            if (one.equals(beside)) link.getStyleClass().add("strong");
            link.setOnAction(_ -> put.accept(one));
            add(new Text(one.title(), one.source()), link, removable.test(one) ? removable(one, link) : link);
        }
        caption.setText("The same program in " + rows.size() + " versions");
        if (!counting) count();
    }

    private void add(Text text, Labeled title, Node first) {
        Row row = new Row(rows.size() + 1, text, title);
        rows.add(row);
        grid.add(first, 0, row.number());
        if (results.get(text) instanceof Result known) fill(row, known);
    }

    private Node removable(Neighbour one, Hyperlink link) {
        Button away = TopBar.icon("removeVersion", "loss", "Take " + one.title() + " away; the file stays where it is");
        away.getStyleClass().add("small");
        away.setOnAction(_ -> remove.accept(one));
        HBox both = new HBox(link, away);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void fill(Row row, Result result) {
        Version version = result.version();
        if (version.asIf()) row.title().setText(row.text().title() + ", as if it ran");
        List<Node> cells = cells(version, result.figures());
        for (int i = 0; i < cells.size(); i++) grid.add(cells.get(i), i + 1, row.number());
    }

    /// Whether all versions are counted.
    boolean complete() {
        return rows.stream().allMatch(row -> results.containsKey(row.text()));
    }

    // ---- counting

    /// Nobody wants to know any longer.
    void stop() {
        cancelled.set(true);
    }

    private void count() {
        Optional<Row> next = rows.stream().filter(row -> !results.containsKey(row.text())).findFirst();
        counting = next.isPresent();
        say();
        if (next.isEmpty()) return;
        Text text = next.get().text();
        progress.setText("counting " + text.title() + "…");
        AtomicBoolean mine = new AtomicBoolean();
        cancelled = mine;
        background.execute(() -> {
            Version version = Version.of(text.title(), text.source());
            long end = System.nanoTime() + LONGEST;
            BooleanSupplier over = () -> mine.get() || System.nanoTime() > end;
            Optional<Version.Figures> figures = version.figures(progress(text), over);
            window.execute(() -> counted(text, new Result(version, figures), mine.get()));
        });
    }

    private LongConsumer progress(Text text) {
        AtomicLong latest = new AtomicLong(-1);
        return states -> {
            if (latest.getAndSet(states) >= 0) return;
            window.execute(() -> {
                long now = latest.getAndSet(-1);
                if (counting) progress.setText(String.format(Locale.ROOT, "counting %s: %,d states", text.title(), now));
            });
        };
    }

    private void counted(Text text, Result result, boolean stopped) {
        counting = false;
        if (stopped) {
            say();
            return;
        }
        results.put(text, result);
        rows.stream().filter(row -> row.text().equals(text)).forEach(row -> fill(row, result));
        count();
    }

    private void say() {
        boolean rest = !counting && !complete();
        stop.setText(counting ? "Stop" : "Count the rest");
        for (Node node : List.of(stop, progress)) {
            node.setVisible(counting || rest);
            node.setManaged(counting || rest);
        }
        if (rest) progress.setText("stopped");
    }

    private static List<Node> cells(Version version, Optional<Version.Figures> figures) {
        List<Node> cells = new ArrayList<>();
        cells.add(fixed(
                switch (version.standing()) {
                    case COMPILES -> "yes";
                    case REFUSED -> "refused";
                    case NOT_UNDERSTOOD -> version.notes().isEmpty() ? "not run" : "not run: line " + version.notes().getFirst().line();
                }));
        figures.ifPresent(all -> {
            cells.add(possible(all.race()));
            cells.add(possible(all.lost()));
            cells.add(possible(all.deadlock()));
            cells.add(fixed(all.schedules()));
            cells.add(fixed(all.correct()));
        });
        return cells;
    }

    private static Node possible(boolean can) {
        Label label = fixed(can ? "possible" : "no");
        label.getStyleClass().add(can ? "loss-text" : "good-text");
        return label;
    }

    private static Label fixed(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
