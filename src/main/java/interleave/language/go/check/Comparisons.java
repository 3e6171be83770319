package interleave.language.go.check;

import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.Comparability;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.Optional;

/// `==`, `<` and so on, of operands that have been brought to one type.
final class Comparisons {
    private final Checking checking;

    Comparisons(Checking checking) {
        this.checking = checking;
    }

    Expr compare(Span span, String operator, Expr left, Expr right) {
        boolean equality = operator.equals("==") || operator.equals("!=");
        Optional<String> obstacle = equality ? equality(left, right) : order(operator, left.type());
        if (obstacle.isPresent()) {
            checking.problem(
                    span,
                    "invalid operation: " + checking.text(left.span()) + " " + operator + " "
                            + checking.text(right.span()) + " (" + obstacle.get() + ")");
            return new Expr.Bad(span);
        }
        if (left instanceof Expr.Const a && right instanceof Expr.Const b) {
            return checking.constantOperators.compare(span, operator, a, b);
        }
        return new Expr.Comparison(
                span, Basic.UNTYPED_BOOL, operator, checking.untyped.defaulted(left), checking.untyped.defaulted(right));
    }

    private static Optional<String> equality(Expr left, Expr right) {
        if (left instanceof Expr.Nil || right instanceof Expr.Nil) return Optional.empty();
        return Comparability.obstacle(left.type());
    }

    private static Optional<String> order(String operator, GoType type) {
        Basic basic = type.basic();
        return basic.isNumeric() || basic.isString()
                ? Optional.empty()
                : Optional.of(Comparability.standsIn(type)
                        ? "type parameter " + type + " cannot use operator " + operator
                        : "operator " + operator + " not defined on " + Comparability.kind(type));
    }
}
