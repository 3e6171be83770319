package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.picture.Ink;
import interleave.picture.Palette;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// How the real window looks, and that it stays as a person wants it.
final class WindowLooksTest extends CounterWindow {
    @Test
    void nothingThatTheWindowShowsIsCutOff() {
        load("3x2", SCREEN);
        for (double type : new double[] {1, 1.5, 3}) {
            Fx.run(() -> desk.session().appearance().textScaleProperty().set(type));
            Fx.pulses(5);
            for (String id : List.of("#play", "#step", "#back", "#present", "#timeline")) {
                Node node = fx.find(Node.class, id);
                var bounds = Fx.on(() -> node.localToScene(node.getBoundsInLocal()));
                assertTrue(bounds.getMinX() >= -1 && bounds.getMaxX() <= stage.getScene().getWidth() + 1, id + " at " + type + ": " + bounds);
                assertTrue(bounds.getMinY() >= -1 && bounds.getMaxY() <= stage.getScene().getHeight() + 1, id + " at " + type + ": " + bounds);
            }
        }
    }

    @Test
    void theThemeIsSwitchedByKeyAndAllFollows() {
        fx.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        assertEquals(Appearance.Theme.DARK, Fx.on(() -> desk.session().appearance().themeProperty().get()));
        Fx.pulses(3);
        var panel = Palette.DARK.colour(Ink.Tone.PANEL);
        var shown = Fx.on(() -> stage.getScene().snapshot(null).getPixelReader().getColor(500, 2));
        assertEquals(panel.red(), (int) Math.round(shown.getRed() * 255));
        fx.click("#theme");
        assertEquals(Appearance.Theme.LIGHT, Fx.on(() -> desk.session().appearance().themeProperty().get()));
    }

    @Test
    void presentingPutsTheSidesAwayAndEnlargesTheType() {
        double usual = Fx.on(() -> fx.find(Button.class, "#play").getHeight());
        assertTrue(visible("#side"));
        fx.press(KeyCode.P);
        Fx.pulses(3);
        assertFalse(Fx.on(() -> stage.getScene().lookup("#side") instanceof Node));
        assertTrue(Fx.on(() -> fx.find(Button.class, "#play").getHeight()) > usual * 1.3);
        fx.press(KeyCode.F5);
        Fx.pulses(3);
        assertTrue(visible("#side"));
        assertEquals(usual, Fx.on(() -> fx.find(Button.class, "#play").getHeight()), 1);
    }

    @Test
    void typeIsEnlargedByKey() {
        fx.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        fx.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        assertEquals(1.2, Fx.on(() -> desk.session().appearance().scale()), 1e-9);
        fx.press(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertEquals(1.0, Fx.on(() -> desk.session().appearance().scale()), 1e-9);
        assertEquals("", schedule(), "no step was taken by it");
    }

    @Test
    void theKeysAreShownAndTakenAway() {
        fx.type("?");
        assertTrue(visible("#help"));
        fx.press(KeyCode.DIGIT1);
        assertEquals("", schedule(), "keys behind the sheet do nothing");
        fx.press(KeyCode.ESCAPE);
        assertFalse(visible("#help"));
    }

    @Test
    void theWindowIsAsItWasLeft() {
        Fx.run(() -> {
            desk.session().appearance().themeProperty().set(Appearance.Theme.DARK);
            desk.session().appearance().textScaleProperty().set(1.4);
            stage.getOnCloseRequest().handle(null);
        });
        Desk again = Fx.on(() -> new Desk(new Remembered(folder.resolve("window.properties")), folder, CounterWindow::read));
        assertEquals(Appearance.Theme.DARK, again.session().appearance().themeProperty().get());
        assertEquals(1.4, again.session().appearance().textScaleProperty().get(), 1e-9);
    }
}
