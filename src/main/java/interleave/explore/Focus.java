package interleave.explore;

import interleave.engine.Cell;
import java.util.Optional;

/// What a search stops threads for. It looks for the obvious first: a search that stops everywhere comes less far.
/// @param cell the cell whose reads and writes matter; empty if all do, and all that orders threads
/// @param few a thread with no more steps than this is stopped at every one of them
record Focus(Optional<Cell> cell, int few) {
    private static final int FEW = 10;
    private static final int MANY = 1_000;

    /// At the reads and writes of one cell.
    static Focus on(Cell cell) {
        return new Focus(Optional.of(cell), FEW);
    }

    /// At reads and writes, and where threads are ordered.
    static Focus wide() {
        return new Focus(Optional.empty(), FEW);
    }

    /// At every step of all but very long threads.
    static Focus everywhere() {
        return new Focus(Optional.empty(), MANY);
    }

    /// Whether threads that have not begun, and look as if they did the same, count as one.
    boolean joinsTwins() {
        return few == FEW;
    }

    boolean isOn(Cell other) {
        return cell.isEmpty() || cell.get().equals(other);
    }
}
