package interleave.analysis;

import static interleave.testing.Threads.increments;
import static interleave.testing.Threads.reads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.UniformRandom;
import interleave.program.AtomicOperation;
import interleave.program.Program;
import interleave.program.ThreadId;
import interleave.testing.Programs;
import interleave.testing.Sketch;
import interleave.testing.Threads;
import org.junit.jupiter.api.Test;

/// Each kind of step in words. The first thread's work begins on line 11 of the text.
class NarratorTest {
    /// What is said after the last step of a schedule.
    private static String told(String schedule, Threads.Work... threads) {
        return told(Threads.run(schedule, threads));
    }

    private static String told(Run run) {
        return Analysis.of(run).narrator().at(run.length()).toString();
    }

    private static String told(Program program, String schedule) {
        return told(Programs.run(program, schedule));
    }

    private static String waiting(Run run, int thread, int position) {
        return Analysis.of(run).narrator().waiting(ThreadId.of(thread), position).orElseThrow().toString();
    }

    @Test
    void beginning() {
        assertEquals(
                "No step has been taken yet. T1 and T2 are ready. T0 waits for wg: 2 more must call Done (T1 and T2 can).",
                told("", increments(), increments()));
    }

    @Test
    void readOfTheInitialValue() {
        assertEquals("T1 read 0 from x (line 11).", told("T1", increments(), increments()));
    }

    @Test
    void readOfAnotherThreadsValue() {
        assertEquals(
                "T2 read 1 from x (line 15).\nT1 had written that at step 3.",
                told("T1*3 T2", increments(), increments()));
    }

    @Test
    void readOfAnOwnValue() {
        assertEquals(
                "T1 read 1 from x (line 12).\nIt had written that itself at step 3.",
                told("T1*4", (f, c) -> f.line("x++").increment(0, c.x, "x").line("x++").increment(0, c.x, "x"), reads()));
    }

    @Test
    void changes() {
        assertEquals("T1 added 1 to its private copy: 0 → 1 (line 11).", told("T1*2", increments(), reads()));
        assertEquals("multiplied its private copy by 3", Phrases.changed("multiply by 3"));
        assertEquals("subtracted y from its private copy", Phrases.changed("subtract y"));
        assertEquals("changed its private copy (shift left by 2)", Phrases.changed("shift left by 2"));
    }

    @Test
    void writeAndWhoseCopyItMakesStale() {
        assertEquals(
                """
                T1 wrote 1 into x (line 11).
                It had read 0 at step 1, and nobody wrote in between.
                That makes the copy of T2, read at step 2, stale.
                Then T1 called wg.Done and ended.""",
                told("T1 T2 T1*2", increments(), increments()));
    }

    @Test
    void writeThatAnotherIsAboutToOverwrite() {
        assertEquals(
                """
                T1 wrote 1 into x (line 11).
                It had read 0 at step 1, and nobody wrote in between.
                That makes the copies of T2 and T3 stale.
                Then T1 called wg.Done and ended.
                If T2 writes now, T1's update is lost. Predict: what will x show?""",
                told("T1 T2*2 T3 T1*2", increments(), increments(), increments()));
    }

    @Test
    void blindWrite() {
        Threads.Work sets = (f, c) -> f.line("x = 7").store(c.x, Sketch.number(7), "x");
        assertEquals("T1 wrote 7 into x (line 11).\nThen T1 called wg.Done and ended.", told("T1", sets, reads()));
        assertEquals(
                """
                T1 wrote 7 into x (line 11).
                It did not read x first: this replaces what T2 wrote at step 3, and is not counted as a lost update.
                Then T1 called wg.Done and ended.""",
                told("T2*3 T1", sets, increments(), reads()));
    }

    @Test
    void aLongStaleCopyTakesManyUpdatesWithIt() {
        assertEquals(
                """
                T1 wrote 1 into counter (line 5).
                It had read 0 at step 1. Since then others wrote 3 times, at last T3 3 at step 10, and T1 saw none of it.
                T3's update is lost, and 2 that it stood on with it: 4 increments ran, the counter shows 1.""",
                told(Programs.counter(3, 2), "T1 T2*6 T3*3 T1*2"));
        assertEquals(
                """
                T1 added 1 to its private copy: 0 → 1 (line 5).
                The copy came from step 1. Since then T2 wrote 3 times, at last 3 at step 10: the copy is stale.
                If T1 writes now, 3 updates are lost, the last of them T2's. Predict: what will counter show?""",
                told(Programs.counter(2, 3), "T1 T2*9 T1"));
        assertEquals(
                """
                T1 wrote 1 into counter (line 5).
                It had read 0 at step 1. Since then T2 wrote 1 at step 4 and T3 wrote 2 at step 7, and T1 saw none of it.
                T3's update is lost, and 1 that it stood on with it: 3 increments ran, the counter shows 1.""",
                told(Programs.counter(3, 2), "T1 T2*3 T3*3 T1*2"));
    }

