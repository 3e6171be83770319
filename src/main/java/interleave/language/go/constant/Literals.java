package interleave.language.go.constant;

import interleave.language.go.text.Runes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Reads the literals of numbers, characters and strings. What is none, such as `'ab'` or `08`, gives nothing.
public final class Literals {
    /// The largest exponent of a number that is read; Go's own bound is of this order.
    private static final int LARGEST_EXPONENT = 5000;

    private Literals() {}

    /// A whole number in any of Go's notations.
    public static Optional<GoConstant> integer(String text) {
        String plain = text.replace("_", "").toLowerCase(Locale.ROOT);
        int base = 10;
        String digits = plain;
        if (plain.length() > 1 && plain.charAt(0) == '0') {
            base = switch (plain.charAt(1)) {
                case 'x' -> 16;
                case 'b' -> 2;
                default -> 8;
            };
            digits = plain.substring(Character.isDigit(plain.charAt(1)) ? 1 : 2);
        }
        try {
            return Optional.of(new GoConstant.Number(Ratio.of(new BigInteger(digits, base))));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// A floating-point number.
    public static Optional<GoConstant> floating(String text) {
        String plain = text.replace("_", "").toLowerCase(Locale.ROOT);
        try {
            if (plain.startsWith("0x")) return Optional.of(new GoConstant.Number(hexadecimal(plain.substring(2))));
            BigDecimal decimal = new BigDecimal(plain);
            if (Math.abs((long) decimal.scale()) > LARGEST_EXPONENT) return Optional.empty();
            return Optional.of(new GoConstant.Number(Ratio.of(decimal)));
        } catch (NumberFormatException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static Ratio hexadecimal(String text) {
        int p = text.indexOf('p');
        int exponent = Integer.parseInt(text.substring(p + 1));
        if (Math.abs(exponent) > LARGEST_EXPONENT) throw new NumberFormatException(text);
        String mantissa = text.substring(0, p);
        int point = mantissa.indexOf('.');
        int fraction = point < 0 ? 0 : mantissa.length() - point - 1;
        BigInteger digits = new BigInteger(mantissa.replace(".", ""), 16);
        int shift = exponent - 4 * fraction;
        return shift >= 0
                ? Ratio.of(digits.shiftLeft(shift))
                : Ratio.of(digits, BigInteger.ONE.shiftLeft(-shift));
    }

    /// A character between single quotes.
    public static Optional<GoConstant> rune(String text) {
        if (text.length() < 3 || !text.endsWith("'")) return Optional.empty();
        String inner = text.substring(1, text.length() - 1);
        if (inner.charAt(0) != '\\') {
            boolean one = inner.codePointCount(0, inner.length()) == 1;
            return one ? Optional.of(GoConstant.of(inner.codePointAt(0))) : Optional.empty();
        }
        if (inner.length() == 1 || inner.charAt(1) == '"') return Optional.empty();
        return Escape.read(inner, 0)
                .filter(escape -> escape.length() == inner.length())
                .map(escape -> GoConstant.of(escape.value()));
    }

    /// A string between double quotes or backquotes.
    public static Optional<GoConstant> string(String text) {
        if (text.length() < 2 || text.charAt(text.length() - 1) != text.charAt(0)) return Optional.empty();
        String inner = text.substring(1, text.length() - 1);
        if (text.charAt(0) == '`') return Optional.of(new GoConstant.Text(bytes(inner.replace("\r", ""))));
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < inner.length()) {
            if (inner.charAt(at) == '\\') {
                Optional<Escape> escape = Escape.read(inner, at);
                if (escape.isEmpty() || inner.startsWith("\\'", at)) return Optional.empty();
                out.append(escape.get().bytes());
                at += escape.get().length();
            } else {
                int end = inner.indexOf('\\', at);
                if (end < 0) end = inner.length();
                out.append(bytes(inner.substring(at, end)));
                at = end;
            }
        }
        return Optional.of(new GoConstant.Text(out.toString()));
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /// An escape sequence that begins with a backslash.
    private record Escape(int length, int value, boolean single) {
        String bytes() {
            return single ? String.valueOf((char) value) : Runes.text(value);
        }

        static Optional<Escape> read(String text, int at) {
            if (at + 1 >= text.length()) return Optional.empty();
            char kind = text.charAt(at + 1);
            return switch (kind) {
                case 'a' -> one(7);
                case 'b' -> one('\b');
                case 'f' -> one('\f');
                case 'n' -> one('\n');
                case 'r' -> one('\r');
                case 't' -> one('\t');
                case 'v' -> one(11);
                case '\\', '\'', '"' -> one(kind);
                case 'x' -> digits(text, at, 2, 2, 16, true);
                case 'u' -> digits(text, at, 2, 4, 16, false);
                case 'U' -> digits(text, at, 2, 8, 16, false);
                case '0', '1', '2', '3', '4', '5', '6', '7' -> digits(text, at, 1, 3, 8, true);
                default -> Optional.empty();
            };
        }

        private static Optional<Escape> one(int value) {
            return Optional.of(new Escape(2, value, true));
        }

        private static Optional<Escape> digits(String text, int at, int skip, int count, int base, boolean single) {
            int end = at + skip + count;
            if (end > text.length()) return Optional.empty();
            try {
                int value = Integer.parseUnsignedInt(text, at + skip, end, base);
                boolean valid = single
                        ? value <= 255
                        : value >= 0 && value <= Character.MAX_CODE_POINT && !(value >= 0xD800 && value < 0xE000);
                return valid ? Optional.of(new Escape(skip + count, value, single)) : Optional.empty();
            } catch (NumberFormatException _) {
                return Optional.empty();
            }
        }
    }
}
