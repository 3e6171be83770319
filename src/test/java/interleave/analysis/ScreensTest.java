package interleave.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.Cell;
import interleave.engine.Run;
import interleave.testing.Programs;
import interleave.program.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The schedule that the drawings of the window show: three threads, two increments each.
class ScreensTest {
    private final Run run = Programs.run(
            Programs.counter(3, 2), "T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2");
    private final Analysis analysis = Analysis.of(run);
    private final Cell counter = analysis.cells().getFirst();

    private static String steps(LostUpdate lost) {
        return lost.owner() + "@" + lost.destroyedWrite() + " by " + lost.by() + "@" + lost.destroyedBy() + ", read "
                + lost.staleRead() + ", stale since " + lost.becameStale();
    }

    @Test
    void losesThreeUpdates() {
        assertEquals(
                List.of(
                        "T1@4 by T2@6, read 2, stale since 4",
                        "T3@10 by T1@12, read 9, stale since 10",
                        "T2@16 by T3@18, read 15, stale since 16"),
                analysis.lostUpdates().all().stream().map(ScreensTest::steps).toList());
        assertEquals(analysis.lostUpdates().all(), analysis.lostUpdates().at(18));
    }

    @Test
    void showsTheFiguresOfTheTiles() {
        assertEquals(new Summary(counter, true, 3, Value.Int.of(2), 1), analysis.summary(counter, 11));
        assertEquals(new Summary(counter, true, 4, Value.Int.of(2), 2), analysis.summary(counter, 12));
    }

    @Test
    void tellsTheDanger() {
        assertEquals(
                """
                T1 added 1 to its private copy: 1 → 2 (line 5).
                The copy came from step 9. Since then T3 wrote 2 at step 10: the copy is stale.
                If T1 writes now, T3's update is lost. Predict: what will counter show?""",
                analysis.narrator().at(11).toString());
    }

    @Test
    void tellsTheLoss() {
        assertEquals(
                """
                T1 wrote 2 into counter (line 5).
                It had read 1 at step 9. Since then T3 wrote 2 at step 10, and T1 never saw it.
                Then T1 called wg.Done and ended.
                T3's update is lost: 4 increments ran, the counter shows 2.""",
                analysis.narrator().at(12).toString());
    }

    @Test
    void tellsTheEnd() {
        assertEquals(
                """
                T3 wrote 3 into counter (line 5).
                It had read 2 at step 15. Since then T2 wrote 3 at step 16, and T3 never saw it.
                Then T3 called wg.Done and ended; T0 went on alone: it printed "Final: 3" and ended.
                The program has ended, and 3 updates are lost.
                T2's update is lost: 6 increments ran, the counter shows 3.""",
                analysis.narrator().at(18).toString());
    }
}
