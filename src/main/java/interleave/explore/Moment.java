package interleave.explore;

import interleave.engine.State;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A state in a search, with the way that led to it.
/// @param moved the threads that have taken a step
record Moment(State state, @Nullable Ledger ledger, @Nullable Way way, BitSet moved) {
    /// The beginning of a search.
    static Moment first(State state, boolean countsLosses) {
        return new Moment(state, countsLosses ? new Ledger() : null, null, new BitSet());
    }

    /// The way, from the beginning.
    List<Leg> legs() {
        return way == null ? List.of() : way.all();
    }

    /// Whether a thread went last, by the way that it always takes unless told otherwise.
    boolean wentOn(int thread) {
        return way != null && way.leg().thread() == thread && way.leg().way() == 0;
    }

    /// A number that moments have in common from which the same can come.
    long fingerprint() {
        return ledger == null ? state.fingerprint() : state.fingerprint() * 31 + ledger.fingerprint();
    }

    /// Whether a thread has begun and not ended.
    boolean inPlay(int thread) {
        return moved.get(thread) && !state.ended(thread);
    }
}
