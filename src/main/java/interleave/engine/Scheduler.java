package interleave.engine;

import java.util.List;

/// A strategy that makes the choices of a run. Pure: the same run so far and the same choices give the same answer, so
/// that there is nothing to reset when a person steps back.
@FunctionalInterface
public interface Scheduler {
    /// Which of the choices to make next.
    /// @param soFar the run up to now
    /// @param enabled the choices that can be made, in order of threads; never empty
    /// @return one of them
    Choice next(Run soFar, List<Choice> enabled);

    /// Whether this wakes sleepers at any moment, as nothing forbids; otherwise they sleep on while anyone else can go on,
    /// as they usually do in real life.
    default boolean wakesAtAnyMoment() {
        return false;
    }
}
