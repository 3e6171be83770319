package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Schedule;
import interleave.explore.Outcomes;
import interleave.explore.Reached;
import interleave.language.Reading;
import interleave.picture.Mark;
import interleave.picture.Target;
import interleave.program.Source;
import interleave.testing.Programs;
import interleave.testing.Sketch;
import interleave.testing.Threads;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All outcomes in the real window: bars, table, from here, cancel, and the worst that can happen.
final class OutcomesTest {
    private static final String SCREEN = "T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2";

    @TempDir
    private Path folder;

    private Desk desk;
    private Stage stage;
    private Fx fx;

    @BeforeEach
    void open() {
        Fx.start();
        desk = Fx.on(() -> new Desk(new Remembered(folder.resolve("window.properties")), folder, OutcomesTest::read));
        stage = Fx.on(() -> {
            Stage made = new Stage();
            desk.furnish(made);
            made.setX(0);
            made.setY(0);
            made.setWidth(1000);
            made.setHeight(1000);
            made.show();
            return made;
        });
        fx = new Fx(stage.getScene());
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private static Reading read(Source source) {
        return switch (source.text()) {
            case "2x1" -> new Reading.Understood(Programs.counter(2, 1));
            case "3x2" -> new Reading.Understood(Programs.counter(3, 2));
            case "order" -> new Reading.Understood(Programs.lockOrder());
            case "spin" -> new Reading.Understood(Threads.program(
                    (f, c) -> {
                        int test = f.line("for x == 0 {}").here();
                        f.load(0, c.x, "x")
                                .branch(Sketch.equal(Sketch.local(0), Sketch.number(0)), f.here() + 2)
                                .jump(test);
                    },
                    (f, c) -> f.line("x = 1").store(c.x, Sketch.number(1), "x")));
            case "mutex" -> new Reading.Understood(Programs.mutexCounter(2, 1));
            default -> new Reading.Understood(Programs.counter(6, 40));
        };
    }

    private void load(String text, String schedule) {
        Fx.run(() -> {
            desk.session().load(new Source("counter.go", text), Optional.of(Schedule.parse(schedule)), 0);
            desk.window().restingPlace().requestFocus();
        });
        Fx.pulses(3);
    }

    private Outcomes explored() {
        Fx.until("all is explored", () -> desk.explorer().statusProperty().get() instanceof Explorer.Status.Done);
        Fx.pulses(4);
        return Fx.on(() -> desk.explorer().outcomesProperty().get().orElseThrow());
    }

    private void go(int position) {
        Fx.run(() -> desk.session().go(position));
        Fx.until("what is reachable from there is known", () -> desk.explorer().hereProperty().get()
                .filter(here -> here.moment().equals(desk.session().momentProperty().get()))
                .filter(here -> here.sealed().values().stream().allMatch(seal -> seal.exact()))
                .isPresent());
        Fx.pulses(4);
    }

    private List<String> drawn() {
        OutcomeBars bars = fx.find(OutcomeBars.class, "#outcomes");
        return Fx.on(() -> bars.shown().marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList());
    }

    private String label(String selector) {
        return Fx.on(() -> fx.find(Label.class, selector).getText());
    }

    private String schedule() {
        return Fx.on(() -> desk.session().run().schedule().toString());
    }

    private String narration() {
        return Fx.on(() -> fx.find(TextFlow.class, "#narration").getChildren().stream()
                .map(node -> node instanceof Text text ? text.getText() : "")
                .collect(Collectors.joining()));
    }

    private boolean visible(String selector) {
        return Fx.on(() -> stage.getScene().lookup(selector) instanceof Node node && node.isVisible() && node.getParent().isVisible());
    }

    @Test
    void theBarsSayHowManyAndApartFromThatHowLikely() {
        load("3x2", SCREEN);
        explored();
        assertEquals("All 17,153,136 schedules by final value of counter", label("#outcomesCaption"));
        List<String> drawn = drawn();
        assertTrue(drawn.containsAll(List.of("2", "3", "4", "5", "6")), drawn.toString());
        assertTrue(drawn.containsAll(List.of("schedules", "10,819,224", "90", "chance", "lost", "how this run ends")), drawn.toString());
    }

    @Test
    void stepByStepWhatHasBecomeImpossibleFadesAndTheStepThatDidItSaysSo() {
        load("2x1", "T1 T2 T1*2 T2*2");
        explored();
        go(1);
        assertFalse(drawn().toString().contains("impossible"));
        go(2);
        assertTrue(narration().contains("From this step on, only 1 can happen."), narration());
        assertTrue(drawn().contains("impossible since step 2"), drawn().toString());
        go(5);
        assertFalse(narration().contains("only 1 can happen"), "it is said at the step that decided it");
        assertTrue(drawn().contains("impossible since step 2"), drawn().toString());
        fx.click("#outcomesFromHere");
        Fx.pulses(4);
        assertEquals("From step 5: 1 schedule by final value of counter", label("#outcomesCaption"));
        fx.press(KeyCode.HOME);
        Fx.pulses(4);
        assertFalse(drawn().toString().contains("impossible"));
    }

    @Test
    void aClickOnABarGoesToItsScheduleAndUndoBack() {
        load("2x1", "T1 T2 T1*2 T2*2");
        Outcomes all = explored();
        OutcomeBars bars = fx.find(OutcomeBars.class, "#outcomes");
        Reached right = all.rows().getLast();
        Point2D middle = Fx.on(() -> {
            var box = bars.shown().place(new Target.OfOutcome(right.ending())).orElseThrow();
            return bars.localToScreen(box.centreX() * bars.scale(), box.centreY() * bars.scale());
        });
        fx.click(middle);
        assertEquals(right.witness().orElseThrow().schedule().toString(), schedule());
        assertEquals(6, Fx.on(() -> desk.session().position()));
        assertEquals(2, Fx.on(() -> desk.session().branchesProperty().get().runs().size()));
        fx.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("T1 T2 T1*2 T2*2", schedule());
    }

    @Test
    void aBarIsReachedByKeys() {
        load("2x1", "T1 T2 T1*2 T2*2");
        Outcomes all = explored();
        Fx.run(() -> fx.find(OutcomeBars.class, "#outcomes").requestFocus());
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.ENTER);
        assertEquals(all.rows().getLast().witness().orElseThrow().schedule().toString(), schedule());
    }

