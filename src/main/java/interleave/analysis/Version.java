package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.Optional;
import java.util.OptionalInt;

/// One write of a cell, or its initial value.
/// @param number 0 for the initial value, then counting the writes of the cell
/// @param step the step that wrote it; 0 for the initial value
/// @param thread who wrote it; empty for the initial value
/// @param parent the version that the writer had last read since its own last write of the cell; empty for the initial
///     value and for a blind write
/// @param read the step at which the writer had read the parent; 0 where there is none
/// @param depth how many versions below the initial value this stands, see [Lineage]
public record Version(
        Cell cell, int number, int step, Optional<ThreadId> thread, Value value, OptionalInt parent, int read, int depth) {
    /// Whether the writer had not looked at the cell since its own last write of it.
    public boolean blind() {
        return number > 0 && parent.isEmpty();
    }
}
