package interleave.explore;

import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The extreme of a program that is small enough to look at all its states.
/// @param rank the best rank of all runs that complete
/// @param value what has that rank
/// @param witness the simplest that there is to an ending with that rank; where updates are counted, another run to the
///     same ending may be meant
/// @param why which states were looked at
record Exact(long rank, Value value, Witness witness, String why) {
    /// How many states may be looked at before it is taken to be too large: they take a fraction of a second.
    private static final int MOST_STATES = 20_000;

    private static final Comparator<Witness> SIMPLEST = Comparator.comparingInt(Witness::preemptions)
            .thenComparingInt(witness -> witness.schedule().runs())
            .thenComparingInt(witness -> witness.schedule().length());

    static Optional<Exact> of(Run run, Goal goal, BooleanSupplier cancelled) {
        StateSpace space = StateSpace.explore(run, Limits.states(MOST_STATES), _ -> {}, cancelled);
        if (!space.complete()) return Optional.empty();
        List<Exact> all = new ArrayList<>();
        Outcomes outcomes = space.outcomes(cancelled);
        if (!outcomes.complete()) return Optional.empty();
        String alike = space.folded() ? ", but for which of the threads that are alike is which" : "";
        String why = String.format(Locale.ROOT, "all states were looked at, which are %,d", outcomes.states().orElseThrow()) + alike;
        for (Reached row : outcomes.rows()) {
            Outcome outcome = row.ending().outcome();
            if (!(outcome instanceof Outcome.Completed) && !(outcome instanceof Outcome.Exited)) continue;
            Optional<Value> value = value(row, goal);
            if (value.isEmpty() && goal.countsLosses()) return Optional.empty(); // of some runs it is not known
            long rank = value.map(new Measure(goal)::rank).orElse(Measure.NONE);
            if (rank != Measure.NONE) all.add(new Exact(rank, value.get(), row.witness().orElseThrow(), why));
        }
        return all.stream().max(Comparator.comparingLong(Exact::rank).thenComparing(Exact::witness, SIMPLEST.reversed()));
    }

    private static Optional<Value> value(Reached row, Goal goal) {
        return switch (goal) {
            case Goal.Least(String cell) -> Optional.ofNullable(row.ending().finals().get(cell));
            case Goal.Most(String cell) -> Optional.ofNullable(row.ending().finals().get(cell));
            case Goal.MostLost _ -> row.lost().map(lost -> Value.Int.of(lost.most()));
            case Goal.LeastLost _ -> row.lost().map(lost -> Value.Int.of(lost.least()));
        };
    }
}
