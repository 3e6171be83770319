package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.AllRuns;
import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.program.Program;
import interleave.testing.Alike;
import interleave.testing.Programs;
import interleave.testing.RandomChannels;
import interleave.testing.RandomGates;
import interleave.testing.RandomPrograms;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class RaceSearchTest {
    private static final long MOST_SCHEDULES = 400;

    private static ProgramRaces search(Machine machine) {
        return RaceSearch.search(machine, RaceSearch.USUAL, _ -> {}, () -> false);
    }

    @Test
    void agreesWithEveryScheduleOfRandomPrograms() {
        agrees(100, seed -> RandomPrograms.anything(seed, 2, 4));
    }

    @Test
    void agreesWithEveryScheduleWhereThreadsWait() {
        agrees(100, seed -> RandomGates.program(seed, 2, 4));
    }

    @Test
    void agreesWithEveryScheduleOfThreeThreads() {
        agrees(60, seed -> RandomPrograms.anything(seed, 3, 2));
    }

    @Test
    void agreesWithEveryScheduleWhereThreadsMeetAtChannels() {
        agrees(300, seed -> RandomChannels.program(seed, 2, 4));
    }

    @Test
    void agreesWithEveryScheduleOfThreeThreadsAtChannels() {
        agrees(200, seed -> RandomChannels.program(seed, 3, 2));
    }

    @Test
    void agreesWithEveryScheduleOfThreadsThatAreAlike() {
        agrees(60, seed -> Alike.of(RandomPrograms.anything(seed, 3, 2), 1));
        agrees(100, seed -> Alike.of(RandomGates.program(seed, 3, 2), 1));
        agrees(100, seed -> Alike.of(RandomChannels.program(seed, 3, 2), 1));
    }

    /// The same pairs of places, each with a witness of as few preemptions and as few steps as any schedule has, which
    /// shows that race at its end.
    private static void agrees(int programs, LongFunction<Program> made) {
        int compared = 0;
        int racy = 0;
        for (int seed = 0; seed < programs; seed++) {
            Machine machine = new Machine(made.apply(seed));
            Optional<Map<String, String>> expected = AllRuns.races(machine, MOST_SCHEDULES);
            if (expected.isEmpty()) continue;
            ProgramRaces found = search(machine);
            assertTrue(found.complete(), "seed " + seed);
            Map<String, String> told = new TreeMap<>();
            for (ProgramRace one : found.races()) {
                Witness witness = one.witness();
                told.put(AllRuns.pair(one.race()), witness.preemptions() + "/" + witness.schedule().length());
                Run run = Run.of(machine).then(witness.schedule());
                assertEquals(witness.preemptions(), Preemptions.of(run));
                assertTrue(Analysis.of(run).races().all().stream().anyMatch(r -> r.places().equals(one.race().places())
                        && r.second().step() == run.length()), "seed " + seed + " " + one);
            }
            assertEquals(expected.get(), told, "seed " + seed);
            compared++;
            racy += told.isEmpty() ? 0 : 1;
        }
        assertTrue(compared > programs / 3, "compared " + compared);
        assertTrue(racy > compared / 10 && racy < compared, "racy " + racy + " of " + compared);
    }

    @Test
    void theCounterRacesInTwoWays() {
        ProgramRaces found = search(new Machine(Programs.counter(3, 2)));
        assertTrue(found.complete());
        assertEquals(2, found.races().size());
        for (ProgramRace one : found.races()) {
            assertEquals("counter", one.race().cell().name());
            assertEquals(0, one.witness().preemptions());
        }
    }

    @Test
    void aMutexLeavesNone() {
        ProgramRaces found = search(new Machine(Programs.mutexCounter(3, 2)));
        assertTrue(found.complete());
        assertEquals(0, found.races().size());
    }

    @Test
    void whatIsTooBigIsAtLeast() {
        ProgramRaces found = RaceSearch.search(
                new Machine(Programs.counter(10, 100)), new Limits(3_000, 200_000, 1L << 30), _ -> {}, () -> false);
        assertFalse(found.complete());
        assertEquals("3,000 states", found.bound().orElseThrow());
        assertEquals(2, found.races().size());
        assertTrue(found.runs() > 5);
    }
}
