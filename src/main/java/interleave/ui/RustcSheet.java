package interleave.ui;

import interleave.ui.real.Agreement;
import interleave.ui.real.RealRust;
import interleave.ui.real.RustMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the rustc of this machine says of the text, over the window, line by line beside what our check says.
final class RustcSheet extends StackPane {
    private final Verdicts.Said said;
    private final Runnable close;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Label title = new Label("Real rustc");
    private final Label state = new Label("Looking for rustc…");
    private final ProgressBar bar = new ProgressBar();
    private final VBox results = new VBox();

    RustcSheet(Verdicts.Said said, Supplier<Optional<RealRust>> find, Executor background, Executor window, Runnable close) {
        this.said = said;
        this.close = close;
        setId("rustc");
        getStyleClass().addAll("veil", "keeps-keys");
        title.getStyleClass().add("title");
        state.setId("rustcState");
        state.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.managedProperty().bind(bar.visibleProperty());
        results.setId("rustcResults");
        results.setSpacing(10);
        ScrollPane scroll = new ScrollPane(results);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button done = new Button("Close");
        done.setId("closeRustc");
        done.getStyleClass().add("primary");
        done.setOnAction(_ -> close());
        HBox foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox sheet = new VBox(title, state, bar, scroll, foot);
        sheet.getStyleClass().addAll("sheet", "library-sheet");
        sheet.maxWidthProperty().bind(widthProperty().multiply(0.9).map(w -> Math.min(860, w.doubleValue())));
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
        background.execute(() -> ask(find, window));
    }

    private void close() {
        cancelled.set(true);
        close.run();
    }

    private void ask(Supplier<Optional<RealRust>> find, Executor window) {
        Optional<RealRust> rust = find.get();
        if (rust.isEmpty()) {
            window.execute(() -> failed("There is no rustc on this machine. Interleave does not need it; where it is installed"
                    + " (rustup.rs), it can check this text for real."));
            return;
        }
        window.execute(() -> {
            title.setText("Real rustc: " + rust.get().version());
            state.setText("Checking " + said.source().name() + "…");
        });
        try {
            RealRust.Report report = rust.get().check(said.source(), said.edition().title(), cancelled::get);
            window.execute(() -> ended(report));
        } catch (IOException e) {
            window.execute(() -> failed("rustc could not be run: " + e.getMessage()));
        }
    }

    private void failed(String words) {
        bar.setVisible(false);
        state.setText(words);
    }

    private void ended(RealRust.Report report) {
        bar.setVisible(false);
        Agreement agreement = Agreement.of(
                RustMessage.of(said.source(), said.verdict().diagnostics()), report.messages());
        state.setText((report.accepted() ? "It accepts this text. " : "It refuses this text. ")
                + (agreement.rows().isEmpty() ? "Neither has anything to say of it."
                        : agreement.complete() ? "Both say the same, line by line." : "What differs is marked."));
        GridPane grid = new GridPane();
        grid.setId("agreement");
        grid.setHgap(16);
        grid.setVgap(6);
        for (Agreement.Row row : agreement.rows()) row(grid, row);
        results.getChildren().setAll(grid, words(report));
    }

    private static void row(GridPane grid, Agreement.Row row) {
        RustMessage message = row.message();
        Label line = fixed("line " + message.line());
        Label code = fixed(message.code().isEmpty() ? message.error() ? "error" : "warning" : message.code());
        code.getStyleClass().add("mono");
        Label words = new Label(message.text());
        words.setWrapText(true);
        GridPane.setHgrow(words, Priority.ALWAYS);
        Label who = fixed(switch (row.who()) {
            case BOTH -> "both";
            case ONLY_OURS -> "only ours: a defect of Interleave's";
            case ONLY_RUSTC -> "only rustc";
        });
        if (row.who() != Agreement.Who.BOTH) who.getStyleClass().add("loss-text");
        grid.addRow(grid.getRowCount(), line, code, who, words);
    }

    private static Label fixed(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static TitledPane words(RealRust.Report report) {
        Label text = new Label(report.text().stripTrailing());
        text.getStyleClass().add("mono");
        ScrollPane across = new ScrollPane(text);
        across.getStyleClass().add("output");
        TitledPane pane = new TitledPane("What rustc printed", across);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }
}
