package interleave.explore;

import interleave.engine.Cell;
import interleave.engine.Outcome;
import interleave.engine.State;
import interleave.program.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A goal as a number, the greater the better, so that a search need not know what it drives to which extreme.
record Measure(Goal goal) {
    /// The rank of what has no value: worse than all others.
    static final long NONE = Long.MIN_VALUE;

    /// Whether a cell matters for the value.
    boolean isAbout(Cell cell) {
        return switch (goal) {
            case Goal.MostLost _, Goal.LeastLost _ -> true;
            case Goal.Least(String name) -> cell.name().equals(name);
            case Goal.Most(String name) -> cell.name().equals(name);
        };
    }

    /// The rank of a state in which the program has completed; [#NONE] of all others.
    long atEnd(State state, @Nullable Ledger ledger) {
        Outcome outcome = state.outcome().orElse(null);
        boolean completed = outcome instanceof Outcome.Completed || outcome instanceof Outcome.Exited;
        return completed ? now(state, ledger) : NONE;
    }

    /// The rank of a state as it is.
    long now(State state, @Nullable Ledger ledger) {
        return shown(state, ledger).map(this::rank).orElse(NONE);
    }

    /// The rank of a value: of a cell, or of how many updates are lost.
    long rank(Value value) {
        long number = number(value);
        if (number == NONE) return NONE;
        return switch (goal) {
            case Goal.Least _, Goal.LeastLost _ -> ~number;
            case Goal.Most _, Goal.MostLost _ -> number;
        };
    }

    /// What a person calls the value of a state.
    Optional<Value> shown(State state, @Nullable Ledger ledger) {
        return switch (goal) {
            case Goal.Least(String cell) -> value(state, cell);
            case Goal.Most(String cell) -> value(state, cell);
            case Goal.MostLost _, Goal.LeastLost _ ->
                ledger == null ? Optional.empty() : Optional.of(Value.Int.of(ledger.lost()));
        };
    }

    private static Optional<Value> value(State state, String name) {
        for (Cell cell : state.sharedCells()) {
            if (cell.name().equals(name)) return Optional.of(state.read(cell));
        }
        return Optional.empty();
    }

    /// A number in whose order values stand; [#NONE] of what is neither a number nor a truth value.
    static long number(Value value) {
        return switch (value) {
            case Value.Int(long number) -> number;
            case Value.Bool(boolean truth) -> truth ? 1 : 0;
            case Value.Real(double real) -> {
                long bits = Double.doubleToLongBits(real);
                yield bits >= 0 ? bits : Long.MIN_VALUE - bits;
            }
            default -> NONE; // texts, references, mutexes have no extremes
        };
    }
}
