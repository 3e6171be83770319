package interleave.ui;

import interleave.analysis.Analysis;
import interleave.analysis.Narrator;
import interleave.analysis.Summary;
import interleave.engine.Cell;
import interleave.engine.ThreadView;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// What the run has come to: the figures, the last step in words, the family tree of a cell, who waits, what was printed.
final class SidePane extends ScrollPane {
    /// How many letters of a figure have room in large type.
    private static final int LARGE_LETTERS = 5;
    /// As many waiting threads are told one by one.
    private static final int MOST_WAITING = 6;
    /// As much of the output is shown, the end of it.
    private static final int MOST_OUTPUT = 2000;

    private final VBox all = new VBox();
    private final Label nothing = new Label("Nothing runs, so there is nothing to count here.");
    private final Session session;
    private final Sentences sentences;
    private final Pulse pulse = new Pulse(this::show);

    private final HBox tiles = new HBox();
    private final VBox waiting = new VBox();
    private final VBox waitingSection;
    private final WaitsPane graph;
    private final WaitsArea large;
    private final Label output = new Label();
    private final VBox outputSection;
    private final VBox figures;
    private final LineagePane lineage;

    SidePane(Session session, Explorer explorer, Comparing comparing, RacesPane races, WaitsArea large, Pointing pointing, Looks looks,
            Runnable table, Runnable worst) {
        this.session = session;
        this.sentences = new Sentences(session);
        this.lineage = new LineagePane(session, looks);
        getStyleClass().add("side-pane");
        setId("side");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(0);

        tiles.getStyleClass().add("tiles");
        tiles.setSpacing(9);
        output.setId("output");
        output.getStyleClass().add("output");
        output.setWrapText(true);
        output.setMaxWidth(Double.MAX_VALUE);
        waiting.setSpacing(7);

        figures = section(caption("So far"), tiles);
        graph = new WaitsPane(session, pointing, looks, false);
        Hyperlink larger = new Hyperlink("larger (G)");
        larger.setId("waitsLarger");
        larger.setOnAction(_ -> large.toggle());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(caption("Who waits for whom"), between, larger);
        waitingSection = section(head, graph, waiting);
        this.large = large;
        large.shownProperty().subscribe(pulse::ask);
        outputSection = section(caption("Printed"), output);
        all.getChildren().setAll(figures, new NarrationPane(session, explorer, "narration", false), lineage.section(),
                new OutcomesPane(session, explorer, comparing, looks, table, worst), races, waitingSection, outputSection);
        all.getStyleClass().add("side-content");
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        VBox content = new VBox(section(nothing), all);
        content.getStyleClass().add("side-content");
        setContent(content);

        session.momentProperty().subscribe(pulse::ask);
        session.selectedCellProperty().subscribe(pulse::ask);
    }

    static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }

    static VBox section(Node... parts) {
        VBox box = new VBox(parts);
        box.getStyleClass().add("side-section");
        return box;
    }

    private void show() {
        boolean blank = session.blank();
        reveal(all, !blank);
        reveal(nothing.getParent(), blank && !session.sourceProperty().get().text().isBlank());
        if (blank) {
            lineage.show(Optional.empty());
            return;
        }
        Analysis analysis = session.analysis();
        int position = session.position();
        Narrator narrator = analysis.narrator();
        showFigures(analysis, position);
        showWaiting(narrator, position);
        String printed = session.state().output();
        reveal(outputSection, !printed.isEmpty());
        output.setText(
                printed.length() > MOST_OUTPUT ? "…" + printed.substring(printed.length() - MOST_OUTPUT) : printed.stripTrailing());
        lineage.show(session.shownCell());
    }

    private void showFigures(Analysis analysis, int position) {
        Optional<Cell> cell = session.shownCell();
        reveal(figures, cell.isPresent());
        cell.ifPresent(c -> {
            Summary summary = analysis.summary(c, position);
            int lost = summary.lost();
            tiles.getChildren()
                    .setAll(
                            tile(summary.label(), "" + summary.writes(), "tile-writes", false),
                            tile(c.name(), analysis.words(summary.value()), "tile-cell", false),
                            tile("lost", "" + lost, "tile-lost", lost > 0));
        });
    }

    private static Node tile(String name, String value, String id, boolean loss) {
        Label caption = new Label(name);
        caption.getStyleClass().add("tile-name");
        if (name.contains(".") || name.contains("[")) caption.setTextOverrun(javafx.scene.control.OverrunStyle.LEADING_ELLIPSIS);
        caption.setTooltip(new Tooltip(name));
        Label number = new Label(value);
        number.getStyleClass().add("tile-value");
        if (value.length() > LARGE_LETTERS) {
            number.getStyleClass().add("long");
            number.setWrapText(true);
            number.setTooltip(new Tooltip(value));
        }
        number.setId(id);
        VBox tile = new VBox(caption, number);
        tile.getStyleClass().add("tile");
        if (loss) tile.getStyleClass().add("loss");
        tile.setPrefWidth(80);
        tile.setMinWidth(0);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private void showWaiting(Narrator narrator, int position) {
        List<ThreadView> blocked = session.state().allThreads().stream()
                .filter(thread -> !thread.ended() && thread.waiting().isPresent())
                .toList();
        boolean over = session.state().outcome().isPresent();
        boolean drawn = !large.shownProperty().get();
        reveal(waitingSection, !blocked.isEmpty() && (drawn || !over));
        reveal(waiting, !over);
        graph.shown(!blocked.isEmpty() && drawn);
        waiting.getChildren().clear();
        if (over) return;
        for (ThreadView thread : blocked.subList(0, Math.min(MOST_WAITING, blocked.size()))) {
            narrator.waiting(thread.id(), position).ifPresent(sentence -> {
                TextFlow flow = new TextFlow();
                flow.getChildren().setAll(NarrationPane.nodes(sentences, List.of(sentence)));
                waiting.getChildren().add(flow);
            });
        }
        if (blocked.size() > MOST_WAITING) {
            Label more = new Label("and " + (blocked.size() - MOST_WAITING) + " more");
            more.getStyleClass().add("muted");
            waiting.getChildren().add(more);
        }
    }

    private static void reveal(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
