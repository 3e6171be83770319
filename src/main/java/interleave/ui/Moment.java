package interleave.ui;

import interleave.engine.Run;
import interleave.engine.State;

/// A run and a position in it, from 0 (the start) to its length. What lies behind the position is the known future.
public record Moment(Run run, int position) {
    /// @throws IndexOutOfBoundsException if the run has no such position
    public Moment {
        if (position < 0 || position > run.length()) throw new IndexOutOfBoundsException(position);
    }

    /// The state at the position.
    public State state() {
        return run.at(position);
    }

    /// Whether steps behind the position are known.
    public boolean hasFuture() {
        return position < run.length();
    }

    /// The same run at another position; one that lies outside becomes the nearest that does not.
    public Moment at(int position) {
        return new Moment(run, Math.clamp(position, 0, run.length()));
    }
}
