package interleave.language.go.type;

import java.util.List;
import java.util.stream.Collectors;

/// Writes types as Go does: in the compiler's messages, or as `%T` prints them.
final class TypeNames {
    private final boolean atRunTime;

    private TypeNames(boolean atRunTime) {
        this.atRunTime = atRunTime;
    }

    static String inMessages(GoType type) {
        return new TypeNames(false).write(type);
    }

    static String atRunTime(GoType type) {
        return new TypeNames(true).write(type);
    }

    private String write(GoType type) {
        return switch (type) {
            case Basic basic -> (atRunTime ? basic.canonical() : basic).toString();
            case Named named -> qualified(named);
            case GoType.Pointer(GoType element) -> "*" + write(element);
            case GoType.Slice(GoType element) -> "[]" + write(element);
            case GoType.Map(GoType key, GoType element) -> "map[" + write(key) + "]" + write(element);
            case GoType.Constraint constraint -> constraint(constraint);
            case GoType.Channel(GoType.Direction direction, GoType element) -> channel(direction, element);
            case GoType.Array(int length, GoType element) -> "[" + length + "]" + write(element);
            case GoType.Struct(List<GoType.Field> fields) -> struct(fields);
            case GoType.Function function -> "func" + signature(function);
            case GoType.Tuple(List<GoType> parts) -> list(parts);
            case GoType.Interface(List<GoType.Requirement> methods) -> interfaceType(methods);
            case GoType.Parameter _, GoType.Opaque _, GoType.Invalid _ -> type.toString();
        };
    }

    private String channel(GoType.Direction direction, GoType element) {
        return switch (direction) {
            case SEND -> "chan<- " + write(element);
            case RECEIVE -> "<-chan " + write(element);
            case BOTH -> {
                boolean unclear = element instanceof GoType.Channel inner && inner.direction() == GoType.Direction.RECEIVE;
                yield unclear ? "chan (" + write(element) + ")" : "chan " + write(element);
            }
        };
    }

    private String qualified(Named named) {
        boolean plain = named.packageName().isEmpty() || !atRunTime && named.packageName().equals("main");
        String name = plain ? named.shortName() : named.packageName() + "." + named.shortName();
        if (named.arguments().isEmpty()) return name;
        return name + named.arguments().stream().map(this::write).collect(Collectors.joining(",", "[", "]"));
    }

    private String struct(List<GoType.Field> fields) {
        if (fields.isEmpty()) return atRunTime ? "struct {}" : "struct{}";
        String all = fields.stream()
                .map(field -> field.embedded() ? write(field.type()) : field.name() + " " + write(field.type()))
                .collect(Collectors.joining("; "));
        return atRunTime ? "struct { " + all + " }" : "struct{" + all + "}";
    }

    private String constraint(GoType.Constraint constraint) {
        String terms = constraint.terms().stream().map(Object::toString).collect(Collectors.joining(" | "));
        if (constraint.methods().isEmpty()) return terms.isEmpty() ? "comparable" : terms;
        String methods = interfaceType(constraint.methods());
        return terms.isEmpty() ? methods : methods.substring(0, methods.length() - 1) + "; " + terms + "}";
    }

    private String interfaceType(List<GoType.Requirement> methods) {
        if (methods.isEmpty()) return atRunTime ? "interface {}" : "any";
        String all = methods.stream()
                .map(method -> method.name() + signature(method.signature()))
                .collect(Collectors.joining("; "));
        return atRunTime ? "interface { " + all + " }" : "interface{" + all + "}";
    }

    private String signature(GoType.Function function) {
        String parameters = list(function.parameters());
        if (function.variadic()) {
            int last = function.parameters().size() - 1;
            GoType element = ((GoType.Slice) function.parameters().get(last)).element();
            String before = function.parameters().stream()
                    .limit(last)
                    .map(type -> write(type) + ", ")
                    .collect(Collectors.joining());
            parameters = "(" + before + "..." + write(element) + ")";
        }
        return switch (function.results().size()) {
            case 0 -> parameters;
            case 1 -> parameters + " " + write(function.results().getFirst());
            default -> parameters + " " + list(function.results());
        };
    }

    private String list(List<GoType> types) {
        return types.stream().map(this::write).collect(Collectors.joining(", ", "(", ")"));
    }
}
