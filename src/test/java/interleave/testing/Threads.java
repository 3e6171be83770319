package interleave.testing;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.program.Expression;
import interleave.program.Program;
import interleave.testing.Sketch.Function;
import java.util.ArrayList;
import java.util.List;

/// A program of a few threads over the same cells, for tests of one construct: `x` and `y` are numbers, `mu` and `nu`
/// mutexes, `wg` is the WaitGroup on which main waits for all, `other` one that nobody needs.
public final class Threads {
    /// What a thread, T1 and so on, does.
    public interface Work {
        void add(Function function, Threads cells);
    }

    public final Sketch sketch = new Sketch("threads.go");
    public final Expression x = sketch.number("x");
    public final Expression y = sketch.number("y");
    public final Expression mu = sketch.mutex("mu");
    public final Expression nu = sketch.mutex("nu");
    public final Expression other = sketch.waitGroup("other");
    private final Expression wg = sketch.waitGroup("wg");
    public final Function rescue = sketch.function("rescue");

    private Threads() {}

    /// The program in which each of these is a thread.
    public static Program program(Work... threads) {
        Threads cells = new Threads();
        cells.rescue.line("recover()").recover(0).close();
        List<Function> workers = new ArrayList<>();
        for (Work work : threads) {
            Function worker = cells.sketch.function("worker" + (workers.size() + 1));
            work.add(worker, cells);
            worker.line("wg.Done()").addWaiting(cells.wg, -1, "wg").close();
            workers.add(worker);
        }
        Function main = cells.sketch.function("main");
        main.line("wg.Add(" + threads.length + ")").addWaiting(cells.wg, threads.length, "wg");
        for (Function worker : workers) main.line("go worker()").spawn(worker);
        main.line("wg.Wait()").await(cells.wg, "wg").close();
        return cells.sketch.program();
    }

    /// The run of that program by a written schedule.
    public static Run run(String schedule, Work... threads) {
        return Run.of(new Machine(program(threads))).then(Schedule.parse(schedule));
    }

    /// A thread that reads a cell.
    public static Work reads() {
        return (f, c) -> f.line("print(x)").load(1, c.x, "x");
    }

    /// A thread that does `x++`.
    public static Work increments() {
        return (f, c) -> f.line("x++").increment(0, c.x, "x");
    }
}
