package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.picture.Target;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// The timeline in the real window, and playing along it.
final class TimelineWindowTest extends CounterWindow {
    @Test
    void playingGoesToTheEndOfWhatIsKnownAndStops() {
        load("3x2", SCREEN);
        Fx.run(() -> desk.playback().speedProperty().set(20));
        fx.press(KeyCode.SPACE);
        assertTrue(Fx.on(() -> desk.playback().playingProperty().get()));
        assertEquals("Pause", Fx.on(() -> fx.find(Button.class, "#play").getText()));
        Fx.until("it has come to the end", () -> desk.session().position() == 18);
        Fx.until("it stops there", () -> !desk.playback().playingProperty().get());
    }

    @Test
    void playingPauses() {
        load("3x2", SCREEN);
        Fx.run(() -> desk.playback().speedProperty().set(5));
        fx.click("#play");
        Fx.until("it moves", () -> desk.session().position() > 1);
        fx.press(KeyCode.SPACE);
        assertFalse(Fx.on(() -> desk.playback().playingProperty().get()));
        int there = position();
        Fx.pulses(30);
        assertEquals(there, position());
    }

    @Test
    void whoGoesSomewhereWhileItPlaysStopsIt() {
        load("3x2", SCREEN);
        fx.press(KeyCode.SPACE);
        fx.press(KeyCode.N);
        assertFalse(Fx.on(() -> desk.playback().playingProperty().get()));
        assertEquals(6, position());
    }

    @Test
    void theTimelineIsScrubbedByMouse() {
        load("3x2", SCREEN);
        TimelinePane timeline = fx.find(TimelinePane.class, "#timeline");
        drag(timeline, 0, 12);
        assertEquals(12, position());
        assertEquals(1.0, Fx.on(() -> desk.playback().arrivalProperty().get()), "scrubbing animates nothing");
        Point2D four = Fx.on(() -> timeline.localToScreen(timeline.view().edge(4), 5));
        fx.click(four);
        assertEquals(4, position());
    }

    /// The Headless platform's robot says of no button that it is held while the mouse moves, so the events are made here.
    private void drag(TimelinePane timeline, int from, int to) {
        double y = 20;
        Fx.run(() -> {
            timeline.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, timeline.view().edge(from), y));
            for (int at = from; at <= to; at++) {
                timeline.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, timeline.view().edge(at), y));
            }
            timeline.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, timeline.view().edge(to), y));
        });
        Fx.pulses(2);
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        var button = javafx.scene.input.MouseButton.PRIMARY;
        return new MouseEvent(
                type, x, y, x, y, button, 1, false, false, false, false, true, false, false, false, false, false, null);
    }

    @Test
    void theTimelineZoomsByKeyAboutThePosition() {
        load("3x2", SCREEN);
        TimelinePane timeline = fx.find(TimelinePane.class, "#timeline");
        fx.press(KeyCode.N);
        double before = Fx.on(() -> timeline.view().pixelsPerStep());
        Fx.run(timeline::requestFocus);
        fx.press(KeyCode.EQUALS);
        assertTrue(Fx.on(() -> timeline.view().pixelsPerStep()) > before);
        fx.press(KeyCode.DIGIT0);
        assertEquals(before, Fx.on(() -> timeline.view().pixelsPerStep()));
        assertEquals(6, position());
    }

    @Test
    void theWheelZoomsAboutThePointer() {
        load("3x2", SCREEN);
        TimelinePane timeline = fx.find(TimelinePane.class, "#timeline");
        double x = Fx.on(() -> timeline.view().edge(9));
        double before = Fx.on(() -> timeline.view().pixelsPerStep());
        Fx.run(() -> timeline.fireEvent(wheel(x, 200)));
        assertTrue(Fx.on(() -> timeline.view().pixelsPerStep()) > before);
        assertEquals(x, Fx.on(() -> timeline.view().edge(9)), 0.01, "what is under the pointer stays there");
        Fx.run(() -> timeline.fireEvent(wheel(x, -2000)));
        assertEquals(before, Fx.on(() -> timeline.view().pixelsPerStep()), 1e-9);
    }

    private static ScrollEvent wheel(double x, double amount) {
        return new ScrollEvent(
                ScrollEvent.SCROLL, x, 20, x, 20, false, false, false, false, false, false, 0, amount, 0, amount,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    @Test
    void hoveringAStepExplainsIt() {
        load("3x2", SCREEN);
        TimelinePane timeline = fx.find(TimelinePane.class, "#timeline");
        Point2D four = Fx.on(() -> {
            var box = timeline.shown().place(new Target.OfStep(4)).orElseThrow();
            return timeline.localToScreen(box.centreX(), box.centreY());
        });
        fx.move(four.add(3, 0));
        fx.move(four);
        Fx.until("the step is explained", () -> Window.getWindows().stream()
                .anyMatch(w -> w instanceof Tooltip t && t.getText().contains("T1 wrote 1 into counter")));
    }
}
