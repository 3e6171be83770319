package interleave.engine;

import interleave.program.Expression;
import interleave.program.Expression.*;
import interleave.program.Native;
import interleave.program.RuntimeType;
import interleave.program.Value;
import java.util.Arrays;
import java.util.List;

/// Makes [Eval]s of expressions. The one exhaustive switch over [Expression].
final class Evaluator {
    private Evaluator() {}

    static Eval of(Expression expression) {
        return switch (expression) {
            case Constant e -> new Eval.Constant(e.value());
            case Local e -> new Eval.Local(e.slot());
            case Arithmetic e -> Arithmetics.whole(e.operator(), e.width(), e.checked(), of(e.left()), of(e.right()));
            case RealArithmetic e -> Arithmetics.real(e.operator(), e.single(), of(e.left()), of(e.right()));
            case Concatenate e -> Texts.concatenate(of(e.left()), of(e.right()));
            case Compare e -> Comparisons.of(e.comparison(), e.order(), of(e.left()), of(e.right()));
            case Not e -> Comparisons.not(of(e.operand()));
            case Wrap e -> Arithmetics.wrap(e.width(), of(e.operand()));
            case ToReal e -> Arithmetics.toReal(e.from(), e.single(), of(e.operand()));
            case ToInt e -> Arithmetics.toInt(e.width(), of(e.operand()));
            case ToSingle e -> Arithmetics.toSingle(of(e.operand()));
            case Offset e -> Addresses.offset(of(e.pointer()), e.cells());
            case Element e -> Addresses.element(of(e.slice()), of(e.index()), e.elementSize());
            case ArrayElement e -> Addresses.arrayElement(of(e.pointer()), of(e.index()), e.length(), e.elementSize());
            case Reslice e ->
                Addresses.reslice(of(e.slice()), of(e.low()), of(e.high()), of(e.max()), e.elementSize());
            case SliceOfArray e -> Addresses.sliceOfArray(of(e.pointer()), e.length());
            case Substring e -> Texts.substring(of(e.text()), of(e.low()), of(e.high()));
            case ByteAt e -> Texts.byteAt(of(e.text()), of(e.index()));
            case Length e -> Addresses.length(of(e.operand()));
            case Capacity e -> Addresses.capacity(of(e.operand()));
            case Gather e -> gather(all(e.parts()));
            case Part e -> Addresses.part(of(e.aggregate()), e.index());
            case PartAt e -> Addresses.partAt(of(e.aggregate()), of(e.index()));
            case Closure e -> closure(e.body(), all(e.captured()));
            case Box e -> box(e.type(), of(e.operand()));
            case Unbox e -> Dynamics.unbox(e.type(), of(e.operand()), e.message());
            case HasType e -> Dynamics.hasType(e.types(), of(e.operand()));
            case Method e -> Dynamics.method(of(e.receiver()), e.bodies());
            case Apply e -> apply(e.function(), all(e.arguments()));
        };
    }

    static Eval[] all(List<Expression> expressions) {
        return expressions.stream().map(Evaluator::of).toArray(Eval[]::new);
    }

    static Value[] values(Eval[] parts, Value[] locals) {
        Value[] values = new Value[parts.length];
        for (int i = 0; i < parts.length; i++) values[i] = parts[i].value(locals);
        return values;
    }

    private static Eval gather(Eval[] parts) {
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                return new Value.Aggregate(Arrays.asList(values(parts, locals)));
            }
        };
    }

    private static Eval closure(int body, Eval[] captured) {
        if (captured.length == 0) return new Eval.Constant(new Value.Function(body));
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                return new Value.Function(body, Arrays.asList(values(captured, locals)));
            }
        };
    }

    private static Eval box(RuntimeType type, Eval operand) {
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                return new Value.Dynamic(type, operand.value(locals));
            }
        };
    }

    private static Eval apply(Native function, Eval[] arguments) {
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                return function.apply(Arrays.asList(values(arguments, locals)), NoMemory.INSTANCE);
            }
        };
    }

    /// What a function sees that was promised to look at no memory.
    private enum NoMemory implements Native.Memory {
        INSTANCE;

        @Override
        public Value read(int block, int offset) {
            throw new IllegalStateException("a pure function read memory");
        }

        @Override
        public void write(int block, int offset, Value value) {
            throw new IllegalStateException("a pure function wrote memory");
        }

        @Override
        public String title(int block, int offset) {
            throw new IllegalStateException("a pure function asked for a name");
        }

        @Override
        public int make(interleave.program.Layout layout, String name) {
            throw new IllegalStateException("a pure function allocated memory");
        }
    }
}
