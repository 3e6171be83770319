package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.picture.Target;
import interleave.program.Source;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

/// The real window, driven by keys and mouse: steps, choices, schedules.
final class WindowTest extends CounterWindow {
    @Test
    void numbersDriveTwoIncrementsToTheirLoss() {
        for (KeyCode key : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT2)) {
            fx.press(key);
        }
        atRest();
        assertEquals("T1 T2 T1*2 T2", schedule());
        assertTrue(words("#callout").contains("update is lost") || words("#callout").contains("If"), words("#callout"));
        fx.press(KeyCode.DIGIT2);
        atRest();
        assertEquals(6, position());
        assertTrue(words("#narration").contains("T2 wrote 1 into counter"), words("#narration"));
        assertTrue(words("#callout").contains("T1's update is lost"), words("#callout"));
        assertEquals("1", label("#tile-lost"));
        assertEquals("1", label("#tile-cell"));
        assertTrue(label("#output").startsWith("Final: 1"));
    }

    @Test
    void stepButtonsOnTheCardsTakeSteps() {
        fx.click("#step-T2");
        fx.click("#step-T1");
        assertEquals("T2 T1", schedule());
        Fx.run(() -> desk.session().follow("T1*3"));
        Fx.pulses(3);
        assertTrue(Fx.on(() -> fx.find(Button.class, "#step-T1").isDisabled()), "T1 has ended");
    }

    @Test
    void choicesAreUndoneByKey() {
        fx.press(KeyCode.DIGIT1);
        fx.press(KeyCode.DIGIT2);
        fx.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("T1", schedule());
        fx.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("T1 T2", schedule());
    }

    @Test
    void arrowsHomeAndEndMoveThePosition() {
        load("3x2", SCREEN);
        fx.press(KeyCode.RIGHT);
        fx.press(KeyCode.RIGHT);
        fx.press(KeyCode.RIGHT);
        fx.press(KeyCode.LEFT);
        assertEquals(2, position());
        fx.press(KeyCode.END);
        assertEquals(18, position());
        fx.press(KeyCode.HOME);
        assertEquals(0, position());
        fx.press(KeyCode.N);
        assertEquals(6, position());
        fx.click("#nextLoss");
        assertEquals(12, position());
        fx.press(KeyCode.SHIFT, KeyCode.N);
        assertEquals(6, position());
    }

    @Test
    void linksInTheWordsLeadToWhatTheyName() {
        load("3x2", SCREEN);
        Fx.run(() -> desk.session().go(12));
        Fx.pulses(3);
        Hyperlink link = Fx.on(() -> fx.find(TextFlow.class, "#narration").getChildren().stream()
                .filter(node -> node instanceof Hyperlink h && h.getText().equals("step 9"))
                .map(Hyperlink.class::cast)
                .findFirst()
                .orElseThrow());
        fx.click(link);
        assertEquals(9, position());
    }

    @Test
    void aVersionInTheFamilyTreeLeadsToItsStep() {
        load("3x2", SCREEN);
        Fx.run(() -> desk.session().go(12));
        Fx.pulses(3);
        LineagePane tree = fx.find(LineagePane.class, "#lineage");
        Point2D six = Fx.on(() -> {
            var box = tree.shown().places(Target.OfVersion.class).stream()
                    .filter(placed -> placed.target().writtenAt() == 6)
                    .findFirst()
                    .orElseThrow()
                    .box();
            return tree.localToScreen(box.centreX(), box.centreY());
        });
        fx.click(six);
        assertEquals(6, position());
    }

    @Test
    void theRunThatWasLeftCanBeGoneBackTo() {
        load("3x2", SCREEN);
        fx.press(KeyCode.RIGHT);
        fx.press(KeyCode.DIGIT3);
        MenuButton runs = fx.find(MenuButton.class, "#branches");
        assertEquals("2 runs", Fx.on(runs::getText));
        fx.click(runs);
        assertEquals(2, Fx.on(() -> runs.getItems().size()));
        Fx.run(() -> runs.getItems().getFirst().fire());
        assertEquals(SCREEN, schedule());
        assertEquals(1, position());
    }

    @Test
    void sixtyFourThreadsHaveAButtonEach() {
        load("64", "");
        Button last = fx.find(Button.class, "#step-T64");
        assertTrue(Fx.on(() -> shown(last)));
        fx.click(last);
        assertEquals("T64", schedule());
    }

    @Test
    void aProgramThatStartsNoThreadSaysSo() {
        load("alone", "");
        assertFalse(visible("#stage"));
        assertTrue(visible("#empty"));
        fx.press(KeyCode.RIGHT);
        assertEquals("The run has ended here.", label("#notice"));
    }

    @Test
    void aTypedScheduleThatDoesNotFitSaysWhyAndChangesNothing() {
        fx.press(KeyCode.DIGIT1);
        TextField field = fx.find(TextField.class, "#schedule");
        fx.click(field);
        Fx.run(field::selectAll);
        fx.type("T1*4");
        fx.press(KeyCode.ENTER);
        assertTrue(visible("#notice"));
        assertTrue(label("#notice").startsWith("Step 4 cannot be T1. T1 has ended."), label("#notice"));
        assertTrue(Fx.on(() -> field.getStyleClass().contains("misfit")));
        assertEquals("T1", schedule());
        Fx.run(field::selectAll);
        fx.type("T1 T2 T1*2");
        fx.press(KeyCode.ENTER);
        assertEquals("T1 T2 T1*2", schedule());
        assertFalse(visible("#notice"));
    }

    @Test
    void aRefusedTextMarksTheLastGoodRun() {
        load("3x2", SCREEN);
        Fx.run(() -> {
            desk.session().type("nonsense");
            desk.session().rerun();
        });
        Fx.pulses(2);
        assertTrue(visible("#outdated"));
        assertTrue(visible("#stage"));
        Fx.run(() -> desk.session().load(new Source("x.go", "nonsense")));
        Fx.pulses(2);
        assertFalse(visible("#outdated"));
        assertFalse(visible("#stage"));
        assertTrue(visible("#empty"));
    }

    @Test
    void aSchedulerIsChosenAndItsFutureIsShown() {
        load("3x2", "T1");
        Fx.run(() -> fx.find(javafx.scene.control.ComboBox.class, "#scheduler").getSelectionModel().select(1));
        Fx.pulses(2);
        assertEquals(18, Fx.on(() -> desk.session().run().length()));
        assertTrue(visible("#seed"));
        String first = schedule();
        Fx.run(() -> fx.find(javafx.scene.control.Spinner.class, "#seed").increment());
        Fx.pulses(2);
        assertNotEquals(first, schedule());
        assertTrue(visible("#seed") && !visible("#depth"));
    }
}
