package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.explore.ProgramRace;
import interleave.explore.ProgramRaces;
import interleave.picture.Colour;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark;
import interleave.picture.Palette;
import interleave.program.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The race view in a real window.
class RacesTest {
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
            made.setWidth(1200);
            made.setHeight(860);
            made.show();
            return made;
        });
        fx = new Fx(stage.getScene());
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private void open(String example) {
        Fx.run(() -> desk.documents().open(desk.library().find(example).orElseThrow()));
        Fx.until("all schedules were looked at", () -> desk.hunt().allProperty().get().filter(ProgramRaces::complete).isPresent());
        Fx.run(() -> ((ScrollPane) stage.getScene().lookup("#side")).setVvalue(1));
        Fx.pulses(4);
    }

    private List<RaceRow> rows() {
        return Fx.on(() -> stage.getScene().getRoot().lookupAll(".race-row").stream().map(RaceRow.class::cast).toList());
    }

    private String flow(String id) {
        return Fx.on(() -> {
            StringBuilder words = new StringBuilder();
            for (Node node : ((TextFlow) stage.getScene().lookup(id)).getChildren()) {
                words.append(node instanceof Text text ? text.getText() : ((javafx.scene.control.Labeled) node).getText());
            }
            return words.toString();
        });
    }

    @Test
    void aRaceOfAllSchedulesBringsItsRunAndUndoGoesBack() {
        open("counter-2x1");
        String before = Fx.on(() -> desk.session().run().schedule().toString());
        fx.click("#racesEverywhere");
        Fx.until("both races are listed", () -> rows().size() == 2);
        Fx.run(() -> ((ScrollPane) stage.getScene().lookup("#side")).setVvalue(1));
        Fx.pulses(4);
        fx.click(rows().getFirst());
        Fx.until("its run is there", () -> desk.session().run().schedule().toString().startsWith("T1*3 T2"));
        assertEquals(4, Fx.on(desk.session()::position));
        Fx.until("it is told", () -> flow("#raceWords").equals("Nothing orders line 18 in T1 before line 18 in T2; a lock held by both, or an atomic, would."));
        assertTrue(Fx.on(() -> desk.session().run().outcome().isPresent()), "how it goes on is shown as well");
        fx.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(before, Fx.on(() -> desk.session().run().schedule().toString()));
    }

    @Test
    void theNextRaceOfTheRunIsGoneToByKey() {
        open("counter-2x1");
        Fx.run(() -> desk.session().go(0));
        fx.press(KeyCode.R);
        int first = Fx.on(desk.session()::position);
        assertTrue(first > 0);
        assertEquals(first, Fx.on(() -> desk.hunt().chosenProperty().get().orElseThrow().second().step()));
        fx.press(KeyCode.R);
        assertTrue(Fx.on(desk.session()::position) > first);
    }

    /// What is painted at the left edge of the lines of the program, and a little further.
    private List<String> painted(Palette palette) {
        Fx.run(() -> desk.session().appearance().themeProperty().set(palette == Palette.DARK ? Appearance.Theme.DARK : Appearance.Theme.LIGHT));
        Fx.pulses(4);
        String bar = palette.colour(Tone.LOSS).toString();
        String ground = palette.colour(Tone.LOSS_SOFT).toString();
        return Fx.on(() -> {
            Drawing code = (Drawing) stage.getScene().lookup("#sourceCode");
            var corner = code.localToScene(0, 0);
            var pixels = stage.getScene().snapshot(null).getPixelReader();
            List<String> seen = new ArrayList<>();
            for (Mark mark : code.shown().marks()) {
                if (!(mark instanceof Mark.Label label) || label.anchor() != Mark.Anchor.END) continue;
                int y = (int) (corner.getY() + label.y() * code.scale()) + 2;
                int x = (int) corner.getX();
                if (colour(pixels.getArgb(x + 1, y)).equals(bar) && colour(pixels.getArgb(x + 8, y)).equals(ground)) seen.add(label.text());
            }
            return seen;
        });
    }

    private static String colour(int argb) {
        return Colour.of(String.format(Locale.ROOT, "#%06X", argb & 0xFFFFFF)).toString();
    }

    @Test
    void bothLinesOfTheRaceAreRedInTheProgramUntilItIsLetGo() {
        open("lazy-flag");
        for (Palette palette : Palette.values()) assertEquals(List.of(), painted(palette));
        ProgramRace one = Fx.on(() -> desk.hunt().allProperty().get().orElseThrow().races().getFirst());
        Fx.run(() -> desk.hunt().show(one));
        Source source = Fx.on(() -> desk.session().ran());
        List<String> lines = List.of("" + source.line(one.race().first().span()), "" + source.line(one.race().second().span())).stream().sorted().toList();
        assertEquals(2, lines.stream().distinct().count(), "the two accesses stand on lines of their own");
        for (Palette palette : Palette.values()) assertEquals(lines, painted(palette));
        assertTrue(Fx.on(() -> stage.getScene().lookup("#source").getAccessibleText()).contains("data race: "));
        fx.click("#racesEverywhere");
        Fx.until("the race is listed", () -> !rows().isEmpty());
        Fx.run(() -> rows().stream().filter(row -> row.getStyleClass().contains("chosen")).findFirst().orElseThrow().fire());
        for (Palette palette : Palette.values()) assertEquals(List.of(), painted(palette));
    }

    @Test
    void aRunThatLosesWithoutARaceIsShownForWhatItIs() {
        open("atomic-load-store");
        Fx.until("the verdict is there", () -> flow("#raceVerdict").contains("no data race"));
        assertTrue(flow("#raceVerdict").startsWith("This run loses 1 update and has no data race"), flow("#raceVerdict"));
        assertEquals(0, rows().size());
        fx.press(KeyCode.R);
        assertTrue(Fx.on(() -> desk.session().noticeProperty().get().orElseThrow().toString()).contains("no data race"));
    }

    @Test
    void theOrderOfAStepIsShownAndSomeStandOut() {
        open("counter-2x1-mutex");
        Fx.run(() -> desk.session().go(5));
        fx.press(KeyCode.H);
        Fx.until("it is told", () -> ((Label) stage.getScene().lookup("#orderWords")).getText().startsWith("Step 5: "));
        assertTrue(Fx.on(() -> ((Label) stage.getScene().lookup("#orderWords")).getText()).contains("unlocked mu"));
        fx.click("#orderBefore");
        assertTrue(Fx.on(() -> ((ToggleButton) stage.getScene().lookup("#orderBefore")).getText()).equals("Before 4"));
        fx.press(KeyCode.H);
        assertFalse(Fx.on(() -> stage.getScene().lookup("#order").isVisible()));
    }
}
