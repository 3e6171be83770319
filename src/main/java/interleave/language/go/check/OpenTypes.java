package interleave.language.go.check;

import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import java.util.List;

/// Types of a generic function that are not yet known, see [Generics#opened].
final class OpenTypes {
    private OpenTypes() {}

    /// Whether types are made of what only stands for a type parameter while it is found out what that is.
    static boolean open(List<GoType> types) {
        return types.stream().anyMatch(OpenTypes::open);
    }

    private static boolean open(GoType type) {
        return switch (type) {
            case Named named -> named.underlying() instanceof GoType.Parameter || open(named.arguments());
            case GoType.Pointer(GoType element) -> open(element);
            case GoType.Slice(GoType element) -> open(element);
            case GoType.Array(int _, GoType element) -> open(element);
            case GoType.Channel(var _, GoType element) -> open(element);
            case GoType.Map(GoType key, GoType element) -> open(key) || open(element);
            case GoType.Function function -> open(function.parameters()) || open(function.results());
            case GoType.Struct(List<GoType.Field> fields) -> fields.stream().anyMatch(field -> open(field.type()));
            default -> false; // made of no others
        };
    }
}
