package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.UniformRandom;
import interleave.testing.Programs;
import interleave.testing.RandomPrograms;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Runs at random, against what is known exactly.
class SampleTest {
    private static final Run COUNTER = Run.of(new Machine(Programs.counter(3, 2)));

    private static Sample draw(Run from, long runs) {
        return Sample.draw(from, 1, runs, _ -> {}, () -> false);
    }

    @Test
    void theChancesLieWhereTheyAreExpected() {
        Outcomes exact = StateSpaceTest.explore(COUNTER).outcomes();
        Sample sample = draw(COUNTER, 20_000);
        assertEquals(20_000, sample.runs());
        assertEquals(20_000 * 18, sample.steps());
        assertEquals(20_000, sample.rows().stream().mapToLong(Sample.Drawn::runs).sum());
        for (Sample.Drawn row : sample.rows()) {
            double chance = exact.row(row.ending()).orElseThrow().probability().orElseThrow().toDouble();
            Sample.Range range = sample.chance(row);
            assertTrue(range.low() < chance && chance < range.high(), row + " " + range + " " + chance);
        }
    }

    /// Each is the run of its seed, and all that is met can be met.
    @Test
    void everyRunIsThatOfItsSeed() {
        for (long seed = 0; seed < 30; seed++) {
            Run start = Run.of(new Machine(RandomPrograms.anything(seed, 3, 3)));
            Sample sample = draw(start, 20);
            for (Sample.Drawn row : sample.rows()) {
                assertEquals(row.ending(), Ending.of(start.then(new UniformRandom(row.seed())).end()));
            }
            List<Ending> met = sample.rows().stream().map(Sample.Drawn::ending).toList();
            assertEquals(met.stream().sorted().toList(), met);
            long same = 0;
            for (int i = 1; i <= 20; i++) {
                Ending ending = Ending.of(start.then(new UniformRandom(i)).end());
                if (ending.equals(met.getFirst())) same++;
            }
            assertEquals(same, sample.rows().getFirst().runs());
        }
    }

    @Test
    void itStopsAtOnce() {
        Sample sample = Sample.draw(COUNTER, 1, 1_000_000, _ -> {}, () -> true);
        assertTrue(sample.stopped());
        assertEquals(64, sample.runs());
        assertFalse(draw(COUNTER, 3).stopped());
    }

    /// Wilson's interval, worked out by hand: of 10 runs, 10 end so.
    @Test
    void whatAlwaysHappensNeedNotBeCertain() {
        Sample sample = draw(Run.of(new Machine(Programs.mutexCounter(2, 1))), 10);
        Sample.Range range = sample.chance(sample.rows().getFirst());
        assertEquals(1, range.high(), 1e-9);
        assertEquals(10 / (10 + 1.959964 * 1.959964), range.low(), 1e-6);
    }
}
