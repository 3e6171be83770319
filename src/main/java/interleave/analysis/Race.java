package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.Span;
import interleave.program.ThreadId;

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
}
