package interleave.testing;

import interleave.program.AtomicOperation;
import interleave.program.Body;
import interleave.program.Expression;
import interleave.program.Expression.Arithmetic;
import interleave.program.Expression.Closure;
import interleave.program.Expression.Comparison;
import interleave.program.Expression.Compare;
import interleave.program.Expression.Constant;
import interleave.program.Expression.Local;
import interleave.program.Expression.Operator;
import interleave.program.Expression.Order;
import interleave.program.Global;
import interleave.program.GuardOperation;
import interleave.program.Instruction;
import interleave.program.Layout;
import interleave.program.Program;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.Value;
import interleave.program.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts a program together, a line of source text and its instructions at a time. Body 0 is the first that was begun, and
/// the entry is the one named `main`.
public final class Sketch {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Global> globals = new ArrayList<>();
    private final List<Function> functions = new ArrayList<>();

    public Sketch(String name) {
        this.name = name;
    }

    /// A line of text that no instruction belongs to.
    public void text(String line) {
        text.append(line).append('\n');
    }

    /// A variable that all threads share; its address.
    public Expression global(String name, Value zero, Layout.Kind kind) {
        Span span = new Span(text.length(), text.length() + name.length() + 4);
        globals.add(new Global(name, new Layout.Cell(zero, kind), span));
        text("var " + name);
        return new Constant(new Value.Pointer(globals.size() - 1, 0));
    }

    /// A whole number that all threads share.
    public Expression number(String name) {
        return global(name, Value.Int.of(0), Layout.Kind.DATA);
    }

    /// A mutex.
    public Expression mutex(String name) {
        return global(name, Value.Mutex.FREE, Layout.Kind.MUTEX);
    }

    /// A mutex that many may have for reading.
    public Expression readWriteMutex(String name) {
        return global(name, Value.ReadWriteMutex.FREE, Layout.Kind.READ_WRITE_MUTEX);
    }

    /// Something that is done once.
    public Expression once(String name) {
        return global(name, Value.Once.FRESH, Layout.Kind.ONCE);
    }

    /// A condition variable.
    public Expression condition(String name) {
        return global(name, Value.Condition.EMPTY, Layout.Kind.CONDITION);
    }

    /// A channel with so much room.
    public Expression channel(String name, int capacity) {
        return global(name, new Value.Channel(capacity, List.of(), false), Layout.Kind.CHANNEL);
    }

    /// An alarm.
    public Expression alarm(String name) {
        return global(name, Value.Alarm.UNSET, Layout.Kind.OBJECT);
    }

    /// The channel of a timer; its alarm lies behind it.
    public Expression timer(String name) {
        Span span = new Span(text.length(), text.length() + name.length() + 4);
        Value channel = new Value.Channel(0, List.of(), false);
        globals.add(new Global(name, new Layout.Struct("timer", List.of(
                new Layout.Field("", new Layout.Cell(channel, Layout.Kind.LIBRARY)),
                new Layout.Field("", new Layout.Cell(Value.Alarm.UNSET, Layout.Kind.OBJECT)))), span));
        text("var " + name);
        return new Constant(new Value.Pointer(globals.size() - 1, 0));
    }

    /// A WaitGroup.
    public Expression waitGroup(String name) {
        return global(name, Value.WaitGroup.ZERO, Layout.Kind.WAIT_GROUP);
    }

    /// Begins a function. It ends with the next one, or with the program.
    public Function function(String name) {
        text("func " + name + "() {");
        Function function = new Function(functions.size(), "main." + name, text.length() - name.length() - 10);
        functions.add(function);
        return function;
    }

    public Program program() {
        int entry = 0;
        for (Function function : functions) {
            if (function.name.equals("main.main")) entry = function.index;
        }
        return new Program(
                new Source(name, text.toString()),
                functions.stream().map(Function::body).toList(),
                entry,
                globals,
                new PlainWording());
    }

    public static Expression number(long number) {
        return new Constant(Value.Int.of(number));
    }

    public static Expression local(int slot) {
        return new Local(slot);
    }

    public static Expression plus(Expression left, long right) {
        return new Arithmetic(Operator.ADD, Width.INT64, false, left, number(right));
    }

