package interleave.language.go.grammar;

import interleave.language.Problems;
import interleave.program.Span;

/// Finds the ends of numbers, and the mistakes in them.
final class NumberLexer {
    private final String text;
    private final Problems problems;
    private int at;
    private boolean digits;
    private int wrongDigit;

    NumberLexer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /// The place behind the number that begins at `start`.
    int end(int start) {
        at = start;
        wrongDigit = -1;
        int base = base();
        String name = switch (base) {
            case 2 -> "binary";
            case 8 -> "octal";
            case 16 -> "hexadecimal";
            default -> "decimal";
        };
        boolean prefixed = at - start == 2;
        boolean octal = base == 8 && !prefixed;
        digits |= digits(base == 16 ? 16 : 10, base);
        boolean fraction = false;
        if (peek() == '.' && !(peek(1) == '.')) {
            fraction = true;
            if (prefixed && base != 16) problem(start, "invalid radix point in " + name + " literal");
            at++;
            digits |= digits(base == 16 ? 16 : 10, 16);
        }
        if (!digits) problem(start, name + " literal has no digits");
        boolean exponent = exponent(start, base, prefixed, name);
        boolean imaginary = peek() == 'i';
        if (imaginary) at++;
        boolean integer = !fraction && !exponent && !imaginary;
        if (wrongDigit >= 0 && (integer || prefixed) && base != 16 && (octal || prefixed)) {
            problems.add(new Span(wrongDigit, wrongDigit + 1), "invalid digit '" + text.charAt(wrongDigit) + "' in " + name + " literal");
        }
        if (base == 16 && fraction && !exponent) problem(start, "hexadecimal mantissa requires a 'p' exponent");
        int separator = badSeparator(text.substring(start, at));
        if (separator >= 0) {
            problems.add(new Span(start + separator, start + separator + 1), "'_' must separate successive digits");
        }
        return at;
    }

    private int base() {
        if (peek() != '0') return 10;
        char next = Character.toLowerCase(peek(1));
        int base = next == 'x' ? 16 : next == 'o' ? 8 : next == 'b' ? 2 : 0;
        if (base > 0) {
            at += 2;
            return base;
        }
        digits = true;
        return 8;
    }

    private boolean digits(int accepted, int base) {
        boolean any = false;
        while (Character.digit(peek(), accepted) >= 0 && peek() < 128 || peek() == '_') {
            if (peek() != '_') {
                any = true;
                if (Character.digit(peek(), base) < 0 && wrongDigit < 0) wrongDigit = at;
            }
            at++;
        }
        return any;
    }

    private boolean exponent(int start, int base, boolean prefixed, String name) {
        char e = Character.toLowerCase(peek());
        if (e != 'p' && (e != 'e' || base == 16)) return false;
        if (e == 'e' && prefixed) problem(start, "'" + peek() + "' exponent requires decimal mantissa");
        if (e == 'p' && base != 16) problem(start, "'" + peek() + "' exponent requires hexadecimal mantissa");
        at++;
        if (peek() == '+' || peek() == '-') at++;
        if (!digits(10, 10)) problem(start, "exponent has no digits");
        return true;
    }

    /// Where a `_` stands that is not between two digits, of which the prefix `0x` counts as one; -1 if there is none.
    private static int badSeparator(String number) {
        boolean prefixed = number.matches("0[xXbBoO].*");
        boolean digitBefore = false;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            boolean digit = Character.digit(c, 16) >= 0 && (prefixed || c != 'e' && c != 'E') || prefixed && i == 1;
            boolean digitBehind = i + 1 < number.length() && Character.digit(number.charAt(i + 1), 16) >= 0;
            if (c == '_' && !(digitBefore && digitBehind)) return digitBefore && i + 1 < number.length() && number.charAt(i + 1) == '_' ? i + 1 : i;
            digitBefore = digit;
        }
        return -1;
    }

    private char peek() {
        return peek(0);
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private void problem(int start, String message) {
        problems.add(new Span(start, Math.max(at, start + 1)), message);
    }
}
