package interleave.language.go.text;

/// Floating-point numbers as `strconv.FormatFloat` writes them.
public final class FloatText {
    private FloatText() {}

    /// @param format one of `b e E f g G x X`
    /// @param precision digits behind the point, for `g` significant digits; -1 for as few as tell the number apart
    /// @param single whether the number is a float32
    public static String format(double number, char format, int precision, boolean single) {
        if (Double.isNaN(number)) return "NaN";
        if (Double.isInfinite(number)) return number > 0 ? "+Inf" : "-Inf";
        if (single && number != (float) number) return format((float) number, format, precision, true);
        String sign = Double.doubleToRawLongBits(number) < 0 ? "-" : "";
        double size = Math.abs(number);
        return sign
                + switch (format) {
                    case 'b' -> binary(size, single);
                    case 'x', 'X' -> HexFloat.format(size, format, precision);
                    case 'e', 'E' -> scientific(size, format, precision, single);
                    case 'f' -> plain(size, precision, single);
                    case 'g', 'G' -> general(size, format, precision, single);
                    default -> "%" + format;
                };
    }

    private static String binary(double size, boolean single) {
        long bits = single ? Float.floatToRawIntBits((float) size) : Double.doubleToRawLongBits(size);
        int mantissaBits = single ? 23 : 52;
        int exponent = (int) (bits >>> mantissaBits);
        long mantissa = bits & (1L << mantissaBits) - 1;
        if (exponent == 0) exponent++;
        else mantissa |= 1L << mantissaBits;
        int power = exponent - (single ? 127 : 1023) - mantissaBits;
        return mantissa + "p" + (power < 0 ? "" : "+") + power;
    }

    private static String scientific(double size, char format, int precision, boolean single) {
        Decimal digits =
                precision < 0 ? Decimal.shortest(size, single) : Decimal.significant(size, precision + 1);
        return scientific(digits, format, precision < 0 ? digits.digits().length() - 1 : precision);
    }

    private static String scientific(Decimal digits, char letter, int places) {
        StringBuilder out = new StringBuilder().append(digits.at(0));
        if (places > 0) out.append('.');
        for (int i = 1; i <= places; i++) out.append(digits.at(i));
        int exponent = digits.digits().isEmpty() ? 0 : digits.point() - 1;
        out.append(letter).append(exponent < 0 ? '-' : '+');
        int positive = Math.abs(exponent);
        if (positive < 10) out.append('0');
        return out.append(positive).toString();
    }

    private static String plain(double size, int precision, boolean single) {
        Decimal digits = precision < 0 ? Decimal.shortest(size, single) : Decimal.places(size, precision);
        return plain(digits, precision < 0 ? Math.max(digits.digits().length() - digits.point(), 0) : precision);
    }

    private static String plain(Decimal digits, int places) {
        StringBuilder out = new StringBuilder();
        if (digits.point() <= 0) out.append('0');
        for (int i = 0; i < digits.point(); i++) out.append(digits.at(i));
        if (places > 0) out.append('.');
        for (int i = 0; i < places; i++) out.append(digits.at(digits.point() + i));
        return out.toString();
    }

    /// `%e` for what is very large or very small, else `%f`.
    private static String general(double size, char format, int precision, boolean single) {
        Decimal digits = precision < 0
                ? Decimal.shortest(size, single)
                : Decimal.significant(size, Math.max(precision, 1));
        int count = digits.digits().length();
        int limit = Math.max(precision, 1);
        if (limit > count && count >= digits.point()) limit = count;
        if (precision < 0) limit = 6;
        int exponent = digits.point() - 1;
        if (exponent < -4 || exponent >= limit) {
            return scientific(digits, (char) (format + 'e' - 'g'), Math.max(count - 1, 0));
        }
        return plain(digits, Math.max(count - digits.point(), 0));
    }
}
