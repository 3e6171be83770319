package interleave.testing;

import interleave.program.Expression;
import interleave.program.GuardOperation;
import interleave.program.Program;
import interleave.testing.Sketch.Function;
import java.util.Random;

/// Small programs made from a number, with all that threads wait at: readers–writer mutexes, condition variables, what is
/// done once.
public final class RandomGates {
    private final Sketch sketch = new Sketch("gates.go");
    private final Expression x = sketch.number("x");
    private final Expression y = sketch.number("y");
    private final Expression mu = sketch.mutex("mu");
    private final Expression rw = sketch.readWriteMutex("rw");
    private final Expression once = sketch.once("once");
    private final Expression cond = sketch.condition("cond");
    private final Expression alarm = sketch.alarm("alarm");
    private final Expression timer = sketch.timer("timer");
    private final Expression timerAlarm = new Expression.Offset(timer, 1);
    private final boolean tries;

    /// The same with alarms and timers.
    public static Program timers(long seed, int threads, int mostOperations) {
        Random random = new Random(seed);
        RandomGates gates = new RandomGates(false);
        boolean[] first = {true};
        return RandomPrograms.threads(gates.sketch, random, threads, true, (f, r) -> {
            f.set(1, Sketch.number(0)); // alone at the end, it would do much in one go, in which nothing is ordered
        }, (f, r) -> {
            boolean sleeper = first[0];
            first[0] = false;
            for (int i = 0; i < 1 + r.nextInt(mostOperations); i++) {
                if (r.nextInt(3) == 0) gates.operation(f, r);
                else gates.timed(f, r, sleeper);
            }
        });
    }

    private RandomGates(boolean tries) {
        this.tries = tries;
    }

    public static Program program(long seed, int threads, int mostOperations) {
        Random random = new Random(seed);
        RandomGates gates = new RandomGates(random.nextInt(4) == 0);
        boolean waits = random.nextInt(4) > 0;
        return RandomPrograms.threads(gates.sketch, random, threads, waits, (f, r) -> f.set(1, Sketch.number(0)), (f, r) -> {
            f.set(1, Sketch.number(0));
            for (int i = 0; i < 1 + r.nextInt(mostOperations); i++) gates.operation(f, r);
        });
    }

    private void operation(Function f, Random random) {
        f.line("x y mu rw once cond");
        switch (random.nextInt(tries ? 14 : 12)) {
            case 0 -> f.increment(0, x, "x");
            case 1 -> f.store(y, Sketch.number(random.nextInt(3)), "y");
            case 2 -> guarded(f, GuardOperation.LOCK, GuardOperation.UNLOCK, () -> f.increment(0, x, "x"));
            case 3 -> guarded(f, GuardOperation.READ_LOCK, GuardOperation.READ_UNLOCK, () -> f.load(1, x, "x"));
            case 4 -> guarded(f, GuardOperation.READ_LOCK, GuardOperation.READ_UNLOCK, () ->
                    guarded(f, GuardOperation.READ_LOCK, GuardOperation.READ_UNLOCK, () -> f.store(y, Sketch.number(4), "y")));
            case 5 -> f.once(2, once, "once", () -> f.increment(0, y, "y"));
            case 6 -> f.once(2, once, "once", () ->
                    guarded(f, GuardOperation.LOCK, GuardOperation.UNLOCK, () -> f.store(x, Sketch.number(5), "x")));
            case 7 -> f.lock(mu, "mu").awaitNotice(cond, "cond", mu, "mu").load(1, x, "x").unlock(mu, "mu");
            case 8 -> f.lock(mu, "mu").notify(cond, false, "cond").unlock(mu, "mu");
            case 9 -> f.notify(cond, random.nextBoolean(), "cond");
            case 10 -> f.print("p", 1);
            case 11 -> f.guard(rw, random.nextBoolean() ? GuardOperation.READ_UNLOCK : GuardOperation.READ_LOCK, "rw");
            case 12 -> tried(f, GuardOperation.TRY_LOCK, GuardOperation.UNLOCK);
            default -> tried(f, GuardOperation.TRY_READ_LOCK, GuardOperation.READ_UNLOCK);
        }
    }

    /// Only one thread at a time may wait for an alarm; timers' channels are for all.
    private void timed(Function f, Random random, boolean sleeper) {
        f.line("alarm timer x y");
        switch (random.nextInt(sleeper ? 8 : 6)) {
            case 0 -> f.setAlarm(alarm, 1 + random.nextInt(3), 0, "alarm");
            case 1 -> f.stopAlarm(alarm, "alarm");
            case 2 -> f.setAlarm(timerAlarm, 1 + random.nextInt(3), random.nextInt(2), "timer");
            case 3 -> f.stopAlarm(timerAlarm, "timer");
            case 4 -> f.awaitTimer(1, timer, "timer").increment(0, x, "x");
            case 5 -> {
                f.pollTimer(3, timer);
                f.branch(Sketch.less(Sketch.local(3), Sketch.number(1)), f.here() + 2).store(y, Sketch.number(6), "y");
            }
            default -> {
                f.awaitAlarm(3, alarm, "alarm");
                f.branch(Sketch.local(3), f.here() + 2).store(y, Sketch.number(7), "y");
            }
        }
    }

    private void guarded(Function f, GuardOperation begin, GuardOperation end, Runnable inside) {
        f.guard(rw, begin, "rw");
        inside.run();
        f.guard(rw, end, "rw");
    }

    private void tried(Function f, GuardOperation begin, GuardOperation end) {
        f.guard(3, rw, begin, "rw");
        f.branch(Sketch.local(3), f.here() + 3).store(y, Sketch.number(8), "y").guard(rw, end, "rw");
    }
}
