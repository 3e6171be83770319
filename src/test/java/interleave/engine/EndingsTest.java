package interleave.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.program.Program;
import interleave.program.Value;
import interleave.testing.Programs;
import interleave.testing.Sketch;
import interleave.testing.Sketch.Function;
import interleave.testing.Threads;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How programs end, and what keeps them from it.
class EndingsTest {
    private static Run run(Program program, Scheduler scheduler) {
        return Run.of(new Machine(program)).then(scheduler);
    }

    @Test
    void mainsEndIsTheEndAlsoForOthers() {
        Sketch sketch = new Sketch("leak.go");
        var x = sketch.number("x");
        Function worker = sketch.function("worker").line("x++");
        worker.increment(0, x, "x").close();
        sketch.function("main").line("go worker()").spawn(worker).close();
        Run early = Programs.run(sketch.program(), "T1 T0");
        assertEquals(Optional.of(new Outcome.Completed()), early.outcome());
        assertEquals(Value.Int.of(0), early.end().finals().get("x"));
        assertEquals(Operation.END, early.step(2).operation());
        assertEquals(List.of(), early.machine().choices(early.end()));
    }

    @Test
    void deadlockIsSeenAtOnce() {
        Run run = Programs.run(Programs.lockOrder(), "T1 T2");
        assertInstanceOf(Outcome.Deadlock.class, run.outcome().orElseThrow());
        assertEquals("deadlock", run.outcome().get().word());
        assertTrue(run(Programs.lockOrder(), new RunToCompletion()).outcome().get() instanceof Outcome.Completed);
    }

    @Test
    void deadlockBeforeTheFirstStep() {
        Sketch sketch = new Sketch("self.go");
        var mu = sketch.mutex("mu");
        sketch.function("main").line("mu.Lock()").lock(mu, "mu").line("mu.Lock()").lock(mu, "mu").close();
        assertInstanceOf(Outcome.Deadlock.class, Run.of(new Machine(sketch.program())).outcome().orElseThrow());
    }

    private static Threads.Work panicking(String message) {
        return (f, c) -> f.line("x").load(0, c.x, "x").line("panic()").panic(message);
    }

    @Test
    void aPanicEndsTheProgramAsAStepOfItsOwn() {
        Run run = Threads.run("T1 T2 T1", panicking("oh no"), (f, c) -> f.line("x = 5").store(c.x, Sketch.number(5), "x"));
        Outcome.Panicked outcome = (Outcome.Panicked) run.outcome().orElseThrow();
        assertEquals("oh no", outcome.message());
        assertEquals(1, outcome.thread().index());
        assertEquals(12, run.machine().program().source().line(outcome.span()));
        assertEquals("panic: oh no\n\nT1 in main.worker1\n\tthreads.go:12\n", outcome.report());
        assertEquals(Value.Int.of(5), run.end().finals().get("x"));
    }

    @Test
    void deferredCallsRunWhenAThreadPanics() {
        Run run = run(
                Threads.program((f, c) -> {
                    Function last = f;
                    last.line("defer rescue()").defer(c.rescue);
                    panicking("gone").add(last, c);
                }, Threads.reads()),
                new RunToCompletion());
        // Recovered, so the thread ends; but the panic skipped its Done, and main waits for ever.
        assertInstanceOf(Outcome.Deadlock.class, run.outcome().orElseThrow());
        List<Class<?>> effects = run.step(1).effects().stream().<Class<?>>map(Effect::getClass).toList();
        assertEquals(
                List.of(Effect.Read.class, Effect.Panicked.class, Effect.Recovered.class, Effect.Ended.class), effects);
    }

    @Test
    void deferredCallsRunLastFirstAndAlsoWithoutAPanic() {
        Sketch sketch = new Sketch("defer.go");
        Function one = sketch.function("one").line("print(1)").print("1");
        one.close();
        Function two = sketch.function("two").line("print(2)").print("2");
        two.close();
        sketch.function("main").line("defers").defer(one).defer(two).print("0").close();
        assertEquals("021", run(sketch.program(), new RunToCompletion()).end().output());
    }

