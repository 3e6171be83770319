package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Shapes;
import interleave.program.Program;
import interleave.program.ThreadId;
import interleave.testing.Sketch;
import interleave.testing.Threads;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Programs that may go round for ever.
class CirclesTest {
    private static Outcomes explore(Program program) {
        return StateSpaceTest.explore(Run.of(new Machine(program))).outcomes();
    }

    /// Waits until x is not zero.
    static Threads.Work spins() {
        return (f, c) -> {
            int test = f.line("for x == 0 {}").here();
            f.load(0, c.x, "x").branch(Sketch.equal(Sketch.local(0), Sketch.number(0)), f.here() + 2).jump(test);
        };
    }

    @Test
    void aThreadThatWaitsForAFlagMayGoRound() {
        Outcomes outcomes = explore(Threads.program(
                spins(), (f, c) -> f.line("x = 1").store(c.x, Sketch.number(1), "x")));
        assertTrue(outcomes.complete());
        assertEquals(Optional.empty(), outcomes.schedules());
        assertEquals(1, outcomes.rows().size());
        Reached row = outcomes.rows().getFirst();
        assertEquals(Optional.empty(), row.schedules());
        assertEquals(Optional.of(Fraction.ONE), row.probability());
        assertEquals(Optional.of(new Losses(0, 0)), row.lost());
        assertEquals(0, row.witness().orElseThrow().preemptions());
        assertEquals("T2 T1", row.witness().orElseThrow().schedule().toString());
        Livelock livelock = outcomes.livelock().orElseThrow();
        assertFalse(livelock.trapped());
        assertEquals(List.of(ThreadId.of(1)), livelock.threads());
        assertEquals("", livelock.reach().toString());
        assertEquals("T1", livelock.round().toString());
        assertEquals(1, livelock.spans().size());
    }

    @Test
    void whereNothingLeadsOutItIsATrap() {
        // Only if T2 comes before it has read x does T1 see the 1 that T2 takes back.
        Program program = Threads.program(spins(), (f, c) -> f.line("_ = x").load(1, c.x, "x"));
        Outcomes outcomes = explore(program);
        assertEquals(List.of(), outcomes.rows());
        Livelock livelock = outcomes.livelock().orElseThrow();
        assertTrue(livelock.trapped());
        assertComesBack(program, livelock);
    }

    @Test
    void twoThatGiveWayToEachOther() {
        Program program = Threads.program(flips(1), flips(0));
        Outcomes outcomes = explore(program);
        Livelock livelock = outcomes.livelock().orElseThrow();
        assertFalse(livelock.trapped());
        assertComesBack(program, livelock);
    }

    /// Sets x until the other one leaves it so.
    private static Threads.Work flips(int to) {
        return (f, c) -> {
            int again = f.line("x = " + to).here();
            f.store(c.x, Sketch.number(to), "x").load(0, c.x, "x");
            f.branch(Sketch.equal(Sketch.local(0), Sketch.number(to)), again);
        };
    }

    private static void assertComesBack(Program program, Livelock livelock) {
        Run there = Run.of(new Machine(program)).then(livelock.reach());
        Run once = there.then(livelock.round());
        assertTrue(livelock.round().length() > 0);
        Shapes shapes = new Shapes(there.at(0));
        int length = shapes.key(there.end());
        int[] key = Arrays.copyOf(shapes.words(), length);
        assertEquals(length, shapes.key(once.end()));
        assertTrue(Arrays.equals(key, Arrays.copyOf(shapes.words(), length)));
    }

    @Test
    void aPrivateLoopWithoutEndIsACircleToo() {
        Outcomes outcomes = explore(Threads.program(
                (f, c) -> f.line("for {}").jump(f.here()), (f, c) -> f.line("x = 1").store(c.x, Sketch.number(1), "x")));
        assertTrue(outcomes.livelock().orElseThrow().trapped());
        assertEquals(List.of(), outcomes.rows());
    }

    @Test
    void lossesWithoutBoundAreNotGiven() {
        // T1 may write back its old 0 any number of times, and each time T2's 1 or 0 is lost or not.
        Outcomes outcomes = explore(Threads.program(
                (f, c) -> {
                    int again = f.line("for y == 0 { x = x }").here();
                    f.load(0, c.x, "x").store(c.x, Sketch.local(0), "x").load(0, c.y, "y");
                    f.branch(Sketch.equal(Sketch.local(0), Sketch.number(0)), f.here() + 2).jump(again);
                },
                (f, c) -> {
                    int again = f.line("for y == 0 { x = 0 }").here();
                    f.load(0, c.x, "x").store(c.x, Sketch.number(0), "x").load(0, c.y, "y");
                    f.branch(Sketch.equal(Sketch.local(0), Sketch.number(0)), f.here() + 2).jump(again);
                },
                (f, c) -> f.line("y = 1").store(c.y, Sketch.number(1), "y")));
        assertEquals(1, outcomes.rows().size());
        assertEquals(Optional.empty(), outcomes.rows().getFirst().lost());
    }
}
