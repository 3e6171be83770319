package interleave.testing;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.program.AtomicOperation;
import interleave.program.Expression;
import interleave.program.Program;
import interleave.testing.Sketch.Function;
import java.util.function.BiConsumer;

/// The programs that tests use most.
public final class Programs {
    private Programs() {}

    /// T threads that each do `counter++` K times, in three steps. The increment stands on line 7.
    public static Program counter(int threads, int times) {
        return workers(threads, times, (f, counter) -> f.line("counter++").increment(0, counter, "counter"));
    }

    /// The same in two steps: the addition rides along with the write.
    public static Program counterInTwoSteps(int threads, int times) {
        return workers(threads, times, (f, counter) -> f.line("tmp := counter")
                .load(0, counter, "counter")
                .line("counter = tmp + 1")
                .store(counter, Sketch.plus(Sketch.local(0), 1), "counter"));
    }

    /// The same in one atomic step.
    public static Program atomicCounter(int threads, int times) {
        return workers(threads, times, (f, counter) -> f.line("atomic.AddInt64(&counter, 1)")
                .atomic(0, counter, AtomicOperation.ADD, "counter", Sketch.number(1)));
    }

    /// The same by an atomic load and an atomic store: no data race, and yet it loses updates.
    public static Program atomicLoadThenStore(int threads, int times) {
        return workers(threads, times, (f, counter) -> f.line("tmp := atomic.LoadInt64(&counter)")
                .atomic(0, counter, AtomicOperation.LOAD, "counter")
                .line("atomic.StoreInt64(&counter, tmp + 1)")
                .atomic(1, counter, AtomicOperation.STORE, "counter", Sketch.plus(Sketch.local(0), 1)));
    }

    /// The same by a compare-and-swap that is tried until it succeeds.
    public static Program compareAndSwapCounter(int threads, int times) {
        return workers(threads, times, (f, counter) -> {
            int again = f.line("old := atomic.LoadInt64(&counter)").here();
            f.atomic(0, counter, AtomicOperation.LOAD, "counter");
            f.line("if atomic.CompareAndSwapInt64(&counter, old, old+1) {");
            f.atomic(1, counter, AtomicOperation.COMPARE_AND_SWAP, "counter", Sketch.local(0), Sketch.plus(Sketch.local(0), 1));
            f.branch(Sketch.local(1), again);
        });
    }

    /// The same between a lock and an unlock of a mutex.
    public static Program mutexCounter(int threads, int times) {
        Sketch sketch = new Sketch("counter.go");
        Expression mutex = sketch.mutex("mu");
        return workers(sketch, threads, times, (f, counter) -> f.line("mu.Lock()")
                .lock(mutex, "mu")
                .line("counter++")
                .increment(0, counter, "counter")
                .line("mu.Unlock()")
                .unlock(mutex, "mu"));
    }

    /// Two threads that take two mutexes in opposite order. Main waits for both.
    public static Program lockOrder() {
        Sketch sketch = new Sketch("order.go");
        Expression a = sketch.mutex("a");
        Expression b = sketch.mutex("b");
        Expression group = sketch.waitGroup("wg");
        Function first = sketch.function("first");
        first.line("a.Lock()").lock(a, "a").line("b.Lock()").lock(b, "b").line("b.Unlock()").unlock(b, "b");
        first.line("a.Unlock()").unlock(a, "a").line("wg.Done()").addWaiting(group, -1, "wg").close();
        Function second = sketch.function("second");
        second.line("b.Lock()").lock(b, "b").line("a.Lock()").lock(a, "a").line("a.Unlock()").unlock(a, "a");
        second.line("b.Unlock()").unlock(b, "b").line("wg.Done()").addWaiting(group, -1, "wg").close();
        Function main = sketch.function("main");
        main.line("wg.Add(2)").addWaiting(group, 2, "wg");
        main.line("go first()").spawn(first).line("go second()").spawn(second);
        main.line("wg.Wait()").await(group, "wg").close();
        return sketch.program();
    }

    private static Program workers(int threads, int times, BiConsumer<Function, Expression> work) {
        return workers(new Sketch("counter.go"), threads, times, work);
    }

    private static Program workers(Sketch sketch, int threads, int times, BiConsumer<Function, Expression> work) {
        Expression counter = sketch.number("counter");
        Expression group = sketch.waitGroup("wg");
        Function worker = sketch.function("worker");
        worker.line("for range " + times + " {").times(5, times, () -> work.accept(worker, counter));
        worker.line("wg.Done()").addWaiting(group, -1, "wg").close();
        Function main = sketch.function("main");
        main.line("wg.Add(" + threads + ")").addWaiting(group, threads, "wg");
        for (int i = 0; i < threads; i++) main.line("go worker()").spawn(worker);
        main.line("wg.Wait()").await(group, "wg");
        main.line("fmt.Println(\"Final:\", counter)").load(0, counter, "counter").print("Final: ", 0).close();
        return sketch.program();
    }

    /// The run of a program by a written schedule.
    public static Run run(Program program, String schedule) {
        return Run.of(new Machine(program)).then(Schedule.parse(schedule));
    }
}
