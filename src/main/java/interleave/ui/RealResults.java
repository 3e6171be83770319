package interleave.ui;

import interleave.ui.real.LinePair;
import interleave.ui.real.Overlay;
import interleave.ui.real.RealRace;
import interleave.ui.real.RealReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the real Go came to, as parts of a sheet.
final class RealResults {
    private static final int MOST_LETTERS = 60;

    private final RealReport report;
    private final RealSheet.Ours ours;
    private final boolean otherLoops;
    private final List<Node> parts = new ArrayList<>();

    private RealResults(RealReport report, RealSheet.Ours ours, boolean otherLoops) {
        this.report = report;
        this.ours = ours;
        this.otherLoops = otherLoops;
    }

    /// @param otherLoops whether the real Go has other loop variables than the program that ours are of
    static List<Node> of(RealReport report, RealSheet.Ours ours, boolean otherLoops) {
        RealResults results = new RealResults(report, ours, otherLoops);
        if (!report.refusal().isEmpty()) results.parts.add(text(report.refusal().strip()));
        if (!report.plain().isEmpty()) results.endings();
        if (!report.cannotWatch().isEmpty()) results.notWatched();
        if (!report.watched().isEmpty()) results.races();
        return results.parts;
    }

    private void endings() {
        parts.add(caption("What it printed"));
        GridPane grid = grid("endings");
        int row = 0;
        for (Map.Entry<String, Integer> ending : report.endings().entrySet()) {
            Label words = mono(shortened(ending.getKey()));
            ProgressBar bar = new ProgressBar(ending.getValue() / (double) report.plain().size());
            bar.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(bar, Priority.ALWAYS);
            grid.addRow(row++, words, bar, fixed(share(ending.getValue(), report.plain().size())));
        }
        parts.add(grid);
    }

    private void notWatched() {
        parts.add(caption("The race detector could not be used"));
        parts.add(text(report.cannotWatch()));
    }

    private void races() {
        parts.add(caption("Data races: ours beside those of go -race"));
        Map<LinePair, Integer> theirs = report.races();
        Overlay overlay = Overlay.of(ours.races(), theirs.keySet());
        int runs = report.watched().size();
        GridPane grid = grid("realRaces");
        for (LinePair pair : overlay.confirmed()) row(grid, pair, "confirmed: " + share(theirs.getOrDefault(pair, 0), runs), false);
        for (LinePair pair : overlay.onlyOurs()) row(grid, pair, "only ours: it did not happen in those runs", false);
        for (LinePair pair : overlay.onlyTheirs()) {
            String words = otherLoops
                    ? "only theirs, perhaps of a variable that its loops share"
                    : ours.all()
                            ? "only theirs: a defect of Interleave's, please report it"
                            : "not in the run that is shown; other schedules have it";
            row(grid, pair, words + " (" + share(theirs.getOrDefault(pair, 0), runs) + ")", ours.all() && !otherLoops);
        }
        if (grid.getChildren().isEmpty()) grid.addRow(0, new Label("Neither found any."));
        parts.add(grid);
        report.reports().forEach((pair, race) -> parts.add(original(pair, race)));
    }

    private static void row(GridPane grid, LinePair pair, String words, boolean wrong) {
        Label said = new Label(words);
        said.setWrapText(true);
        if (wrong) said.getStyleClass().add("loss-text");
        grid.addRow(grid.getRowCount(), fixed(pair.toString()), said);
    }

    private static Node original(LinePair pair, RealRace race) {
        TitledPane pane = new TitledPane("Go's report of " + pair, text(race.report()));
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static GridPane grid(String id) {
        GridPane grid = new GridPane();
        grid.setId(id);
        grid.setHgap(16);
        grid.setVgap(6);
        return grid;
    }

    private static String share(int some, int all) {
        return "in " + some + " of " + all + (all == 1 ? " run" : " runs");
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        boolean more = line.length() > MOST_LETTERS || text.lines().count() > 1;
        return line.substring(0, Math.min(MOST_LETTERS, line.length())) + (more ? " …" : "");
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
    }

    private static Label fixed(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label mono(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("mono");
        return label;
    }

    private static Node text(String words) {
        Label label = mono(words);
        label.setWrapText(true);
        VBox box = new VBox(label);
        box.getStyleClass().add("output");
        return box;
    }
}
