package interleave.language.go.fmt;

import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.language.go.type.Named;
import interleave.program.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The values of `go-fmt/generate.go` as the engine has them, by the same names.
final class Samples {
    private static final GoType INT = Basic.INT;
    private static final Named P = new Named("main", "P")
            .is(new GoType.Struct(List.of(field("X", INT), field("Y", INT))));
    private static final GoType.Slice BYTES = new GoType.Slice(Basic.BYTE);

    final TestHeap heap = new TestHeap();

    static GoType.Field field(String name, GoType type) {
        return new GoType.Field(name, type, false);
    }

    Value named(String name) {
        int colon = name.indexOf(':');
        if (colon > 0) {
            Basic basic = basic(name.substring(0, colon));
            if (basic != Basic.NONE) return box(basic, scalar(basic, name.substring(colon + 1)));
        }
        return switch (name) {
            case "text:broken" -> box(Basic.STRING, new Value.Text("a\u00ffb\u00e4\u00b8"));
            case "text:control" -> box(Basic.STRING, Value.Text.of("\0\7\177\u2028\ufeff"));
            case "Level:3" -> box(named("Level", INT), Value.Int.of(3));
            case "Celsius:36.6" -> box(named("Celsius", Basic.FLOAT64), new Value.Real(36.6));
            case "Label:x y" -> box(named("Label", Basic.STRING), Value.Text.of("x y"));
            case "Flag:true" -> box(named("Flag", Basic.BOOL), Value.Bool.TRUE);
            case "duration" -> box(new Named("time", "Duration").is(Basic.INT64), Value.Int.of(1_500_000_000L));
            case "nil" -> Value.NIL;
            case "func:nil" ->
                box(new GoType.Function(List.of(INT), List.of(Basic.STRING), false), Value.NIL);
            default -> name.startsWith("[") || name.startsWith("&[") || name.equals("Bytes") || name.equals("Row")
                    ? list(name)
                    : struct(name);
        };
    }

    private static Basic basic(String name) {
        for (Basic basic : Basic.values()) {
            if (basic.toString().equals(name)) return basic;
        }
        return Basic.NONE;
    }

    private static Value scalar(Basic type, String text) {
        if (type.isString()) return Value.Text.of(text);
        if (type.isBoolean()) return Value.Bool.of(text.equals("true"));
        if (type.isUnsigned()) return Value.Int.of(Long.parseUnsignedLong(text));
        if (type.isInteger()) return Value.Int.of(Long.parseLong(text));
        double number = text.endsWith("Inf")
                ? (text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY)
                : Double.parseDouble(text);
        return new Value.Real(type == Basic.FLOAT32 ? (float) number : number);
    }

    private static Named named(String name, GoType underlying) {
        return new Named("main", name).is(underlying);
    }

    private static Value box(GoType type, Value value) {
        return new Value.Dynamic(type, value);
    }

    private static Value parts(Value... parts) {
        return new Value.Aggregate(Arrays.asList(parts));
    }

    private static Value p(int x, int y) {
        return parts(Value.Int.of(x), Value.Int.of(y));
    }

    private Value pointer(GoType type, Value value) {
        int block = heap.allocate(Layouts.of(type), 1, "v");
        Cells.store(type, block, 0, value, heap);
        return box(new GoType.Pointer(type), new Value.Pointer(block, 0));
    }

    private Value slice(GoType element, Value... elements) {
        return Cells.slice(element, Arrays.asList(elements), "s", heap);
    }

    private Value sliceOf(GoType element, Value... elements) {
        return box(new GoType.Slice(element), slice(element, elements));
    }

    private static Value[] ints(int... numbers) {
        return Arrays.stream(numbers).mapToObj(Value.Int::of).toArray(Value[]::new);
    }

