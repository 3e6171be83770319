package interleave.explore;

import interleave.program.AtomicOperation;
import interleave.program.Expression;
import interleave.program.Layout;
import interleave.program.Program;
import interleave.program.Value;
import interleave.program.Width;
import interleave.testing.Sketch;
import interleave.testing.Sketch.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Programs of threads that read and write, in a line of text: `x=1; r0=y | y=1; r1=x`. Names that begin with `r` are
/// registers: what a thread keeps in one is seen in the end, and keeping it is no step (the cell is one of the library's).
final class Litmus {
    private final Sketch sketch = new Sketch("litmus.go");
    private final Map<String, Expression> cells = new TreeMap<>();
    private final Expression group = sketch.waitGroup("wg");
    private final List<Function> threads = new ArrayList<>();

    /// The program; in the end it prints these variables, one on a line.
    static Program of(String text, String... shown) {
        Litmus litmus = new Litmus();
        for (String thread : text.split("\\|")) {
            litmus.thread(function -> {
                for (String statement : thread.strip().split(";\\s*")) litmus.statement(function, statement);
            });
        }
        return litmus.program(shown);
    }

    interface Work {
        void add(Function function);
    }

    Expression cell(String name) {
        Layout.Kind kind = name.startsWith("r") ? Layout.Kind.LIBRARY : Layout.Kind.DATA;
        return cells.computeIfAbsent(name, _ -> sketch.global(name, Value.Int.of(0), kind));
    }

    Expression mutex(String name) {
        return cells.computeIfAbsent(name, _ -> sketch.mutex(name));
    }

    void thread(Work work) {
        Function function = sketch.function("thread" + (threads.size() + 1));
        work.add(function);
        function.line("wg.Done()").addWaiting(group, -1, "wg").close();
        threads.add(function);
    }

    Function function(String name) {
        return sketch.function(name);
    }

    /// What a local holds is kept in a register.
    void keep(Function function, int slot, String register) {
        function.store(cell(register), Sketch.local(slot), register);
    }

    void compareAndSwap(Function function, String name, int slot, long to) {
        function.line("cas " + name)
                .atomic(slot, cell(name), AtomicOperation.COMPARE_AND_SWAP, name, Sketch.number(0), Sketch.number(to));
    }

    private void statement(Function function, String statement) {
        String to = statement.substring(0, statement.indexOf('='));
        String from = statement.substring(to.length() + 1);
        function.line(statement);
        if (from.contains("+")) {
            // The models of the known answers keep a copy until the next one is made, so here it is kept in a register.
            String[] terms = from.split("\\+");
            function.load(0, cell(terms[0]), terms[0]);
            keep(function, 0, "r one of " + to);
            function.load(1, cell(terms[1]), terms[1]);
            keep(function, 1, "r other of " + to);
            Expression sum = new Expression.Arithmetic(
                    Expression.Operator.ADD, Width.INT64, false, Sketch.local(0), Sketch.local(1));
            function.store(cell(to), sum, to);
        } else if (to.startsWith("r")) {
            function.load(0, cell(from), from);
            keep(function, 0, to);
        } else {
            function.store(cell(to), Sketch.number(Long.parseLong(from)), to);
        }
    }

    /// The program that starts all threads, waits for them, and prints these variables.
    Program program(String... shown) {
        Function main = sketch.function("main");
        main.line("wg.Add(" + threads.size() + ")").addWaiting(group, threads.size(), "wg");
        // Before the first thread starts, nobody can see what main does.
        if (cells.containsKey("i") && cells.containsKey("j")) {
            main.line("i, j = 1, 1").store(cell("i"), Sketch.number(1), "i").store(cell("j"), Sketch.number(1), "j");
        }
        for (Function thread : threads) main.line("go thread()").spawn(thread);
        main.line("wg.Wait()").await(group, "wg");
        for (String name : shown) main.line(name).load(0, cell(name), name).print("", 0);
        main.close();
        return sketch.program();
    }
}
