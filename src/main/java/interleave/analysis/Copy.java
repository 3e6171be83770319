package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.Optional;

/// A thread's private copy of a cell, as a position has it. It lives from the step that read it to the thread's own write
/// of the cell, its next read of it, or its end.
/// @param read the step that read it
/// @param version the version that was read, and `original` its value
/// @param change what the thread has made of it; empty while it is as it was read
/// @param stale why it is stale; empty while it is not
public record Copy(
        ThreadId thread, Cell cell, int read, int version, Value original, Optional<Change> change, Optional<Stale> stale) {
    /// The last step that changed a private copy, and to what.
    public record Change(int step, Value value) {}

    /// The cell has a newer version, by another thread.
    /// @param since the step at which the copy became stale, and `by` whose step it was
    /// @param newer how many times the cell was written since the copy was read
    /// @param now the newest version
    /// @param atStake how many updates would be lost if the thread wrote now
    public record Stale(int since, ThreadId by, int newer, Version now, int atStake) {}

    /// What the copy holds now.
    public Value value() {
        return change.map(Change::value).orElse(original);
    }
}
