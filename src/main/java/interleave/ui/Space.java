package interleave.ui;

import interleave.engine.Run;
import interleave.explore.Limits;
import interleave.explore.Outcomes;
import interleave.explore.Progress;
import interleave.explore.StateSpace;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What can happen from some moment on, explored: it answers for that moment and for those that come after it. One thread at
/// a time uses it.
public interface Space {
    /// What can happen from where it was explored.
    /// @param over asked often whether to stop counting; what is known by then is given, as "at least"
    Outcomes outcomes(BooleanSupplier over);

    /// What can still happen from the end of a run; empty if the exploration never came there.
    /// @param over asked often whether to stop counting
    Optional<Outcomes> from(Run run, BooleanSupplier over);

    /// How a space is explored.
    @FunctionalInterface
    interface Search {
        /// @param watch told now and then how far it has come
        /// @param cancelled asked as often whether to stop; what was found is kept
        Space explore(Run from, Limits limits, Consumer<Progress> watch, BooleanSupplier cancelled);
    }

    /// Explores every state.
    static Space of(Run from, Limits limits, Consumer<Progress> watch, BooleanSupplier cancelled) {
        StateSpace space = StateSpace.explore(from, limits, watch, cancelled);
        return new Space() {
            @Override
            public Outcomes outcomes(BooleanSupplier over) {
                return space.outcomes(over);
            }

            @Override
            public Optional<Outcomes> from(Run run, BooleanSupplier over) {
                return space.from(run, over);
            }
        };
    }
}
