package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.program.Program;
import interleave.program.Value;
import interleave.testing.Enumeration;
import interleave.testing.Programs;
import interleave.testing.RandomPrograms;
import interleave.testing.Sketch;
import interleave.testing.Threads;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is proved without looking at all runs holds in all runs.
class ArgumentTest {
    private static final long MOST_SCHEDULES = 500;

    private static Optional<Argument> about(Program program, Goal goal) {
        return Argument.about(new Machine(program), goal, () -> false);
    }

    private static void assertProved(Program program, Goal goal, long value) {
        Extreme found = Extremes.search(new Machine(program), goal, 3_000_000, _ -> {}, () -> false).orElseThrow();
        assertTrue(found.proved(), goal + ": " + found.why());
        assertEquals(Value.Int.of(value), found.value(), found.why());
    }

    @Test
    void theTwoIsProvedAtAnySize() {
        assertProved(Programs.counter(2, 2), Goal.least("counter"), 2);
        assertProved(Programs.counter(10, 1_000), Goal.least("counter"), 2);
        assertProved(Programs.counter(10, 1_000), Goal.most("counter"), 10_000);
        assertProved(Programs.counter(10, 1_000), Goal.mostLost(), 9_998);
        assertProved(Programs.counter(10, 1_000), Goal.leastLost(), 0);
        assertProved(Programs.counter(10, 1), Goal.least("counter"), 1);
        assertProved(Programs.counterInTwoSteps(3, 50), Goal.least("counter"), 2);
    }

    @Test
    void whatLocksAndAtomicStepsKeepTogetherIsProved() {
        assertProved(Programs.mutexCounter(4, 100), Goal.least("counter"), 400);
        assertProved(Programs.mutexCounter(4, 100), Goal.mostLost(), 0);
        assertProved(Programs.atomicCounter(4, 100), Goal.least("counter"), 400);
        assertProved(Programs.atomicCounter(4, 100), Goal.mostLost(), 0);
    }

    /// An atomic store behind an atomic load is two steps: nothing keeps them together.
    @Test
    void anAtomicStoreDoesNotKeepWhatWasLoaded() {
        assertProved(Programs.atomicLoadThenStore(2, 2), Goal.mostLost(), 2);
    }

    /// A lock around each access is no lock around both.
    @Test
    void aLockPerAccessKeepsNothingTogether() {
        Threads.Work raises = (f, c) -> f.line("mu x").lock(c.mu, "mu").load(0, c.x, "x").unlock(c.mu, "mu")
                .lock(c.mu, "mu").store(c.x, Sketch.plus(Sketch.local(0), 1), "x").unlock(c.mu, "mu");
        assertProved(Threads.program(raises, raises), Goal.mostLost(), 1);
    }

    @Test
    void nothingIsClaimedWhereReadingDecides() {
        assertEquals(Optional.empty(), about(Programs.compareAndSwapCounter(2, 2), Goal.least("counter")));
        Threads.Work decides = (f, c) -> f.line("if x == 0 { x = 5 }").load(0, c.x, "x")
                .branch(Sketch.equal(Sketch.local(0), Sketch.number(0)), f.here() + 2)
                .store(c.x, Sketch.number(5), "x");
        assertEquals(Optional.empty(), about(Threads.program(decides, decides), Goal.mostLost()));
    }

    @Test
    void nothingIsClaimedWhereTheFirstThreadDoesNotWait() {
        Sketch sketch = new Sketch("early.go");
        var x = sketch.number("x");
        var raises = sketch.function("raises");
        raises.line("x++").increment(0, x, "x").line("x++").increment(0, x, "x").close();
        var main = sketch.function("main");
        main.line("go raises()").spawn(raises).line("go raises()").spawn(raises).line("x").load(0, x, "x").close();
        Program program = sketch.program();
        assertEquals(Optional.empty(), about(program, Goal.least("x")));
        assertEquals(Value.Int.of(0), Extremes.search(new Machine(program), Goal.least("x"), 10_000, _ -> {}, () -> false)
                .orElseThrow().value());
    }

    @Test
    void incrementsKeepToTheirBounds() {
        int argued = 0;
        for (long seed = 0; seed < 80; seed++) {
            Program program = RandomPrograms.increments(seed);
            argued += check(program, "increments " + seed);
        }
        assertTrue(argued > 40, argued + " arguments");
    }

    @Test
    void programsThatDoAnythingKeepToTheirBounds() {
        int argued = 0;
        for (long seed = 0; seed < 200; seed++) {
            argued += check(RandomPrograms.anything(seed, 2 + (int) (seed % 2), 3), "anything " + seed);
        }
        assertTrue(argued > 50, argued + " arguments");
    }

    private static List<Goal> goals(Program program) {
        List<Goal> goals = new ArrayList<>(List.of(Goal.mostLost()));
        for (String cell : Extremes.cells(new Machine(program))) goals.addAll(List.of(Goal.least(cell), Goal.most(cell)));
        return goals;
    }

    /// Holds every bound against every schedule, or the first of them where there are many, and against what a search for
    /// something better comes to.
    private static int check(Program program, String name) {
        Machine machine = new Machine(program);
        Map<Goal, Argument> arguments = new LinkedHashMap<>();
        for (Goal goal : goals(program)) {
            about(program, goal).ifPresent(argument -> arguments.put(goal, argument));
        }
        if (arguments.isEmpty()) return 0;
        Enumeration.walk(machine, MOST_SCHEDULES, (path, end) -> {
            if (!(end.outcome().orElseThrow() instanceof Outcome.Completed)) return;
            arguments.forEach((goal, argument) -> {
                long rank = goal instanceof Goal.MostLost
                        ? lost(Run.of(machine).then(Schedule.parse(path)))
                        : new Measure(goal).now(end, null);
                assertTrue(rank <= argument.rank(), () -> name + " by " + path + ": " + argument.why() + "\n"
                        + program.source().text());
            });
        });
        arguments.forEach((goal, argument) -> {
            Measure measure = new Measure(goal);
            Moment best = new MacroSearch(measure, new Budget(20_000, () -> false), Long.MAX_VALUE, _ -> {})
                    .run(Moment.first(Run.of(machine), goal.countsLosses())).orElseThrow();
            long rank = measure.atEnd(best.state(), best.ledger());
            assertTrue(rank <= argument.rank(), () -> name + " by " + best.legs() + ": " + argument.why());
        });
        return arguments.size();
    }

    private static int lost(Run run) {
        return Analysis.of(run).lostUpdates().count(run.length());
    }
}
