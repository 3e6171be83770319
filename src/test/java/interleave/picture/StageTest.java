package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.UniformRandom;
import interleave.program.Expression;
import interleave.program.Program;
import interleave.program.ThreadId;
import interleave.testing.Programs;
import interleave.testing.RandomPrograms;
import interleave.testing.Sketch;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {
    private static final TextMeasure LETTERS = new FontTable();
    private static final String SCREENS = "T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2";

    private static List<String> texts(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(m -> ((Mark.Label) m).text())
                .toList();
    }

    private static Picture screens(int position, double fraction) {
        Analysis analysis = Analysis.of(Programs.run(Programs.counter(3, 2), SCREENS));
        return StageDrawing.at(analysis, position, fraction, 680, 580, LETTERS, true);
    }

    @Test
    void aStaleCopyIsSeenBeforeItDoesHarm() {
        String all = String.join(" ", texts(screens(11, 1)));
        assertTrue(all.contains("stale: counter is 2, T1 read 1"), all);
        assertFalse(all.contains("lost"), all);
    }

    @Test
    void whatIsDestroyedStaysAsAGhostWithItsOwnersName() {
        List<String> all = texts(screens(12, 1));
        assertTrue(all.contains("T3's update") && all.contains("lost"), all.toString());
    }

    @Test
    void aWrittenValueIsSeenInTheCellOnlyWhenItHasArrived() {
        Target cellBefore = new Target.OfVersion(counter(), 10);
        Target cellAfter = new Target.OfVersion(counter(), 12);
        assertTrue(screens(12, 0.5).place(cellBefore).isPresent());
        assertTrue(screens(12, 0.5).place(cellAfter).isEmpty());
        assertTrue(screens(12, 1).place(cellAfter).isPresent());
    }

    private static interleave.engine.Cell counter() {
        return Analysis.of(Programs.run(Programs.counter(3, 2), SCREENS)).cells().getFirst();
    }

    @Test
    void everyThreadHasRoomForItsButtonInItsCard() {
        Picture picture = screens(5, 1);
        for (int i = 1; i <= 3; i++) {
            Box card = picture.place(new Target.OfThread(ThreadId.of(i))).orElseThrow();
            Box button = picture.place(new Target.StepButton(ThreadId.of(i))).orElseThrow();
            assertTrue(card.contains(button, 0));
            assertTrue(button.height() >= 24);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9, 16, 24, 25, 40, 63})
    void allThreadsHaveACardInTheSmallestWindow(int threads) {
        Run run = Run.of(new Machine(Programs.counter(threads, 2))).then(new UniformRandom(threads));
        Picture picture = StageDrawing.at(Analysis.of(run), run.length() / 2, 1, 480, 420, LETTERS, true);
        assertEquals(threads, picture.places(Target.StepButton.class).size());
        assertTidy(picture);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void nothingOverlapsOrIsCutInRandomProgramsAndSizes(int seed) {
        Random dice = new Random(seed);
        for (int round = 0; round < 40; round++) {
            Program program = switch (dice.nextInt(4)) {
                case 0 -> Programs.mutexCounter(1 + dice.nextInt(20), 2);
                case 1 -> RandomPrograms.increments(dice.nextLong());
                case 2 -> RandomPrograms.anything(dice.nextLong(), 2 + dice.nextInt(5), 8);
                default -> manyCells(1 + dice.nextInt(40), 1 + dice.nextInt(9));
            };
            Run run = Run.of(new Machine(program)).then(new UniformRandom(dice.nextLong()), 300, () -> false);
            Analysis analysis = Analysis.of(run);
            for (int i = 0; i < 4; i++) {
                Picture picture = StageDrawing.at(
                        analysis, dice.nextInt(run.length() + 1), 1, 440 + dice.nextInt(700), 380 + dice.nextInt(500), LETTERS,
                        dice.nextBoolean());
                assertTidy(picture);
            }
        }
    }

    /// Threads that count up each of many variables, some with long names.
    private static Program manyCells(int cells, int threads) {
        Sketch sketch = new Sketch("many.go");
        Sketch.Function worker = sketch.function("worker");
        for (int i = 0; i < cells; i++) {
            String name = i % 3 == 0 ? "accounts[" + i + "].balanceOfTheYearBefore" : "n" + i;
            worker.line(name + "++").increment(0, sketch.number(name), name);
        }
        worker.close();
        Sketch.Function main = sketch.function("main");
        for (int i = 0; i < threads; i++) main.line("go worker()").spawn(worker);
        Expression forever = sketch.waitGroup("theGroupOfAllWorkers");
        main.addWaiting(forever, 1, "theGroupOfAllWorkers").await(forever, "theGroupOfAllWorkers").close();
        return sketch.program();
    }

    /// All marks inside of the picture; texts inside of the card, ghost or cell that they belong to, and not over one another.
    static void assertTidy(Picture picture) {
        Box room = new Box(0, 0, picture.width(), picture.height());
        List<Mark.Label> labels = picture.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
        for (Mark mark : picture.marks()) assertTrue(room.contains(mark.bounds(), 3), () -> mark + " sticks out");
        for (Mark.Label label : labels) {
            Box box = ink(label);
            boolean inside = picture.marks().stream()
                    .anyMatch(m -> m instanceof Mark.Rectangle && m.bounds().contains(box, 0.5));
            assertTrue(inside || label.text().startsWith("+"), () -> label + " is in no box");
        }
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                Mark.Label one = labels.get(i);
                Mark.Label other = labels.get(j);
                assertFalse(ink(one).overlaps(ink(other)), () -> one + " overlaps " + other);
            }
        }
    }

    /// Where the letters really are.
    private static Box ink(Mark.Label label) {
        double up = label.type().capHeight();
        return new Box(label.left() + 0.3, label.y() - up, Math.max(0, label.width() - 0.6), up + 0.1 * label.type().size());
    }
}
