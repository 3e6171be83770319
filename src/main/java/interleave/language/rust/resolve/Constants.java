package interleave.language.rust.resolve;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Literal;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Ty;
import java.util.Optional;

/// Works out the lengths of arrays.
final class Constants {
    private final Scope scope;

    Constants(Scope scope) {
        this.scope = scope;
    }

    Length length(Expr tree) {
        if (tree instanceof Expr.Named named) {
            Optional<Resolved.Found> found = scope.value(named.path());
            if (found.isPresent() && found.get().what() instanceof Resolved.Constant constant) {
                return new Length.Parameter(constant.parameter());
            }
        }
        if (tree instanceof Expr.Block block && block.statements().isEmpty() && block.value().isPresent()) {
            return length(block.value().get());
        }
        Optional<Long> number = number(tree, 0);
        if (number.isPresent()) return new Length.Known(number.get());
        scope.crate().notices().undecided(tree.span(), "this length is not worked out here");
        return new Length.Known(0);
    }

    /// A constant argument for a parameter of that type; empty if it is none.
    Optional<Length> literal(Expr tree, Ty type) {
        boolean whole = type instanceof Ty.Int;
        return switch (tree) {
            case Expr.Constant(_, Literal.Bool truth) when type.equals(Ty.BOOL) -> Optional.of(new Length.Known(truth.truth() ? 1 : 0));
            case Expr.Constant(_, Literal.Character one) when type.equals(Ty.CHAR) -> Optional.of(new Length.Known(one.codePoint()));
            case Expr.Constant(_, Literal.Whole number) when whole -> Optional.of(new Length.Known(number.number().longValue()));
            case Expr.Unary(_, Expr.UnaryOperator operator, Expr.Constant(_, Literal.Whole number))
                    when whole && operator == Expr.UnaryOperator.NEGATE ->
                Optional.of(new Length.Known(-number.number().longValue()));
            case Expr.Block block when block.statements().isEmpty() && block.value().isPresent() ->
                literal(block.value().get(), type);
            default -> whole ? Optional.of(length(tree)) : Optional.empty();
        };
    }

    private Optional<Long> number(Expr tree, int depth) {
        if (depth > 30) return Optional.empty();
        return switch (tree) {
            case Expr.Constant constant when constant.value() instanceof Literal.Whole whole ->
                Optional.of(whole.number().longValue());
            case Expr.MethodCall call when call.method().text().equals("len") && call.arguments().isEmpty()
                    && call.receiver() instanceof Expr.Constant(_, Literal.Text text) ->
                Optional.of((long) text.text().bytes().length());
            case Expr.Parenthesised inner -> number(inner.value(), depth + 1);
            case Expr.Cast cast -> number(cast.value(), depth + 1);
            case Expr.Named named -> {
                Optional<Resolved.Found> found = scope.value(named.path());
                if (found.isEmpty() || !(found.get().what() instanceof Resolved.Const constant)) yield Optional.empty();
                Scope inside = scope.crate().scope(constant.definition());
                yield constant.definition().tree().value().flatMap(value -> new Constants(inside).number(value, depth + 1));
            }
            case Expr.Binary binary -> {
                Optional<Long> left = number(binary.left(), depth + 1);
                Optional<Long> right = number(binary.right(), depth + 1);
                if (left.isEmpty() || right.isEmpty()) yield Optional.empty();
                long a = left.get();
                long b = right.get();
                yield switch (binary.operator()) {
                    case ADD -> Optional.of(a + b);
                    case SUBTRACT -> Optional.of(a - b);
                    case MULTIPLY -> Optional.of(a * b);
                    case DIVIDE -> b == 0 ? Optional.empty() : Optional.of(a / b);
                    case REMAINDER -> b == 0 ? Optional.empty() : Optional.of(a % b);
                    case SHIFT_LEFT -> Optional.of(a << b);
                    case SHIFT_RIGHT -> Optional.of(a >> b);
                    default -> Optional.empty();
                };
            }
            default -> Optional.empty();
        };
    }
}
