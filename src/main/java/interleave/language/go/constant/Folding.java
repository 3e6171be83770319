package interleave.language.go.constant;

import java.math.BigInteger;
import java.util.Optional;

/// Computes with constants, exactly. The operators are named as the language writes them.
public final class Folding {
    /// The longest whole number that Go allows without a type, in bits; fractions may be longer.
    private static final int LONGEST = 512;

    private static final int LONGEST_FRACTION = 16384;

    private Folding() {}

    /// The result of an operator on two numbers or strings; empty where there is none, such as for a division by zero.
    /// @param whole whether `/` cuts its result to a whole number
    public static Optional<GoConstant> binary(String operator, GoConstant left, GoConstant right, boolean whole) {
        if (left instanceof GoConstant.Text(String a) && right instanceof GoConstant.Text(String b)) {
            return operator.equals("+") ? Optional.of(new GoConstant.Text(a + b)) : Optional.empty();
        }
        if (left instanceof GoConstant.Truth(boolean a) && right instanceof GoConstant.Truth(boolean b)) {
            return switch (operator) {
                case "&&" -> Optional.of(GoConstant.of(a && b));
                case "||" -> Optional.of(GoConstant.of(a || b));
                default -> Optional.empty();
            };
        }
        if (left instanceof GoConstant.Number(Ratio a) && right instanceof GoConstant.Number(Ratio b)) {
            return number(operator, a, b, whole).map(GoConstant.Number::new);
        }
        return Optional.empty();
    }

    private static Optional<Ratio> number(String operator, Ratio a, Ratio b, boolean whole) {
        return switch (operator) {
            case "+" -> Optional.of(a.plus(b));
            case "-" -> Optional.of(a.minus(b));
            case "*" -> Optional.of(a.times(b));
            case "/" -> {
                if (b.sign() == 0) yield Optional.empty();
                yield Optional.of(whole ? Ratio.of(a.truncated().divide(b.truncated())) : a.dividedBy(b));
            }
            case "%", "&", "|", "^", "&^" -> {
                if (!a.whole() || !b.whole()) yield Optional.empty();
                yield bits(operator, a.number(), b.number()).map(Ratio::of);
            }
            default -> Optional.empty();
        };
    }

    private static Optional<BigInteger> bits(String operator, BigInteger a, BigInteger b) {
        return switch (operator) {
            case "%" -> b.signum() == 0 ? Optional.empty() : Optional.of(a.remainder(b));
            case "&" -> Optional.of(a.and(b));
            case "|" -> Optional.of(a.or(b));
            case "^" -> Optional.of(a.xor(b));
            case "&^" -> Optional.of(a.andNot(b));
            default -> Optional.empty();
        };
    }

    /// A whole number shifted by `count` bits, 0 to 10,000; `<<` or `>>`.
    public static GoConstant shift(String operator, BigInteger number, int count) {
        return new GoConstant.Number(
                Ratio.of(operator.equals("<<") ? number.shiftLeft(count) : number.shiftRight(count)));
    }

    /// Whether a comparison holds; empty where the two cannot be compared so.
    public static Optional<Boolean> compare(String operator, GoConstant left, GoConstant right) {
        if (left instanceof GoConstant.Number(Ratio a) && right instanceof GoConstant.Number(Ratio b)) {
            return Optional.of(holds(operator, a.compareTo(b)));
        }
        if (left instanceof GoConstant.Text(String a) && right instanceof GoConstant.Text(String b)) {
            return Optional.of(holds(operator, a.compareTo(b)));
        }
        if (left instanceof GoConstant.Truth a && right instanceof GoConstant.Truth b) {
            return Optional.of(a.equals(b) == operator.equals("=="));
        }
        return Optional.empty();
    }

    private static boolean holds(String operator, int sign) {
        return switch (operator) {
            case "==" -> sign == 0;
            case "!=" -> sign != 0;
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            default -> sign >= 0;
        };
    }

    /// Whether a number without a type is longer than Go allows.
    public static boolean tooLong(GoConstant constant, boolean whole) {
        return constant instanceof GoConstant.Number(Ratio ratio)
                && ratio.bits() > (whole ? LONGEST : LONGEST_FRACTION);
    }
}
