package interleave.explore;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact fraction in lowest terms, its denominator positive.
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /// @throws ArithmeticException if the denominator is zero
    public Fraction {
        if (denominator.signum() == 0) throw new ArithmeticException("a fraction of zero parts");
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) common = common.negate();
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /// @throws ArithmeticException if the other one is zero
    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /// The nearest floating-point number, for drawing.
    public double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), java.math.MathContext.DECIMAL64)
                .doubleValue();
    }

    /// As a percentage of four significant digits at most, such as `75 %`, `0.5768 %`, or `1.2E-7 %` where it is very small.
    /// Never `0 %` or `100 %` unless it is exactly that.
    public String percent() {
        BigDecimal exact = new BigDecimal(numerator.multiply(BigInteger.valueOf(100)));
        BigDecimal parts = new BigDecimal(denominator);
        BigDecimal rounded = exact.divide(parts, new java.math.MathContext(4, RoundingMode.HALF_EVEN));
        if (rounded.compareTo(BigDecimal.valueOf(100)) == 0 && compareTo(ONE) < 0) {
            rounded = exact.divide(parts, new java.math.MathContext(4, RoundingMode.DOWN));
            if (rounded.compareTo(new BigDecimal("99.99")) == 0) return "> 99.99 %";
        }
        BigDecimal plain = rounded.stripTrailingZeros();

        return (plain.scale() > 0 ? plain.toString() : plain.toPlainString()) + " %";
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
