package interleave.ui.real;

import java.util.Comparator;

/// Two lines of the source, whichever came first. This is how far two detectors can be compared: Go's reports say no column.
public record LinePair(int lower, int upper) implements Comparable<LinePair> {
    private static final Comparator<LinePair> ORDER =
            Comparator.comparingInt(LinePair::lower).thenComparingInt(LinePair::upper);

    /// Two lines in any order.
    public static LinePair of(int one, int other) {
        return new LinePair(Math.min(one, other), Math.max(one, other));
    }

    @Override
    public int compareTo(LinePair other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return lower == upper ? "line " + lower + " with itself" : "lines " + lower + " and " + upper;
    }
}
