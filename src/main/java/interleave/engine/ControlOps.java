package interleave.engine;

import interleave.program.Instruction;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Instructions that compute privately or decide what comes next.
final class ControlOps {
    private ControlOps() {}

    static final class Set extends Op.Private {
        private final int slot;
        private final Eval value;

        Set(Span span, int pc, int slot, Eval value) {
            super(span, pc);
            this.slot = slot;
            this.value = value;
        }

        @Override
        int ride(Workspace w, Frame f) {
            f.locals[slot] = Eval.value(value, f.locals);
            return pc + 1;
        }
    }

    static final class Jump extends Op.Private {
        private final int target;

        Jump(Span span, int pc, int target) {
            super(span, pc);
            this.target = target;
        }

        @Override
        int ride(Workspace w, Frame f) {
            return target;
        }
    }

    static final class Branch extends Op.Private {
        private final Eval condition;
        private final int otherwise;

        Branch(Span span, int pc, Eval condition, int otherwise) {
            super(span, pc);
            this.condition = condition;
            this.otherwise = otherwise;
        }

        @Override
        int ride(Workspace w, Frame f) {
            return condition.truth(f.locals) ? pc + 1 : otherwise;
        }
    }

    static final class Call extends Op.Private {
        final int[] results;
        private final Eval function;
        private final Eval[] arguments;
        private final String name;

        Call(Span span, int pc, List<Integer> results, Eval function, Eval[] arguments, String name) {
            super(span, pc);
            this.name = name;
            this.results = results.stream().mapToInt(Integer::intValue).toArray();
            this.function = function;
            this.arguments = arguments;
        }

        @Override
        int ride(Workspace w, Frame f) {
            Value.Function callee = function(function, f.locals);
            Value[] values = Evaluator.values(arguments, f.locals);
            Calls.call(w, callee, Arrays.asList(values), place(f), false, false, name);
            return SWITCH;
        }
    }

    static Value.Function function(Eval function, @Nullable Value[] locals) {
        if (function.value(locals) instanceof Value.Function found) return found;
        throw new interleave.program.FaultException(new interleave.program.Fault.NilDereference());
    }

    static final class Return extends Op.Private {
        private final Eval[] values;

        Return(Span span, int pc, Eval[] values) {
            super(span, pc);
            this.values = values;
        }

        @Override
        int ride(Workspace w, Frame f) {
            Calls.returned(w, f, values.length == 0 ? NOTHING : Evaluator.values(values, f.locals));
            return SWITCH;
        }

        private static final Value[] NOTHING = {};
    }

    static final class Defer extends Op.Private {
        private final Eval function;
        private final Eval[] arguments;

        Defer(Span span, int pc, Eval function, Eval[] arguments) {
            super(span, pc);
            this.function = function;
            this.arguments = arguments;
        }

        @Override
        int ride(Workspace w, Frame f) {
            List<Value> values = Arrays.asList(Evaluator.values(arguments, f.locals));
            f.pending = new Frame.Deferred(function(function, f.locals), values, place(f), f.pending);
            return pc + 1;
        }
    }

    static final class RunDeferred extends Op.Private {
        RunDeferred(Span span, int pc) {
            super(span, pc);
        }

        @Override
        int ride(Workspace w, Frame f) {
            Frame.Deferred next = f.pending;
            if (next == null) return pc + 1;
            f.pending = next.before();
            Calls.call(w, next.function(), next.arguments(), next.site(), true, false, "");
            return SWITCH;
        }
    }

    static final class Panic extends Op.Private {
        private final Eval value;

        Panic(Span span, int pc, Eval value) {
            super(span, pc);
            this.value = value;
        }

        @Override
        int ride(Workspace w, Frame f) {
            Panics.panic(w, value.value(f.locals), place(f));
            return SWITCH;
        }
    }

    static final class Recover extends Op.Private {
        private final int slot;

        Recover(Span span, int pc, int slot) {
            super(span, pc);
            this.slot = slot;
        }

        @Override
        int ride(Workspace w, Frame f) {
            f.locals[slot] = Panics.recover(w, f, place(f));
            return pc + 1;
        }
    }

    /// Asks the thread about itself.
    static final class Ask extends Op.Private {
        private final int slot;
        private final Instruction.Question question;

        Ask(Span span, int pc, int slot, Instruction.Question question) {
            super(span, pc);
            this.slot = slot;
            this.question = question;
        }

