package interleave.language.go.check;

import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.Optional;
import java.util.Set;

/// Brings the two operands of a binary operator to one type.
final class Matching {
    private static final Set<String> COMPARING = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final Checking checking;

    /// How a mismatch is introduced.
    private final Optional<String> introduction;

    Matching(Checking checking) {
        this(checking, Optional.empty());
    }

    /// @param introduction what to say of operands that do not match, in place of the operation as it is written
    Matching(Checking checking, Optional<String> introduction) {
        this.checking = checking;
        this.introduction = introduction;
    }

    /// Two operands of one type, or bad ones.
    record Pair(Expr left, Expr right) {
        boolean bad() {
            return left.bad() || right.bad();
        }
    }

    Pair match(Span span, String operator, Expr left, Expr right) {
        if (Untyped.is(left) && Untyped.is(right)) return untyped(span, operator, left, right);
        if (Untyped.is(left)) return swapped(converted(span, operator, left, right, left, right));
        if (Untyped.is(right)) return converted(span, operator, right, left, left, right);
        if (left.type().same(right.type())) return new Pair(left, right);
        boolean comparing = operator.equals("==") || operator.equals("!=");
        if (comparing) {
            // One of them must be assignable to the type of the other.
            Optional<Expr> fitting = checking.assigning.typed(left, right.type());
            if (fitting.isPresent()) return new Pair(fitting.get(), right);
            fitting = checking.assigning.typed(right, left.type());
            if (fitting.isPresent()) return new Pair(left, fitting.get());
        }
        return mismatch(span, operator, left, right);
    }

    private static Pair swapped(Pair pair) {
        return new Pair(pair.right, pair.left);
    }

    /// The other operand with its type, and the untyped one with the same: in this order.
    private Pair converted(Span span, String operator, Expr untyped, Expr other, Expr left, Expr right) {
        if (!mayConvert(untyped, other.type())) return mismatch(span, operator, left, right);
        int before = checking.problems.count();
        Optional<Expr> done = checking.untyped.convert(untyped, other.type());
        if (done.isPresent()) return new Pair(other, done.get());
        if (checking.problems.count() == before) {
            String what = checking.descriptions.of(untyped);
            checking.problem(untyped.span(), !Untyped.numeric(untyped, other.type())
                    ? introduction.orElse("invalid operation: " + checking.text(span)) + " (mismatched types "
                            + left.type() + " and " + right.type() + ")"
                    : checking.untyped.overflows(untyped, other.type())
                            ? what + " overflows " + other.type()
                            : what + " truncated to " + other.type());
        }
        return badPair(span);
    }

    private static boolean mayConvert(Expr untyped, GoType type) {
        if (untyped instanceof Expr.Nil || type.isInterface()) return true;
        Basic from = (Basic) untyped.type();
        Basic to = type.basic();
        if (to == Basic.NONE) return false;
        if (from.isNumeric()) return to.isNumeric();
        return from.isString() ? to.isString() : to.isBoolean();
    }

    private Pair untyped(Span span, String operator, Expr left, Expr right) {
        if (left instanceof Expr.Nil && right instanceof Expr.Nil) {
            checking.problem(
                    right.span(),
                    "invalid operation: " + checking.text(span) + " (operator " + operator + " not defined on untyped nil)");
            return badPair(span);
        }
        Basic a = (Basic) left.type();
        Basic b = (Basic) right.type();
        if (a == b) return new Pair(left, right);
        if (!a.isNumeric() || !b.isNumeric()) return mismatch(span, operator, left, right);
        Basic wider = a.ordinal() > b.ordinal() ? a : b;
        return new Pair(retagged(left, wider), retagged(right, wider));
    }

    private Expr retagged(Expr operand, Basic type) {
        return operand instanceof Expr.Const(var at, var _, var value)
                ? new Expr.Const(at, type, value)
                : checking.untyped.convert(operand, type).orElse(operand);
    }

    private Pair mismatch(Span span, String operator, Expr left, Expr right) {
        // Of a comparison the second operand is the one that does not fit, unless it is a case of a switch.
        boolean second = introduction.isEmpty() && COMPARING.contains(operator);
        checking.problem(
                second ? right.span() : span,
                introduction.orElse("invalid operation: " + checking.text(left.span()) + " " + operator + " "
                                + checking.text(right.span()))
                        + " (mismatched types " + left.type() + " and " + right.type() + ")",
                hint(left.type(), right.type()));
        return badPair(span);
    }

    private static String hint(GoType left, GoType right) {
        return left.basic().isNumeric() && right.basic().isNumeric()
                ? "convert one of them, as in " + (Untyped.isType(right) ? left : right) + "(…)"
                : "";
    }

    private static Pair badPair(Span span) {
        return new Pair(new Expr.Bad(span), new Expr.Bad(span));
    }
}
