package interleave.ui;

import interleave.language.go.GoVersion;
import interleave.program.Source;
import interleave.ui.real.LinePair;
import interleave.ui.real.RealGo;
import interleave.ui.real.RealReport;
import java.util.Collection;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The same text run by the real Go, over the window: how often it printed what, and the races of its detector beside ours.
final class RealSheet extends StackPane implements RealWork.Listener {
    private static final RealGo.Request REQUEST = RealGo.Request.USUAL;

    private final Source source;
    private final Supplier<Ours> ours;
    private final RealWork work;
    private final Runnable close;
    private final Label title = new Label("Real Go");
    private final Label state = new Label("Looking for Go…");
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("Cancel");
    private final Button done = new Button("Close");
    private final VBox results = new VBox();
    private boolean newLoops = true;

    /// The races that we have found.
    /// @param all whether these are the races of all schedules, not only of the run that is shown
    record Ours(Collection<LinePair> races, boolean all) {}

    RealSheet(Source source, Supplier<Ours> ours, RealWork work, Runnable close) {
        this.source = source;
        this.ours = ours;
        this.work = work;
        this.close = close;
        setId("real");
        getStyleClass().addAll("veil", "keeps-keys");
        title.getStyleClass().add("title");
        state.setId("realState");
        state.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        cancel.setId("cancelReal");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> work.cancel());
        HBox progress = new HBox(bar, cancel);
        progress.setSpacing(12);
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.visibleProperty().bind(cancel.disabledProperty().not());
        progress.managedProperty().bind(progress.visibleProperty());
        results.setId("realResults");
        results.setSpacing(10);
        ScrollPane scroll = new ScrollPane(results);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        done.setId("closeReal");
        done.getStyleClass().add("primary");
        done.setOnAction(_ -> close());
        HBox foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox sheet = new VBox(title, state, progress, scroll, foot);
        sheet.getStyleClass().addAll("sheet", "library-sheet");
        sheet.maxWidthProperty().bind(widthProperty().multiply(0.9).map(w -> Math.min(760, w.doubleValue())));
        sheet.maxHeightProperty().bind(heightProperty().multiply(0.86));
        getChildren().add(sheet);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            close();
            event.consume();
        });
        done.sceneProperty().subscribe(scene -> {
            if (scene != null) done.requestFocus();
        });
        work.start(source, REQUEST, this);
    }

    private void close() {
        work.cancel();
        close.run();
    }

    @Override
    public void began(RealGo go) {
        newLoops = go.hasNewLoops();
        title.setText("Real Go: " + go.version());
        state.setText("Building " + source.name() + "…");
    }

    @Override
    public void progressed(int runs) {
        bar.setProgress(runs / (double) REQUEST.runs());
        state.setText(runs + " of " + REQUEST.runs() + " runs" + (runs <= REQUEST.times() ? "" : ", these with -race"));
    }

    @Override
    public void ended(RealReport report) {
        cancel.setDisable(true);
        state.setText(words(report));
        results.getChildren().setAll(RealResults.of(report, ours.get(), otherLoops()));
    }

    @Override
    public void failed(String words) {
        cancel.setDisable(true);
        state.setText(words);
    }

    private String words(RealReport report) {
        if (!report.refusal().isEmpty()) return "The real compiler refuses this text.";
        int runs = report.plain().size() + report.watched().size();
        String made = report.complete() ? runs + " runs." : "Cancelled after " + runs + " runs.";
        return otherLoops()
                ? made + " This Go is older than 1.22: the variables of its loops are shared by all rounds."
                : made;
    }

    private boolean otherLoops() {
        return !newLoops && GoVersion.of(source) == GoVersion.SINCE_1_22;
    }
}