    @Test
    void anUpdateComesBack() {
        // T1 writes 1 and reads it again; T2 destroys that with its stale copy; T1 writes what contains it.
        assertEquals(
                """
                T1 wrote 2 into counter (line 5).
                It had read 1 at step 5. Since then T2 wrote 1 at step 7, and T1 never saw it.
                Then T1 called wg.Done and ended.
                T2's update is lost: 3 increments ran, the counter shows 2. One update that had been lost is back: \
                T1 had read it in time.""",
                told(Programs.counter(2, 2), "T2 T1*3 T1 T2*2 T1*2"));
    }

    @Test
    void aLossThatIsNoIncrement() {
        Threads.Work triples = (f, c) -> f.line("tmp := x").load(0, c.x, "x").line("x = tmp + 3")
                .store(c.x, Sketch.plus(Sketch.local(0), 3), "x");
        assertEquals(
                """
                T2 wrote 3 into x (line 17).
                It had read 0 at step 2. Since then T1 wrote 3 at step 3, and T2 never saw it.
                Then T2 called wg.Done and ended.
                T1's update is lost: x was 3 and is now 3, as if T1 had never written it.""",
                told("T1 T2 T1 T2", triples, triples, reads()));
    }

    @Test
    void atomics() {
        assertEquals(
                "T1 added 1 to counter in one atomic step: 0 → 1 (line 5).\nThen T1 called wg.Done and ended.",
                told(Programs.atomicCounter(2, 1), "T1"));
        assertEquals("T1 read 0 from counter atomically (line 5).", told(Programs.atomicLoadThenStore(2, 1), "T1"));
        assertEquals(
                """
                T2 wrote 1 into counter atomically (line 6).
                It had read 0 at step 2. Since then T1 wrote 1 at step 3, and T2 never saw it.
                Then T2 called wg.Done and ended; T0 went on alone: it printed "Final: 1" and ended.
                The program has ended, and 1 update is lost.
                T1's update is lost: 2 increments ran, the counter shows 1.""",
                told(Programs.atomicLoadThenStore(2, 1), "T1 T2 T1 T2"));
        assertEquals(
                "T1 found 0 in counter as expected, and put 1 there in the same step (line 6).\nThen T1 called wg.Done and ended.",
                told(Programs.compareAndSwapCounter(2, 1), "T1 T2 T1"));
        assertEquals(
                "T2 found 1 in counter, not what it expected, and changed nothing (line 6).\nT1 had written that at step 3.",
                told(Programs.compareAndSwapCounter(2, 1), "T1 T2 T1 T2"));
        assertEquals(
                "T1 put 9 into x and took 0 out, in one atomic step (line 11).\nThen T1 called wg.Done and ended.",
                told("T1", (f, c) -> f.line("x.Swap(9)").atomic(0, c.x, AtomicOperation.SWAP, "x", Sketch.number(9)), reads()));
        assertEquals(
                "T1 changed x in one step (atomic or): 0 → 6 (line 11).\nThen T1 called wg.Done and ended.",
                told("T1", (f, c) -> f.line("x.Or(6)").atomic(0, c.x, AtomicOperation.OR, "x", Sketch.number(6)), reads()));
    }

    @Test
    void locks() {
        Run run = Programs.run(Programs.mutexCounter(3, 1), "T2*4 T1");
        Narrator narrator = Analysis.of(run).narrator();
        assertEquals("T2 locked mu (line 6).\nT1 and T3 now wait for it.", narrator.at(1).toString());
        assertEquals(
                """
                T2 wrote 1 into counter (line 7).
                It had read 0 at step 2, and nobody wrote in between.
                Then T2 unlocked mu, called wg.Done and ended.""",
                narrator.at(4).toString());
        assertEquals("T3 waits for mu, held by T2 since step 1.", waiting(run, 3, 2));
        assertEquals("T3 waits for mu, held by T1 since step 5.", waiting(run, 3, 5));
        assertEquals("T0 waits for wg: 2 more must call Done (T1 and T3 can).", waiting(run, 0, 5));
        assertEquals("T2 has ended.", waiting(run, 2, 5));
        assertEquals(true, narrator.waiting(ThreadId.of(1), 5).isEmpty());
        assertEquals(true, narrator.waiting(ThreadId.of(9), 5).isEmpty());
    }

    @Test
    void aLockThatIsOnlyTried() {
        Threads.Work tries = (f, c) -> f.line("mu.TryLock()").tryLock(0, c.mu, "mu").line("x").load(1, c.x, "x");
        assertEquals("T2 tried to lock mu, but T1 holds it (line 16).", told("T1 T2", tries, tries));
    }

