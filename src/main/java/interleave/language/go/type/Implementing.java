package interleave.language.go.type;

import java.util.List;
import java.util.Optional;

/// Whether a type has the methods that an interface asks for.
public final class Implementing {
    private Implementing() {}

    /// What keeps a type from implementing an interface, in the compiler's words; empty if nothing does.
    public static Optional<String> obstacle(GoType type, GoType wanted) {
        GoType.Interface asked = (GoType.Interface) wanted.underlying();
        for (GoType.Requirement requirement : asked.methods()) {
            Optional<String> why = missing(type, requirement);
            if (why.isPresent()) return Optional.of(type + " does not implement " + wanted + " " + why.get());
        }
        return Optional.empty();
    }

    /// Whether a type implements an interface.
    public static boolean holds(GoType type, GoType wanted) {
        return obstacle(type, wanted).isEmpty();
    }

    private static Optional<String> missing(GoType type, GoType.Requirement requirement) {
        String name = requirement.name();
        if (type instanceof GoType.Pointer(GoType element) && element.isInterface()) {
            return Optional.of("(type " + type + " is pointer to interface, not interface)");
        }
        Optional<Members.Selection> found = Members.find(type, name);
        if (found.isEmpty()) return Optional.of("(missing method " + name + ")");
        GoType.Function has;
        switch (found.get().member()) {
            case Members.Member.OfStruct _ -> {
                return Optional.of("(missing method " + name + ")");
            }
            case Members.Member.OfInterface(GoType.Requirement inner) -> has = inner.signature();
            case Members.Member.OfNamed(Named.Method method) -> {
                if (method.onPointer() && !reachesPointer(type, found.get().path())) {
                    return Optional.of("(method " + name + " has pointer receiver)");
                }
                has = method.callee().signature();
            }
        }
        return has.same(requirement.signature())
                ? Optional.empty()
                : Optional.of("(wrong type for method " + name + ")\n\t\thave " + name + suffix(has) + "\n\t\twant " + name
                        + suffix(requirement.signature()));
    }

    private static String suffix(GoType.Function signature) {
        return signature.toString().substring("func".length());
    }

    /// Whether the way to a promoted method, or the type itself, gives a pointer to its receiver.
    public static boolean reachesPointer(GoType type, List<Integer> path) {
        if (type instanceof GoType.Pointer) return true;
        GoType at = type;
        for (int index : path) {
            GoType next = Members.pointed(at).underlying() instanceof GoType.Struct(List<GoType.Field> fields)
                    ? fields.get(index).type()
                    : GoType.INVALID;
            if (next instanceof GoType.Pointer) return true;
            at = next;
        }
        return false;
    }
}