    public static Expression less(Expression left, Expression right) {
        return new Compare(Comparison.LESS, Order.SIGNED, left, right);
    }

    public static Expression equal(Expression left, Expression right) {
        return new Compare(Comparison.EQUAL, Order.CONTENT, left, right);
    }

    /// A function in the making. Its methods add instructions that belong to the line added last.
    public final class Function {
        private static final int SLOTS = 16;
        private final int index;
        private final String name;
        private final int start;
        private final List<Instruction> instructions = new ArrayList<>();
        private final List<Span> statements = new ArrayList<>();
        private Span line = Span.NOWHERE;
        private int recovery = -1;
        private int end;

        private Function(int index, String name, int start) {
            this.index = index;
            this.name = name;
            this.start = start;
            this.end = text.length();
        }

        /// The next line of source text.
        public Function line(String words) {
            line = new Span(text.length() + 2, text.length() + 2 + words.length());
            text("  " + words);
            return this;
        }

        /// The closing brace, with whatever the function still has to do.
        public Function close() {
            line = new Span(text.length(), text.length() + 1);
            text("}");
            end = text.length() - 1;
            instructions.add(new Instruction.RunDeferred(line));
            statements.add(line);
            recovery = instructions.size();
            instructions.add(new Instruction.Return(line, List.of()));
            statements.add(line);
            return this;
        }

        /// The place of a word in the line; the whole line if it is not there.
        private Span at(String word) {
            int found = text.indexOf(word, line.start());
            return found < 0 || found >= line.end() ? line : new Span(found, found + word.length());
        }

        public Function add(Instruction instruction) {
            instructions.add(instruction);
            statements.add(line);
            return this;
        }

        /// Where the next instruction will stand.
        public int here() {
            return instructions.size();
        }

        public Function set(int slot, Expression value) {
            return add(new Instruction.Set(line, slot, value));
        }

        public Function load(int slot, Expression cell, String name) {
            return add(new Instruction.Load(at(name), slot, cell, name));
        }

        public Function store(Expression cell, Expression value, String name) {
            return add(new Instruction.Store(at(name), cell, value, name));
        }

        /// R, M and W of `name++`.
        public Function increment(int slot, Expression cell, String name) {
            load(slot, cell, name);
            add(new Instruction.Modify(line, slot, cell, plus(local(slot), 1), "add 1"));
            return store(cell, local(slot), name);
        }

        public Function atomic(int slot, Expression cell, AtomicOperation operation, String name, Expression... operands) {
            return add(new Instruction.Atomic(line, slot, cell, operation, Width.INT64, List.of(operands), name));
        }

        public Function lock(Expression mutex, String name) {
            return add(new Instruction.Lock(line, mutex, name));
        }

        public Function tryLock(int slot, Expression mutex, String name) {
            return add(new Instruction.TryLock(line, slot, mutex, name));
        }

        public Function unlock(Expression mutex, String name) {
            return add(new Instruction.Unlock(line, mutex, name));
        }

        public Function guard(Expression mutex, GuardOperation operation, String name) {
            return guard(15, mutex, operation, name);
        }

        public Function guard(int slot, Expression mutex, GuardOperation operation, String name) {
            return add(new Instruction.Guard(line, slot, mutex, operation, name));
        }

        /// `once.Do(func() { work })`
        public Function once(int slot, Expression once, String name, Runnable work) {
            add(new Instruction.BeginOnce(line, slot, once, name));
            int test = here();
            branch(number(0), -1); // put in place below
            work.run();
            add(new Instruction.EndOnce(line, once, name));
            instructions.set(test, new Instruction.Branch(line, local(slot), here()));
            return this;
        }

        /// `c.Wait()` with a lock that the thread holds.
        public Function awaitNotice(Expression condition, String name, Expression mutex, String lock) {
            add(new Instruction.Enlist(line, condition, name)).unlock(mutex, lock);
            return add(new Instruction.AwaitNotice(line, condition, name)).lock(mutex, lock);
        }

        public Function notify(Expression condition, boolean all, String name) {
            return add(new Instruction.Notify(line, condition, all, name));
        }

        public Function send(Expression channel, long value, String name) {
            return add(new Instruction.Send(line, channel, number(value), name));
        }