        @Override
        int ride(Workspace w, Frame f) {
            f.locals[slot] = answer(w, place(f));
            return pc + 1;
        }

        private Value answer(Workspace w, Span place) {
            Source source = w.machine().program().source();
            Strand thread = w.running();
            return switch (question) {
                case THREAD -> Value.Int.of(thread.id);
                case KEPT -> thread.kept;
                case PANICKING -> Value.Bool.of(thread.unwinding != null);
                case PLACE -> Value.Text.of(source.place(place));
                case LINE -> Value.Int.of(source.line(place));
                case COLUMN -> Value.Int.of(source.column(place));
            };
        }
    }

    static final class Keep extends Op.Private {
        private final Eval value;

        Keep(Span span, int pc, Eval value) {
            super(span, pc);
            this.value = value;
        }

        @Override
        int ride(Workspace w, Frame f) {
            w.running().kept = value.value(f.locals);
            return pc + 1;
        }
    }

    /// Ends an unwinding at a landing.
    static final class Catch extends Op.Private {
        private final int slot;

        Catch(Span span, int pc, int slot) {
            super(span, pc);
            this.slot = slot;
        }

        @Override
        int ride(Workspace w, Frame f) {
            f.locals[slot] = Panics.caught(w, place(f));
            return pc + 1;
        }
    }

    static final class Unwind extends Op.Private {
        Unwind(Span span, int pc) {
            super(span, pc);
        }

        @Override
        int ride(Workspace w, Frame f) {
            Panics.unwindFurther(w);
            return SWITCH;
        }
    }

    /// Starting a thread commutes with all that others do before: it rides along.
    static final class Spawn extends Op {
        private final int slot;
        private final Eval function;
        private final Eval[] arguments;

        Spawn(Span span, int pc, int slot, Eval function, Eval[] arguments) {
            super(span, pc);
            this.slot = slot;
            this.function = function;
            this.arguments = arguments;
        }

        @Override
        int ride(Workspace w, Frame f) {
            return w.riding() ? perform(w, f) : PARK;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Function entry = function(function, f.locals);
            int thread = Lifetimes.spawn(w, entry, Arrays.asList(Evaluator.values(arguments, f.locals)), place(f));
            if (slot >= 0) f.locals[slot] = Value.Int.of(thread);
            return pc + 1;
        }

        @Override
        Operation operation() {
            return Operation.SPAWN;
        }
    }

    /// Takes the next number of the thread's own sequence.
    static final class Draw extends Op.Private {
        private final int slot;

        Draw(Span span, int pc, int slot) {
            super(span, pc);
            this.slot = slot;
        }

        @Override
        int ride(Workspace w, Frame f) {
            f.locals[slot] = Value.Int.of(draw(w.running()));
            return pc + 1;
        }

        private static long draw(Strand thread) {
            return Dice.mix((thread.id + 1) * 0x9E37_79B9_7F4A_7C15L + ++thread.draws * 0xD1B5_4A32_D192_ED03L);
        }
    }

    /// Takes what the scheduler says. Where there is no choice it is no step.
    static final class Choose extends Op {
        private final int slot;
        private final Eval count;
        private final String words;

        Choose(Span span, int pc, int slot, Eval count, String words) {
            super(span, pc);
            this.slot = slot;
            this.count = count;
            this.words = words;
        }

        @Override
        int ride(Workspace w, Frame f) {
            if (count.number(f.locals) > 1) return PARK;
            f.locals[slot] = Value.Int.of(0);
            return pc + 1;
        }

        @Override
        int perform(Workspace w, Frame f) {
            f.locals[slot] = Value.Int.of(w.way());
            if (w.recording()) {
                w.record(new Effect.Chose(w.current(), place(f), w.way(), (int) count.number(f.locals), words));
            }
            return pc + 1;
        }

        @Override
        int ways(Sight sight, Frame f) {
            return (int) count.number(f.locals);
        }

        @Override
        Operation operation() {
            return Operation.CHOOSE;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "choose " + words;
        }
    }

    /// Ends the program: a step, since it stops all others.
    static final class Exit extends Op {
        private final Eval code;

        Exit(Span span, int pc, Eval code) {
            super(span, pc);
            this.code = code;
        }

        @Override
        int ride(Workspace w, Frame f) {
            return w.quiet() ? perform(w, f) : PARK;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Lifetimes.exit(w, (int) code.number(f.locals), place(f));
            return SWITCH;
        }

        @Override
        Operation operation() {
            return Operation.EXIT;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "end the program";
        }
    }
}
