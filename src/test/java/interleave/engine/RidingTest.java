package interleave.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.program.Program;
import interleave.testing.Enumeration;
import interleave.testing.Programs;
import interleave.testing.RandomChannels;
import interleave.testing.RandomGates;
import interleave.testing.RandomPrograms;
import interleave.testing.Threads;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What rides along takes nothing away: there are fewer schedules, and the same outcomes.
class RidingTest {
    private static final long MOST = 20_000;

    private static TreeMap<String, Long> finals(Program program) {
        TreeMap<String, Long> finals = new TreeMap<>();
        Enumeration.walk(new Machine(program), Long.MAX_VALUE, (_, end) ->
                finals.merge(end.finals().get("counter").toString(), 1L, Long::sum));
        return finals;
    }

    /// Numbers of schedules per final value by an independent brute force, from the table of known answers.
    @Test
    void countersHaveTheSchedulesOfTheKnownAnswers() {
        assertEquals("{1=18, 2=2}", finals(Programs.counter(2, 1)).toString());
        assertEquals(1680, finals(Programs.counter(3, 1)).values().stream().mapToLong(n -> n).sum());
        assertEquals("{1=4, 2=2}", finals(Programs.counterInTwoSteps(2, 1)).toString());
        assertEquals("{2=32, 3=32, 4=6}", finals(Programs.counterInTwoSteps(2, 2)).toString());
        assertEquals("{2=8, 3=300, 4=416, 5=180, 6=20}", finals(Programs.counterInTwoSteps(2, 3)).toString());
        assertEquals("{4=6}", finals(Programs.atomicCounter(2, 2)).toString());
        assertEquals("{2=2}", finals(Programs.mutexCounter(2, 1)).toString());
    }

    private static String outcome(State end) {
        return end.outcome().orElseThrow() + "|" + end.output() + "|" + end.finals();
    }

    /// Every way to end, or nothing where there are too many schedules to walk them all.
    private static TreeSet<String> outcomes(Program program, boolean riding, long[] schedules) {
        TreeSet<String> found = new TreeSet<>();
        long count = Enumeration.walk(new Machine(program, riding), MOST, (_, end) -> found.add(outcome(end)));
        schedules[riding ? 1 : 0] = count;
        return found;
    }

    private static void assertSameOutcomes(Program program, String name, long[] schedules) {
        TreeSet<String> without = outcomes(program, false, schedules);
        TreeSet<String> with = outcomes(program, true, schedules);
        if (schedules[0] > MOST || schedules[1] > MOST) return;
        assertEquals(without, with, name + "\n" + program.source().text());
        assertTrue(schedules[1] <= schedules[0], name);
    }

    @Test
    void theProgramsOfTheTestsHaveTheSameOutcomes() {
        long[] schedules = new long[2];
        assertSameOutcomes(Programs.counter(2, 1), "counter", schedules);
        assertTrue(schedules[0] > 20 && schedules[0] <= MOST, "" + schedules[0]);
        assertSameOutcomes(Programs.counterInTwoSteps(2, 1), "two steps", schedules);
        assertSameOutcomes(Programs.atomicCounter(2, 2), "atomic", schedules);
        assertSameOutcomes(Programs.atomicLoadThenStore(2, 1), "load store", schedules);
        assertSameOutcomes(Programs.mutexCounter(2, 1), "mutex", schedules);
        assertSameOutcomes(Programs.lockOrder(), "lock order", schedules);
        assertTrue(schedules[0] <= MOST);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 300", "2, 3, 100", "1, 5, 200", "3, 1, 60"})
    void randomProgramsHaveTheSameOutcomes(int threads, int operations, int programs) {
        int walked = 0;
        int fewer = 0;
        long[] schedules = new long[2];
        for (int seed = 0; seed < programs; seed++) {
            assertSameOutcomes(RandomPrograms.anything(seed, threads, operations), "seed " + seed, schedules);
            if (schedules[0] <= MOST) walked++;
            if (schedules[1] < schedules[0]) fewer++;
        }
        assertTrue(walked > programs / 10, "only " + walked + " were small enough");
        assertTrue(fewer > programs / 5, "only " + fewer + " had anything that rides along");
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 300", "2, 3, 150", "3, 1, 100"})
    void whatThreadsWaitAtHasTheSameOutcomes(int threads, int operations, int programs) {
        int walked = 0;
        int fewer = 0;
        long[] schedules = new long[2];
        for (int seed = 0; seed < programs; seed++) {
            assertSameOutcomes(RandomGates.program(seed, threads, operations), "seed " + seed, schedules);
            if (schedules[0] <= MOST) walked++;
            if (schedules[1] < schedules[0]) fewer++;
        }
        assertTrue(walked > programs / 10, "only " + walked + " were small enough");
        assertTrue(fewer > programs / 5, "only " + fewer + " had anything that rides along");
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 400", "2, 3, 200", "3, 1, 100"})
    void channelsHaveTheSameOutcomes(int threads, int operations, int programs) {
        int walked = 0;
        int fewer = 0;
        long[] schedules = new long[2];
        for (int seed = 0; seed < programs; seed++) {
            assertSameOutcomes(RandomChannels.program(seed, threads, operations), "seed " + seed, schedules);
            if (schedules[0] <= MOST) walked++;
            if (schedules[1] < schedules[0]) fewer++;
        }
        assertTrue(walked > programs / 10, "only " + walked + " were small enough");
        assertTrue(fewer > programs / 5, "only " + fewer + " had anything that rides along");
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 200", "2, 3, 150", "3, 1, 100"})
    void timersHaveTheSameOutcomes(int threads, int operations, int programs) {
        int walked = 0;
        long[] schedules = new long[2];
        for (int seed = 0; seed < programs; seed++) {
            assertSameOutcomes(RandomGates.timers(seed, threads, operations), "seed " + seed, schedules);
            if (schedules[0] <= MOST) walked++;
        }
        assertTrue(walked > programs / 10, "only " + walked + " were small enough");
    }

    @Test
    void anAddThatAWaiterMayMissIsAStep() {
        Program program = Threads.program(
                (f, c) -> f.line("other.Add(1)").addWaiting(c.other, 1, "other").line("x").load(0, c.x, "x"),
                (f, c) -> f.line("other.Wait()").await(c.other, "other"));
        Run run = Programs.run(program, "T1");
        assertEquals(Operation.ADD, run.step(1).operation());
    }

    @Test
    void anUnlockThatSomeoneMayTryIsAStep() {
        Program program = Threads.program(
                (f, c) -> f.line("mu").lock(c.mu, "mu").unlock(c.mu, "mu"),
                (f, c) -> f.line("mu").tryLock(0, c.mu, "mu"));
        Run run = Programs.run(program, "T1*2 T2");
        assertEquals(Operation.UNLOCK, run.step(2).operation());
    }
}