    private Value struct(String name) {
        GoType.Pointer toP = new GoType.Pointer(P);
        Named person = named(
                "Named",
                new GoType.Struct(List.of(
                        field("Name", Basic.STRING),
                        field("At", P),
                        field("Tags", new GoType.Slice(Basic.STRING)),
                        field("Any", GoType.ANY),
                        field("Next", toP))));
        return switch (name) {
            case "P" -> box(P, p(1, -2));
            case "&P" -> pointer(P, p(1, 2));
            case "nil*P" -> box(toP, Value.NIL);
            case "Named" -> box(
                    person,
                    parts(
                            Value.Text.of("Ann"),
                            p(3, 4),
                            slice(Basic.STRING, Value.Text.of("a"), Value.Text.of("b c")),
                            box(INT, Value.Int.of(7)),
                            Value.NIL));
            case "&Named" -> pointer(
                    person,
                    parts(Value.Text.EMPTY, p(0, 0), Value.NIL, box(Basic.STRING, Value.Text.of("s")), Value.NIL));
            case "empty struct" -> box(new GoType.Struct(List.of()), parts());
            case "anonymous struct" -> box(
                    new GoType.Struct(List.of(field("A", INT), field("B", Basic.STRING))),
                    parts(Value.Int.of(1), Value.Text.of("x")));
            default -> throw new IllegalArgumentException(name.toUpperCase(Locale.ROOT));
        };
    }

    private Value list(String name) {
        GoType.Array pair = new GoType.Array(2, INT);
        return switch (name) {
            case "[]int" -> sliceOf(INT, ints(1, 2, 3));
            case "[]int:empty" -> sliceOf(INT);
            case "[]int:nil" -> box(new GoType.Slice(INT), Value.NIL);
            case "&[]int" -> pointer(new GoType.Slice(INT), slice(INT, ints(1)));
            case "[3]int" -> box(new GoType.Array(3, INT), parts(ints(4, 0, 6)));
            case "&[2]int" -> pointer(pair, p(1, 2));
            case "[]string" -> sliceOf(Basic.STRING, Value.Text.of("a"), Value.Text.EMPTY, Value.Text.of("b c"));
            case "[]float64" -> sliceOf(Basic.FLOAT64, new Value.Real(1), new Value.Real(2.5));
            case "[]bool" -> sliceOf(Basic.BOOL, Value.Bool.TRUE, Value.Bool.FALSE);
            case "[]byte" -> box(BYTES, slice(Basic.BYTE, ints('h', 'i', 255)));
            case "[]byte:nil" -> box(BYTES, Value.NIL);
            case "[]byte:empty" -> box(BYTES, slice(Basic.BYTE));
            case "[2]byte" -> box(new GoType.Array(2, Basic.BYTE), p(1, 200));
            case "Bytes" -> box(named("Bytes", BYTES), slice(Basic.BYTE, ints('o', 'k')));
            case "Row" -> box(named("Row", new GoType.Slice(INT)), slice(INT, ints(5)));
            case "[]any" -> sliceOf(
                    GoType.ANY,
                    box(INT, Value.Int.of(1)),
                    box(Basic.STRING, Value.Text.of("a")),
                    Value.NIL,
                    box(Basic.FLOAT64, new Value.Real(2.5)));
            case "[][]int" ->
                sliceOf(new GoType.Slice(INT), slice(INT, ints(1)), Value.NIL, slice(INT, ints(2, 3)));
            case "[]rune" -> sliceOf(Basic.RUNE, ints('h', 'é'));
            case "[]P" -> sliceOf(P, p(1, 2), p(3, 4));
            case "[]*P" -> sliceOf(new GoType.Pointer(P), Value.NIL);
            case "[2]P" -> box(new GoType.Array(2, P), parts(p(1, 2), p(3, 4)));
            case "[]error:nil" -> sliceOf(error(), Value.NIL);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Named error() {
        GoType.Function signature = new GoType.Function(List.of(), List.of(Basic.STRING), false);
        return new Named("", "error").is(new GoType.Interface(List.of(new GoType.Requirement("Error", signature))));
    }
}
