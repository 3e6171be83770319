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
    Outcomes outcomes();

    /// What can still happen from the end of a run; empty if the exploration never came there.
    Optional<Outcomes> from(Run run);

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
            public Outcomes outcomes() {
                return space.outcomes();
            }

            @Override
            public Optional<Outcomes> from(Run run) {
                return space.from(run);
            }
        };
    }
}
