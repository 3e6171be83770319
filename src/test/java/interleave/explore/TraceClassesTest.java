package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.program.Program;
import interleave.testing.Enumeration;
import interleave.testing.Programs;
import interleave.testing.RandomChannels;
import interleave.testing.RandomGates;
import interleave.testing.RandomPrograms;
import interleave.testing.Sketch;
import interleave.testing.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One run of each trace class: as many as are known, and no outcome is missed.
class TraceClassesTest {
    private static final long MOST_CLASSES = 4000;
    private static final long MOST_SCHEDULES = 400;

    static TraceClasses.Found explore(Program program, boolean riding) {
        return TraceClasses.explore(Run.of(new Machine(program, riding)), Limits.USUAL, () -> false, _ -> {});
    }

    static Stream<String> known() {
        return KnownAnswer.traceClasses().entrySet().stream()
                .filter(entry -> entry.getValue() <= MOST_CLASSES)
                .map(Map.Entry::getKey)
                .filter(name -> KnownPrograms.of(name).isPresent());
    }

    @ParameterizedTest
    @MethodSource("known")
    void asManyAsAreKnown(String name) {
        TraceClasses.Found found = explore(KnownPrograms.of(name).orElseThrow(), true);
        assertEquals(KnownAnswer.traceClasses().get(name), found.classes());
        assertTrue(found.complete());
    }

    private static TreeSet<Ending> endings(Program program, boolean riding) {
        TreeSet<Ending> all = new TreeSet<>();
        long count = Enumeration.walk(new Machine(program, riding), MOST_SCHEDULES, (_, end) -> all.add(Ending.of(end)));
        return count > MOST_SCHEDULES ? new TreeSet<>() : all;
    }

    /// @return how many were small enough to be compared
    private static int compare(int programs, LongFunction<Program> made) {
        int compared = 0;
        for (long seed = 0; seed < programs; seed++) {
            Program program = made.apply(seed);
            for (boolean riding : List.of(true, false)) {
                TreeSet<Ending> expected = endings(program, riding);
                if (expected.isEmpty()) continue;
                TraceClasses.Found found = explore(program, riding);
                assertEquals(expected, found.outcomes().keySet(), "seed " + seed + " riding " + riding + "\n" + program.source().text());
                compared++;
            }
        }
        return compared;
    }

    @Test
    void programsThatDoAnythingHaveTheSameOutcomes() {
        assertTrue(compare(150, seed -> RandomPrograms.anything(seed, 2, 4)) > 80);
        assertTrue(compare(120, seed -> RandomPrograms.anything(seed + 5000, 3, 2)) > 20);
    }

    @Test
    void programsThatIncrementHaveTheSameOutcomes() {
        assertTrue(compare(200, RandomPrograms::increments) > 15);
    }

    @Test
    void whatThreadsWaitAtHasTheSameOutcomes() {
        assertTrue(compare(150, seed -> RandomGates.program(seed, 2, 3)) > 60);
        assertTrue(compare(100, seed -> RandomGates.program(seed, 3, 2)) > 10);
    }

    @Test
    void channelsHaveTheSameOutcomes() {
        assertTrue(compare(200, seed -> RandomChannels.program(seed, 2, 4)) > 100);
        assertTrue(compare(150, seed -> RandomChannels.program(seed, 3, 2)) > 40);
    }

    @Test
    void timersHaveTheSameOutcomes() {
        assertTrue(compare(150, seed -> RandomGates.timers(seed + 100_000, 2, 4)) > 50);
        assertTrue(compare(60, seed -> RandomGates.timers(seed + 100_000, 3, 2)) > 10);
    }

    @Test
    void eachScheduleLeadsToWhatItIsToldFor() {
        for (long seed = 0; seed < 100; seed++) {
            Run start = Run.of(new Machine(RandomPrograms.anything(seed, 3, 3)));
            List<Schedule> visited = new ArrayList<>();
            TraceClasses.Found found = TraceClasses.explore(start, new Limits(20_000, 1000, 1L << 28), () -> false, visited::add);
            assertEquals(found.classes(), visited.size());
            found.outcomes().forEach((ending, schedule) -> assertEquals(ending, Ending.of(start.then(schedule).end())));
        }
    }

    @Test
    void boundsAreTold() {
        Program program = KnownPrograms.of("las 3x2").orElseThrow();
        Run start = Run.of(new Machine(program));
        assertEquals(
                "100 steps",
                TraceClasses.explore(start, Limits.states(100), () -> false, _ -> {}).bound().orElseThrow());
        assertEquals(
                "5 steps of one run",
                TraceClasses.explore(start, new Limits(10_000, 5, 1L << 28), () -> false, _ -> {}).bound().orElseThrow());
        assertEquals(
                "0 MB of memory",
                TraceClasses.explore(start, new Limits(10_000, 1000, 1000), () -> false, _ -> {}).bound().orElseThrow());
        int[] asked = {0};
        TraceClasses.Found found = TraceClasses.explore(start, Limits.USUAL, () -> asked[0]++ > 0, _ -> {});
        assertEquals("cancelled", found.bound().orElseThrow());
        assertTrue(found.classes() > 0);
        assertFalse(found.circling());
    }

    @Test
    void itIsToldHowFarItHasCome() {
        List<TraceClasses.Progress> told = new ArrayList<>();
        Run start = Run.of(new Machine(Programs.counter(3, 2)));
        TraceClasses.Found found = TraceClasses.explore(start, Limits.USUAL, told::add, () -> false, _ -> {});
        assertTrue(told.size() > 5, told.size() + " times");
        for (int i = 1; i < told.size(); i++) {
            assertTrue(told.get(i).classes() > told.get(i - 1).classes() && told.get(i).steps() > told.get(i - 1).steps());
            assertTrue(told.get(i).soFar().containsAll(told.get(i - 1).soFar()));
        }
        assertTrue(told.getLast().classes() <= found.classes());
        assertEquals(List.copyOf(found.outcomes().keySet()), told.getLast().soFar());
    }

    @Test
    void aProgramThatMayGoRoundForEverHasNoEndOfClasses() {
        Program program = Threads.program(CirclesTest.spins(), (f, c) -> f.line("x = 1").store(c.x, Sketch.number(1), "x"));
        TraceClasses.Found found = TraceClasses.explore(
                Run.of(new Machine(program)), new Limits(3_000, 10_000, 1L << 30), () -> false, _ -> {});
        assertFalse(found.complete());
        assertTrue(found.circling());
    }
}
