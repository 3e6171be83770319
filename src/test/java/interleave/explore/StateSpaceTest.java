package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.program.Program;
import interleave.testing.Alike;
import interleave.testing.RandomChannels;
import interleave.testing.RandomGates;
import interleave.testing.RandomPrograms;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/// What the state space says, against walking every schedule of hundreds of small programs: endings, schedules,
/// probabilities, lost updates, and the very witness.
class StateSpaceTest {
    private static final long MOST = 200;

    static StateSpace explore(Run run) {
        return StateSpace.explore(run, Limits.USUAL, progress -> {}, () -> false);
    }

    @Test
    void programsThatOnlyIncrement() {
        assertTrue(compare(0, 200, RandomPrograms::increments) > 25);
    }

    @Test
    void programsThatDoAnything() {
        assertTrue(compare(0, 100, seed -> RandomPrograms.anything(seed, 2, 4)) > 100);
    }

    @Test
    void threeThreadsThatDoAnything() {
        assertTrue(compare(1000, 110, seed -> RandomPrograms.anything(seed, 3, 2)) > 40);
    }

    @Test
    void threadsThatMeetAtChannels() {
        assertTrue(compare(0, 80, seed -> RandomChannels.program(seed, 2, 4)) > 50);
        assertTrue(compare(1000, 80, seed -> RandomChannels.program(seed, 3, 2)) > 20);
    }

    @Test
    void programsWithAllThatThreadsWaitAt() {
        assertTrue(compare(0, 60, seed -> RandomGates.program(seed, 2, 3)) > 30);
        assertTrue(compare(0, 60, seed -> RandomGates.timers(seed, 2, 3)) > 30);
    }

    @Test
    void threadsThatAreAlike() {
        int compared = 0;
        compared += compare(0, 80, seed -> Alike.of(RandomPrograms.increments(seed), 1));
        compared += compare(0, 60, seed -> Alike.of(RandomPrograms.anything(seed, 3, 2), 1));
        compared += compare(0, 50, seed -> Alike.of(RandomPrograms.anything(seed, 3, 1), 2));
        compared += compare(0, 30, seed -> Alike.of(RandomChannels.program(seed, 3, 2), 1));
        compared += compare(0, 30, seed -> Alike.of(RandomGates.program(seed, 3, 2), 1));
        compared += compare(0, 20, seed -> Alike.of(RandomGates.timers(seed, 3, 2), 1));
        assertTrue(compared > 80, compared + " compared");
    }

    /// Larger programs, against a search in which every state is looked at by itself.
    @Test
    void foldedStatesSayWhatAllStatesSay() {
        int folded = 0;
        for (long seed = 0; seed < 25; seed++) {
            for (Program program : List.of(
                    Alike.of(RandomPrograms.increments(seed), 1),
                    Alike.of(RandomPrograms.anything(seed, 4, 2), 1 + (int) seed % 2),
                    Alike.of(RandomChannels.program(seed, 3, 3), 1),
                    Alike.of(RandomGates.program(seed, 4, 2), 1 + (int) seed % 2),
                    Alike.of(RandomGates.timers(seed, 3, 2), 1))) {
                Run start = Run.of(new Machine(program));
                StateSpace all = StateSpace.unfolded(start, Limits.states(5000), _ -> {}, () -> false);
                if (!all.complete()) continue;
                StateSpace some = explore(start);
                assertAlike(all.outcomes(), some.outcomes(), "seed " + seed);
                if (some.folded()) folded++;
                Run run = start;
                Random random = new Random(seed);
                for (int steps = random.nextInt(6); steps > 0 && run.outcome().isEmpty(); steps--) {
                    List<Choice> choices = run.machine().choices(run.end());
                    run = run.then(choices.get(random.nextInt(choices.size())));
                }
                assertAlike(all.from(run).orElseThrow(), some.from(run).orElseThrow(), "seed " + seed + " " + run.schedule());
            }
        }
        assertTrue(folded > 25, folded + " folded");
    }

    /// Which circle is shown may differ: the shortest one that comes back to the very same state need not be the shortest
    /// that comes back to one with threads exchanged.
    private static void assertAlike(Outcomes all, Outcomes some, String which) {
        assertEquals(all.rows(), some.rows(), which);
        assertEquals(all.states(), some.states(), which);
        assertEquals(all.transitions(), some.transitions(), which);
        assertEquals(all.schedules(), some.schedules(), which);
        assertEquals(all.livelock().map(Livelock::trapped), some.livelock().map(Livelock::trapped), which);
    }

    /// @return how many of the programs were small enough to be walked
    private static int compare(long first, int programs, LongFunction<Program> maker) {
        int compared = 0;
        for (long seed = first; seed < first + programs; seed++) {
            for (boolean riding : new boolean[] {true, false}) {
                Run start = Run.of(new Machine(maker.apply(seed), riding));
                StateSpace space = StateSpace.explore(start, Limits.states(500), progress -> {}, () -> false);
                if (!space.complete()) continue;
                Outcomes outcomes = space.outcomes();
                Optional<List<Reached>> expected = NaiveTable.of(start, MOST);
                boolean small = outcomes.schedules().orElseThrow().compareTo(BigInteger.valueOf(MOST)) <= 0;
                assertEquals(small, expected.isPresent());
                if (expected.isEmpty()) continue;
                assertEquals(expected.get(), outcomes.rows(), "seed " + seed + " riding " + riding);
                assertTrue(outcomes.complete());
                assertEquals(Optional.empty(), outcomes.livelock());
                fromSomewhere(start, space, new Random(seed));
                compared++;
            }
        }
        return compared;
    }

    /// From the end of a random run, the space that is there says what a fresh one says, and both what walking says.
    private static void fromSomewhere(Run start, StateSpace space, Random random) {
        Run run = start;
        for (int steps = random.nextInt(8); steps > 0 && run.outcome().isEmpty(); steps--) {
            List<Choice> choices = run.machine().choices(run.end());
            run = run.then(choices.get(random.nextInt(choices.size())));
        }
        Outcomes here = space.from(run).orElseThrow();
        assertEquals(NaiveTable.of(run, MOST).orElseThrow(), here.rows(), run.schedule().toString());
        assertEquals(explore(run).outcomes(), here, run.schedule().toString());
    }

    @Test
    void aRunOfAnotherProgramIsNotInTheSpace() {
        StateSpace space = explore(Run.of(new Machine(RandomPrograms.anything(5, 2, 2))));
        Run other = Run.of(new Machine(interleave.testing.Programs.counter(3, 2)));
        assertFalse(space.from(other).isPresent());
    }
}
