package interleave.ui;

import interleave.analysis.WaitGraph;
import interleave.engine.Cell;
import interleave.picture.Box;
import interleave.picture.Ink.Tone;
import interleave.picture.Picture;
import interleave.picture.Target;
import interleave.picture.WaitDrawing;
import interleave.program.ThreadId;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Who waits for whom, as a picture: as large as its room, or beside other things as high as it needs to be.
final class WaitsPane extends Drawing {
    private final Session session;
    private final Pointing pointing;
    private final boolean large;
    private final Tooltip tooltip = new Tooltip();
    private Moment moment;
    private WaitDrawing drawing;
    private Box room = new Box(0, 0, 0, 0);
    private Box needed = room;
    private double measuredFor;
    private @Nullable WaitGraph measured;

    /// @param large whether it has a room of its own
    WaitsPane(Session session, Pointing pointing, Looks looks, boolean large) {
        super(session.appearance(), looks);
        this.session = session;
        this.pointing = pointing;
        this.large = large;
        this.moment = session.momentProperty().get();
        this.drawing = WaitDrawing.of(session.analysis(), session.position(), looks.letters());
        setId(large ? "waits" : "waitsBeside");
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.TEXT);
        session.momentProperty().subscribe(this::follow);
        pointing.onChange(this::redraw);
        setOnMouseMoved(this::point);
        setOnMouseExited(_ -> pointing.at(Optional.empty()));
        setOnMouseClicked(event -> clicked(at(event.getX(), event.getY())));
        tooltip.setShowDelay(Duration.millis(350));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        Tooltip.install(this, tooltip);
    }

    /// What is shown now, made anew where that has changed.
    WaitDrawing drawing() {
        if (!moment.equals(session.momentProperty().get())) {
            moment = session.momentProperty().get();
            drawing = WaitDrawing.of(session.analysis(), moment.position(), looks().letters());
            setAccessibleText(drawing.graph().empty() ? "No thread waits"
                    : drawing.graph().verdict() + ". " + String.join(". ", drawing.graph().lines()));
        }
        return drawing;
    }

    private void follow() {
        if (!isVisible()) return;
        if (!large) requestLayout();
        redraw();
    }

    /// Something else has made room for it, or taken it away.
    void shown(boolean now) {
        setVisible(now);
        setManaged(now);
        if (now) follow();
        else pointing.at(Optional.empty());
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return large ? null : Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (large || width <= 0) return 200;
        Box wanted = beside(width / session.appearance().scale());
        return Math.ceil(wanted.height() * width / wanted.width());
    }

    @Override
    double leastWidth() {
        return room.width();
    }

    @Override
    double leastHeight() {
        return room.height();
    }

    @Override
    double smallest() {
        return 0.5;
    }

    /// Where the room is too small for all that there is to see, it is painted smaller.
    private void measure() {
        double wanted = session.appearance().scale();
        Box beside = large ? room : beside(getWidth() / wanted);
        room = large || beside.height() > getHeight() / wanted + 1 && beside.width() <= getWidth() / wanted
                ? drawing().room(getWidth() / wanted, getHeight() / wanted)
                : beside;
    }

    /// The room that it needs beside other things. The same for the same graph: while others
    /// take steps, it changes seldom.
    private Box beside(double width) {
        WaitDrawing now = drawing();
        if (!now.graph().equals(measured) || width != measuredFor) {
            measured = now.graph();
            measuredFor = width;
            needed = now.room(width);
        }
        return needed;
    }

    @Override
    void prepare() {
        measure();
    }

    @Override
    Picture draw(double width, double height) {
        return drawing().at(width, height, large ? Tone.BACKGROUND : Tone.PANEL, pointing.looked());
    }

    // ---- pointer

    private static Optional<ThreadId> thread(Target target) {
        return target instanceof Target.OfThread(ThreadId thread) ? Optional.of(thread) : Optional.empty();
    }

    private void point(MouseEvent event) {
        Target target = at(event.getX(), event.getY());
        pointing.at(thread(target));
        setCursor(target == Target.NONE ? Cursor.DEFAULT : Cursor.HAND);
        String words = words(target);
        tooltip.setText(words);
        tooltip.setOpacity(words.isEmpty() ? 0 : 1);
    }

    private String words(Target target) {
        return switch (target) {
            case Target.OfThread(ThreadId thread) ->
                session.analysis().narrator().waiting(thread, session.position()).map(Object::toString).orElse(thread.toString());
            case Target.OfStep(int number) -> "Step " + number + "\n" + session.analysis().narrator().at(number);
            case Target.OfCell(Cell cell) -> cell.name();
            case Target.StepButton _, Target.OfVersion _, Target.OfLoss _, Target.OfOutcome _, Target.Nothing _ -> "";
        };
    }

    private void clicked(Target target) {
        switch (target) {
            case Target.OfThread(ThreadId thread) -> session.selectThread(thread);
            case Target.OfStep(int number) -> session.go(number);
            case Target.OfCell(Cell cell) -> session.selectedCellProperty().set(Optional.of(cell));
            case Target.StepButton _, Target.OfVersion _, Target.OfLoss _, Target.OfOutcome _, Target.Nothing _ -> {}
        }
    }
}