    @Test
    void aFunctionThatRecoveredReturnsToItsCaller() {
        Sketch sketch = new Sketch("recover.go");
        Function rescue = sketch.function("rescue").line("recover()").recover(0).print("saved ");
        rescue.close();
        Function fails = sketch.function("fails").line("fails").defer(rescue).panic("x").print("never");
        fails.close();
        sketch.function("main").line("fails()").call(fails).print("after").close();
        Run run = run(sketch.program(), new RunToCompletion());
        assertEquals("saved after", run.end().output());
        assertInstanceOf(Outcome.Completed.class, run.outcome().orElseThrow());
    }

    @Test
    void aPanicInADeferredCallTakesThePlaceOfTheFirst() {
        Sketch sketch = new Sketch("twice.go");
        Function worse = sketch.function("worse").line("panic(2)").panic("second");
        worse.close();
        sketch.function("main").line("defer worse()").defer(worse).panic("first").close();
        Run run = run(sketch.program(), new RunToCompletion());
        assertEquals("second", ((Outcome.Panicked) run.outcome().orElseThrow()).message());
    }

    @Test
    void recoverOutsideADeferredCallFindsNothing() {
        Sketch sketch = new Sketch("none.go");
        sketch.function("main").line("recover()").recover(0).print("", 0).close();
        assertEquals("nil\n", run(sketch.program(), new RunToCompletion()).end().output());
    }

    @Test
    void faultsThatAreFatalRunNoDeferredCall() {
        Run run = run(
                Threads.program((f, c) -> f.line("mu.Unlock()").defer(c.rescue).unlock(c.mu, "mu"), Threads.reads()),
                new RunToCompletion());
        assertEquals("unlock of unlocked mutex", ((Outcome.Panicked) run.outcome().orElseThrow()).message());
    }

    @Test
    void exit() {
        Run run = Threads.run("T2", Threads.reads(), (f, c) -> f.line("os.Exit(4)").exit(4));
        assertEquals(4, ((Outcome.Exited) run.outcome().orElseThrow()).code());
        assertEquals("completed", run.outcome().get().word());
    }

    @Test
    void sleepOrdersNothing() {
        Program program = Threads.program(
                (f, c) -> f.line("sleep").sleep(1_000_000_000).line("x = 1").store(c.x, Sketch.number(1), "x"),
                (f, c) -> f.line("x = 2").store(c.x, Sketch.number(2), "x"));
        Machine machine = new Machine(program);
        State start = machine.start();
        assertTrue(start.thread(1).sleeping() && start.thread(1).ready());
        assertEquals("[T1, T2]", machine.choices(start).toString());
        assertEquals("[T2]", machine.choicesInRealTime(start).toString());
        assertEquals(Value.Int.of(2), Programs.run(program, "T1*2 T2").end().finals().get("x"));
        assertEquals(Value.Int.of(1), run(program, new UniformRandom(1)).end().finals().get("x"));
    }

    @Test
    void aProgramThatOnlySpinsIsGivenUp() {
        Program program = Threads.program((f, c) -> f.line("for {}").jump(f.here()), (f, c) -> f.line("for {}").jump(f.here()));
        Run run = run(program, new RoundRobin());
        assertInstanceOf(Outcome.Limit.class, run.outcome().orElseThrow());
        assertTrue(run.length() < 100);
    }

    @Test
    void theMostSteps() {
        Program program = Threads.program(
                (f, c) -> {
                    int again = f.line("for { x }").here();
                    f.load(0, c.x, "x").jump(again);
                },
                Threads.reads());
        Run run = Run.of(new Machine(program)).then(new RoundRobin(), 500, () -> false);
        assertEquals(Optional.of(new Outcome.Limit("stopped after 500 steps")), run.outcome());
        assertEquals(500, run.length());
        assertTrue(run.prefix(499).outcome().isEmpty());
    }
}
