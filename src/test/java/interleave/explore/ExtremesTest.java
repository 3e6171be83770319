package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.library.Library;
import interleave.language.Languages;
import interleave.language.Reading;
import interleave.program.Program;
import interleave.program.Value;
import interleave.testing.Programs;
import interleave.testing.Sketch;
import interleave.testing.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtremesTest {
    private static Extreme search(Program program, Goal goal) {
        return search(program, goal, 2_000_000);
    }

    private static Extreme search(Program program, Goal goal, long steps) {
        Machine machine = new Machine(program);
        Extreme found = Extremes.search(machine, goal, steps, _ -> {}, () -> false).orElseThrow();
        assertEquals(found.value(), played(machine, found), found.witness().schedule().toString());
        return found;
    }

    /// What the schedule comes to when it is played, by other code than the search's.
    static Value played(Machine machine, Extreme found) {
        Run run = Run.of(machine).then(found.witness().schedule());
        assertEquals("completed", run.outcome().orElseThrow().word());
        assertEquals(Preemptions.of(run), found.witness().preemptions());
        return switch (found.goal()) {
            case Goal.Least(String cell) -> run.end().finals().get(cell);
            case Goal.Most(String cell) -> run.end().finals().get(cell);
            case Goal.MostLost _, Goal.LeastLost _ ->
                Value.Int.of(Analysis.of(run).lostUpdates().count(run.length()));
        };
    }

    private static Program example(String id) {
        var example = Library.builtIn().find(id).orElseThrow();
        return switch (Languages.ofFile(example.source().name()).orElseThrow().read(example.source())) {
            case Reading.Understood(Program program) -> program;
            case Reading.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    /// The famous one: however many threads and rounds, all but 2 of the increments can be lost.
    @ParameterizedTest
    @CsvSource({"2, 2", "2, 3", "2, 5", "3, 2", "3, 4", "4, 2", "5, 10", "2, 1000", "20, 50", "10, 1000"})
    void aCounterComesDownToTwo(int threads, int rounds) {
        Extreme least = search(Programs.counter(threads, rounds), Goal.least("counter"), 4_000_000);
        assertEquals(Value.Int.of(2), least.value());
        assertTrue(least.witness().schedule().runs() <= threads + 4, least.witness().schedule().toString());
        assertTrue(least.witness().preemptions() <= 4);
    }

    @Test
    void anIncrementEachComesDownToOne() {
        Extreme least = search(Programs.counter(4, 1), Goal.least("counter"));
        assertEquals(Value.Int.of(1), least.value());
        assertEquals("T1*2 T2*3 T3*3 T4*3 T1", least.witness().schedule().toString());
    }

    /// The example of the library as it is opened from the menu, step by step as a class would follow it.
    @Test
    void tenThousandIncrementsComeDownToTwoInFourteenRuns() {
        Extreme least = search(example("counter-10x1000"), Goal.least("counter"), 3_000_000);
        assertEquals(Value.Int.of(2), least.value());
        assertEquals(
                "T1*2 T2*2997 T1 T2*2 T1*2997 T3*3000 T4*3000 T5*3000 T6*3000 T7*3000 T8*3000 T9*3000 T10*3000 T2",
                least.witness().schedule().toString());
        assertEquals(Value.Int.of(9_998), search(example("counter-10x1000"), Goal.mostLost(), 3_000_000).value());
        assertEquals(Value.Int.of(10_000), search(example("counter-10x1000"), Goal.most("counter"), 100_000).value());
        assertEquals(Value.Int.of(0), search(example("counter-10x1000"), Goal.leastLost(), 100_000).value());
    }

    @Test
    void whatIsLockedOrAtomicComesOutAsItShould() {
        for (String id : List.of("counter-10x1000-mutex", "counter-10x1000-atomic")) {
            assertEquals(Value.Int.of(10_000), search(example(id), Goal.least("counter"), 200_000).value(), id);
            assertEquals(Value.Int.of(10_000), search(example(id), Goal.most("counter"), 200_000).value(), id);
        }
        assertEquals(Value.Int.of(6), search(Programs.mutexCounter(3, 2), Goal.least("counter")).value());
        assertEquals(Value.Int.of(0), search(Programs.mutexCounter(3, 2), Goal.mostLost()).value());
        assertEquals(Value.Int.of(2), search(Programs.atomicLoadThenStore(3, 20), Goal.least("counter")).value());
        assertEquals(Value.Int.of(40), search(Programs.compareAndSwapCounter(2, 20), Goal.least("counter")).value());
    }

    @Test
    void checkingAndThenActingOverdrawsTheAccount() {
        Extreme least = search(example("bank"), Goal.least("balance"));
        assertEquals(Value.Int.of(-40), least.value());
        assertTrue(least.proved());
        assertTrue(least.why().startsWith("all states were looked at"), least.why());
        assertEquals(Value.Int.of(40), search(example("bank"), Goal.most("balance")).value());
        assertEquals(Value.Int.of(20), search(example("bank-mutex"), Goal.least("balance")).value());
    }

    @Test
    void cellsAreNamedAsTheUserWritesThem() {
        assertEquals(Value.Int.of(1), search(example("struct-field"), Goal.least("s.hits")).value());
        assertEquals(Value.Int.of(1), search(example("two-counters"), Goal.least("yes")).value());
        assertEquals(Value.Int.of(1), search(example("two-counters"), Goal.least("no")).value());
        assertTrue(Extremes.cells(new Machine(example("slice-element"))).contains("buckets[2]"));
        assertEquals(Value.Int.of(1), search(example("slice-element"), Goal.least("buckets[2]")).value());
    }

    /// All that raises is lost, all that lowers stays: it has to be overwritten by one who read before it.
    @Test
    void whatRaisesIsLostAndWhatLowersStays() {
        Threads.Work raises = (f, c) -> f.line("for range 100 { x++ }").times(5, 100, () -> f.increment(0, c.x, "x"));
        Threads.Work lowers = (f, c) -> f.line("for range 100 { x-- }").times(5, 100, () -> f.load(0, c.x, "x")
                .store(c.x, Sketch.plus(Sketch.local(0), -1), "x"));
        Program program = Threads.program(raises, lowers, raises, lowers, raises, lowers);
        Extreme least = search(program, Goal.least("x"));
        assertEquals(Value.Int.of(-300), least.value());
        assertTrue(least.proved(), least.why());
        assertEquals(1, least.witness().preemptions());
        assertEquals(Value.Int.of(300), search(program, Goal.most("x")).value());
    }

    /// What is locked comes between, and is no obstacle.
    @Test
    void whatIsNotLockedIsLostBetweenWhatIs() {
        Threads.Work counts = (f, c) -> f.line("for range 20 { mu x y }").times(5, 20, () -> f.lock(c.mu, "mu")
                .increment(0, c.x, "x").unlock(c.mu, "mu").increment(0, c.y, "y"));
        Program program = Threads.program(counts, counts, counts);
        Extreme least = search(program, Goal.least("y"), 10_000_000);
        assertEquals(Value.Int.of(2), least.value());
        assertTrue(least.proved(), least.why());
        Extreme lost = search(program, Goal.mostLost(), 20_000_000);
        assertEquals(Value.Int.of(3 * 20 - 2), lost.value());
        assertTrue(lost.proved(), lost.why());
        assertEquals(Value.Int.of(60), search(program, Goal.least("x")).value());
    }

    /// The last write of each adds what the thread adds, to what it or another one had added before: 1 + 2 at the least.
    @Test
    void unequalAdditionsLeaveTheSmallestTwo() {
        List<Threads.Work> adds = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            int amount = i;
            adds.add((f, c) -> f.line("for range 30 { x += n }").times(5, 30, () -> f.load(0, c.x, "x")
                    .store(c.x, Sketch.plus(Sketch.local(0), amount), "x")));
        }
        Extreme least = search(Threads.program(adds.toArray(Threads.Work[]::new)), Goal.least("x"));
        assertEquals(Value.Int.of(3), least.value());
        assertTrue(least.proved(), least.why());
    }

    /// Each thread raises `x` and then `y`: to lose the most, another one must come last for each of the two. At this size the
    /// search does not find the 60 that there are, and does not say that it had.
    @Test
    void updatesOfTwoCellsAreLostTogether() {
        Threads.Work both = (f, c) -> {
            f.line("for range 8 { x++ }").times(5, 8, () -> f.increment(0, c.x, "x"));
            f.line("for range 8 { y++ }").times(6, 8, () -> f.increment(0, c.y, "y"));
        };
        Extreme most = search(Threads.program(both, both, both, both), Goal.mostLost(), 6_000_000);
        long lost = ((Value.Int) most.value()).number();
        assertTrue(lost > 2 * 24 && lost <= 60, most.value() + " by " + most.witness().schedule());
        assertEquals(lost == 60, most.proved());
    }

    /// A value that is made from what others wrote, by a thread that comes behind them.
    @Test
    void whatIsMadeOfTheCounterFollowsIt() {
        Threads.Work raises = (f, c) -> f.line("for range 40 { x++ }").times(5, 40, () -> f.increment(0, c.x, "x"));
        Threads.Work copies = (f, c) -> f.line("y = x + 1")
                .load(0, c.x, "x").store(c.y, Sketch.plus(Sketch.local(0), 1), "y");
        Program program = Threads.program(raises, raises, copies);
        assertEquals(Value.Int.of(1), search(program, Goal.least("y")).value());
        assertEquals(Value.Int.of(81), search(program, Goal.most("y")).value());
    }

    @Test
    void aThreadThatSpinsOnAFlagIsWaitedFor() {
        Threads.Work waits = (f, c) -> {
            int again = f.line("for x == 0 {").here();
            f.load(0, c.x, "x").branch(Sketch.less(Sketch.number(0), Sketch.local(0)), again);
            f.line("y = 7").store(c.y, Sketch.number(7), "y");
        };
        Threads.Work raises = (f, c) -> f.line("x = 1").store(c.x, Sketch.number(1), "x");
        Program program = Threads.program(waits, raises);
        Extreme least = search(program, Goal.least("y"));
        assertEquals(Value.Int.of(7), least.value());
        assertTrue(least.witness().schedule().length() < 10, least.witness().schedule().toString());
    }

    @Test
    void fromTheMiddleOfARunOnTheSealedLossStays() {
        Machine machine = new Machine(Programs.counter(5, 40));
        Run begun = Run.of(machine).then(Schedule.parse("T1*120 T2*120 T3*2"));
        Extreme least = Extremes.search(begun, Goal.least("counter"), 2_000_000, _ -> {}, () -> false).orElseThrow();
        assertEquals(Value.Int.of(82), least.value());
        assertEquals(least.value(), played(machine, least));
        assertTrue(least.witness().schedule().toString().startsWith("T1*120 T2*120 T3*"));
        Run lost = Run.of(machine).then(Schedule.parse("T1*2 T2*120 T1"));
        Extreme fewest = Extremes.search(lost, Goal.leastLost(), 200_000, _ -> {}, () -> false).orElseThrow();
        assertEquals(Value.Int.of(40), fewest.value());
        assertEquals(fewest.value(), played(machine, fewest));
    }

    @Test
    void aCellThatIsNotThereHasNoExtreme() {
        Machine machine = new Machine(Programs.counter(2, 2));
        assertEquals(Optional.empty(), Extremes.search(machine, Goal.least("count"), 10_000, _ -> {}, () -> false));
        assertEquals(List.of("counter"), Extremes.cells(machine));
    }

    @Test
    void theSearchStopsWhereItIsToldTo() {
        Machine machine = new Machine(Programs.counter(10, 100));
        List<Extremes.Progress> told = new ArrayList<>();
        Extreme few = Extremes.search(machine, Goal.least("counter"), 5_000, told::add, () -> false).orElseThrow();
        assertFalse(few.proved());
        assertTrue(few.why().startsWith("best found: "), few.why());
        assertEquals(Optional.of(few.value()), told.getLast().best());
        Optional<Extreme> none = Extremes.search(machine, Goal.least("counter"), 5_000_000, _ -> {}, () -> true);
        none.ifPresent(found -> assertTrue(found.steps() <= 20_000, "cancelled at once, and yet " + found.steps()));
    }

    /// A search that finds nothing better for long still says that it is at work.
    @Test
    void progressIsToldWithoutImprovement() {
        List<Long> steps = new ArrayList<>();
        Machine machine = new Machine(Programs.compareAndSwapCounter(6, 50));
        Extremes.search(machine, Goal.least("counter"), 1_000_000, told -> steps.add(told.steps()), () -> false);
        assertTrue(steps.size() >= 4, steps.toString());
        assertEquals(steps.stream().sorted().toList(), steps);
    }

    @Test
    void theSameSearchFindsTheSameSchedule() {
        Extreme one = search(Programs.counter(5, 7), Goal.least("counter"), 200_000);
        Extreme two = search(Programs.counter(5, 7), Goal.least("counter"), 200_000);
        assertEquals(one, two);
    }
}
