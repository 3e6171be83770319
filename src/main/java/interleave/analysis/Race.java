package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.Span;
import interleave.program.ThreadId;
import java.util.Comparator;

/// Two accesses of one cell by different threads that nothing orders, at least one of them a write and at least one not
/// atomic.
/// @param first the one that came first in this run; the other order is just as possible
public record Race(Cell cell, Access first, Access second) {
    /// One of the two.
    /// @param step the step in which it happened
    public record Access(ThreadId thread, int step, Span span, boolean write, boolean atomic) {
        /// `read`, `atomic write` and so on.
        public String word() {
            return (atomic ? "atomic " : "") + (write ? "write" : "read");
        }
    }

    /// The two places in the source, and what is done there: what makes two races the same one. That which stands first in
    /// the source is the first here.
    public record Places(Span first, boolean firstWrites, Span second, boolean secondWrites) implements Comparable<Places> {
        private static final Comparator<Places> ORDER = Comparator.<Places>comparingInt(p -> p.first.start())
                .thenComparingInt(p -> p.second.start())
                .thenComparingInt(p -> p.first.end())
                .thenComparingInt(p -> p.second.end())
                .thenComparing(p -> p.firstWrites)
                .thenComparing(p -> p.secondWrites);

        private static Places of(Access one, Access other) {
            return new Places(one.span(), one.write(), other.span(), other.write());
        }

        @Override
        public int compareTo(Places other) {
            return ORDER.compare(this, other);
        }
    }

    /// Where it is, whichever access came first.
    public Places places() {
        Places forth = Places.of(first, second);
        Places back = Places.of(second, first);
        return forth.compareTo(back) <= 0 ? forth : back;
    }
}
