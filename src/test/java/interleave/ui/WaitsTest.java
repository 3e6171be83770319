package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Schedule;
import interleave.picture.Box;
import interleave.picture.Ink;
import interleave.picture.Mark;
import interleave.picture.Picture;
import interleave.picture.Target;
import interleave.program.ThreadId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who waits for whom, as a picture in a real window.
class WaitsTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private Stage stage;
    private Fx fx;

    @BeforeEach
    void open() {
        Fx.start();
        desk = Fx.on(() -> new Desk(new Remembered(folder.resolve("window.properties")), folder, App::read));
        stage = Fx.on(() -> {
            Stage made = new Stage();
            desk.furnish(made);
            made.setX(0);
            made.setY(0);
            made.setWidth(1024);
            made.setHeight(700);
            made.show();
            return made;
        });
        fx = new Fx(stage.getScene());
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private void open(String example, String schedule, int position) {
        Fx.run(() -> {
            desk.documents().open(desk.library().find(example).orElseThrow());
            desk.session().follow(schedule);
            desk.session().go(position);
            desk.window().restingPlace().requestFocus();
        });
        atRest();
    }

    private void atRest() {
        Fx.until("nothing moves", () -> desk.playback().arrivalProperty().get() >= 1);
        Fx.pulses(6);
    }

    private WaitsPane large() {
        return fx.find(WaitsPane.class, "#waits");
    }

    private boolean isLarge() {
        return Fx.on(() -> CounterWindow.shown(large()));
    }

    private Picture picture() {
        return Fx.on(() -> large().shown());
    }

    private Point2D middle(WaitsPane pane, Target target) {
        return Fx.on(() -> {
            Box box = pane.shown().place(target).orElseThrow();
            return pane.localToScreen(box.centreX() * pane.scale(), box.centreY() * pane.scale());
        });
    }

    @Test
    void opensByItselfAtADeadlockAndGoesAwayAgain() {
        open("lock-order", "T1 T2", 1);
        assertFalse(isLarge());
        fx.press(KeyCode.RIGHT);
        atRest();
        assertTrue(isLarge());
        assertTrue(picture().marks().stream().anyMatch(mark -> mark instanceof Mark.Label label && label.text().equals("T1 and T2 wait for each other")));
        fx.press(KeyCode.LEFT);
        atRest();
        assertFalse(isLarge());
        assertTrue(Fx.on(() -> CounterWindow.shown(fx.find(StagePane.class, "#stage"))));
    }

    @Test
    void whoWantsTheStageBackHasIt() {
        open("lock-order", "T1 T2", 2);
        assertTrue(isLarge());
        fx.click("#waitsClose");
        Fx.pulses(4);
        assertFalse(isLarge());
        assertTrue(Fx.on(() -> CounterWindow.shown(fx.find(WaitsPane.class, "#waitsBeside"))), "beside the other figures it is still seen");
        fx.press(KeyCode.G);
        Fx.pulses(4);
        assertTrue(isLarge());
    }

    @Test
    void aKeyShowsItAtAnyStepAndItFollows() {
        open("lock-order", "T1 T2", 0);
        fx.press(KeyCode.G);
        Fx.pulses(4);
        assertTrue(isLarge());
        assertTrue(picture().place(new Target.OfThread(ThreadId.of(0))).isPresent(), "main waits for the others");
        fx.press(KeyCode.END);
        atRest();
        fx.press(KeyCode.HOME);
        atRest();
        assertTrue(isLarge(), "it was not opened by the deadlock");
        fx.press(KeyCode.ESCAPE);
        Fx.pulses(4);
        assertFalse(isLarge());
    }

    @Test
    void aThreadUnderThePointerStandsOutOnItsLane() {
        open("philosophers", "T1 T2 T3", 3);
        assertEquals(List.of(), bands());
        fx.move(middle(large(), new Target.OfThread(ThreadId.of(2))));
        Fx.pulses(4);
        assertEquals(List.of(Ink.of(ThreadId.of(2), Ink.Shade.FAINT)), bands());
        assertTrue(picture().marks().stream().anyMatch(mark ->
                mark instanceof Mark.Rectangle box && box.fill().ink().equals(Ink.of(ThreadId.of(2), Ink.Shade.BAND))));
        fx.click(middle(large(), new Target.OfThread(ThreadId.of(3))));
        Fx.pulses(4);
        assertEquals(Optional.of(ThreadId.of(3)), Fx.on(() -> desk.session().selectedThreadProperty().get()));
        assertEquals(List.of(Ink.of(ThreadId.of(3), Ink.Shade.FAINT)), bands());
    }

    private List<Ink> bands() {
        return Fx.on(() -> fx.find(TimelinePane.class, "#timeline").shown().marks().stream()
                .filter(mark -> mark.target() instanceof Target.OfThread && mark instanceof Mark.Rectangle)
                .map(mark -> ((Mark.Rectangle) mark).fill().ink())
                .toList());
    }

    @Test
    void aStepInItLeadsThere() {
        open("lock-order", "T1 T2", 2);
        fx.press(KeyCode.G);
        Fx.pulses(4);
        Fx.run(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
        });
        fx.press(KeyCode.G);
        Fx.pulses(10);
        fx.click(middle(large(), new Target.OfStep(1)));
        atRest();
        assertEquals(1, Fx.on(() -> desk.session().position()));
    }

    @Test
    void isWithinItsPaneWhateverTheSizeOfType() {
        open("philosophers", "T1 T2 T3", 3);
        for (double scale : new double[] {1, 1.5, 3}) {
            Fx.run(() -> desk.session().appearance().textScaleProperty().set(scale));
            Fx.pulses(10);
            WaitsPane pane = large();
            for (int thread = 0; thread <= 3; thread++) {
                Target target = new Target.OfThread(ThreadId.of(thread));
                Box box = Fx.on(() -> pane.shown().place(target).orElseThrow());
                double factor = Fx.on(pane::scale);
                assertTrue(new Box(0, 0, Fx.on(pane::getWidth), Fx.on(pane::getHeight))
                        .contains(new Box(box.x() * factor, box.y() * factor, box.width() * factor, box.height() * factor), 1), "T" + thread + " at " + scale);
            }
        }
    }

    @Test
    void isToldToThoseWhoCannotSeeIt() {
        open("nobody-receives", "", 0);
        assertTrue(isLarge());
        assertEquals(
                "Nobody left can wake T0. T0 waits for answers (send), nobody left who could receive", Fx.on(() -> large().getAccessibleText()));
    }

    @Test
    void aNewProgramHasTheStage() {
        open("lock-order", "T1 T2", 2);
        assertTrue(isLarge());
        open("counter-2x1", "T1", 1);
        assertFalse(isLarge());
        assertEquals(Schedule.parse("T1"), Fx.on(() -> desk.session().run().schedule()));
    }
}
