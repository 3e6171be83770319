package interleave.language.go.check;

import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// Finds out what stands for type parameters, from the types of the arguments of a call.
/// @param open what stands for the type parameters in the types of the function
/// @param found what they have been found to be
/// @param arguments the types that another use of one generic type has
record Unification(
        List<GoType> open,
        Map<GoType, GoType> found,
        BiFunction<Named, Named, Optional<List<GoType>>> arguments,
        Map<GoType, Basic> constants) {
    Unification(
            List<GoType> open, Map<GoType, GoType> found, BiFunction<Named, Named, Optional<List<GoType>>> arguments) {
        this(open, found, arguments, new LinkedHashMap<>());
    }

    /// Compares the type of a parameter with that of an argument. Where they do not fit, nothing is found; that is reported when
    /// the argument is passed.
    void unify(GoType parameter, GoType argument) {
        if (open.contains(parameter)) {
            found.putIfAbsent(parameter, argument);
            return;
        }
        if (parameter instanceof Named wanted) {
            if (!(argument instanceof Named has)) {
                if (!wanted.arguments().isEmpty()) unify(wanted.underlying(), argument);
                return;
            }
            arguments.apply(wanted, has).ifPresent(types -> unify(wanted.arguments(), types));
            return;
        }
        switch (parameter) {
            case GoType.Pointer(GoType element) when argument.underlying() instanceof GoType.Pointer(GoType other) -> unify(element, other);
            case GoType.Slice(GoType element) when argument.underlying() instanceof GoType.Slice(GoType other) -> unify(element, other);
            case GoType.Array(int _, GoType element) when argument.underlying() instanceof GoType.Array(int _, GoType other) ->
                unify(element, other);
            case GoType.Channel(var _, GoType element) when argument.underlying() instanceof GoType.Channel(var _, GoType other) ->
                unify(element, other);
            case GoType.Map(GoType key, GoType element) when argument.underlying() instanceof GoType.Map(GoType otherKey, GoType other) -> {
                unify(key, otherKey);
                unify(element, other);
            }
            case GoType.Function function when argument.underlying() instanceof GoType.Function other -> {
                unify(function.parameters(), other.parameters());
                unify(function.results(), other.results());
            }
            default -> {} // says nothing of a type parameter
        }
    }

    /// A type with what has been found in place of what stands for type parameters; empty if something is not known yet.
    Optional<GoType> resolved(GoType type) {
        if (open.contains(type)) return Optional.ofNullable(found.get(type));
        return switch (type) {
            case GoType.Pointer(GoType element) -> resolved(element).map(GoType.Pointer::new);
            case GoType.Slice(GoType element) -> resolved(element).map(GoType.Slice::new);
            case GoType.Array(int length, GoType element) -> resolved(element).map(one -> new GoType.Array(length, one));
            case GoType.Channel(var direction, GoType element) -> resolved(element).map(one -> new GoType.Channel(direction, one));
            case GoType.Map(GoType key, GoType element) ->
                resolved(key).flatMap(from -> resolved(element).map(to -> new GoType.Map(from, to)));
            case Named named when named.arguments().stream().anyMatch(one -> resolved(one).filter(one::equals).isEmpty()) -> Optional.empty();
            default -> Optional.of(type); // of no others
        };
    }

    private void unify(List<GoType> parameters, List<GoType> given) {
        for (int i = 0; i < Math.min(parameters.size(), given.size()); i++) unify(parameters.get(i), given.get(i));
    }

    /// A constant without a type is passed for a type parameter.
    void constant(GoType parameter, Basic kind) {
        if (!open.contains(parameter) || found.containsKey(parameter)) return;
        constants.merge(parameter, kind, (a, b) -> a.ordinal() >= b.ordinal() ? a : b);
    }

    /// What only constants were passed for takes their default type.
    void defaults() {
        constants.forEach((parameter, kind) -> found.putIfAbsent(parameter, kind.defaultType()));
    }
}
