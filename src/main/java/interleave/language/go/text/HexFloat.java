package interleave.language.go.text;

/// Floating-point numbers in hexadecimal with a power of two: Go's `%x`, `0x1.8p+01`.
final class HexFloat {
    private static final long ONE = 1L << 60;

    private HexFloat() {}

    /// @param size not negative, finite
    /// @param precision hexadecimal digits behind the point, or -1 for as many as there are
    static String format(double size, char format, int precision) {
        long bits = Double.doubleToRawLongBits(size);
        int exponent = (int) (bits >>> 52);
        long mantissa = bits & (1L << 52) - 1;
        if (exponent == 0) exponent++;
        else mantissa |= 1L << 52;
        int power = mantissa == 0 ? 0 : exponent - 1023;
        mantissa <<= 8;
        while (mantissa != 0 && (mantissa & ONE) == 0) {
            mantissa <<= 1;
            power--;
        }
        if (precision >= 0 && precision < 15) {
            mantissa = round(mantissa, precision * 4);
            if ((mantissa & ONE << 1) != 0) {
                mantissa >>= 1;
                power++;
            }
        }
        String text = "0x" + (mantissa >> 60 & 1) + fraction(mantissa << 4, precision) + "p" + sign(power);
        return format == 'X' ? text.toUpperCase(java.util.Locale.ROOT) : text;
    }

    /// To that many bits behind the point, ties to even.
    private static long round(long mantissa, int bits) {
        long rest = mantissa << bits & ONE - 1;
        long kept = mantissa >> 60 - bits;
        if ((rest | kept & 1) > ONE >> 1) kept++;
        return kept << 60 - bits;
    }

    private static String fraction(long digits, int precision) {
        StringBuilder out = new StringBuilder();
        for (long left = digits; precision < 0 ? left != 0 : out.length() < precision; left <<= 4) {
            out.append(Character.forDigit((int) (left >>> 60), 16));
        }
        return out.isEmpty() ? "" : "." + out;
    }

    private static String sign(int power) {
        String digits = Integer.toString(Math.abs(power));
        return (power < 0 ? "-" : "+") + (digits.length() < 2 ? "0" : "") + digits;
    }
}
