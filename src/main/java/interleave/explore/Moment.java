package interleave.explore;

import interleave.engine.Run;
import interleave.engine.State;
import interleave.engine.Step;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A state in a search, with the way that led to it.
/// @param moved the threads that have taken a step
record Moment(State state, @Nullable Ledger ledger, @Nullable Way way, BitSet moved) {
    /// The beginning of a search: the end of a run.
    static Moment first(Run run, boolean countsLosses) {
        BitSet moved = new BitSet();
        Ledger ledger = countsLosses ? new Ledger() : null;
        for (Step step : run.steps()) {
            moved.set(step.thread().index());
            if (ledger != null) ledger.note(step.effects());
        }
        return new Moment(run.end(), ledger, null, moved);
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
