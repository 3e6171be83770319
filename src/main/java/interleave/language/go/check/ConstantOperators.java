package interleave.language.go.check;

import interleave.language.go.constant.Folding;
import interleave.language.go.constant.GoConstant;
import interleave.language.go.constant.Ratio;
import interleave.language.go.constant.Representation;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import interleave.program.Width;
import java.math.BigInteger;
import java.util.Optional;

/// Computes with constant operands that have been brought to one type.
final class ConstantOperators {
    private final Checking checking;

    ConstantOperators(Checking checking) {
        this.checking = checking;
    }

    /// The whole number that a constant is, whatever its type.
    Optional<BigInteger> wholeNumber(Expr operand) {
        return operand instanceof Expr.Const(var _, var _, GoConstant.Number(Ratio ratio)) && ratio.whole()
                ? Optional.of(ratio.number())
                : Optional.empty();
    }

    /// Whether a constant is the number zero.
    static boolean isZero(Expr operand) {
        return operand instanceof Expr.Const(var _, var _, GoConstant.Number(Ratio ratio)) && ratio.sign() == 0;
    }

    /// Arithmetic on two constants of one type.
    Expr binary(Span span, String operator, Expr.Const left, Expr.Const right) {
        boolean whole = left.type().basic().isInteger();
        return Folding.binary(operator, left.value(), right.value(), whole)
                .map(value -> fitting(new Expr.Const(span, left.type(), value), left.span(), operator))
                .orElseGet(() -> new Expr.Bad(span));
    }

    /// A comparison of two constants of one type.
    Expr compare(Span span, String operator, Expr.Const left, Expr.Const right) {
        return Folding.compare(operator, left.value(), right.value())
                .<Expr>map(holds -> new Expr.Const(span, Basic.UNTYPED_BOOL, GoConstant.of(holds)))
                .orElseGet(() -> new Expr.Bad(span));
    }

    /// `-x`, `+x`, `^x`, `!x` of a constant.
    Expr unary(Span span, String operator, Expr.Const operand) {
        GoType type = operand.type();
        return switch (operand.value()) {
            case GoConstant.Truth(boolean value) -> new Expr.Const(span, type, GoConstant.of(!value));
            case GoConstant.Text _ -> new Expr.Bad(span);
            case GoConstant.Number(Ratio ratio) -> {
                Ratio result = switch (operator) {
                    case "-" -> ratio.negated();
                    case "^" -> Ratio.of(complement(ratio.truncated(), type.basic()));
                    default -> ratio;
                };
                yield fitting(new Expr.Const(span, type, new GoConstant.Number(result)), span);
            }
        };
    }

    /// All bits turned over: of an unsigned type within its width, else as of an endless number.
    private static BigInteger complement(BigInteger number, Basic type) {
        Optional<Width> width = type.width().filter(w -> !w.signed());
        return width.map(w -> number.xor(BigInteger.ONE.shiftLeft(w.bits()).subtract(BigInteger.ONE)))
                .orElse(number.not());
    }

    /// The result of an operator with a first operand, if its type can hold it.
    Expr fitting(Expr.Const constant, Span first, String operator) {
        int at = checking.source.text().indexOf(operator, first.end());
        return fitting(constant, at < 0 ? constant.span() : new Span(at, at + operator.length()));
    }

    /// The constant, if its type can hold it.
    private Expr fitting(Expr.Const constant, Span operator) {
        Basic basic = constant.type().basic();
        if (basic.isUntyped()) {
            if (!Folding.tooLong(constant.value(), basic.isInteger())) return constant;
            checking.problem(operator, "constant " + operation(constant) + "overflow");
            return new Expr.Bad(constant.span());
        }
        Optional<GoConstant> held = Representation.of(constant.value(), basic);
        if (held.isPresent()) return new Expr.Const(constant.span(), constant.type(), held.get());
        checking.problem(
                constant.span(), checking.descriptions.of(constant) + " overflows " + constant.type());
        return new Expr.Bad(constant.span());
    }

    private String operation(Expr.Const constant) {
        String text = checking.text(constant.span());
        if (text.contains("<<")) return "shift ";
        if (text.contains("*")) return "multiplication ";
        return text.contains("+") ? "addition " : "";
    }
}
