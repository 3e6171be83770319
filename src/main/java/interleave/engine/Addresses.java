package interleave.engine;

import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Value;
import java.util.List;

/// Addresses of cells, windows on arrays and parts of aggregates as [Eval]s. None of them touches memory.
final class Addresses {
    private Addresses() {}

    static Eval offset(Eval pointer, int cells) {
        if (cells == 0) {
            return new Eval() {
                @Override
                Value value(Value[] locals) {
                    return pointer.pointer(locals);
                }
            };
        }
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                Value.Pointer at = pointer.pointer(locals);
                return new Value.Pointer(at.block(), at.offset() + cells);
            }
        };
    }

    static Eval element(Eval slice, Eval index, int elementSize) {
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                Value of = slice.value(locals);
                long at = index.number(locals);
                if (!(of instanceof Value.Slice s)) throw new FaultException(new Fault.IndexOutOfRange(at, 0));
                if (at < 0 || at >= s.length()) throw new FaultException(new Fault.IndexOutOfRange(at, s.length()));
                return new Value.Pointer(s.block(), s.offset() + (int) at * elementSize);
            }
        };
    }

    static Eval arrayElement(Eval pointer, Eval index, int length, int elementSize) {
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                Value.Pointer begin = pointer.pointer(locals);
                long at = index.number(locals);
                if (at < 0 || at >= length) throw new FaultException(new Fault.IndexOutOfRange(at, length));
                return new Value.Pointer(begin.block(), begin.offset() + (int) at * elementSize);
            }
        };
    }

    /// The bounds are checked in the order and reported in the words of Go's runtime (`runtime/panic.go`, goPanicSlice…).
    static Eval reslice(Eval slice, Eval low, Eval high, Eval max, int elementSize) {
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                Value of = slice.value(locals);
                Value.Slice s = of instanceof Value.Slice some ? some : new Value.Slice(-1, 0, 0, 0);
                long limit = max.number(locals);
                long to = high.number(locals);
                long from = low.number(locals);
                if (limit < 0 || limit > s.capacity()) throw bounds("[::" + limit + "] with capacity " + s.capacity());
                if (to < 0 || to > limit) {
                    throw bounds(limit == s.capacity()
                            ? "[:" + to + "] with capacity " + s.capacity()
                            : "[:" + to + ":" + limit + "]");
                }
                if (from < 0 || from > to) throw bounds("[" + from + ":" + to + "]");
                if (!(of instanceof Value.Slice)) return Value.NIL;
                return new Value.Slice(
                        s.block(), s.offset() + (int) from * elementSize, (int) (to - from), (int) (limit - from));
            }
        };
    }

    private static FaultException bounds(String expression) {
        return new FaultException(new Fault.BoundsOutOfRange(expression));
    }

    static Eval sliceOfArray(Eval pointer, int length) {
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                Value.Pointer begin = pointer.pointer(locals);
                return new Value.Slice(begin.block(), begin.offset(), length, length);
            }
        };
    }

    static Eval length(Eval operand) {
        return new Eval.Number() {
            @Override
            long number(Value[] locals) {
                return switch (operand.value(locals)) {
                    case Value.Slice s -> s.length();
                    case Value.Text t -> t.bytes().length();
                    case Value.Aggregate a -> a.parts().size();
                    default -> 0; // nil: a slice that was never made
                };
            }
        };
    }

    static Eval capacity(Eval operand) {
        return new Eval.Number() {
            @Override
            long number(Value[] locals) {
                return operand.value(locals) instanceof Value.Slice s ? s.capacity() : 0;
            }
        };
    }

    static Eval part(Eval aggregate, int index) {
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                return ((Value.Aggregate) aggregate.value(locals)).parts().get(index);
            }
        };
    }

    static Eval partAt(Eval aggregate, Eval index) {
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                List<Value> parts = ((Value.Aggregate) aggregate.value(locals)).parts();
                long at = index.number(locals);
                if (at < 0 || at >= parts.size()) throw new FaultException(new Fault.IndexOutOfRange(at, parts.size()));
                return parts.get((int) at);
            }
        };
    }
}
