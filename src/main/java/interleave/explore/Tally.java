package interleave.explore;

import java.math.BigInteger;
import java.util.Locale;

/// How many there are of something, in words: `1 state`, `2,981 states`, `1 trace class`, `2 trace classes`.
public final class Tally {
    private Tally() {}

    /// A number and what is counted, which is named in the singular.
    public static String of(long number, String thing) {
        return of(BigInteger.valueOf(number), thing);
    }

    /// The same for a number of any size.
    public static String of(BigInteger number, String thing) {
        String ending = number.equals(BigInteger.ONE) ? "" : thing.endsWith("s") ? "es" : "s";
        return String.format(Locale.ROOT, "%,d ", number) + thing + ending;
    }
}
