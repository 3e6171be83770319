package interleave.language.go.fmt;

import interleave.language.go.text.RuntimeFloat;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// What Go's runtime writes behind `panic: ` for a value: texts and numbers as they are, `main.Code(3)` for types of the
/// program's own, and only the address of what is made of parts.
public final class PanicText {
    private PanicText() {}

    /// The text for the value of an interface.
    public static String of(Value thrown) {
        return switch (thrown) {
            case Value.Dynamic(GoType type, Value value) ->
                KnownTexts.ofValue(type, value).orElseGet(() -> written(type, value));
            case Value.Dynamic(Worded _, Value.Aggregate(List<Value> parts)) -> ((Value.Text) parts.get(1)).bytes();
            case Value _ -> "panic called with nil argument (use GODEBUG=panicnil=1 to disable)";
        };
    }

    private static String written(GoType type, Value value) {
        Optional<String> plain = plain(type, value);
        if (plain.isEmpty()) return "(" + type.title() + ") " + reference(value);
        if (!(type instanceof Named)) return plain.get();
        String inner = type.basic().isString() ? '"' + plain.get() + '"' : plain.get();
        return type.title() + "(" + inner + ")";
    }

    private static Optional<String> plain(GoType type, Value value) {
        return switch (value) {
            case Value.Bool(boolean truth) -> Optional.of(Boolean.toString(truth));
            case Value.Int(long bits) ->
                Optional.of(type.basic().isUnsigned() ? Long.toUnsignedString(bits) : Long.toString(bits));
            case Value.Wide wide -> Optional.of(wide.toString());
            case Value.Real(double number) -> Optional.of(RuntimeFloat.format(number));
            case Value.Text(String bytes) -> Optional.of(bytes);
            case Value.Pointer _, Value.Nil _, Value.Slice _, Value.Function _, Value.Dynamic _, Value.Aggregate _,
                    Value.Table _, Value.Gate _ -> Optional.empty();
        };
    }

    private static String reference(Value value) {
        return value instanceof Value.Aggregate || value instanceof Value.Slice
                ? "{...}"
                : "0x" + Long.toHexString(Numbered.address(value));
    }
}
