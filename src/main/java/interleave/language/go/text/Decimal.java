package interleave.language.go.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The decimal digits of a floating-point number without its sign: `0.d₁d₂d₃… × 10^point`. Zero has no digits.
record Decimal(String digits, int point) {
    /// The fewest digits that only this number is nearest to.
    static Decimal shortest(double number, boolean single) {
        BigDecimal found = new BigDecimal(single ? Float.toString((float) number) : Double.toString(number));
        Decimal digits = of(found);
        return digits.digits.length() == 2 ? oneDigit(digits, number, single) : digits;
    }

    /// Java prints at least two digits, and therefore writes 5e-324 as `4.9E-324`.
    private static Decimal oneDigit(Decimal two, double number, boolean single) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal one = exact.round(new MathContext(1, RoundingMode.HALF_EVEN));
        boolean same = single ? one.floatValue() == (float) number : one.doubleValue() == number;
        return same ? of(one) : two;
    }

    /// At most `count` significant digits.
    static Decimal significant(double number, int count) {
        return of(new BigDecimal(number).round(new MathContext(count, RoundingMode.HALF_EVEN)));
    }

    /// The digits up to `count` places behind the point.
    static Decimal places(double number, int count) {
        return of(new BigDecimal(number).setScale(count, RoundingMode.HALF_EVEN));
    }

    private static Decimal of(BigDecimal number) {
        if (number.signum() == 0) return new Decimal("", 0);
        String all = number.unscaledValue().toString();
        int length = all.length();
        while (length > 1 && all.charAt(length - 1) == '0') length--;
        return new Decimal(all.substring(0, length), all.length() - number.scale());
    }

    /// The digit at a place, counted from the first; 0 outside.
    char at(int place) {
        return place >= 0 && place < digits.length() ? digits.charAt(place) : '0';
    }
}
