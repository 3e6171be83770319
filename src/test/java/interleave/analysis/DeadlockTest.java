package interleave.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Run;
import interleave.program.ThreadId;
import interleave.testing.Programs;
import interleave.testing.Threads;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlockTest {
    private static List<ThreadId> ids(int... threads) {
        return java.util.Arrays.stream(threads).mapToObj(ThreadId::of).toList();
    }

    private static String ending(Run run) {
        return Analysis.of(run).narrator().ending().orElseThrow().toString();
    }

    @Test
    void twoLocksInOppositeOrder() {
        Run run = Programs.run(Programs.lockOrder(), "T1 T2");
        Deadlock deadlock = Deadlock.in(run.end());
        assertEquals(List.of(ids(1, 2)), deadlock.cycles());
        assertEquals(ids(0, 1, 2), deadlock.stuck());
        assertEquals(
                "Deadlock: no thread can go on. T1 waits for b, held by T2 since step 2; T2 waits for a, held by T1 since"
                        + " step 1: each waits for the other. T0 waits for wg: 2 more must call Done, but T1 and T2 wait for ever.",
                ending(run));
    }

    @Test
    void whoWaitsForSomeoneWhoCanGoOnIsNotStuck() {
        Run run = Programs.run(Programs.mutexCounter(2, 1), "T1");
        Deadlock deadlock = Deadlock.in(run.end());
        assertEquals(
                List.of("T0 by [T1, T2]", "T2 by [T1]"),
                deadlock.waits().stream().map(w -> w.thread() + " by " + w.by()).toList());
        assertEquals(List.of(), deadlock.stuck());
        assertEquals(List.of(), deadlock.cycles());
    }

    @Test
    void someMayBeStuckWhileOthersGoOn() {
        Threads.Work up = (f, c) -> f.line("mu, nu").lock(c.mu, "mu").lock(c.nu, "nu").unlock(c.nu, "nu").unlock(c.mu, "mu");
        Threads.Work down = (f, c) -> f.line("nu, mu").lock(c.nu, "nu").lock(c.mu, "mu").unlock(c.mu, "mu").unlock(c.nu, "nu");
        Run run = Threads.run("T1 T2", up, down, Threads.increments());
        assertTrue(run.outcome().isEmpty());
        Deadlock deadlock = Deadlock.in(run.end());
        assertEquals(ids(1, 2), deadlock.stuck());
        assertEquals(
                "Deadlock: some threads can never go on. T1 waits for nu, held by T2 since step 2; T2 waits for mu, held by T1"
                        + " since step 1: each waits for the other.",
                Analysis.of(run).narrator().stuck(2).orElseThrow().toString());
        assertTrue(Analysis.of(run).narrator().stuck(1).isEmpty());
    }

    @Test
    void aThreadThatWaitsForItself() {
        Run run = Threads.run("T1", (f, c) -> f.line("mu.Lock() twice").lock(c.mu, "mu").lock(c.mu, "mu"), Threads.reads());
        assertEquals(List.of(ids(1)), Deadlock.in(run.end()).cycles());
        assertEquals(
                "Deadlock: some threads can never go on. T1 waits for mu, which it holds itself since step 1: it waits for itself.",
                Analysis.of(run).narrator().stuck(1).orElseThrow().toString());
    }

    @Test
    void aMutexWhoseHolderHasEnded() {
        Run run = Threads.run("T1 T2", (f, c) -> f.line("mu.Lock()").lock(c.mu, "mu"),
                (f, c) -> f.line("x").load(0, c.x, "x").line("mu.Lock()").lock(c.mu, "mu"));
        assertEquals(
                "Deadlock: no thread can go on. T0 waits for wg: 1 more must call Done, but T2 waits for ever."
                        + " T2 waits for mu, held by T1 since step 1, which has ended without unlocking it.",
                ending(run));
    }

    @Test
    void aWaitGroupThatNobodyTakesFrom() {
        Run run = Threads.run("T1 T2", Threads.reads(), (f, c) -> f.line("other.Add(1)").addWaiting(c.other, 1, "other")
                .line("other.Wait()").await(c.other, "other"));
        Deadlock deadlock = Deadlock.in(run.end());
        assertEquals(ids(0, 2), deadlock.stuck());
        assertEquals(
                "T2 waits for other: 1 more must call Done, but nobody is left who could.",
                Analysis.of(run).narrator().waiting(ThreadId.of(2), 2).orElseThrow().toString());
    }

    @Test
    void aRingOfThree() {
        Threads.Work one = (f, c) -> f.line("mu, nu").lock(c.mu, "mu").lock(c.nu, "nu");
        Threads.Work two = (f, c) -> f.line("nu, other").lock(c.nu, "nu").await(c.other, "other");
        Threads.Work three = (f, c) -> f.line("other, mu").addWaiting(c.other, 1, "other").lock(c.mu, "mu").addWaiting(c.other, -1, "other");
        Run run = Threads.run("T3 T1 T2", one, two, three);
        assertEquals(List.of(ids(1, 2, 3)), Deadlock.in(run.end()).cycles());
    }
}
