package interleave.language.go.constant;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// An exact number, in lowest terms.
/// @param over at least 1
public record Ratio(BigInteger number, BigInteger over) implements Comparable<Ratio> {
    /// The quotient of two whole numbers.
    /// @throws ArithmeticException if `over` is zero
    public static Ratio of(BigInteger number, BigInteger over) {
        BigInteger common = number.gcd(over);
        if (over.signum() < 0) common = common.negate();
        return new Ratio(number.divide(common), over.divide(common));
    }

    /// A whole number.
    public static Ratio of(BigInteger number) {
        return new Ratio(number, BigInteger.ONE);
    }

    /// A decimal number.
    public static Ratio of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact())
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /// The exact value of a floating-point number that is finite.
    public static Ratio of(double number) {
        return of(new BigDecimal(number));
    }

    /// Whether it is a whole number.
    public boolean whole() {
        return over.equals(BigInteger.ONE);
    }

    /// Cut to a whole number, towards zero.
    public BigInteger truncated() {
        return number.divide(over);
    }

    /// -1, 0 or 1.
    public int sign() {
        return number.signum();
    }

    /// How many bits its larger part takes.
    public int bits() {
        return Math.max(number.bitLength(), over.bitLength());
    }

    public Ratio plus(Ratio other) {
        return of(number.multiply(other.over).add(other.number.multiply(over)), over.multiply(other.over));
    }

    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    public Ratio times(Ratio other) {
        return of(number.multiply(other.number), over.multiply(other.over));
    }

    /// @throws ArithmeticException if `other` is zero
    public Ratio dividedBy(Ratio other) {
        return of(number.multiply(other.over), over.multiply(other.number));
    }

    public Ratio negated() {
        return new Ratio(number.negate(), over);
    }

    @Override
    public int compareTo(Ratio other) {
        return number.multiply(other.over).compareTo(other.number.multiply(over));
    }

    /// The nearest floating-point number; infinite if it is too large.
    public double toDouble() {
        return rounded(800).doubleValue();
    }

    /// The nearest 32-bit floating-point number; infinite if it is too large.
    public float toFloat() {
        return rounded(800).floatValue();
    }

    /// The digits are as many as decide any rounding to 64 bits.
    private BigDecimal rounded(int digits) {
        BigDecimal dividend = new BigDecimal(number);
        return whole() ? dividend : dividend.divide(new BigDecimal(over), new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    /// As Go's compiler writes a constant: whole numbers in full, others with six digits.
    @Override
    public String toString() {
        return whole() ? number.toString() : asReal();
    }

    /// As Go's compiler writes a floating-point constant, with six digits.
    public String asReal() {
        if (sign() == 0) return "0";
        BigDecimal short6 = rounded(40).round(new MathContext(6)).stripTrailingZeros();
        int exponent = short6.precision() - short6.scale() - 1;
        if (exponent >= -4 && exponent < 6) return short6.toPlainString();
        String digits = short6.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        String sign = exponent < 0 ? "-" : "+";
        return (number.signum() < 0 ? "-" : "") + mantissa + "e" + sign
                + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }
}
