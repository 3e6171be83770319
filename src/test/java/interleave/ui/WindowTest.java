package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Schedule;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.picture.Ink;
import interleave.picture.Palette;
import interleave.picture.Target;
import interleave.program.Source;
import interleave.program.Span;
import interleave.testing.Programs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real window, driven by keys and mouse.
final class WindowTest {
    private static final String SCREEN = "T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2";

    @TempDir
    private Path folder;

    private Desk desk;
    private Stage stage;
    private Fx fx;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void open() {
        desk = Fx.on(() -> new Desk(new Remembered(folder.resolve("window.properties")), folder, WindowTest::read));
        stage = Fx.on(() -> {
            Stage made = new Stage();
            desk.furnish(made);
            desk.session().appearance().themeProperty().set(Appearance.Theme.LIGHT);
            made.setX(0);
            made.setY(0);
            made.setWidth(1000);
            made.setHeight(760);
            made.show();
            return made;
        });
        fx = new Fx(stage.getScene());
        load("2x1", "");
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private static Reading read(Source source) {
        return switch (source.text()) {
            case "2x1" -> new Reading.Understood(Programs.counter(2, 1));
            case "3x2" -> new Reading.Understood(Programs.counter(3, 2));
            case "mutex" -> new Reading.Understood(Programs.mutexCounter(2, 1));
            case "64" -> new Reading.Understood(Programs.counter(64, 2));
            case "alone" -> new Reading.Understood(Programs.counter(0, 1));
            default -> new Reading.Refused(List.of(new Problem(new Span(0, 1), "expected a package", "write one")));
        };
    }

    private void load(String text, String schedule) {
        Fx.run(() -> {
            desk.session().load(new Source("counter.go", text), Optional.of(Schedule.parse(schedule)), 0);
            desk.window().restingPlace().requestFocus();
        });
        Fx.pulses(3);
    }

    private int position() {
        return Fx.on(() -> desk.session().position());
    }

    private String schedule() {
        return Fx.on(() -> desk.session().run().schedule().toString());
    }

    private String words(String selector) {
        return Fx.on(() -> fx.find(TextFlow.class, selector).getChildren().stream()
                .map(WindowTest::words)
                .collect(Collectors.joining()));
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Hyperlink link -> link.getText();
            default -> "";
        };
    }

    private String label(String selector) {
        return Fx.on(() -> fx.find(Label.class, selector).getText());
    }

    private boolean visible(String selector) {
        return Fx.on(() -> stage.getScene().lookup(selector) instanceof Node node && shown(node));
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) return false;
        }
        return true;
    }

    private void atRest() {
        Fx.until("nothing moves", () -> desk.playback().arrivalProperty().get() >= 1);
        Fx.pulses(3);
    }

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

    @Test
    void theWindowIsAsItWasLeft() {
        Fx.run(() -> {
            desk.session().appearance().themeProperty().set(Appearance.Theme.DARK);
            desk.session().appearance().textScaleProperty().set(1.4);
            stage.getOnCloseRequest().handle(null);
        });
        Desk again = Fx.on(() -> new Desk(new Remembered(folder.resolve("window.properties")), folder, WindowTest::read));
        assertEquals(Appearance.Theme.DARK, again.session().appearance().themeProperty().get());
        assertEquals(1.4, again.session().appearance().textScaleProperty().get(), 1e-9);
    }
}
