package interleave.language.rust.grammar;

import interleave.language.rust.tree.Literal;
import interleave.program.Value;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/// Reads literals (The Rust Reference, "Tokens").
final class Literals {
    private static final List<String> SUFFIXES = List.of("i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64",
            "u128", "usize", "f32", "f64");

    private Literals() {}

    /// A number, which has a fraction or exponent if `real`.
    static Literal number(String text, boolean real) {
        String plain = text.replace("_", "");
        boolean hex = plain.startsWith("0x");
        String suffix = SUFFIXES.stream()
                .filter(s -> plain.endsWith(s) && !(hex && s.startsWith("f")))
                .max((a, b) -> a.length() - b.length())
                .orElse("");
        String digits = plain.substring(0, plain.length() - suffix.length());
        if (real || suffix.startsWith("f")) return new Literal.Real(Double.parseDouble(digits), suffix);
        int radix = hex ? 16 : digits.startsWith("0o") ? 8 : digits.startsWith("0b") ? 2 : 10;
        return new Literal.Whole(new BigInteger(radix == 10 ? digits : digits.substring(2), radix), suffix);
    }

    /// `'x'` or `b'x'`.
    static Literal character(String text) {
        boolean isByte = text.startsWith("b");
        Decoded decoded = decode(text, isByte ? 2 : 1, text.length() - 1, false);
        int point = decoded.points()[0];
        return isByte ? new Literal.Whole(BigInteger.valueOf(point), "u8") : new Literal.Character(point);
    }

    /// A string, raw or not, of characters or of bytes.
    static Literal string(String text) {
        Decoded decoded = decoded(text);
        if (!text.startsWith("b")) return new Literal.Text(Value.Text.of(decoded.text()));
        StringBuilder bytes = new StringBuilder();
        for (int point : decoded.points()) bytes.append((char) point);
        return new Literal.Bytes(new Value.Text(bytes.toString()));
    }

    /// The code points of a string, and where each of them, and the end, stands in the literal.
    record Decoded(int[] points, int[] places) {
        String text() {
            return new String(points, 0, points.length);
        }
    }

    /// What a string literal means.
    static Decoded decoded(String text) {
        int quote = text.indexOf('"');
        boolean raw = text.substring(0, quote).contains("r");
        int hashes = raw ? quote - text.indexOf('r') - 1 : 0;
        return decode(text, quote + 1, text.length() - 1 - hashes, raw);
    }

    private static Decoded decode(String text, int from, int to, boolean raw) {
        int[] points = new int[to - from + 1];
        int[] places = new int[to - from + 2];
        int count = 0;
        int at = from;
        while (at < to) {
            places[count] = at;
            int point = text.codePointAt(at);
            if (point != '\\' || raw) {
                points[count++] = point;
                at += Character.charCount(point);
                continue;
            }
            char escape = text.charAt(at + 1);
            at += 2;
            switch (escape) {
                case 'n' -> points[count++] = '\n';
                case 't' -> points[count++] = '\t';
                case 'r' -> points[count++] = '\r';
                case '0' -> points[count++] = 0;
                case 'x' -> {
                    points[count++] = Integer.parseInt(text.substring(at, at + 2), 16);
                    at += 2;
                }
                case 'u' -> {
                    int end = text.indexOf('}', at);
                    points[count++] = Integer.parseInt(text.substring(at + 1, end).replace("_", ""), 16);
                    at = end + 1;
                }
                case '\n', '\r' -> {
                    while (at < to && Character.isWhitespace(text.charAt(at))) at++;
                }
                default -> points[count++] = escape;
            }
        }
        places[count] = to;
        return new Decoded(Arrays.copyOf(points, count), Arrays.copyOf(places, count + 1));
    }
}
