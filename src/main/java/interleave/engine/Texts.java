package interleave.engine;

import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Value;

/// Operations on strings as [Eval]s. Strings are bytes, see [Value.Text].
final class Texts {
    private Texts() {}

    static Eval concatenate(Eval left, Eval right) {
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                return new Value.Text(text(left, locals).concat(text(right, locals)));
            }
        };
    }

    static Eval substring(Eval operand, Eval low, Eval high) {
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                String text = text(operand, locals);
                long from = low.number(locals);
                long to = high.number(locals);
                if (to < 0 || to > text.length()) {
                    throw new FaultException(
                            new Fault.BoundsOutOfRange("[:" + to + "] with length " + text.length()));
                }
                if (from < 0 || from > to) throw new FaultException(new Fault.BoundsOutOfRange("[" + from + ":" + to + "]"));
                return new Value.Text(text.substring((int) from, (int) to));
            }
        };
    }

    static Eval byteAt(Eval operand, Eval index) {
        return new Eval.Number() {
            @Override
            long number(Value[] locals) {
                String text = text(operand, locals);
                long at = index.number(locals);
                if (at < 0 || at >= text.length()) {
                    throw new FaultException(new Fault.IndexOutOfRange(at, text.length()));
                }
                return text.charAt((int) at);
            }
        };
    }

    private static String text(Eval operand, Value[] locals) {
        return ((Value.Text) operand.value(locals)).bytes();
    }
}
