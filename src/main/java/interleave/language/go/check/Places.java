package interleave.language.go.check;

import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import java.util.Optional;
import java.util.function.Consumer;

/// What can be assigned to, or have its address taken (Go specification, Address operators).
final class Places {
    private Places() {}

    /// Whether an operand is a variable or a part of one.
    static boolean assignable(Expr operand) {
        return switch (operand) {
            case Expr.Name _, Expr.Dereference _ -> true;
            case Expr.Field(var _, var _, Expr of, int _) -> assignable(of);
            case Expr.Index(var _, var _, Expr of, Expr _) ->
                of.type().underlying() instanceof GoType.Slice
                        || of.type().underlying() instanceof GoType.Array && assignable(of);
            default -> false;
        };
    }

    /// Whether an operand lies in an entry of a map, without following a pointer or slice.
    static boolean inEntry(Expr operand) {
        return switch (operand) {
            case Expr.Entry _ -> true;
            case Expr.Field(var _, var _, Expr of, int _) -> inEntry(of);
            default -> false;
        };
    }

    /// The variable that an operand is, or is a part of, without following a pointer or slice.
    static Optional<Variable> root(Expr operand) {
        return switch (operand) {
            case Expr.Name(var _, Variable variable) -> Optional.of(variable);
            case Expr.Field(var _, var _, Expr of, int _) -> root(of);
            case Expr.Index(var _, var _, Expr of, Expr _) when of.type().underlying() instanceof GoType.Array -> root(of);
            default -> Optional.empty();
        };
    }

    /// Takes the address of an operand that has one.
    static Expr addressOf(Expr operand) {
        mark(operand, Variable::address);
        return new Expr.AddressOf(operand.span(), new GoType.Pointer(operand.type()), operand);
    }

    /// Notes that the address of an operand is taken, as slicing an array does.
    static void address(Expr operand) {
        mark(operand, Variable::address);
    }

    /// Notes that an operand is assigned.
    static void assign(Expr operand, Scope scope) {
        root(operand)
                .filter(variable -> !scope.advances(variable, false))
                .ifPresent(Variable::assign);
    }

    private static void mark(Expr operand, Consumer<Variable> note) {
        root(operand).ifPresent(note);
    }
}
