package interleave.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Cell;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.UniformRandom;
import interleave.program.ThreadId;
import interleave.program.Value;
import interleave.testing.Programs;
import interleave.testing.RandomPrograms;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final ThreadId T1 = ThreadId.of(1);

    @Test
    void lifeOfACopyInTheCounter() {
        Run run = Programs.run(Programs.counter(2, 1), "T1 T2*3 T1*2");
        Analysis analysis = Analysis.of(run);
        Cell counter = analysis.cells().getFirst();
        Copies copies = analysis.copies();

        assertEquals(Optional.empty(), copies.of(T1, counter, 0));
        Copy fresh = copies.of(T1, counter, 3).orElseThrow();
        assertEquals(new Copy(T1, counter, 1, 0, Value.Int.of(0), Optional.empty(), Optional.empty()), fresh);
        Copy stale = copies.of(T1, counter, 4).orElseThrow();
        assertEquals(Value.Int.of(0), stale.value());
        Copy.Stale why = stale.stale().orElseThrow();
        assertEquals(4, why.since());
        assertEquals(ThreadId.of(2), why.by());
        assertEquals(1, why.atStake());
        assertEquals(Value.Int.of(1), why.now().value());
        assertEquals(Value.Int.of(1), copies.of(T1, counter, 5).orElseThrow().value());
        assertEquals(5, copies.of(T1, counter, 5).orElseThrow().change().orElseThrow().step());
        assertEquals(Optional.empty(), copies.of(T1, counter, 6));
    }

    @Test
    void aTemporaryVariableIsACopyToo() {
        Run run = Programs.run(Programs.counterInTwoSteps(2, 1), "T1 T2*2 T1");
        Analysis analysis = Analysis.of(run);
        Copy copy = analysis.copies().of(T1, 3).getFirst();
        assertEquals(1, copy.read());
        assertTrue(copy.stale().isPresent());
        assertEquals(0, analysis.copies().of(T1, 4).size());
    }

    @Test
    void copiesAreWhatTheDefinitionSays() {
        for (int seed = 0; seed < 400; seed++) {
            Run run = Run.of(new Machine(RandomPrograms.anything(seed, 3, 6))).then(new UniformRandom(seed));
            Analysis analysis = Analysis.of(run);
            for (int k = 0; k <= run.length(); k++) {
                NaiveVersions naive = new NaiveVersions(run, k);
                for (int thread = 0; thread < run.end().threads(); thread++) {
                    for (Cell cell : analysis.cells()) assertCopy(naive, analysis, ThreadId.of(thread), cell, k);
                }
            }
        }
    }

    private static void assertCopy(NaiveVersions naive, Analysis analysis, ThreadId thread, Cell cell, int k) {
        Optional<NaiveVersions.Held> held =
                Optional.ofNullable(naive.held.get(cell)).map(copies -> copies.get(thread));
        Optional<Copy> copy = analysis.copies().of(thread, cell, k);
        assertEquals(held, copy.map(c -> new NaiveVersions.Held(c.version(), c.read())));
        assertEquals(copy.isPresent(), analysis.copies().of(thread, k).stream().anyMatch(c -> c.cell().equals(cell)));
        if (copy.isEmpty()) return;
        int newest = naive.versions.get(cell).size() - 1;
        assertEquals(newest > copy.get().version(), copy.get().stale().isPresent());
        copy.get().stale().ifPresent(stale -> {
            assertEquals(newest - copy.get().version(), stale.newer());
            assertEquals(naive.versions.get(cell).get(copy.get().version() + 1).step(), stale.since());
            assertTrue(stale.atStake() >= 1);
        });
    }

    /// What is said to be at stake is what goes missing if the thread does write then.
    @Test
    void atStakeIsWhatAWriteTakes() {
        int checked = 0;
        for (int seed = 0; seed < 300; seed++) {
            Run run = Run.of(new Machine(RandomPrograms.increments(seed))).then(new UniformRandom(seed));
            Analysis analysis = Analysis.of(run);
            for (LostUpdate lost : analysis.lostUpdates().all()) {
                Copy before = analysis.copies().of(lost.by(), lost.cell(), lost.destroyedBy() - 1).orElseThrow();
                int taken = analysis.lineage(lost.cell()).taken(lost.version() + 1);
                if (before.stale().isEmpty() || before.read() != lost.staleRead()) continue; // written and lost in one step
                assertEquals(before.stale().get().atStake(), taken);
                checked++;
            }
        }
        assertTrue(checked > 200, "only " + checked);
    }
}
