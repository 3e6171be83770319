package interleave.language.go.text;

import java.util.Locale;

/// Whole numbers as the verbs of `fmt` write them.
public final class IntegerText {
    private IntegerText() {}

    /// A number to a base.
    /// @param signed whether the 64 bits are a signed number
    /// @param verb the verb: `X` asks for capitals, `O` for a leading `0o`
    public static String format(Directive how, long bits, int base, boolean signed, int verb) {
        boolean negative = signed && bits < 0;
        if (how.precision() == 0 && bits == 0) return how.withoutZero().pad("");
        String digits = Long.toUnsignedString(negative ? -bits : bits, base);
        if (verb == 'X') digits = digits.toUpperCase(Locale.ROOT);
        digits = zeros(digits, atLeast(how, negative));
        String number = sign(how, negative) + prefix(how, base, verb, digits) + digits;
        return how.withoutZero().pad(number);
    }

    /// There are two ways to ask for leading zeros: a precision, or a width with the flag `0`.
    private static int atLeast(Directive how, boolean negative) {
        if (how.precision() >= 0) return how.precision();
        if (!how.zero() || how.width() < 0) return 0;
        return negative || how.plus() || how.space() ? how.width() - 1 : how.width();
    }

    private static String zeros(String digits, int atLeast) {
        return digits.length() >= atLeast ? digits : "0".repeat(atLeast - digits.length()) + digits;
    }

    private static String sign(Directive how, boolean negative) {
        return negative ? "-" : how.plus() ? "+" : how.space() ? " " : "";
    }

    private static String prefix(Directive how, int base, int verb, String digits) {
        String sharp = !how.sharp()
                ? ""
                : switch (base) {
                    case 2 -> "0b";
                    case 8 -> digits.startsWith("0") ? "" : "0";
                    case 16 -> verb == 'X' ? "0X" : "0x";
                    default -> "";
                };
        return verb == 'O' ? "0o" + sharp : sharp;
    }

    /// The character of that number, `%c`.
    public static String character(Directive how, long number) {
        return how.pad(Runes.text(number));
    }

    /// The character of that number as a literal, `%q`.
    public static String quoted(Directive how, long number) {
        return how.pad(Quoted.rune(number, how.plus()));
    }

    /// `U+0041`, with the flag `#` also the character.
    public static String unicode(Directive how, long number) {
        String digits = Long.toUnsignedString(number, 16).toUpperCase(Locale.ROOT);
        String text = "U+" + zeros(digits, Math.max(4, how.precision()));
        if (how.sharp() && number >= 0 && number <= Runes.LAST && Quoted.printable((int) number)) {
            text += " '" + Runes.text(number) + "'";
        }
        return how.withoutZero().pad(text);
    }
}