    @Test
    void sleepPrintAndAdd() {
        assertEquals(
                "T1 woke from its sleep of 250 ms (line 11).\nA sleep orders nothing: others may be anywhere by now.",
                told("T1", (f, c) -> f.line("time.Sleep(…)").sleep(250_000_000).line("x").load(0, c.x, "x"), reads()));
        assertEquals(
                "T1 printed \"one…\" (line 11).\nThen T1 called wg.Done and ended.",
                told("T1", (f, c) -> f.line("print()").print("one\ntwo\n"), reads()));
        assertEquals(
                "T1 added 2 to other (line 11).",
                told("T1", (f, c) -> f.line("other.Add(2)").addWaiting(c.other, 2, "other").line("x").load(0, c.x, "x"),
                        (f, c) -> f.line("other.Wait()").await(c.other, "other")));
        assertEquals(
                "T2 found other at zero (line 15).\nThen T2 called wg.Done and ended.",
                told("T2", reads(), (f, c) -> f.line("other.Wait()").await(c.other, "other")));
    }

    @Test
    void threadsThatStartOthers() {
        Sketch sketch = new Sketch("spawn.go");
        var x = sketch.number("x");
        Sketch.Function child = sketch.function("child").line("x++");
        child.increment(0, x, "x").close();
        Sketch.Function main = sketch.function("main").line("x = 1");
        main.spawn(child).store(x, Sketch.number(1), "x").line("go child()").spawn(child).spawn(child);
        main.line("x = 2").store(x, Sketch.number(2), "x").close();
        assertEquals(
                "T0 wrote 1 into x (line 6).\nThen T0 started T2 and T3.", told(sketch.program(), "T0"));
        assertEquals("T0 ended (line 9).\nThe program has ended, and no update was lost. T1, T2 and T3 had not come to their end.",
                told(sketch.program(), "T0*3"));
    }

    @Test
    void exit() {
        assertEquals(
                "T1 ended the program with exit code 3 (line 11).\n"
                        + "T1 has ended the program with exit code 3, and no update was lost. T0, T1 and T2 had not come to their end.",
                told("T1", (f, c) -> f.line("os.Exit(3)").exit(3), reads()));
    }

    @Test
    void panics() {
        Threads.Work fails = (f, c) -> f.line("x").load(0, c.x, "x").line("panic(\"no\")").panic("no");
        assertEquals(
                "T1 read 0 from x (line 11).\nThen T1 panicked: no.", told("T1", fails, reads()));
        assertEquals(
                "T1 died of its panic, and the program with it (line 12).\nThe program has died in T1 (line 12): panic: no.",
                told("T1*2", fails, reads()));
        Threads.Work saved = (f, c) -> fails.add(f.line("defer rescue()").defer(c.rescue), c);
        assertEquals(
                "T1 read 0 from x (line 12).\nThen T1 panicked: no, recovered from the panic and ended.",
                told("T1", saved, reads()));
    }

    @Test
    void aFault() {
        assertEquals(
                "T1 panicked: unlock of unlocked mutex (line 11).\n"
                        + "The program has died in T1 (line 11): fatal error: unlock of unlocked mutex.",
                told("T1", (f, c) -> f.line("mu.Unlock()").unlock(c.mu, "mu"), reads()));
    }

    @Test
    void spinning() {
        Program spins = Threads.program((f, c) -> f.line("for {}").jump(f.here()), reads());
        Run run = Run.of(new Machine(spins)).then(Schedule.parse("T1"));
        assertEquals(
                "T1 has done nothing but private work for very long, and may do so for ever (line 11).", told(run));
    }

    @Test
    void aProgramOfOneThread() {
        Sketch sketch = new Sketch("alone.go");
        sketch.function("main").line("print()").print("hello").close();
        assertEquals(
                "There is nothing to choose: no two threads could ever act at the same time.\n"
                        + "The program has ended, and no update was lost.",
                told(sketch.program(), ""));
    }

    @Test
    void bound() {
        Run run = Run.of(new Machine(Programs.counter(2, 9))).then(new UniformRandom(1), 7, () -> false);
        assertEquals("The run was given up: stopped after 7 steps.", Analysis.of(run).narrator().ending().orElseThrow().toString());
    }

    @Test
    void aScheduleThatDoesNotFit() {
        assertEquals(
                "Step 3 cannot be T2. T2 waits for mu, held by T1 since step 1. T1 could go.",
                refused(Programs.mutexCounter(2, 1), "T1*2 T2"));
        assertEquals("Step 5 cannot be T1. T1 has ended. T2 could go.", refused(Programs.mutexCounter(2, 1), "T1*5"));
        assertEquals(
                "Step 1 cannot be T7. There is no T7 here. T1 or T2 could go.", refused(Programs.counter(2, 1), "T7"));
        assertEquals(
                "Step 1 cannot be T1:1. This step has no such way to go. T1 or T2 could go.",
                refused(Programs.counter(2, 1), "T1:1"));
        assertEquals("Step 7 cannot be T1. The program has ended.", refused(Programs.counter(2, 1), "T1*3 T2*3 T1"));
    }

    private static String refused(Program program, String schedule) {
        return Narrator.doesNotFit(assertThrows(Run.DoesNotFit.class, () -> Programs.run(program, schedule))).toString();
    }
}
