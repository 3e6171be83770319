package interleave.explore;

/// What [Extremes] drives to its extreme, over all runs in which the program completes.
public sealed interface Goal {
    /// The least final value of a cell, named as in [interleave.engine.State#finals].
    record Least(String cell) implements Goal {}

    /// The greatest final value of a cell.
    record Most(String cell) implements Goal {}

    /// The most updates that are lost at the end, of all cells together.
    record MostLost() implements Goal {}

    /// The fewest updates that are lost at the end.
    record LeastLost() implements Goal {}

    /// The least final value of a cell.
    static Goal least(String cell) {
        return new Least(cell);
    }

    /// The greatest final value of a cell.
    static Goal most(String cell) {
        return new Most(cell);
    }

    /// The most lost updates.
    static Goal mostLost() {
        return new MostLost();
    }

    /// The fewest lost updates.
    static Goal leastLost() {
        return new LeastLost();
    }

    /// Whether it is about lost updates, and not about a cell's value.
    default boolean countsLosses() {
        return switch (this) {
            case Least _, Most _ -> false;
            case MostLost _, LeastLost _ -> true;
        };
    }

    /// The goal in words, such as `least counter`.
    default String words() {
        return switch (this) {
            case Least(String cell) -> "least " + cell;
            case Most(String cell) -> "most " + cell;
            case MostLost _ -> "most lost updates";
            case LeastLost _ -> "fewest lost updates";
        };
    }
}
