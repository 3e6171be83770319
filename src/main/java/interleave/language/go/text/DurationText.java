package interleave.language.go.text;

import java.math.BigDecimal;

/// Spans of time as `time.Duration` prints them: `1.5s`, `100ms`, `2h0m0s`.
public final class DurationText {
    private static final long SECOND = 1_000_000_000L;

    private DurationText() {}

    /// The text for a number of nanoseconds.
    public static String format(long nanoseconds) {
        if (nanoseconds == 0) return "0s";
        if (nanoseconds == Long.MIN_VALUE) return "-2562047h47m16.854775808s";
        long size = Math.abs(nanoseconds);
        return (nanoseconds < 0 ? "-" : "") + (size < SECOND ? small(size) : large(size));
    }

    private static String small(long size) {
        if (size < 1_000) return size + "ns";
        if (size < 1_000_000) return fraction(size, 3) + "\u00C2\u00B5s"; // µ, as bytes
        return fraction(size, 6) + "ms";
    }

    private static String large(long size) {
        long minutes = size / SECOND / 60;
        String seconds = fraction(size - minutes * 60 * SECOND, 9) + "s";
        if (minutes == 0) return seconds;
        return (minutes < 60 ? "" : minutes / 60 + "h") + minutes % 60 + "m" + seconds;
    }

    /// A number of units of 10^-scale, without zeros at the end.
    private static String fraction(long units, int scale) {
        BigDecimal number = BigDecimal.valueOf(units, scale).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }
}
