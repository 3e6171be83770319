package interleave.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import interleave.engine.Cell;
import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.UniformRandom;
import interleave.program.ThreadId;
import interleave.testing.Programs;
import interleave.testing.RandomPrograms;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    /// All that an analysis says of a run, as text.
    private static String told(Analysis analysis) {
        Run run = analysis.run();
        StringBuilder told = new StringBuilder().append(analysis.cells()).append(analysis.lostUpdates().all()).append('\n');
        for (int k = 0; k <= run.length(); k++) {
            told.append(analysis.narrator().at(k)).append(analysis.lostUpdates().at(k));
            told.append(analysis.lostUpdates().nextAfter(k));
            for (int thread = 0; thread < run.end().threads(); thread++) {
                told.append(analysis.copies().of(ThreadId.of(thread), k));
                told.append(analysis.spans().groups(ThreadId.of(thread), 1, k));
            }
            for (Cell cell : analysis.cells()) {
                told.append(analysis.summary(cell, k)).append(analysis.spans().held(cell, 0, run.length(), k));
            }
            told.append('\n');
        }
        return told.toString();
    }

    @Test
    void aRunMadeStepByStepSaysTheSameAsAWholeOne() {
        for (int seed = 0; seed < 100; seed++) {
            Run whole = Run.of(new Machine(RandomPrograms.anything(seed, 3, 5))).then(new UniformRandom(seed));
            Analysis growing = Analysis.of(whole.prefix(0));
            for (int k = 0; k <= whole.length(); k++) {
                growing = growing.to(whole.prefix(k));
                if (k % 5 == 0) assertEquals(told(Analysis.of(whole.prefix(k))), told(growing));
            }
            assertEquals(told(Analysis.of(whole)), told(growing));
        }
    }

    @Test
    void anAnalysisOfAShorterRunKeepsToItsLength() {
        for (int seed = 0; seed < 50; seed++) {
            Run whole = Run.of(new Machine(RandomPrograms.increments(seed))).then(new UniformRandom(seed));
            Analysis all = Analysis.of(whole);
            Run half = whole.prefix(whole.length() / 2);
            assertEquals(told(Analysis.of(half)), told(all.to(half)));
        }
    }

    @Test
    void aBranchStartsAnewAndLeavesTheOldRunAlone() {
        Run first = Programs.run(Programs.counter(2, 1), "T1 T2*3 T1*2");
        Analysis old = Analysis.of(first);
        String before = told(old);
        Run branch = first.prefix(1).then(Choice.of(1)).then(Choice.of(1)).then(Choice.of(2));
        Analysis other = old.to(branch);
        assertEquals(told(Analysis.of(branch)), told(other));
        assertEquals(before, told(old));
        assertNotEquals(before, told(other));
    }

    @Test
    void backThenForwardIsWhereItWas() {
        Run run = Programs.run(Programs.counter(2, 2), "T1 T2 T1*2 T2*2 T1*3 T2*3");
        Narrator narrator = Analysis.of(run).narrator();
        for (int k = 1; k <= run.length(); k++) {
            Narration there = narrator.at(k);
            narrator.at(k - 1);
            assertEquals(there, narrator.at(k));
        }
    }
}
