package interleave.testing;

import interleave.program.AtomicOperation;
import interleave.program.Expression;
import interleave.program.Program;
import interleave.testing.Sketch.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Small programs made from a number: the same number, the same program.
public final class RandomPrograms {
    private RandomPrograms() {}

    /// Threads that only ever add one to what they read last of a cell, in all the ways that there are.
    public static Program increments(long seed) {
        Random random = new Random(seed);
        Sketch sketch = new Sketch("increments.go");
        List<Expression> cells = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(2); i++) cells.add(sketch.number("c" + i));
        return threads(sketch, random, 2 + random.nextInt(3), true, (f, r) -> {}, (f, r) -> {
            for (int i = 0; i < 1 + r.nextInt(4); i++) increment(f, r, cells);
        });
    }

    private static void increment(Function f, Random random, List<Expression> cells) {
        int which = random.nextInt(cells.size());
        Expression cell = cells.get(which);
        String name = "c" + which;
        Expression oneMore = Sketch.plus(Sketch.local(0), 1);
        f.line(name + "++");
        switch (random.nextInt(7)) {
            case 0 -> f.increment(0, cell, name);
            case 1 -> f.load(0, cell, name).store(cell, oneMore, name);
            case 2 -> f.atomic(0, cell, AtomicOperation.ADD, name, Sketch.number(1));
            case 3 -> f.atomic(0, cell, AtomicOperation.LOAD, name).atomic(1, cell, AtomicOperation.STORE, name, oneMore);
            case 4 ->
                f.atomic(0, cell, AtomicOperation.LOAD, name)
                        .atomic(1, cell, AtomicOperation.COMPARE_AND_SWAP, name, Sketch.local(0), oneMore);
            case 5 -> f.load(1, cell, name).load(0, cell, name).increment(0, cell, name).load(1, cell, name);
            default -> {
                int second = random.nextInt(cells.size());
                f.load(0, cell, name);
                if (second != which) f.increment(2, cells.get(second), "c" + second);
                f.store(cell, oneMore, name);
            }
        }
    }

    /// Threads that read and write two cells, some of it under one of two mutexes, of which none is locked under the other.
    public static Program accesses(long seed, int threads, int mostOperations) {
        Random random = new Random(seed);
        Sketch sketch = new Sketch("accesses.go");
        List<Expression> cells = List.of(sketch.number("x"), sketch.number("y"));
        List<Expression> mutexes = List.of(sketch.mutex("mu"), sketch.mutex("nu"));
        return threads(sketch, random, threads, true, (_, _) -> {}, (f, r) -> {
            f.set(0, Sketch.number(0));
            for (int i = 0; i < 1 + r.nextInt(mostOperations); i++) {
                int which = r.nextInt(2);
                Expression mutex = mutexes.get(which);
                String lock = which == 0 ? "mu" : "nu";
                boolean locked = r.nextInt(3) == 0;
                f.line("x y mu nu");
                if (locked) f.lock(mutex, lock);
                access(f, r, cells.get(r.nextInt(2)));
                if (locked) f.unlock(mutex, lock);
            }
        });
    }

    private static void access(Function f, Random random, Expression cell) {
        switch (random.nextInt(5)) {
            case 0 -> f.load(0, cell, "x");
            case 1 -> f.store(cell, Sketch.plus(Sketch.local(0), 1), "x");
            case 2 -> f.store(cell, Sketch.number(random.nextInt(2)), "x");
            case 3 -> f.atomic(1, cell, AtomicOperation.COMPARE_AND_SWAP, "x", Sketch.number(0), Sketch.number(1));
            default -> f.increment(0, cell, "x");
        }
    }

    /// Threads that do anything: blind writes, locks in any order, prints, sleeps, panics and recoveries.
    public static Program anything(long seed, int threads, int mostOperations) {
        Random random = new Random(seed);
        Sketch sketch = new Sketch("anything.go");
        Sketch.Function rescuer = sketch.function("rescue");
        rescuer.line("recover()").recover(0).close();
        Anything anything = new Anything(
                sketch.number("x"), sketch.number("y"), sketch.mutex("mu"), sketch.mutex("nu"), sketch.waitGroup("other"), rescuer);
        boolean tries = random.nextInt(4) == 0;
        boolean waits = random.nextInt(4) > 0;
        Work mains = (f, r) -> {
            f.set(1, Sketch.number(0));
            if (r.nextInt(3) == 0) anything.operation(f, r, tries);
        };
        return threads(sketch, random, threads, waits, mains, (f, r) -> {
            f.set(1, Sketch.number(0));
            if (r.nextInt(6) == 0) f.line("defer rescue()").defer(anything.rescuer);
            for (int i = 0; i < 1 + r.nextInt(mostOperations); i++) anything.operation(f, r, tries);
        });
    }

    private record Anything(
            Expression x, Expression y, Expression mu, Expression nu, Expression other, Function rescuer) {
        void operation(Function f, Random random, boolean tries) {
            boolean first = random.nextBoolean();
            Expression cell = first ? x : y;
            String name = first ? "x" : "y";
            Expression mutex = first ? mu : nu;
            String lock = first ? "mu" : "nu";
            f.line(name + " " + lock + " other");
            switch (random.nextInt(tries ? 17 : 16)) {
                case 0, 1 -> f.increment(0, cell, name);
                case 2 -> f.store(cell, Sketch.number(random.nextInt(3)), name);
                case 3 -> f.load(1, cell, name);
                case 4 -> f.store(cell, Sketch.plus(Sketch.local(1), 2), name);
                case 5 -> f.atomic(1, cell, AtomicOperation.SWAP, name, Sketch.number(random.nextInt(3)));
                case 6 -> f.atomic(4, cell, AtomicOperation.COMPARE_AND_SWAP, name, Sketch.number(0), Sketch.number(7));
                case 7 -> f.atomic(2, cell, AtomicOperation.STORE, name, Sketch.number(5));
                case 8 -> f.lock(mutex, lock).increment(0, cell, name).unlock(mutex, lock);
                case 9 -> f.lock(mutex, lock).load(1, cell, name).lock(first ? nu : mu, first ? "nu" : "mu")
                        .unlock(first ? nu : mu, first ? "nu" : "mu").unlock(mutex, lock);
                case 10 -> f.print(name + "\n");
                case 11 -> f.sleep(1 + random.nextInt(3));
                case 12 -> f.addWaiting(other, 1, "other");
                case 13 -> f.addWaiting(other, -1, "other");
                case 14 -> f.await(other, "other");
                case 15 -> {
                    if (random.nextInt(3) == 0) f.panic("no " + name);
                    else f.load(1, cell, name).branch(Sketch.less(Sketch.local(1), Sketch.number(1)), f.here() + 2)
                            .store(cell, Sketch.number(9), name);
                }
                default -> {
                    f.tryLock(3, mutex, lock);
                    int jump = f.here();
                    f.branch(Sketch.local(3), jump + 3).store(cell, Sketch.number(8), name).unlock(mutex, lock);
                }
            }
        }
    }

    interface Work {
        void add(Function function, Random random);
    }

    static Program threads(
            Sketch sketch, Random random, int count, boolean waits, Work mains, Work work) {
        Expression group = sketch.waitGroup("wg");
        List<Function> workers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Function worker = sketch.function("worker" + i);
            work.add(worker, random);
            worker.line("wg.Done()").addWaiting(group, -1, "wg").close();
            workers.add(worker);
        }
        Function main = sketch.function("main");
        main.line("wg.Add(" + count + ")").addWaiting(group, count, "wg");
        for (Function worker : workers) main.line("go worker()").spawn(worker);
        mains.add(main, random);
        if (waits) main.line("wg.Wait()").await(group, "wg");
        main.line("x").close();
        return sketch.program();
    }
}
