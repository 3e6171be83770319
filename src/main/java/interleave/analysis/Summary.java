package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.Value;

/// The figures of one cell at a position: what was done to it, what it holds, what of that is missing.
/// @param counting whether all writes were additions of one to what their writer had read, so that `value = initial value +
///     writes − lost`
public record Summary(Cell cell, boolean counting, int writes, Value value, int lost) {
    /// What the writes are called.
    public String label() {
        return counting ? "added" : "writes";
    }
}
