package interleave.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Cell;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.UniformRandom;
import interleave.program.Value;
import interleave.testing.RandomPrograms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// `lost = writes − depth`, over thousands of random programs and schedules, against the definitions taken word by word.
class LostUpdatesTheoremTest {
    private static final int PROGRAMS = 1500;
    private static final int SCHEDULES = 4;

    @Test
    void inPureIncrementsWhatIsLostIsMissingFromTheValue() {
        int lossy = 0;
        for (int seed = 0; seed < PROGRAMS; seed++) {
            Machine machine = new Machine(RandomPrograms.increments(seed));
            for (int schedule = 0; schedule < SCHEDULES; schedule++) {
                Run run = Run.of(machine).then(new UniformRandom(schedule));
                Analysis analysis = Analysis.of(run);
                for (Cell cell : analysis.cells()) {
                    Lineage lineage = analysis.lineage(cell);
                    String where = seed + " " + run.schedule();
                    for (int k = 0; k <= run.length(); k++) {
                        Version newest = lineage.at(k);
                        assertEquals(run.at(k).read(cell), Value.Int.of(newest.depth()), where);
                        assertEquals(newest.number() - newest.depth(), analysis.lostUpdates().count(k, cell), where);
                    }
                    assertTrue(analysis.summary(cell, 0).counting(), where);
                    lossy += lineage.lost(run.length()) > 0 ? 1 : 0;
                }
            }
        }
        assertTrue(lossy > PROGRAMS, "too few runs lose anything to be a test: " + lossy);
    }

    @Test
    void eachMissingUpdateIsToldOnceWithTheWriteThatItFellTo() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            Run run = Run.of(new Machine(program(seed))).then(new UniformRandom(seed));
            LostUpdates lost = Analysis.of(run).lostUpdates();
            for (int k = 0; k <= run.length(); k++) {
                NaiveVersions naive = new NaiveVersions(run, k);
                List<LostUpdate> told = lost.at(k);
                assertEquals(told.size(), lost.count(k));
                for (Cell cell : naive.versions.keySet()) {
                    List<Integer> versions = told.stream().filter(l -> l.cell().equals(cell)).map(LostUpdate::version).toList();
                    Set<Integer> once = new TreeSet<>(versions);
                    assertEquals(naive.missing(cell), once, seed + " at " + k);
                    assertEquals(once.size(), versions.size(), seed + " at " + k);
                }
                for (LostUpdate update : told) assertFell(run, update, k);
            }
        }
    }

    /// Just before the destroying write the update was in the cell; with it, and ever since, it was not.
    private static void assertFell(Run run, LostUpdate update, int position) {
        assertTrue(update.staleRead() < update.destroyedBy());
        assertTrue(update.staleRead() <= update.becameStale() && update.becameStale() <= update.destroyedBy());
        if (run.step(update.destroyedBy()).effects().size() > 1) return; // several writes of one step are not told apart here
        assertTrue(new NaiveVersions(run, update.destroyedBy() - 1).trunk(update.cell()).contains(update.version()));
        for (int k = update.destroyedBy(); k <= position; k++) {
            assertFalse(new NaiveVersions(run, k).trunk(update.cell()).contains(update.version()));
        }
    }

    @Test
    void lossesAreThoseOfTheDesign() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            Run run = Run.of(new Machine(program(seed))).then(new UniformRandom(seed + 7));
            Analysis analysis = Analysis.of(run);
            NaiveVersions naive = new NaiveVersions(run, run.length());
            for (Cell cell : analysis.cells()) {
                List<String> told = new ArrayList<>();
                for (LostUpdate update : analysis.lostUpdates().all()) {
                    assertFalse(update.owner().equals(update.by()));
                    if (update.cell().equals(cell)) told.add(update.destroyedWrite() + " by " + update.destroyedBy());
                }
                Collections.sort(told);
                assertEquals(naive.losses(cell), told, seed + ": " + run.schedule());
            }
        }
    }

    private static interleave.program.Program program(int seed) {
        return seed % 2 == 0 ? RandomPrograms.increments(seed) : RandomPrograms.anything(seed, 3, 6);
    }
}