    @Test
    void theTableHasEveryFigureAndEnterGoesToTheSchedule() {
        load("3x2", SCREEN);
        Outcomes all = explored();
        fx.press(KeyCode.O);
        TableView<?> table = fx.find(TableView.class, "#outcomeTable");
        assertEquals(5, Fx.on(() -> table.getItems().size()));
        assertEquals(all.rows().get(1), Fx.on(() -> table.getSelectionModel().getSelectedItem()), "the run's own outcome");
        assertEquals(List.of("Outcome", "Schedules", "Share", "Chance", "Lost", "Preemptions", "Witness"),
                Fx.on(() -> table.getColumns().stream().map(column -> column.getText()).toList()));
        fx.press(KeyCode.DIGIT2);
        assertEquals(all.rows().getLast(), Fx.on(() -> table.getItems().getFirst()), "sorted by schedules");
        fx.press(KeyCode.DIGIT2);
        assertEquals(all.rows().getFirst(), Fx.on(() -> table.getItems().getFirst()), "and the other way round");
        fx.press(KeyCode.SHORTCUT, KeyCode.C);
        String copied = Fx.on(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("10,819,224") && copied.contains("T1*6 T2*6 T3*6"), copied);
        Fx.run(() -> table.getSelectionModel().selectLast());
        fx.press(KeyCode.ENTER);
        assertFalse(visible("#outcomeSheet"));
        assertEquals("T1*6 T2*6 T3*6", schedule());
        fx.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(SCREEN, schedule());
    }

