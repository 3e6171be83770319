package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Schedule;
import interleave.language.Reading;
import interleave.picture.Mark;
import interleave.picture.Target;
import interleave.program.Source;
import interleave.testing.Programs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two schedules side by side, in the real window.
final class CompareTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private Stage stage;
    private Fx fx;

    @BeforeEach
    void open() {
        Fx.start();
        desk = Fx.on(() -> new Desk(
                new Remembered(folder.resolve("window.properties")),
                folder,
                _ -> new Reading.Understood(Programs.counter(2, 1))));
        stage = Fx.on(() -> {
            Stage made = new Stage();
            desk.furnish(made);
            made.setX(0);
            made.setY(0);
            made.setWidth(1000);
            made.setHeight(900);
            made.show();
            desk.session().load(new Source("counter.go", "counter"), Optional.of(Schedule.parse("T1*3 T2*3")), 1);
            desk.window().restingPlace().requestFocus();
            return made;
        });
        fx = new Fx(stage.getScene());
        Fx.pulses(3);
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private String schedule() {
        return Fx.on(() -> desk.session().run().schedule().toString());
    }

    private String compared() {
        return Fx.on(() -> desk.comparing().otherProperty().get().map(run -> run.schedule().toString()).orElse("nothing"));
    }

    private String words() {
        return Fx.on(() -> fx.find(Label.class, "#compareWords").getText());
    }

    private List<String> drawn() {
        TimelinePane timeline = fx.find(TimelinePane.class, "#timeline");
        Fx.pulses(4);
        return Fx.on(() -> timeline.shown().marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList());
    }

    @Test
    void whatIfAnotherThreadHadGoneShowsBothFutures() {
        fx.press(KeyCode.SHIFT, KeyCode.DIGIT2);
        assertEquals("T1 T2 T1*2 T2*2", schedule());
        assertEquals("T1*3 T2*3", compared());
        assertEquals(2, Fx.on(() -> desk.session().position()));
        assertEquals(
                "At step 2 the runs part: here T2 read 0 from counter, there T1 added 1 to its private copy: 0 → 1.", words());
        List<String> drawn = drawn();
        assertTrue(drawn.containsAll(List.of("this run", "the other", "they part after step 1")), drawn.toString());
        assertTrue(drawn.containsAll(List.of("ends with counter = 1", "1 update lost")), drawn.toString());
        assertTrue(drawn.containsAll(List.of("ends with counter = 2", "nothing lost")), drawn.toString());

        fx.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("T1*3 T2*3", schedule());
        assertEquals("nothing", compared());
        assertFalse(drawn().contains("this run"));
    }

    @Test
    void theRunThatWasLeftIsComparedSwappedAndLetGo() {
        fx.press(KeyCode.C);
        assertEquals("nothing", compared());
        assertTrue(Fx.on(() -> fx.find(Label.class, "#notice").getText()).startsWith("There is one run only"));
        fx.press(KeyCode.DIGIT2);
        fx.press(KeyCode.C);
        assertEquals("T1 T2", schedule());
        assertEquals("T1*3 T2*3", compared());
        fx.click("#compareSwap");
        assertEquals("T1*3 T2*3", schedule());
        assertEquals("T1 T2", compared());
        fx.click("#compareThere");
        assertEquals(2, Fx.on(() -> desk.session().position()));
        fx.press(KeyCode.C);
        assertEquals("nothing", compared());
        assertFalse(Fx.on(() -> fx.find(CompareBar.class, "#compare").isVisible()));
    }

    @Test
    void aClickOnTheOtherRunGoesThere() {
        fx.press(KeyCode.SHIFT, KeyCode.DIGIT2);
        Fx.pulses(4);
        TimelinePane timeline = fx.find(TimelinePane.class, "#timeline");
        Point2D below = Fx.on(() -> timeline.shown().marks().stream()
                .filter(mark -> mark instanceof Mark.Circle && mark.target().equals(new Target.OfStep(5)))
                .map(mark -> timeline.localToScreen(mark.bounds().centreX(), mark.bounds().centreY()))
                .reduce((_, last) -> last)
                .orElseThrow());
        fx.click(below);
        assertEquals("T1*3 T2*3", schedule());
        assertEquals(5, Fx.on(() -> desk.session().position()));
        assertEquals("T1 T2 T1*2 T2*2", compared());
    }

    @Test
    void aStepOfTheTimelineOffersWhatElseCouldHaveBeen() {
        TimelinePane timeline = fx.find(TimelinePane.class, "#timeline");
        Point2D two = Fx.on(() -> timeline.localToScreen(timeline.view().xOf(3), 40));
        Fx.run(() -> timeline.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, timeline.view().xOf(3), 40, two.getX(), two.getY(), false, null)));
        Fx.pulses(3);
        var menu = Fx.on(() -> Window.getWindows().stream()
                .filter(window -> window instanceof javafx.scene.control.ContextMenu && window.isShowing())
                .map(javafx.scene.control.ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
        assertEquals("What if T2 took step 3?", Fx.on(() -> menu.getItems().getFirst().getText()));
        Fx.run(() -> menu.getItems().getFirst().fire());
        Fx.run(menu::hide);
        assertEquals("T1*2 T2 T1 T2*2", schedule());
        assertEquals("T1*3 T2*3", compared());
    }

    @Test
    void escapeEndsComparing() {
        fx.press(KeyCode.SHIFT, KeyCode.DIGIT2);
        Fx.run(() -> fx.find(TimelinePane.class, "#timeline").requestFocus());
        fx.press(KeyCode.ESCAPE);
        assertEquals("nothing", compared());
    }
}
