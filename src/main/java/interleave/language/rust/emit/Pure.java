package interleave.language.rust.emit;

import interleave.program.Native;
import interleave.program.Value;
import java.util.List;

/// A function of the library that looks at no memory.
record Pure(String name, Function function) implements Native {
    /// What it computes.
    interface Function {
        Value of(List<Value> arguments);
    }

    @Override
    public Value apply(List<Value> arguments, Memory memory) {
        return function.of(arguments);
    }

    static long number(Value value) {
        return switch (value) {
            case Value.Int(long number) -> number;
            case Value.Bool(boolean truth) -> truth ? 1 : 0;
            default -> throw new IllegalArgumentException("no number: " + value);
        };
    }

    static double real(Value value) {
        return ((Value.Real) value).number();
    }

    static String text(Value value) {
        return ((Value.Text) value).readable();
    }

    static String bytes(Value value) {
        return ((Value.Text) value).bytes();
    }
}
