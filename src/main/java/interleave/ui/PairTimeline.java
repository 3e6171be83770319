package interleave.ui;

import interleave.analysis.Analysis;
import interleave.engine.Cell;
import interleave.engine.Run;
import interleave.picture.ComparedTimelines;
import interleave.picture.Picture;
import interleave.picture.Target;
import interleave.picture.TimelineDrawing;
import interleave.picture.TimelineView;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/// The steps of two programs by one schedule, the one above the other: a click or a drag takes both to a step, the wheel zooms
/// about the pointer.
final class PairTimeline extends Drawing {
    private static final double MOST_HEIGHT = 200;

    private final Session session;
    private final Playback playback;
    private final String name;
    private final Tooltip tooltip = new Tooltip();
    private TimelineView view = TimelineView.whole(0, 0);
    private boolean whole = true;
    private boolean dragging;
    private TimelineDrawing above;
    private Optional<TimelineDrawing> below = Optional.empty();
    private String other = "";

    /// @param name of the program that is open
    PairTimeline(Session session, Playback playback, Looks looks, String name) {
        super(session.appearance(), looks);
        this.session = session;
        this.playback = playback;
        this.name = name;
        this.above = TimelineDrawing.of(session.analysis(), looks.letters());
        setId("pairTimeline");
        getStyleClass().add("timeline-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText("Timeline of both programs");
        setMinHeight(0);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (!event.isPrimaryButtonDown()) return;
            dragging = true;
            playback.hold(true);
            session.go(positionAt(event));
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (!dragging) clicked(event);
            dragging = false;
            playback.hold(false);
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, this::explain);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        tooltip.setShowDelay(Duration.millis(350));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        Tooltip.install(this, tooltip);
    }

    /// The runs or the position have changed.
    /// @param called what the other program is called
    /// @param run its run by the same schedule, as far as that fits; empty where it has none
    void show(String called, Optional<Run> run) {
        other = called;
        below = run.map(one -> below.filter(known -> known.shows(one)).orElseGet(() -> TimelineDrawing.of(Analysis.of(one), looks().letters())));
        if (!whole && !dragging) view = view.showing(session.position(), length());
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
        redraw();
    }

    private Optional<ComparedTimelines> both() {
        above = above.to(session.analysis());
        return below.map(one -> new ComparedTimelines(above, one, OptionalInt.empty(), name, other));
    }

    private int length() {
        return Math.max(session.run().length(), below.map(one -> one.analysis().run().length()).orElse(0));
    }

    @Override
    Picture draw(double width, double height) {
        view = whole ? TimelineView.whole(width, length()) : view.resized(width, length());
        Optional<ComparedTimelines> both = both();
        double arrival = playback.arrivalProperty().get();
        if (both.isEmpty()) return above.at(session.position(), arrival, view, height, strip(above, height > 150));
        return both.get().at(session.position(), arrival, view, height, strip(above, true), strip(below.orElseThrow(), true));
    }

    private List<Cell> strip(TimelineDrawing one, boolean room) {
        return room ? ShownCell.of(one.analysis(), session.selectedCellProperty().get()).map(List::of).orElse(List.of()) : List.of();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wanted = both().map(both -> both.comfortable(1)).orElse(MOST_HEIGHT);
        double window = getScene() == null ? MOST_HEIGHT * 4 : getScene().getHeight();
        double scale = session.appearance().scale();
        double least = Math.min(both().map(ComparedTimelines::least).orElse(0.0) * scale, window * 0.42);
        return Math.max(least, Math.min(Math.min(wanted, MOST_HEIGHT) * scale, window * 0.28));
    }

    @Override
    double leastWidth() {
        return 500;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) session.position();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) session.run().length();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    // ---- mouse

    private int positionAt(MouseEvent event) {
        return view.positionAt(event.getX() / scale(), length());
    }

    private void clicked(MouseEvent event) {
        session.go(step(event).orElseGet(() -> positionAt(event)));
    }

    private Optional<Integer> step(MouseEvent event) {
        return switch (at(event.getX(), event.getY())) {
            case Target.OfStep(int number) -> Optional.of(number);
            case Target.OfVersion(_, int writtenAt) -> Optional.of(writtenAt);
            case Target.OfLoss loss -> Optional.of(loss.destroyedWrite());
            case Target.OfThread _, Target.OfCell _, Target.StepButton _, Target.OfOutcome _, Target.Nothing _ -> Optional.empty();
        };
    }

    private void explain(MouseEvent event) {
        boolean lower = both().filter(both -> event.getY() / scale() >= both.split(getHeight() / scale())).isPresent();
        Analysis analysis = lower ? below.orElseThrow().analysis() : session.analysis();
        int number = step(event).orElse(0);
        boolean known = number >= 1 && number <= analysis.run().length();
        tooltip.setText(known ? "Step " + number + " of " + (lower ? other : name) + "\n" + analysis.narrator().at(number) : "");
        tooltip.setOpacity(known ? 1 : 0);
    }

    private void scrolled(ScrollEvent event) {
        double amount = event.getDeltaY();
        view = amount != 0 && !event.isShiftDown()
                ? view.zoomed(Math.pow(1.0025, amount), event.getX() / scale(), length())
                : view.panned(-(event.getDeltaX() != 0 ? event.getDeltaX() : amount) / scale(), length());
        TimelineView all = TimelineView.whole(view.width(), length());
        whole = view.first() == 0 && view.pixelsPerStep() == all.pixelsPerStep();
        redraw();
        event.consume();
    }
}
