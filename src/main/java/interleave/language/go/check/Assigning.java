package interleave.language.go.check;

import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Implementing;
import interleave.language.go.type.Named;
import java.util.Optional;

/// Whether a value may become that of a variable of some type, and the conversion that this takes (Go specification,
/// Assignability).
final class Assigning {
    private final Checking checking;

    Assigning(Checking checking) {
        this.checking = checking;
    }

    /// The value as one of the type; a bad one, reported, if it cannot be.
    /// @param context where this happens, such as `assignment`
    Expr assign(Expr given, GoType type, String context) {
        if (given instanceof Expr.Generic generic && !type.invalid()) return checking.genericValues.as(generic, type, context);
        boolean methods = type.underlying() instanceof GoType.Interface(var wanted) && !wanted.isEmpty();
        Expr value = methods && !(given instanceof Expr.Nil) ? checking.untyped.defaulted(given) : given;
        if (value.bad() || type.invalid()) return new Expr.Bad(value.span());
        Optional<Expr> fitting = Untyped.is(value) ? checking.untyped.convert(value, type) : typed(value, type);
        return fitting.orElseGet(() -> {
            checking.problem(
                    value.span(),
                    "cannot use " + checking.descriptions.of(value) + " as " + type + " value in " + context
                            + reason(value, type));
            return new Expr.Bad(value.span());
        });
    }

    private String reason(Expr value, GoType type) {
        if (Untyped.is(value) && Untyped.numeric(value, type)) {
            return checking.untyped.overflows(value, type) ? " (overflows)" : " (truncated)";
        }
        if (value.type().isInterface() && !type.isInterface() && Implementing.holds(type, value.type())) {
            return ": need type assertion";
        }
        return type.isInterface() && !Untyped.is(value)
                ? Implementing.obstacle(value.type(), type).map(why -> ": " + why).orElse("")
                : "";
    }

    /// A typed value as one of the type, if it is assignable.
    Optional<Expr> typed(Expr value, GoType type) {
        if (value.type().same(type)) return Optional.of(value);
        if (type.isInterface()) {
            return Implementing.obstacle(value.type(), type).isEmpty() ? Optional.of(box(value, type)) : Optional.empty();
        }
        if (channel(value.type(), type)) return Optional.of(new Expr.Conversion(value.span(), type, value));
        boolean oneHasNoName = !hasName(value.type()) || !hasName(type);
        return oneHasNoName && value.type().underlying().same(type.underlying())
                ? Optional.of(new Expr.Conversion(value.span(), type, value))
                : Optional.empty();
    }

    /// A value put into an interface; one that is in an interface already is as good in another.
    Expr box(Expr value, GoType type) {
        if (!value.type().isInterface()) checking.boxed.add(value.type().canonical());
        return new Expr.Conversion(value.span(), type, value);
    }

    /// Of a channel that goes both ways, one direction may be given to somebody.
    private static boolean channel(GoType from, GoType to) {
        return from.underlying() instanceof GoType.Channel(GoType.Direction direction, GoType element)
                && direction == GoType.Direction.BOTH
                && to.underlying() instanceof GoType.Channel(GoType.Direction _, GoType wanted)
                && element.same(wanted)
                && (!hasName(from) || !hasName(to));
    }

    private static boolean hasName(GoType type) {
        return type instanceof Named || type instanceof Basic;
    }
}
