package interleave.language.rust.check;

import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.type.Ty;

/// The types on which the language's own operators work.
final class Scalars {
    private Scalars() {}

    static boolean whole(Ty type) {
        return type instanceof Ty.Int || type instanceof Ty.Variable v && v.kind() == Ty.VariableKind.INTEGER;
    }

    static boolean real(Ty type) {
        return type instanceof Ty.Float || type instanceof Ty.Variable v && v.kind() == Ty.VariableKind.FLOAT;
    }

    static boolean number(Ty type) {
        return whole(type) || real(type);
    }

    /// Whether it is a number, truth, character or pointer.
    static boolean scalar(Ty type) {
        return number(type) || type instanceof Ty.Bool || type instanceof Ty.Char || type instanceof Ty.Pointer
                || type instanceof Ty.Function;
    }

    /// Whether the operator between these needs no trait.
    static boolean builtIn(BinaryOperator operator, Ty left, Ty right) {
        return switch (operator) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER -> whole(left) && whole(right) || real(left) && real(right);
            case BIT_AND, BIT_OR, BIT_XOR ->
                whole(left) && whole(right) || left instanceof Ty.Bool && right instanceof Ty.Bool;
            case SHIFT_LEFT, SHIFT_RIGHT -> whole(left) && whole(right);
            case EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> scalar(left) && scalar(right);
            case AND, OR -> left instanceof Ty.Bool && right instanceof Ty.Bool;
        };
    }
}
