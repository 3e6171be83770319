package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.UniformRandom;
import interleave.program.Program;
import interleave.testing.Programs;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DetourTest {
    private static Run run(Program program, String schedule) {
        return Programs.run(program, schedule);
    }

    @Test
    void allButTheChoiceKeepsItsOrder() {
        Run one = run(Programs.counter(2, 1), "T1*3 T2*3");
        assertEquals("T1 T2 T1*2 T2*2", Detour.of(one, 2, Choice.of(2)).schedule().toString());
        assertEquals("T2 T1*3 T2*2", Detour.of(one, 1, Choice.of(2)).schedule().toString());
    }

    @Test
    void whatCannotGoInItsTurnGoesAsSoonAsItCan() {
        Run one = run(Programs.mutexCounter(2, 1), "T1*4 T2*4");
        Run other = Detour.of(one, 1, Choice.of(2));
        assertEquals("T2*4 T1*4", other.schedule().toString());
        assertEquals("{counter=2}", other.end().finals().toString());
    }

    @Test
    void aRunThatTheChoiceDrivesIntoADeadlockEndsThere() {
        Run one = run(Programs.lockOrder(), "T1*2 T2*2");
        Run other = Detour.of(one, 2, Choice.of(2));
        assertEquals("T1 T2", other.schedule().toString());
        assertTrue(other.outcome().orElseThrow() instanceof Outcome.Deadlock);
    }

    @Test
    void onlyWhatCouldHaveGoneIsOffered() {
        Run one = run(Programs.counter(3, 1), "T1*3 T2*3 T3*3");
        assertEquals(List.of(Choice.of(2), Choice.of(3)), Detour.ways(one, 1));
        assertEquals(List.of(Choice.of(3)), Detour.ways(one, 4));
        assertEquals(List.of(), Detour.ways(one, 7));
        assertEquals(List.of(), Detour.ways(one, 10), "the run has ended there");
    }

    @Test
    void everyDetourIsAWholeRunThatPartsAtTheStep() {
        Random dice = new Random(7);
        for (int i = 0; i < 200; i++) {
            Program program = i % 2 == 0 ? Programs.counter(3, 2) : Programs.mutexCounter(3, 2);
            Run one = Run.of(new Machine(program)).then(new UniformRandom(i));
            int step = 1 + dice.nextInt(one.length());
            for (Choice way : Detour.ways(one, step)) {
                Run other = Detour.of(one, step, way);
                assertEquals(step - 1, Branches.shared(one, other), "they part there");
                assertEquals(way, other.step(step).choice());
                assertTrue(other.outcome().isPresent());
            }
            Choice taken = one.step(step).choice();
            assertTrue(!Detour.ways(one, step).contains(taken));
        }
        Run done = run(Programs.counter(2, 1), "T1*3 T2*3");
        assertThrows(Run.DoesNotFit.class, () -> Detour.of(done, 4, Choice.of(1)), "T1 has ended");
    }
}
