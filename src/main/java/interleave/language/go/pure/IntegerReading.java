package interleave.language.go.pure;

import interleave.program.Value;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/// Reads whole numbers as `strconv` does.
/// @param base 2 to 36, or 0 for one that the text says itself (`0x`, `0b`, `0o`, and then also underscores)
/// @param bits the size of the type that the number must fit
record IntegerReading(int base, int bits, boolean signed) {
    Parsed read(String text) {
        boolean negative = signed && text.startsWith("-");
        String digits = signed && (negative || text.startsWith("+")) ? text.substring(1) : text;
        if (base != 0) return convert(digits, base, negative);
        String lower = digits.toLowerCase(Locale.ROOT);
        int prefixed = lower.startsWith("0x") ? 16 : lower.startsWith("0b") ? 2 : lower.startsWith("0o") ? 8 : 0;
        if (prefixed != 0) return convert(lower.substring(2).replace("_", ""), prefixed, negative);
        boolean octal = lower.length() > 1 && lower.startsWith("0");
        return convert(lower.replace("_", ""), octal ? 8 : 10, negative);
    }

    private Parsed convert(String digits, int radix, boolean negative) {
        if (radix < 2 || radix > 36) {
            return Parsed.wrong(Value.Int.of(0), Optional.of("invalid base " + radix));
        }
        if (digits.isEmpty() || digits.chars().anyMatch(c -> c > 0x7F || Character.digit(c, radix) < 0)) {
            return Parsed.wrong(Value.Int.of(0), Parsed.SYNTAX);
        }
        BigInteger size = new BigInteger(digits, radix);
        BigInteger number = negative ? size.negate() : size;
        BigInteger most = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
        BigInteger least = signed ? most.negate().subtract(BigInteger.ONE) : BigInteger.ZERO;
        BigInteger kept = number.min(most).max(least);
        return new Parsed(
                Value.Int.of(kept.longValue()), kept.equals(number) ? Optional.empty() : Parsed.RANGE);
    }
}