        public Function receive(int slot, Expression channel, String name) {
            return add(new Instruction.Receive(line, slot, -1, channel, Value.Int.of(0), name));
        }

        public Function closeChannel(Expression channel, String name) {
            return add(new Instruction.CloseChannel(line, channel, name));
        }

        /// Receives from one of several channels; `slot` gets the number of the case, the next one the value.
        public Function select(int slot, boolean hasDefault, Expression... channels) {
            List<Instruction.Select.Case> cases = new ArrayList<>();
            for (Expression channel : channels) {
                cases.add(new Instruction.Select.Case(line, channel, Optional.empty(), Value.Int.of(0)));
            }
            return add(new Instruction.Select(line, slot, slot + 1, -1, cases, hasDefault));
        }

        public Function setAlarm(Expression alarm, long nanoseconds, long period, String name) {
            return add(new Instruction.SetAlarm(line, 15, alarm, number(nanoseconds), number(period), name));
        }

        public Function stopAlarm(Expression alarm, String name) {
            return add(new Instruction.StopAlarm(line, 15, alarm, name));
        }

        public Function awaitAlarm(int slot, Expression alarm, String name) {
            return add(new Instruction.AwaitAlarm(line, slot, alarm, name));
        }

        /// Receives from a timer's channel or goes on, as `select` with a default does.
        public Function pollTimer(int chosen, Expression timer) {
            return add(new Instruction.Select(line, chosen, 14, 13, List.of(timerCase(timer)), true));
        }

        public Function awaitTimer(int slot, Expression timer, String name) {
            return add(new Instruction.Receive(line, slot, 13, timer, Value.Int.of(0), name));
        }

        private Instruction.Select.Case timerCase(Expression timer) {
            return new Instruction.Select.Case(line, timer, java.util.Optional.empty(), Value.Int.of(0));
        }

        public Function addWaiting(Expression group, long delta, String name) {
            return add(new Instruction.AddWaiting(line, group, number(delta), name));
        }

        public Function await(Expression group, String name) {
            return add(new Instruction.AwaitZero(line, group, name));
        }

        public Function spawn(Function entry) {
            return add(new Instruction.Spawn(line, new Closure(entry.index, List.of()), List.of(), entry.name));
        }

        public Function defer(Function callee) {
            return add(new Instruction.Defer(line, new Closure(callee.index, List.of()), List.of()));
        }

        public Function call(Function callee) {
            return add(new Instruction.Call(line, List.of(), new Closure(callee.index, List.of()), List.of()));
        }

        public Function panic(String message) {
            return add(new Instruction.Panic(line, new Constant(Value.Text.of(message))));
        }

        public Function recover(int slot) {
            return add(new Instruction.Recover(line, slot));
        }

        public Function sleep(long nanoseconds) {
            return add(new Instruction.Sleep(line, number(nanoseconds)));
        }

        public Function exit(int code) {
            return add(new Instruction.Exit(line, number(code)));
        }

        /// Prints words and then the value of a local.
        public Function print(String words, int slot) {
            Expression shown = new Expression.Apply(new Words(), List.of(local(slot)));
            return add(new Instruction.Print(
                    line, new Expression.Concatenate(new Constant(Value.Text.of(words)), shown), false));
        }

        public Function print(String words) {
            return add(new Instruction.Print(line, new Constant(Value.Text.of(words)), false));
        }

        public Function jump(int target) {
            return add(new Instruction.Jump(line, target));
        }

        public Function branch(Expression condition, int otherwise) {
            return add(new Instruction.Branch(line, condition, otherwise));
        }

        /// Repeats what `inside` adds, counting rounds in a local.
        public Function times(int slot, int rounds, Runnable inside) {
            if (rounds == 1) {
                inside.run();
                return this;
            }
            set(slot, number(0));
            int test = here();
            branch(number(0), -1); // put in place below
            Span head = line;
            inside.run();
            set(slot, plus(local(slot), 1));
            jump(test);
            instructions.set(test, new Instruction.Branch(head, less(local(slot), number(rounds)), here()));
            return this;
        }

        private Body body() {
            if (recovery < 0) throw new IllegalStateException(name + " was not closed");
            return new Body(
                    name, new Span(start, end + 1), 0, 0, SLOTS, instructions, statements, List.of(), List.of(), recovery);
        }
    }
}
