package interleave.language.go.type;

import java.util.List;
import java.util.Optional;

/// Which types `==` is defined for (Go specification, Comparison operators).
public final class Comparability {
    private Comparability() {}

    /// What keeps two values of a type from being compared, in the compiler's words; empty if nothing does.
    public static Optional<String> obstacle(GoType type) {
        return switch (type.underlying()) {
            case GoType.Parameter(var _, boolean comparable) ->
                comparable ? Optional.empty() : Optional.of("incomparable types in type set");
            case GoType.Slice _, GoType.Map _, GoType.Function _ -> Optional.of(kind(type) + " can only be compared to nil");
            case GoType.Struct(List<GoType.Field> fields) when standsIn(type) && !fields.isEmpty() ->
                Optional.of("incomparable types in type set");
            case GoType.Struct(List<GoType.Field> fields) -> fields.stream()
                    .filter(field -> !holds(field.type()))
                    .findFirst()
                    .map(field -> "struct containing " + field.type() + " cannot be compared");
            case GoType.Array(int _, GoType element) ->
                holds(element) ? Optional.empty() : Optional.of(type + " cannot be compared");
            case GoType.Tuple _ -> Optional.of("operator not defined on several values");
            case Basic _, Named _, GoType.Pointer _, GoType.Channel _, GoType.Interface _, GoType.Constraint _, GoType.Opaque _, GoType.Invalid _ ->
                Optional.empty();
        };
    }

    /// Whether two values of a type can be compared.
    public static boolean holds(GoType type) {
        return obstacle(type).isEmpty();
    }

    /// The kind of a type in one word.
    public static String kind(GoType type) {
        return switch (type.underlying()) {
            case GoType.Pointer _ -> "pointer";
            case GoType.Slice _ -> "slice";
            case GoType.Map _ -> "map";
            case GoType.Channel _ -> "chan";
            case GoType.Array _ -> "array";
            case GoType.Struct _, GoType.Opaque _ -> "struct";
            case GoType.Function _ -> "func";
            case GoType.Interface _, GoType.Constraint _ -> "interface";
            case GoType.Parameter _ -> "type parameter";
            case GoType.Tuple _ -> "tuple";
            case Basic _, Named _, GoType.Invalid _ -> type.toString();
        };
    }

    /// Whether a type only stands for a type parameter.
    public static boolean standsIn(GoType type) {
        return type instanceof Named named && named.packageName().isEmpty() && type.underlying() instanceof GoType.Struct;
    }
}
