package interleave.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.program.Program;
import interleave.program.Value;
import interleave.testing.Programs;
import interleave.testing.RandomPrograms;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {
    /// All that can be asked of a state, as text.
    private static String told(State state) {
        StringBuilder told = new StringBuilder();
        for (Cell cell : state.sharedCells()) told.append(cell).append('=').append(state.read(cell)).append(' ');
        for (ThreadView thread : state.allThreads()) {
            told.append('\n').append(thread.id()).append(thread.next()).append(thread.waiting()).append(thread.sleeping());
            for (ThreadView.Call call : thread.frames()) told.append(call.pc()).append(call.locals());
        }
        return told.append('\n').append(state.output()).append(state.outcome()).toString();
    }

    private static String told(Run run) {
        StringBuilder told = new StringBuilder(told(run.at(0)));
        for (int k = 1; k <= run.length(); k++) told.append('\n').append(run.step(k)).append(told(run.at(k)));
        return told.append(run.outcome()).toString();
    }

    @Test
    void aPrintedScheduleReplaysToTheSameRunByteForByte() {
        for (int seed = 0; seed < 200; seed++) {
            Program program = RandomPrograms.anything(seed, 3, 6);
            Run run = Run.of(new Machine(program)).then(new UniformRandom(seed));
            Run again = Run.of(new Machine(program)).then(Schedule.parse(run.schedule().toString()));
            assertEquals(told(run), told(again));
        }
    }

    @Test
    void anyStateIsTheOneThatStepsLeadTo() {
        for (int seed = 0; seed < 100; seed++) {
            Machine machine = new Machine(RandomPrograms.anything(seed, 3, 6));
            Run run = Run.of(machine).then(new UniformRandom(seed));
            State state = machine.start();
            for (int k = 0; k < run.length(); k++) {
                assertEquals(told(state), told(run.at(k)));
                Attempt.Stepped stepped = (Attempt.Stepped) machine.attempt(state, run.step(k + 1).choice());
                assertEquals(run.step(k + 1), stepped.step());
                assertEquals(told(stepped.after()), told(machine.after(state, run.step(k + 1).choice())));
                state = stepped.after();
            }
            assertEquals(told(state), told(run.end()));
        }
    }

    @Test
    void backThenForwardIsTheSameRun() {
        Run run = Run.of(new Machine(Programs.counter(4, 50))).then(new UniformRandom(3));
        for (int k = 0; k < run.length(); k += 37) {
            Run back = run.prefix(k);
            assertEquals(k, back.length());
            Run forward = back;
            for (int j = k + 1; j <= Math.min(run.length(), k + 70); j++) forward = forward.then(run.step(j).choice());
            assertEquals(told(run.prefix(forward.length())), told(forward));
        }
    }

    @Test
    void anotherChoiceInThePastLeavesTheOldRunIntact() {
        Run old = Programs.run(Programs.counter(2, 1), "T1 T2 T1 T2 T1 T2");
        String before = told(old);
        List<Run> branches = new ArrayList<>();
        for (int k = 0; k < old.length(); k++) {
            for (Choice choice : old.machine().choices(old.at(k))) branches.add(old.prefix(k).then(choice).then(new RunToCompletion()));
        }
        assertEquals(before, told(old));
        for (Run branch : branches) {
            assertEquals(told(Programs.run(Programs.counter(2, 1), branch.schedule().toString())), told(branch));
        }
        assertEquals(Value.Int.of(1), old.end().finals().get("counter"));
        assertTrue(branches.stream().anyMatch(b -> b.end().finals().get("counter").equals(Value.Int.of(2))));
    }

    @Test
    void aChoiceThatCannotBeMadeSaysWhereAndWhy() {
        Program program = Programs.mutexCounter(2, 1);
        Run.DoesNotFit problem = assertThrows(Run.DoesNotFit.class, () -> Programs.run(program, "T1*2 T2 T1"));
        assertEquals(2, problem.soFar().length());
        assertEquals(Choice.of(2), problem.choice());
        assertEquals("T1", ((Waiting.ForMutex) problem.waiting()).owner().toString());
        // The run up to there is a run like any other.
        assertEquals(4, problem.soFar().then(Choice.of(1)).then(Choice.of(1)).length());
        Run over = Programs.run(Programs.counter(1, 1), "");
        assertThrows(Run.DoesNotFit.class, () -> Run.of(over.machine()).then(Schedule.parse("T1*4")));
    }

    @Test
    void positionsOutsideAreRefused() {
        Run run = Programs.run(Programs.counter(2, 1), "T1 T2");
        assertThrows(IndexOutOfBoundsException.class, () -> run.at(3));
        assertThrows(IndexOutOfBoundsException.class, () -> run.at(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> run.step(0));
        assertThrows(IndexOutOfBoundsException.class, () -> run.step(3));
        assertThrows(IndexOutOfBoundsException.class, () -> run.prefix(1).step(2));
        assertSame(run, run.prefix(2));
    }

    @Test
    void cancelsBetweenSteps() {
        Run run = Run.of(new Machine(Programs.counter(10, 1000))).then(new UniformRandom(1), 30_000, () -> true);
        assertTrue(run.length() < 30_000 && run.outcome().isEmpty());
        assertEquals(30_000, run.then(new UniformRandom(1)).length());
    }

    @Test
    void theSeedsSizeGivesATrueCount() {
        Run run = Run.of(new Machine(Programs.counter(10, 1000))).then(new RunToCompletion());
        assertEquals(30_000, run.length());
        assertEquals("Final: 10000\n", run.end().output());
        assertEquals(Value.Int.of(5000), run.at(15_000).finals().get("counter"));
    }
}
