package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program beside its twin, or beside a file of a person's own, in a real window.
class SideBySideTest {
    private static final String OWN_GO = """
            package main

            import "sync"

            func main() {
                total := 0
                var wg sync.WaitGroup
                wg.Add(2)
                for i := 0; i < 2; i++ {
                    go func() {
                        defer wg.Done()
                        total++
                    }()
                }
                wg.Wait()
                println(total)
            }
            """;
    private static final String OWN_RUST = """
            use std::thread;

            fn main() {
                let mut total = 0;
                thread::scope(|s| {
                    for _ in 0..2 {
                        s.spawn(|| {
                            total += 1;
                        });
                    }
                });
                println!("{total}");
            }
            """;

    @TempDir
    private Path folder;

    private Desk desk;
    private Stage stage;
    private Fx fx;

    @BeforeEach
    void open() {
        Fx.start();
        openWindow();
        Fx.run(() -> desk.documents().open(desk.library().find("counter-2x1").orElseThrow()));
    }

    private void openWindow() {
        desk = Fx.on(() -> new Desk(new Remembered(folder.resolve("window.properties")), folder, App::read));
        stage = Fx.on(() -> {
            Stage made = new Stage();
            desk.furnish(made);
            made.setX(0);
            made.setY(0);
            made.setWidth(1440);
            made.setHeight(900);
            made.show();
            return made;
        });
        fx = new Fx(stage.getScene());
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<GridPane> table() {
        return Fx.on(() -> Optional.ofNullable((GridPane) stage.getScene().lookup("#versions")));
    }

    private List<String> row(int number) {
        return Fx.on(() -> table().orElseThrow().getChildren().stream()
                .filter(node -> GridPane.getRowIndex(node) == number)
                .map(SideBySideTest::words)
                .toList());
    }

    private static String words(Node node) {
        return node instanceof Labeled words ? words.getText() : words(((javafx.scene.Parent) node).getChildrenUnmodifiable().getFirst());
    }

    private List<String> counted(String title) {
        Fx.until(title + " is counted", () -> rows().stream().anyMatch(row -> row.getFirst().equals(title) && row.size() > 1));
        return rows().stream().filter(row -> row.getFirst().equals(title)).findFirst().orElseThrow();
    }

    private List<List<String>> rows() {
        return Fx.on(() -> java.util.stream.IntStream.range(1, table().orElseThrow().getRowCount()).mapToObj(this::row).toList());
    }

    private void until(String words) {
        Fx.until(words, () -> table().isPresent());
    }

    private String marked(String code, String text) {
        int line = Fx.on(() -> ((CodeLines) stage.getScene().lookup(code)).marked());
        return line == 0 ? "" : text.lines().toList().get(line - 1).strip();
    }

    private String label(String selector) {
        return Fx.on(() -> fx.find(Label.class, selector).getText());
    }

    private void openFile(String name, String text) {
        Path path = file(name, text);
        Fx.run(() -> desk.documents().open(path));
    }

    private void beside(String name, String text) {
        Path path = file(name, text);
        Fx.run(() -> desk.neighbours().withFile(path));
        Fx.until(name + " is there", () -> stage.getScene().lookup("#twinCode") != null
                && ((Label) stage.getScene().lookup("#sideBySide .side-head .strong")).getText().contains(name));
    }

    // ---- programs of the library

    @Test
    void oneScheduleStepsBothAndTheExplorerCountsAllVersions() {
        Fx.run(desk.neighbours()::toggle);
        until("the twin is there");
        Fx.run(() -> desk.session().go(5));
        assertEquals("counter += 1;", marked("#twinCode", desk.library().find("counter-2x1-rust").orElseThrow().source().text()));
        assertEquals(List.of("counter.go", "yes", "possible", "possible", "no", "20", "2"), counted("counter.go"));
        assertEquals(List.of("refused", "possible", "possible", "no", "20", "2"), counted("Rust, refused, as if it ran").subList(1, 7));
        fx.click("#closeSideBySide");
        Fx.pulses(2);
        assertTrue(table().isEmpty());
    }

    @Test
    void aProgramWithoutATwinSaysSo() {
        Fx.run(() -> desk.documents().open(desk.library().find("ping-pong").orElseThrow()));
        Fx.run(desk.neighbours()::toggle);
        assertTrue(desk.session().noticeProperty().get().orElseThrow().text().contains("twin"));
    }

    // ---- a person's own pair

    @Test
    void aFileOfOnesOwnStandsBesideATextOfOnesOwn() {
        openFile("mine.go", OWN_GO);
        beside("mine.rs", OWN_RUST);
        Fx.run(() -> desk.session().follow("T1 T2 T1 T2 T1 T2"));
        assertEquals("total++", marked("#ownCode", OWN_GO));
        assertEquals("total += 1;", marked("#twinCode", OWN_RUST));
        assertTrue(label("#twinCodeBadge").startsWith("refused before it runs"), label("#twinCodeBadge"));
        assertEquals(List.of("mine.go", "yes", "possible", "possible", "no", "20", "2"), counted("mine.go"));
        assertEquals("refused", counted("mine.rs, as if it ran").get(1));
    }

    @Test
    void aTextThatWasEditedStandsBesideTheOneThatItWas() {
        Fx.run(() -> desk.session().type(desk.session().sourceProperty().get().text().replace("numGoroutines = 2", "numGoroutines = 1")));
        Fx.run(desk.neighbours()::toggle);
        until("it stands beside its twin");
        assertEquals("1", counted("counter.go").get(5), "the text as it is now runs, and is counted");
        assertEquals("20", counted("Go, racy").get(5), "the text that it was is a version");
    }

    @Test
    void aTextThatIsRefusedSaysSoWithItsLine() {
        openFile("mine.go", OWN_GO);
        beside("broken.go", OWN_GO.replace("total++", "totl++"));
        assertEquals("cannot be run: see line 12", label("#twinCodeBadge"));
        assertTrue(label("#twinCode .error-card .label").contains("totl"), label("#twinCode .error-card .label"));
        assertEquals(List.of("broken.go", "not run: line 12"), counted("broken.go"));
        Fx.run(() -> desk.session().follow("T1*3"));
        assertEquals("total++", marked("#ownCode", OWN_GO), "the other one is stepped all the same");
    }

    @Test
    void anOwnTextThatIsRefusedSaysSoAndNothingIsLost() {
        String broken = OWN_GO.replace("total++", "totl++");
        Fx.run(() -> desk.session().load(new interleave.program.Source("typed.go", broken)));
        beside("mine.go", OWN_GO);
        assertEquals("cannot be run: see line 12", label("#ownCodeBadge"));
        assertEquals("at the start", label("#twinCodeWhere"));
        fx.click("#closeSideBySide");
        assertEquals(broken, desk.session().sourceProperty().get().text());
    }

    @Test
    void aRefusedTextOfRustRunsInPretenceAsLongAsItStandsThere() {
        openFile("mine.rs", OWN_RUST);
        beside("mine.go", OWN_GO);
        assertTrue(Fx.on(() -> desk.session().pretendedProperty().get()));
        Fx.run(() -> desk.session().follow("T1 T2 T1 T2 T1 T2"));
        assertEquals("total += 1;", marked("#ownCode", OWN_RUST));
        assertEquals("total++", marked("#twinCode", OWN_GO));
        Fx.run(desk.neighbours()::end);
        assertFalse(Fx.on(() -> desk.session().pretendedProperty().get()));
        assertTrue(Fx.on(() -> desk.session().blank()), "the window shows the refusal again");
    }

    @Test
    void aFileThatCannotBeReadIsNotPutThere() {
        Fx.run(() -> desk.neighbours().withFile(folder.resolve("nowhere.go")));
        assertTrue(desk.session().noticeProperty().get().orElseThrow().text().contains("there is no such file"));
        assertTrue(table().isEmpty());
    }

    @Test
    void aFileCanBeTakenAwayAgain() {
        openFile("mine.go", OWN_GO);
        beside("mine.rs", OWN_RUST);
        beside("other.go", OWN_GO.replace("total++", "total += 2"));
        assertEquals(3, rows().size());
        Neighbour last = Fx.on(() -> desk.neighbours().all().getLast());
        Fx.run(() -> desk.neighbours().remove(last));
        Fx.until("the other file is in its place", () -> label("#twinCodeBadge").startsWith("refused"));
        assertEquals(2, rows().size());
        assertTrue(Files.exists(folder.resolve("other.go")));
    }

    @Test
    void aFileThatIsDraggedOverTheWindowIsOfferedBoth() {
        openFile("mine.go", OWN_GO);
        Path other = file("mine.rs", OWN_RUST);
        Fx.run(() -> desk.drops().offer(List.of(other), true));
        assertEquals("Open mine.rs", label("#dropOpen .label"));
        assertEquals("Side by side with mine.go", label("#dropBeside .label"));
        assertTrue(Fx.on(() -> desk.drops().drop(List.of(other), true)));
        until("it stands beside the program");
        assertEquals("mine.go", desk.session().sourceProperty().get().name());
        assertTrue(Fx.on(() -> desk.drops().drop(List.of(other), false)));
        assertTrue(table().isEmpty(), "in the left half it is opened");
        assertEquals("mine.rs", desk.session().sourceProperty().get().name());
    }

    // ---- both at once

    @Test
    void theTimelineTakesBothBack() {
        openFile("mine.go", OWN_GO);
        beside("mine.rs", OWN_RUST);
        Fx.run(() -> desk.session().follow("T1 T2 T1 T2 T1 T2"));
        Fx.pulses(5);
        Point2D second = Fx.on(() -> {
            Node timeline = stage.getScene().lookup("#pairTimeline");
            Bounds bounds = timeline.localToScreen(timeline.getBoundsInLocal());
            return new Point2D(bounds.getMinX() + 104 + 74 * 1.6, bounds.getMinY() + bounds.getHeight() * 0.8);
        });
        fx.click(second);
        assertEquals(2, Fx.on(() -> desk.session().position()));
        assertEquals("step 2 · T2", label("#ownCodeWhere"));
        assertEquals("step 2 · T2", label("#twinCodeWhere"));
        fx.press(KeyCode.HOME);
        assertEquals("at the start", label("#twinCodeWhere"));
        fx.press(KeyCode.RIGHT);
        assertEquals("step 1 · T1", label("#twinCodeWhere"));
        fx.press(KeyCode.DIGIT1);
        assertEquals("step 2 · T1", label("#ownCodeWhere"), "keys are those of the main window");
        fx.press(KeyCode.ESCAPE);
        assertTrue(table().isEmpty());
    }

    @Test
    void whereTheScheduleNoLongerFitsThatIsSaid() {
        openFile("mine.go", OWN_GO);
        beside("one.go", OWN_GO.replace("wg.Add(2)", "wg.Add(1)").replace("i < 2", "i < 1"));
        Fx.run(() -> desk.session().follow("T1 T2 T1"));
        assertTrue(label("#twinCodeWhere").contains("here the schedule no longer fits"), label("#twinCodeWhere"));
    }

    @Test
    void swappingOpensTheOtherByTheSameSchedule() {
        openFile("mine.go", OWN_GO);
        String edited = OWN_GO.replace("total := 0", "total := 5");
        Fx.run(() -> desk.session().type(edited));
        beside("mine.rs", OWN_RUST);
        Fx.run(() -> desk.session().follow("T1*3"));
        fx.click("#swapSides");
        Fx.until("they have changed sides", () -> desk.session().sourceProperty().get().name().equals("mine.rs")
                && stage.getScene().lookup("#sideBySide") != null);
        Neighbour other = Fx.on(() -> desk.neighbours().besideProperty().get().orElseThrow());
        assertEquals(edited, other.source().text(), "what was typed and not saved is not lost");
        assertEquals("T1*3", Fx.on(() -> desk.session().run().schedule().toString()));
        assertEquals("step 3 · T1", label("#twinCodeWhere"));
    }

    @Test
    void thePairIsThereTheNextTime() {
        openFile("mine.go", OWN_GO);
        beside("mine.rs", OWN_RUST);
        Fx.run(() -> {
            stage.getOnCloseRequest().handle(new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.close();
        });
        openWindow();
        Fx.run(() -> desk.start(Optional.empty()));
        until("the pair is there again");
        assertEquals("mine.go", desk.session().sourceProperty().get().name());
        assertTrue(label("#twinCodeBadge").startsWith("refused"));
    }

    @Test
    void countingCanBeStoppedAndGoneOnWith() {
        String big = OWN_GO.replace("total++", "for k := 0; k < 40; k++ {\n total++\n }").replace("wg.Add(2)", "wg.Add(4)").replace("i < 2", "i < 4");
        openFile("big.go", big);
        beside("mine.rs", OWN_RUST);
        Fx.until("states are counted", () -> label("#versionsProgress").matches("counting big.go: [\\d,]+ states"));
        fx.click("#stopVersions");
        Fx.until("it has stopped", () -> label("#versionsProgress").equals("stopped"));
        assertEquals(1, row(1).size());
        fx.click("#stopVersions");
        Fx.until("it goes on", () -> label("#versionsProgress").startsWith("counting big.go"));
        Fx.run(desk.neighbours()::end);
    }
}
