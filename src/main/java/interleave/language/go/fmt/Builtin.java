package interleave.language.go.fmt;

import interleave.language.go.text.RuntimeFloat;
import interleave.language.go.type.GoType;
import interleave.program.Native;
import interleave.program.Value;
import java.util.List;
import java.util.stream.Collectors;

/// The builtins `print` and `println`, which write to standard error without a look at methods or structure. The arguments
/// are as those of [Fmt]; the result is the text.
/// @param line whether spaces go between the arguments and a line break behind them
public record Builtin(String name, boolean line) implements Native {
    /// `print`
    public static final Builtin PRINT = new Builtin("print", false);

    /// `println`
    public static final Builtin PRINTLN = new Builtin("println", true);

    @Override
    public Value apply(List<Value> arguments, Memory memory) {
        String all = arguments.stream().map(Builtin::text).collect(Collectors.joining(line ? " " : ""));
        return new Value.Text(line ? all + "\n" : all);
    }

    private static String text(Value argument) {
        return argument instanceof Value.Dynamic(GoType type, Value value) ? text(type, value) : "(0x0,0x0)";
    }

    private static String text(GoType type, Value value) {
        return switch (value) {
            case Value.Bool(boolean truth) -> Boolean.toString(truth);
            case Value.Int(long bits) -> type.basic().isUnsigned() ? Long.toUnsignedString(bits) : Long.toString(bits);
            case Value.Wide wide -> wide.toString();
            case Value.Real(double number) -> RuntimeFloat.format(number);
            case Value.Text(String bytes) -> bytes;
            case Value.Slice slice ->
                "[" + slice.length() + "/" + slice.capacity() + "]0x" + Long.toHexString(Numbered.address(slice));
            case Value.Nil _ when type.underlying() instanceof GoType.Slice -> "[0/0]0x0";
            case Value.Pointer _, Value.Nil _, Value.Function _, Value.Dynamic _, Value.Aggregate _, Value.Table _, Value.Gate _ -> "0x" + Long.toHexString(Numbered.address(value));
        };
    }
}
