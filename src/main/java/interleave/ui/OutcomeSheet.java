package interleave.ui;

import interleave.explore.Fraction;
import interleave.explore.Losses;
import interleave.explore.Outcomes;
import interleave.explore.Reached;
import interleave.explore.Witness;
import interleave.export.OutcomeText;
import interleave.picture.Amount;
import interleave.picture.OutcomeBar;
import interleave.picture.OutcomeNames;
import interleave.picture.OutcomeView;
import interleave.picture.Type;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// All outcomes as a table over the window: every figure to the last digit. A click on a row, or Enter, goes to the schedule
/// that shows it; the numbers sort by that column.
final class OutcomeSheet extends StackPane {
    /// As much is shown of a long text.
    private static final int LONGEST = 400;

    private final Explorer explorer;
    private final Comparing comparing;
    private final Runnable close;
    private final Label title = new Label();
    private final Label remark = new Label();
    private final TableView<Reached> table = new TableView<>();
    private final Subscription watching;
    private final Looks looks;
    private final Map<TableColumn<Reached, ?>, Function<Reached, String>> contents = new HashMap<>();
    private OutcomeNames names = OutcomeNames.of(List.of());
    private Optional<Outcomes> shown = Optional.empty();

    OutcomeSheet(Explorer explorer, Comparing comparing, Looks looks, Runnable close) {
        this.explorer = explorer;
        this.comparing = comparing;
        this.close = close;
        this.looks = looks;
        setId("outcomeSheet");
        getStyleClass().addAll("veil", "keeps-keys");
        title.getStyleClass().add("title");
        title.setId("outcomeTitle");
        title.setWrapText(true);
        remark.getStyleClass().add("muted");
        remark.setWrapText(true);
        remark.setId("outcomeRemark");
        fill();
        VBox sheet = new VBox(title, remark, table, foot());
        sheet.getStyleClass().add("sheet");
        VBox.setVgrow(table, Priority.SOMETIMES);
        sheet.maxWidthProperty().bind(widthProperty().multiply(0.94).map(w -> Math.min(1100 * looks.typeProperty().get() / Looks.BODY, w.doubleValue())));
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        setPadding(new Insets(30));
        getChildren().add(sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) event.consume();
        });
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) close();
        });
        table.sceneProperty().subscribe(scene -> {
            if (scene != null) table.requestFocus();
        });
        watching = explorer.outcomesProperty().subscribe(this::show);
    }

    private void close() {
        watching.unsubscribe();
        close.run();
    }

    // ---- columns

    private void fill() {
        table.setId("outcomeTable");
        table.getStyleClass().add("figures");
        table.setPlaceholder(new Label("Nothing has been found yet."));
        double type = looks.typeProperty().get();
        table.setFixedCellSize(Math.round(type * 2.7));
        table.setMinHeight(type * 7);
        column("Outcome", "name", row -> names.of(row.ending()), Comparator.comparing(Reached::ending));
        column("Schedules", "figure", row -> row.schedules().map(this::exact).orElse("∞"), by(row -> row.schedules(), BigInteger.ZERO));
        column("Share", "figure", row -> share(row).map(Amount::percent).orElse("–"), by(row -> row.schedules(), BigInteger.ZERO));
        column("Chance", "figure", row -> row.probability().map(this::chance).orElse("–"), by(row -> row.probability(), Fraction.ZERO));
        column("Lost", "figure", row -> row.lost().map(Amount::range).orElse("–"),
                Comparator.comparing(row -> row.lost().map(Losses::most).orElse(Integer.MAX_VALUE)));
        column("Preemptions", "figure", row -> row.witness().map(witness -> "" + witness.preemptions()).orElse("–"),
                by(row -> row.witness().map(Witness::preemptions), Integer.MAX_VALUE));
        column("Witness", "name", row -> row.witness().map(witness -> OutcomeText.brief(witness.schedule(), 24)).orElse("–"),
                by(row -> row.witness().map(witness -> witness.schedule().length()), Integer.MAX_VALUE));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.setRowFactory(_ -> {
            var row = new javafx.scene.control.TableRow<Reached>();
            row.setOnMouseClicked(event -> {
                if (event.getButton() != MouseButton.PRIMARY || row.isEmpty()) return;
                if (event.isShiftDown()) compare(row.getItem());
                else open(row.getItem());
            });
            return row;
        });
    }

    private static <T extends Comparable<T>> Comparator<Reached> by(Function<Reached, Optional<T>> figure, T none) {
        return Comparator.comparing(row -> figure.apply(row).orElse(none));
    }

    private void column(
            String title, String style, Function<Reached, String> words, Comparator<Reached> order) {
        TableColumn<Reached, Reached> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(order);
        column.setReorderable(false);
        column.getStyleClass().add(style);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Reached row, boolean empty) {
                super.updateItem(row, empty);
                String text = empty || row == null ? "" : words.apply(row);
                setText(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
                setTooltip(text.isEmpty() ? null : new Tooltip(title.equals("Outcome") ? OutcomeNames.whole(row.ending()) : text));
            }
        });
        table.getColumns().add(column);
        contents.put(column, words);
    }

    /// Columns as wide as what stands in them, within reason; the last one has the rest.
    private void fit() {
        double size = looks.typeProperty().get();
        for (var column : table.getColumns()) {
            Function<Reached, String> words = contents.getOrDefault(column, _ -> "");
            Type type = column.getStyleClass().contains("name") ? Type.mono(size, Type.Weight.REGULAR) : Type.sans(size);
            double wide = looks.letters().width(column.getText(), Type.sans(size, Type.Weight.SEMIBOLD)) + 0.7 * size;
            for (Reached row : table.getItems()) {
                wide = Math.max(wide, Math.min(22 * size, looks.letters().width(words.apply(row), type)));
            }
            column.setPrefWidth(Math.ceil(wide + 1.9 * size));
            boolean last = column == table.getColumns().getLast();
            column.setMinWidth(last ? Math.min(column.getPrefWidth(), 9 * size) : column.getPrefWidth());
        }
    }

    private String chance(Fraction chance) {
        return (complete() ? "" : "≥ ") + Amount.percent(chance);
    }

    private String exact(BigInteger count) {
        return (complete() ? "" : "≥ ") + Amount.exact(count);
    }

    private boolean complete() {
        return shown.filter(Outcomes::complete).isPresent();
    }

    private Optional<Fraction> share(Reached row) {
        if (!complete()) return Optional.empty();
        return row.schedules().flatMap(count -> shown.flatMap(Outcomes::schedules).map(all -> OutcomeBar.share(count, all)));
    }

    // ---- what is shown

    private void show(Optional<Outcomes> now) {
        shown = now;
        names = OutcomeNames.of(now.map(all -> all.rows().stream().map(Reached::ending).toList()).orElse(List.of()));
        title.setText(now.map(all -> OutcomeView.heading(all, names.title(), "")).orElse("Still exploring…"));
        remark.setText(now.map(this::remark).orElse(""));
        var order = List.copyOf(table.getSortOrder());
        table.getItems().setAll(now.map(Outcomes::rows).orElse(List.of()));
        table.setPrefHeight((Math.max(2, table.getItems().size()) + 1.2) * table.getFixedCellSize());
        table.getSortOrder().setAll(order);
        fit();
        explorer.own().flatMap(own -> now.flatMap(all -> all.row(own))).ifPresentOrElse(
                row -> table.getSelectionModel().select(row), () -> table.getSelectionModel().selectFirst());
    }

    private String remark(Outcomes all) {
        String states = all.states().map(count -> Amount.of(count, "state")
                + all.transitions().map(steps -> ", " + Amount.of(steps, "step") + " between them").orElse("") + ". ").orElse("");
        String bound = all.complete() ? "" : all.bound().map(OutcomesPane::stopped).orElse("") + " ";
        String chance = "Chance: where each next step is picked at random.";
        return states + bound + chance + all.livelock().map(lock -> " " + OutcomeView.words(lock, all)).orElse("");
    }

    private HBox foot() {
        Label keys = new Label("Click or Enter: see its schedule, with Shift: compare · 1–7: sort · Ctrl+C: copy");
        keys.getStyleClass().add("muted");
        keys.setMinWidth(0);
        HBox.setHgrow(keys, Priority.ALWAYS);
        keys.setMaxWidth(Double.MAX_VALUE);
        Button copy = button("copyOutcomes", "Copy as text", this::copy);
        Button done = button("closeOutcomes", "Close", this::close);
        done.getStyleClass().add("primary");
        HBox foot = new HBox(10, keys, copy, done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    // ---- what can be done

    private boolean pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean inTable = table.isFocused();
        if (code == KeyCode.ESCAPE) close();
        else if (code == KeyCode.C && event.isShortcutDown()) copy();
        else if (code == KeyCode.ENTER && inTable) selected().ifPresent(event.isShiftDown() ? this::compare : this::open);
        else if (code.isDigitKey() && !event.isShortcutDown()) sort(code.getName().charAt(code.getName().length() - 1) - '1');
        else return false;
        return true;
    }

    /// By a column; once more, and the other way round.
    private void sort(int index) {
        if (index < 0 || index >= table.getColumns().size()) return;
        var column = table.getColumns().get(index);
        boolean again = table.getSortOrder().equals(List.of(column)) && column.getSortType() == TableColumn.SortType.ASCENDING;
        column.setSortType(again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
        table.sort();
    }

    private Optional<Reached> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void open(Reached row) {
        close();
        row.witness().ifPresent(explorer::show);
    }

    private void compare(Reached row) {
        close();
        row.witness().map(explorer::run).ifPresent(comparing::with);
    }

    private void copy() {
        shown.ifPresent(all -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(OutcomeText.of(all));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