    @Test
    void aRowIsClicked() {
        load("2x1", "T1 T2 T1*2 T2*2");
        Outcomes all = explored();
        fx.click("#outcomesTable");
        Fx.pulses(3);
        Node second = Fx.on(() -> stage.getScene().getRoot().lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && row.getIndex() == 1)
                .findFirst()
                .orElseThrow());
        fx.click(second);
        assertFalse(visible("#outcomeSheet"));
        assertEquals(all.rows().getLast().witness().orElseThrow().schedule().toString(), schedule());
        fx.press(KeyCode.O);
        fx.press(KeyCode.ESCAPE);
        assertFalse(visible("#outcomeSheet"));
    }

    @Test
    void aLongExplorationIsCancelledAtOnceAndKeepsWhatItFound() {
        load("large", "");
        Fx.until("it says how far it is", () -> fx.find(Label.class, "#exploring").isVisible()
                && fx.find(Label.class, "#exploring").getText().startsWith("Exploring: ")
                && !desk.window().lookup("#cancelExploring").isDisabled()
                && desk.window().lookup("#cancelExploring").isManaged());
        fx.press(KeyCode.DIGIT1);
        assertEquals("T1", schedule(), "the window goes on meanwhile");
        Fx.run(() -> ((javafx.scene.control.Button) stage.getScene().lookup("#cancelExploring")).fire());
        assertFalse(Fx.on(() -> desk.explorer().statusProperty().get() instanceof Explorer.Status.Exploring));
        Outcomes found = explored();
        assertFalse(found.complete());
        assertTrue(label("#outcomesCaption").startsWith("At least "), label("#outcomesCaption"));
        assertTrue(label("#exploring").startsWith("Stopped by you"), label("#exploring"));
        assertTrue(visible("#exploreFurther"));
    }

    @Test
    void editingStopsTheExploration() {
        load("large", "");
        Fx.run(() -> desk.session().type("something else"));
        assertFalse(Fx.on(() -> desk.explorer().statusProperty().get() instanceof Explorer.Status.Exploring));
        load("2x1", "");
        assertTrue(explored().complete());
        assertEquals("All 20 schedules by final value of counter", label("#outcomesCaption"));
    }

    @Test
    void theOutcomesAreSavedAsAPictureAndAsText() throws Exception {
        load("2x1", "T1 T2 T1*2 T2*2");
        explored();
        for (String ending : List.of("svg", "png", "txt")) {
            Path file = folder.resolve("outcomes." + ending);
            Fx.run(() -> desk.documents().ask(new SavesTo(file)));
            String title = "Save all outcomes as " + (ending.equals("txt") ? "text" : ending.toUpperCase(java.util.Locale.ROOT)) + "…";
            Fx.run(() -> desk.window().menus().share().getItems().stream()
                    .filter(item -> title.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            Fx.until(ending + " is saved", () -> label("#notice").startsWith("Saved to "));
            byte[] made = Files.readAllBytes(file);
            String text = new String(made, StandardCharsets.UTF_8);
            boolean right = ending.equals("png") ? made.length > 4000 : text.contains("All 20 schedules by final value of counter");
            assertTrue(right, ending + ": " + made.length + " bytes");
            Fx.run(() -> desk.session().say(Optional.empty()));
        }
    }

    /// A desktop on which every picture is saved to one file.
    private record SavesTo(Path file) implements Dialogs {
        @Override
        public Optional<Path> open() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> picture(String name) {
            assertTrue(name.startsWith("counter-outcomes."), name);
            return Optional.of(file);
        }

        @Override
        public boolean overwrite(Path one) {
            return false;
        }
    }

    @Test
    void aLivelockIsNamedAndALinkToTheWayThere() {
        load("spin", "");
        Outcomes all = explored();
        assertTrue(all.livelock().isPresent());
        assertTrue(label("#outcomesCaption").contains("of infinitely many schedules"), label("#outcomesCaption"));
        javafx.scene.control.Hyperlink link = fx.find(javafx.scene.control.Hyperlink.class, "#livelock");
        assertTrue(Fx.on(link::getText).startsWith("Livelock: T1 can go round for ever"), Fx.on(link::getText));
        assertTrue(Fx.on(link::getText).matches(".* Line \\d+\\."), Fx.on(link::getText));
        Fx.run(link::fire);
        assertEquals(all.livelock().get().reach().length(), Fx.on(() -> desk.session().position()));
        assertTrue(Fx.on(() -> desk.session().run().length() > desk.session().position()), "one round lies ahead");
    }

    @Test
    void theWorstIsADeadlockWhereThereIsOne() {
        load("order", "");
        explored();
        fx.press(KeyCode.W);
        assertEquals("deadlock", Fx.on(() -> desk.session().run().outcome().orElseThrow().word()));
        assertTrue(label("#notice").startsWith("The worst that can happen: deadlock"), label("#notice"));
        assertTrue(label("#notice").contains("Proved"), label("#notice"));
    }

    @Test
    void theWorstOfAnUnlockedCounterLosesMostAndOfALockedOneNothing() {
        load("3x2", SCREEN);
        explored();
        fx.click("#worst");
        assertEquals("{counter=2}", Fx.on(() -> desk.session().run().end().finals().toString()));
        assertTrue(label("#notice").contains("2, loses 4. Proved"), label("#notice"));
        load("mutex", "");
        explored();
        fx.press(KeyCode.W);
        assertTrue(label("#notice").startsWith("Nothing bad can happen."), label("#notice"));
    }

    @Test
    void whereThereAreTooManyStatesTheWorstIsSearchedFor() {
        load("large", "");
        fx.press(KeyCode.W);
        assertTrue(visible("#searching"));
        Fx.until("something was found", () -> label("#searching").matches(".*, [1-9]\\d* updates lost so far") || !visible("#searching"));
        Fx.run(() -> ((javafx.scene.control.Button) stage.getScene().lookup("#cancelSearch")).fire());
        Fx.until("its run is shown", () -> desk.session().run().outcome().isPresent());
        Fx.pulses(3);
        assertTrue(label("#notice").matches("The worst that (was found: .*; not proved|can happen: .* Proved: .*)\\."), label("#notice"));
        assertTrue(label("#notice").contains(": counter = "), label("#notice"));
        assertFalse(visible("#searching"));
        fx.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("", schedule());
    }
}
