package interleave.language.go.check;

import interleave.language.go.constant.Folding;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.math.BigInteger;
import java.util.Optional;

/// `<<` and `>>`.
final class Shifts {
    /// The largest count by which a constant may be shifted.
    private static final int LARGEST = 1074;

    private final Checking checking;

    Shifts(Checking checking) {
        this.checking = checking;
    }

    Expr shift(Span span, String operator, Expr left, Expr right) {
        Optional<BigInteger> number = Untyped.is(left) ? checking.constantOperators.wholeNumber(left) : Optional.empty();
        boolean integer = left.type().basic().isInteger() && !(Untyped.is(left) && left instanceof Expr.Const && number.isEmpty());
        if (!integer && number.isEmpty()) {
            return bad(left.span(), "invalid operation: shifted operand " + checking.descriptions.of(left) + " must be integer");
        }
        Expr count = count(right);
        if (count.bad()) return count;
        Optional<BigInteger> shifted = checking.constantOperators.wholeNumber(left);
        Optional<BigInteger> by = checking.constantOperators.wholeNumber(count);
        if (shifted.isPresent() && by.isPresent()) {
            if (by.get().compareTo(BigInteger.valueOf(LARGEST)) > 0) {
                return bad(count.span(), "invalid operation: invalid shift count " + checking.descriptions.of(count));
            }
            GoType type = left.type() == Basic.UNTYPED_FLOAT ? Basic.UNTYPED_INT : left.type();
            return checking.constantOperators.fitting(new Expr.Const(
                    span, type, Folding.shift(operator, shifted.get(), by.get().intValue())), left.span(), operator);
        }
        // An untyped constant shifted by a variable takes the type that the whole shift would have.
        return new Expr.Binary(span, left.type(), operator, left, count);
    }

    private Expr count(Expr right) {
        Optional<BigInteger> constant = checking.constantOperators.wholeNumber(right);
        if (constant.isPresent() && constant.get().signum() < 0) {
            return bad(right.span(), "invalid operation: negative shift count " + checking.descriptions.of(right));
        }
        if (Untyped.is(right)) {
            boolean whole = constant.isPresent() || !(right instanceof Expr.Const) && right.type().basic().isInteger();
            return whole
                    ? checking.untyped.convert(right, Basic.UINT).orElseGet(() -> notInteger(right))
                    : notInteger(right);
        }
        return right.type().basic().isInteger() ? right : notInteger(right);
    }

    private Expr notInteger(Expr right) {
        String what = checking.descriptions.of(right);
        if (Untyped.is(right) && right instanceof Expr.Const) {
            return bad(right.span(), right.type().basic().isNumeric()
                    ? what + " truncated to uint"
                    : "cannot convert " + what + " to type uint");
        }
        return bad(right.span(), "invalid operation: shift count " + what + " must be integer");
    }

    private Expr bad(Span span, String message) {
        checking.problem(span, message);
        return new Expr.Bad(span);
    }
}
