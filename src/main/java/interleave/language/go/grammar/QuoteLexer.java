package interleave.language.go.grammar;

import interleave.language.Problems;
import interleave.program.Span;

/// Finds the ends of strings and characters, and the mistakes in them.
final class QuoteLexer {
    private final String text;
    private final Problems problems;

    QuoteLexer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /// The place behind the literal that begins at `start`.
    int end(int start) {
        return switch (text.charAt(start)) {
            case '`' -> raw(start);
            case '"' -> string(start);
            default -> rune(start);
        };
    }

    private int raw(int start) {
        int end = text.indexOf('`', start + 1);
        if (end < 0) problems.add(new Span(start, start + 1), "string not terminated");
        return end < 0 ? text.length() : end + 1;
    }

    private int string(int start) {
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') return at + 1;
            if (c == '\n') {
                problems.add(new Span(at, at + 1), "newline in string");
                return at;
            }
            at = c == '\\' ? escape(at, '"') : at + 1;
        }
        problems.add(new Span(start, start + 1), "string not terminated");
        return at;
    }

    private int rune(int start) {
        int at = start + 1;
        for (int count = 0; at < text.length(); count++) {
            char c = text.charAt(at);
            if (c == '\'') {
                if (count == 0) problems.add(new Span(start, at + 1), "empty rune literal or unescaped ' in rune literal");
                else if (count > 1) problems.add(new Span(start, at + 1), "more than one character in rune literal");
                return at + 1;
            }
            if (c == '\n') {
                problems.add(new Span(count == 0 ? at : start, at), count == 0 ? "newline in rune literal" : "rune literal not terminated");
                return at;
            }
            at = c == '\\' ? escape(at, '\'') : text.offsetByCodePoints(at, 1);
        }
        problems.add(new Span(start, start + 1), "rune literal not terminated");
        return at;
    }

    /// The place behind an escape sequence.
    private int escape(int start, char quote) {
        if (start + 1 >= text.length()) return start + 1;
        char kind = text.charAt(start + 1);
        if (kind == quote || "abfnrtv\\".indexOf(kind) >= 0) return start + 2;
        int digits = switch (kind) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> kind >= '0' && kind <= '7' ? 3 : 0;
        };
        if (digits == 0) {
            if (kind != '\n') problems.add(new Span(start + 1, start + 2), "unknown escape");
            return start + 1;
        }
        int base = digits == 3 ? 8 : 16;
        int from = start + (digits == 3 ? 1 : 2);
        for (int i = from; i < from + digits; i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (Character.digit(c, base) >= 0) continue;
            String name = base == 8 ? "octal" : "hexadecimal";
            if (c != '\n') problems.add(new Span(i, i + 1), "invalid character '" + c + "' in " + name + " escape");
            return i;
        }
        long value = Long.parseLong(text, from, from + digits, base);
        if (base == 8 && value > 255) {
            problems.add(new Span(start, from + digits), "octal escape value " + value + " > 255");
        } else if (digits > 3 && (value > Character.MAX_CODE_POINT || value >= 0xD800 && value < 0xE000)) {
            problems.add(new Span(start, from + digits), "escape is invalid Unicode code point U+" + text.substring(from, from + digits).toUpperCase(java.util.Locale.ROOT).replaceFirst("^0+(?=.{4})", ""));
        }
        return from + digits;
    }
}
