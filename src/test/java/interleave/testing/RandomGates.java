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
    private final boolean tries;

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
