package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.testing.Programs;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Explorations that stop before all is found say so, and what they say until then is true.
class BoundsTest {
    private static final Run COUNTER = Run.of(new Machine(Programs.counter(5, 2)));
    private static final Outcomes ALL = StateSpaceTest.explore(COUNTER).outcomes();

    private static Outcomes explore(Limits limits) {
        return StateSpace.explore(COUNTER, limits, progress -> {}, () -> false).outcomes();
    }

    /// Each figure is at least, and each witness is one.
    private static void assertPartOfAll(Outcomes part) {
        assertFalse(part.complete());
        assertTrue(part.states().orElseThrow().compareTo(ALL.states().orElseThrow()) < 0);
        assertTrue(part.schedules().orElseThrow().compareTo(ALL.schedules().orElseThrow()) < 0);
        for (Reached row : part.rows()) {
            Reached whole = ALL.row(row.ending()).orElseThrow();
            assertTrue(row.schedules().orElseThrow().compareTo(whole.schedules().orElseThrow()) <= 0);
            assertTrue(row.probability().orElseThrow().compareTo(whole.probability().orElseThrow()) <= 0);
            assertTrue(row.witness().orElseThrow().preemptions() >= whole.witness().orElseThrow().preemptions());
            Run shown = COUNTER.then(row.witness().orElseThrow().schedule());
            assertEquals(row.ending(), Ending.of(shown.end()));
            assertEquals(row.witness().orElseThrow().preemptions(), Preemptions.of(shown));
        }
    }

    @Test
    void states() {
        Outcomes part = explore(Limits.states(10_000));
        assertEquals(Optional.of("10,000 states"), part.bound());
        assertTrue(part.states().orElseThrow().compareTo(BigInteger.valueOf(10_000)) >= 0);
        assertFalse(part.rows().isEmpty());
        assertPartOfAll(part);
    }

    @Test
    void asManyStatesAsThereAreAreEnough() {
        assertTrue(explore(Limits.states(ALL.states().orElseThrow().longValueExact() + 1)).complete());
    }

    @Test
    void depth() {
        Outcomes part = explore(new Limits(1_000_000, 20, 1L << 30));
        assertEquals(Optional.of("20 steps"), part.bound());
        assertFalse(part.complete());
        assertEquals(List.of(), part.rows());
        assertEquals(ALL, explore(new Limits(1_000_000, 30, 1L << 30)));
    }

    @Test
    void memory() {
        Outcomes part = explore(new Limits(1_000_000, 1000, 1 << 20));
        assertEquals(Optional.of("1 MB of memory"), part.bound());
        assertPartOfAll(part);
    }

    @Test
    void cancelled() {
        AtomicInteger asked = new AtomicInteger();
        Outcomes part = StateSpace.explore(COUNTER, Limits.USUAL, progress -> {}, () -> asked.incrementAndGet() == 3)
                .outcomes();
        assertEquals(3, asked.get());
        assertEquals(Optional.of("stopped"), part.bound());
        assertPartOfAll(part);
    }

    /// Counting stops as soon as it is told to: what is known by then is true, and is "at least".
    @Test
    void countingCanBeStoppedAtAnyTime() {
        StateSpace space = StateSpace.explore(COUNTER, Limits.USUAL, _ -> {}, () -> false);
        int asked = 0;
        for (int patience = 1; ; patience = patience * 3 / 2 + 1) {
            AtomicInteger turns = new AtomicInteger(patience);
            Outcomes part = space.outcomes(() -> turns.decrementAndGet() < 0);
            if (turns.get() >= 0) {
                assertEquals(ALL, part);
                break;
            }
            asked++;
            assertFalse(part.complete());
            assertEquals(Optional.of("stopped"), part.bound());
            assertEquals(ALL.rows().stream().map(Reached::ending).toList(), part.rows().stream().map(Reached::ending).toList());
            for (Reached row : part.rows()) {
                Reached whole = ALL.row(row.ending()).orElseThrow();
                row.schedules().ifPresent(schedules -> assertEquals(whole.schedules().orElseThrow(), schedules));
                row.lost().ifPresent(lost -> assertEquals(whole.lost().orElseThrow(), lost));
                Run shown = COUNTER.then(row.witness().orElseThrow().schedule());
                assertEquals(row.ending(), Ending.of(shown.end()));
                assertEquals(row.witness().orElseThrow().preemptions(), Preemptions.of(shown));
            }
        }
        assertTrue(asked > 10, "stopped " + asked + " times");
        assertEquals(Optional.of("stopped"), space.from(COUNTER, () -> true).orElseThrow().bound());
    }

    /// Hundreds of endings, each thirty thousand steps away: once the time is over a part of the witnesses is written, and of the
    /// others the ending alone is told.
    @Test
    void writingOfWitnessesStopsToo() {
        Run run = Run.of(new Machine(GoStatesTest.go("""
                var x, seen int
                func main() {
                    var wg sync.WaitGroup
                    wg.Add(2)
                    go func() { defer wg.Done(); for i := 0; i < 30000; i++ { x = i } }()
                    go func() { defer wg.Done(); seen = x }()
                    wg.Wait()
                }
                """)));
        StateSpace space = StateSpace.explore(run, Limits.states(100_000), _ -> {}, () -> false);
        Outcomes part = space.outcomes(() -> true);
        assertFalse(part.complete());
        List<Reached> shown = part.rows().stream().filter(row -> row.witness().isPresent()).toList();
        assertTrue(part.rows().size() > 190, "endings: " + part.rows().size());
        assertTrue(shown.size() > 50 && shown.size() < part.rows().size(), "witnesses: " + shown.size());
        for (Reached row : shown.subList(0, 5)) {
            assertEquals(row.ending(), Ending.of(run.then(row.witness().orElseThrow().schedule()).end()));
        }
    }

    @Test
    void progress() {
        List<Progress> seen = new ArrayList<>();
        StateSpace.explore(COUNTER, Limits.USUAL, seen::add, () -> false);
        assertTrue(seen.size() > 10);
        for (int i = 1; i < seen.size(); i++) {
            assertTrue(seen.get(i).states() >= seen.get(i - 1).states());
            assertTrue(seen.get(i).soFar().containsAll(seen.get(i - 1).soFar()));
            assertEquals(seen.get(i).soFar().stream().sorted().toList(), seen.get(i).soFar());
        }
        assertEquals(ALL.rows().stream().map(Reached::ending).toList(), seen.getLast().soFar());
    }

    /// The window explores, searches for races and steps at the same time, all from the same states.
    @Test
    void severalMayExploreTheSameStatesAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Outcomes>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) all.add(threads.submit(() -> StateSpaceTest.explore(COUNTER).outcomes()));
            for (Future<Outcomes> one : all) assertEquals(ALL, one.get());
        }
    }

    /// What is not known of the whole may be known of a part: from there, all was found.
    @Test
    void aPartMayBeCompleteWhereTheWholeIsNot() {
        StateSpace space = StateSpace.explore(COUNTER, Limits.states(10_000), progress -> {}, () -> false);
        Run late = COUNTER.then(Schedule.parse("T1*6 T2*6 T3*6 T4*5"));
        Outcomes there = space.from(late).orElseThrow();
        assertTrue(there.complete());
        assertEquals(Optional.empty(), there.bound());
        assertEquals(StateSpaceTest.explore(late).outcomes(), there);
        assertEquals(Optional.empty(), space.from(COUNTER.then(Schedule.parse("T5*2 T4*2 T3 T2 T1*2"))));
    }
}
