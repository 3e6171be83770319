package interleave.ui;

import interleave.explore.Reached;
import interleave.explore.Witness;
import interleave.picture.Amount;
import interleave.picture.OutcomeBar;
import interleave.picture.OutcomeDrawing;
import interleave.picture.OutcomeNames;
import interleave.picture.OutcomeView;
import interleave.picture.Picture;
import interleave.picture.Seal;
import interleave.picture.Target;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The outcomes as bars. A click on one, or Enter, goes to the schedule that shows it.
final class OutcomeBars extends Drawing {
    /// As many are shown; the table has all.
    private static final int MOST = 8;

    private final Session session;
    private final Explorer explorer;
    private final Comparing comparing;
    private final Region ring = new Region();
    private final Tooltip tooltip = new Tooltip();
    private final ContextMenu menu = new ContextMenu();
    private OutcomeView view = new OutcomeView("", List.of(), BigInteger.ZERO, true, List.of());
    private int chosen;

    OutcomeBars(Session session, Explorer explorer, Comparing comparing, Looks looks) {
        super(session.appearance(), looks);
        this.session = session;
        this.explorer = explorer;
        this.comparing = comparing;
        setId("outcomes");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        ring.getStyleClass().addAll("focus-ring", "shown");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        getChildren().add(ring);
        focusVisibleProperty().subscribe(this::placeRing);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            menu.hide();
            if (event.getButton() == MouseButton.PRIMARY) under(event).ifPresent(this::open);
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, this::explain);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
        menu.setAutoHide(true);
        tooltip.setShowDelay(Duration.millis(350));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(380);
        Tooltip.install(this, tooltip);
    }

    void show(OutcomeView now) {
        if (now.equals(view)) return;
        view = now;
        chosen = Math.clamp(chosen, 0, Math.max(0, view.bars().size() - 1));
        setAccessibleText(view.bars().stream().map(bar -> words(bar).replace("\n", ", ")).collect(Collectors.joining(". ")));
        requestLayout();
        redraw();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : getWidth() > 0 ? getWidth() : 260;
        return Math.ceil(draw(room / scale(), 0).height() * scale());
    }

    @Override
    double leastWidth() {
        return 235;
    }

    @Override
    Picture draw(double width, double height) {
        return OutcomeDrawing.of(view, MOST, width, looks().letters());
    }

    @Override
    void drawn(Picture picture) {
        placeRing();
    }

    // ---- mouse

    private Optional<OutcomeBar> under(MouseEvent event) {
        return bar(at(event.getX(), event.getY()));
    }

    private Optional<OutcomeBar> bar(Target target) {
        return target instanceof Target.OfOutcome(var ending)
                ? view.bars().stream().filter(bar -> bar.ending().equals(ending)).findFirst()
                : Optional.empty();
    }

    private void explain(MouseEvent event) {
        Optional<OutcomeBar> bar = under(event);
        setCursor(bar.flatMap(this::witness).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        tooltip.setText(bar.map(this::words).orElse(""));
        tooltip.setOpacity(bar.isPresent() ? 1 : 0);
    }

    private Optional<Witness> witness(OutcomeBar bar) {
        return explorer.row(bar.ending()).flatMap(Reached::witness);
    }

    private void open(OutcomeBar bar) {
        witness(bar).ifPresent(explorer::show);
    }

    private void offer(ContextMenuEvent event) {
        Optional<OutcomeBar> bar = event.isKeyboardTrigger() ? focused() : bar(at(event.getX(), event.getY()));
        if (bar.isEmpty()) return;
        MenuItem show = new MenuItem("Show a schedule that ends so");
        show.setDisable(witness(bar.get()).isEmpty());
        show.setOnAction(_ -> open(bar.get()));
        menu.getItems().setAll(show);
        MenuItem compare = new MenuItem("Compare such a schedule with this run");
        compare.setDisable(show.isDisable());
        compare.setOnAction(_ -> witness(bar.get()).map(explorer::run).ifPresent(comparing::with));
        menu.getItems().add(compare);
        bar.get().sealed().ifPresent(seal -> {
            MenuItem go = new MenuItem("Go to step " + seal.step() + ", after which it cannot happen");
            go.setOnAction(_ -> session.go(seal.step()));
            menu.getItems().add(go);
        });
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    // ---- keys

    /// The bars that are shown, in order.
    private List<OutcomeBar> shownBars() {
        return shown().places(Target.OfOutcome.class).stream().flatMap(placed -> bar(placed.target()).stream()).toList();
    }

    private Optional<OutcomeBar> focused() {
        List<OutcomeBar> bars = shownBars();
        return bars.isEmpty() ? Optional.empty() : Optional.of(bars.get(Math.min(chosen, bars.size() - 1)));
    }

    private void pressed(KeyEvent event) {
        int last = shownBars().size() - 1;
        if (event.getCode() == KeyCode.DOWN) chosen = Math.min(chosen + 1, Math.max(0, last));
        else if (event.getCode() == KeyCode.UP) chosen = Math.max(0, chosen - 1);
        else if (event.getCode() == KeyCode.ENTER) focused().ifPresent(this::open);
        else return;
        placeRing();
        event.consume();
    }

    private void placeRing() {
        var box = focused().flatMap(bar -> shown().place(new Target.OfOutcome(bar.ending())));
        ring.setVisible(isFocusVisible() && box.isPresent());
        box.ifPresent(b -> ring.resizeRelocate(b.x() * scale(), b.y() * scale(), b.width() * scale(), b.height() * scale()));
    }

    // ---- words

    /// All that is known of an outcome, a line each; figures to the last digit.
    private String words(OutcomeBar bar) {
        StringBuilder words = new StringBuilder(OutcomeNames.whole(bar.ending()));
        String least = view.atLeast() ? "at least " : "";
        bar.schedules().ifPresent(count -> words.append('\n').append(least).append(Amount.exact(count)).append(" of ")
                .append(Amount.exact(view.all())).append(" schedules"));
        bar.chance().ifPresent(chance -> words.append('\n').append(least).append(Amount.percent(chance))
                .append(" likely, where each step is picked at random"));
        bar.lost().ifPresent(lost -> words.append('\n').append(Amount.lost(lost)));
        bar.sealed().map(Seal::words).ifPresent(since -> words.append('\n').append(since));
        if (bar.own()) words.append("\nthis run ends so");
        return words.toString();
    }

}
