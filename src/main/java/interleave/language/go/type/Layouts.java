package interleave.language.go.type;

import interleave.program.Layout;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// How values lie in memory: one cell each, but structs and arrays are spread over their parts.
public final class Layouts {
    private static final Set<String> DATA = Set.of("time.Time", "list.List", "list.Element", "rand.source", "rand.PCG");

    private Layouts() {}

    /// The layout of a variable of this type.
    public static Layout of(GoType type) {
        return switch (type.underlying()) {
            case GoType.Struct(List<GoType.Field> fields) when ofLibrary(type) -> new Layout.Struct(
                    type.toString(),
                    fields.stream()
                            .map(field -> new Layout.Field(
                                    field.type().underlying() instanceof GoType.Opaque ? "" : field.name(),
                                    ofLibrary(of(field.type()))))
                            .toList());
            case GoType.Struct(List<GoType.Field> fields) -> new Layout.Struct(
                    type.toString(),
                    fields.stream()
                            .map(field -> new Layout.Field(isData(type) && fields.size() == 1 ? "" : field.name(), of(field.type())))
                            .toList());
            case GoType.Array(int length, GoType element) -> new Layout.Array(length, of(element));
            case GoType.Opaque(Layout.Cell cell) -> cell;
            case Basic _, Named _, GoType.Pointer _, GoType.Slice _, GoType.Map _, GoType.Channel _, GoType.Function _, GoType.Tuple _,
                    GoType.Interface _, GoType.Constraint _, GoType.Parameter _, GoType.Invalid _ -> new Layout.Cell(zero(type));
        };
    }

    private static boolean ofLibrary(GoType type) {
        return type instanceof Named named
                && !named.packageName().equals("main")
                && !named.packageName().isEmpty()
                && !isData(type);
    }

    /// Whether a type of the library is the program's own data: that threads reach it without order is as wrong as with a type of
    /// the program, and not for the library to prevent.
    public static boolean isData(GoType type) {
        return type instanceof Named named && DATA.contains(named.title());
    }

    /// The same with all its data marked as never written once a second thread runs.
    public static Layout fixed(Layout layout) {
        return marked(layout, Layout.Kind.FIXED);
    }

    /// The same with all its data marked as what the library keeps for itself.
    public static Layout ofLibrary(Layout layout) {
        return marked(layout, Layout.Kind.LIBRARY);
    }

    private static Layout marked(Layout layout, Layout.Kind mark) {
        return switch (layout) {
            case Layout.Cell(Value zero, Layout.Kind kind) ->
                new Layout.Cell(zero, kind == Layout.Kind.DATA ? mark : kind);
            case Layout.Variants _ -> layout;
            case Layout.Entry(Layout key, Layout value) -> new Layout.Entry(marked(key, mark), marked(value, mark));
            case Layout.Array(int length, Layout element) -> new Layout.Array(length, marked(element, mark));
            case Layout.Struct struct -> new Layout.Struct(
                    struct.name(),
                    struct.fields().stream()
                            .map(field -> new Layout.Field(field.name(), marked(field.layout(), mark)))
                            .toList());
        };
    }

    /// How many cells a variable of this type takes.
    public static long cells(GoType type) {
        return switch (type.underlying()) {
            case GoType.Struct(List<GoType.Field> fields) ->
                fields.stream().mapToLong(field -> cells(field.type())).sum();
            case GoType.Array(int length, GoType element) -> length * cells(element);
            case Basic _, Named _, GoType.Pointer _, GoType.Slice _, GoType.Map _, GoType.Channel _, GoType.Function _, GoType.Tuple _,
                    GoType.Interface _, GoType.Constraint _, GoType.Parameter _, GoType.Opaque _, GoType.Invalid _ -> 1;
        };
    }

    /// Whether values of this type are spread over their parts in memory.
    public static boolean spread(GoType type) {
        return type.underlying() instanceof GoType.Struct || type.underlying() instanceof GoType.Array;
    }

    /// The parts of a spread type, in order.
    public static List<GoType> parts(GoType type) {
        return switch (type.underlying()) {
            case GoType.Struct(List<GoType.Field> fields) ->
                fields.stream().map(GoType.Field::type).toList();
            case GoType.Array(int length, GoType element) -> Collections.nCopies(length, element);
            case Basic _, Named _, GoType.Pointer _, GoType.Slice _, GoType.Map _, GoType.Channel _, GoType.Function _, GoType.Tuple _,
                    GoType.Interface _, GoType.Constraint _, GoType.Parameter _, GoType.Opaque _, GoType.Invalid _ -> List.of();
        };
    }

    /// Where the part of that index begins in a spread type, in cells.
    public static int offset(GoType type, int index) {
        return switch (type.underlying()) {
            case GoType.Struct(List<GoType.Field> fields) ->
                (int) fields.stream().limit(index).mapToLong(field -> cells(field.type())).sum();
            case GoType.Array(int _, GoType element) -> (int) (index * cells(element));
            case Basic _, Named _, GoType.Pointer _, GoType.Slice _, GoType.Map _, GoType.Channel _, GoType.Function _, GoType.Tuple _,
                    GoType.Interface _, GoType.Constraint _, GoType.Parameter _, GoType.Opaque _, GoType.Invalid _ -> 0;
        };
    }

    /// The zero value of a type.
    public static Value zero(GoType type) {
        return switch (type.underlying()) {
            case Basic basic -> zero(basic);
            case GoType.Opaque(Layout.Cell cell) -> cell.zero();
            case GoType.Struct _, GoType.Array _ -> {
                List<Value> parts = new ArrayList<>();
                for (GoType part : parts(type)) parts.add(zero(part));
                yield new Value.Aggregate(List.copyOf(parts));
            }
            case GoType.Pointer _, GoType.Slice _, GoType.Map _, GoType.Channel _, GoType.Function _, GoType.Interface _, GoType.Constraint _, GoType.Parameter _, GoType.Tuple _,
                    GoType.Invalid _, Named _ -> Value.NIL;
        };
    }

    private static Value zero(Basic basic) {
        if (basic.isInteger()) return Value.Int.of(0);
        if (basic.isFloat()) return new Value.Real(0);
        if (basic.isString()) return Value.Text.EMPTY;
        return basic.isBoolean() ? Value.Bool.FALSE : Value.NIL;
    }
}
