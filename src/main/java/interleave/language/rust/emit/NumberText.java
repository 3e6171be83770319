package interleave.language.rust.emit;

import interleave.program.Width;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Numbers and texts as Rust prints them (core::fmt).
final class NumberText {
    private NumberText() {}

    static String whole(long number, Width width) {
        return width == Width.UINT64 ? Long.toUnsignedString(number) : Long.toString(number);
    }

    /// In radix 2, 8 or 16, of the two's complement.
    static String radix(long number, Width width, int radix, boolean upper) {
        long bits = width.bits() == 64 ? number : number & (1L << width.bits()) - 1;
        String text = Long.toUnsignedString(bits, radix);
        return upper ? text.toUpperCase(Locale.ROOT) : text;
    }

    /// @param precision how many digits behind the point; -1 for as many as it takes to tell it from others
    static String real(double number, boolean single, int precision, boolean debug) {
        if (Double.isNaN(number)) return "NaN";
        if (Double.isInfinite(number)) return number < 0 ? "-inf" : "inf";
        String sign = Double.compare(number, 0.0) < 0 ? "-" : "";
        double size = Math.abs(number);
        if (precision >= 0) return sign + new BigDecimal(size).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
        BigDecimal shortest = shortest(size, single);
        if (debug && size != 0 && (size >= 1e16 || size < 1e-5)) return sign + exponent(shortest, -1, false);
        String plain = shortest.stripTrailingZeros().toPlainString();
        if (size == 0) plain = "0";
        return sign + (debug && plain.indexOf('.') < 0 ? plain + ".0" : plain);
    }

    private static BigDecimal shortest(double number, boolean single) {
        return new BigDecimal(single ? Float.toString((float) number) : Double.toString(number));
    }

    static String exponent(double number, boolean single, int precision, boolean upper) {
        if (Double.isNaN(number)) return "NaN";
        if (Double.isInfinite(number)) return number < 0 ? "-inf" : "inf";
        String sign = Double.compare(number, 0.0) < 0 ? "-" : "";
        return sign + exponent(shortest(Math.abs(number), single), precision, upper);
    }

    private static String exponent(BigDecimal number, int precision, boolean upper) {
        BigDecimal exact = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        int power = exact.precision() - exact.scale() - 1;
        BigDecimal head = exact.movePointLeft(power);
        if (precision >= 0) head = head.setScale(precision, RoundingMode.HALF_EVEN);
        return head.toPlainString() + (upper ? "E" : "e") + power;
    }

    /// In quotes, with escapes.
    static String debug(String text) {
        StringBuilder all = new StringBuilder("\"");
        text.codePoints().forEach(c -> escape(c, '\'', all));
        return all.append('"').toString();
    }

    static String debug(int character) {
        StringBuilder all = new StringBuilder("'");
        escape(character, '"', all);
        return all.append('\'').toString();
    }

    /// @param plain the quote that needs no escape here
    private static void escape(int c, char plain, StringBuilder all) {
        switch (c) {
            case '\n' -> all.append("\\n");
            case '\r' -> all.append("\\r");
            case '\t' -> all.append("\\t");
            case '\0' -> all.append("\\0");
            case '\\' -> all.append("\\\\");
            case '"', '\'' -> {
                if (c != plain) all.append('\\');
                all.append((char) c);
            }
            default -> {
                if (Character.isISOControl(c) || !Character.isDefined(c)) {
                    all.append("\\u{").append(Integer.toHexString(c)).append('}');
                } else {
                    all.appendCodePoint(c);
                }
            }
        }
    }

    /// Filled up to a width in characters.
    static String pad(String text, int width, int fill, char align) {
        int missing = width - text.codePointCount(0, text.length());
        if (missing <= 0) return text;
        int left = switch (align) {
            case '>' -> missing;
            case '^' -> missing / 2;
            default -> 0; // to the left
        };
        String filling = Character.toString(fill);
        return filling.repeat(left) + text + filling.repeat(missing - left);
    }

    /// A number with its sign, prefix and zeros, filled up to a width.
    static String number(String digits, String prefix, boolean plus, boolean zero, int width, int fill, char align) {
        boolean negative = digits.startsWith("-");
        String sign = negative ? "-" : plus ? "+" : "";
        String rest = negative ? digits.substring(1) : digits;
        if (zero) {
            int missing = width - sign.length() - prefix.length() - rest.length();
            return sign + prefix + "0".repeat(Math.max(0, missing)) + rest;
        }
        return pad(sign + prefix + rest, width, fill, align == ' ' ? '>' : align);
    }
}
