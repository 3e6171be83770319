package interleave.explore;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// The table of all outcomes.
/// @param rows every ending that was reached, in order of [Ending]
/// @param complete whether these are all; if not, all figures are "at least"
/// @param bound what kept the exploration from being complete, in words such as `1,000,000 states`; empty where nothing did
/// @param states how many different states there are; empty where they are so many from here on that it would take too long to
///     count them
/// @param transitions how many steps lead from one of them to another
/// @param schedules how many schedules there are in all; empty where there are cycles, and thereby infinitely many, and where
///     the exploration was stopped amid runs so long that it would take too long to count
/// @param livelock a way to go on for ever, if there is one
public record Outcomes(
        List<Reached> rows,
        boolean complete,
        Optional<String> bound,
        Optional<BigInteger> states,
        Optional<BigInteger> transitions,
        Optional<BigInteger> schedules,
        Optional<Livelock> livelock) {
    public Outcomes {
        rows = List.copyOf(rows);
    }

    /// How likely it is, under a scheduler that picks each time any of the choices, that the program never ends; empty where
    /// not all probabilities are known.
    public Optional<Fraction> endless() {
        if (!complete || rows.stream().anyMatch(row -> row.probability().isEmpty())) return Optional.empty();
        Fraction ends = rows.stream().map(row -> row.probability().orElseThrow()).reduce(Fraction.ZERO, Fraction::plus);
        return Optional.of(Fraction.ONE.plus(ends.times(Fraction.of(-1, 1))));
    }

    /// The row of an ending, if it can be reached.
    public Optional<Reached> row(Ending ending) {
        return rows.stream().filter(row -> row.ending().equals(ending)).findFirst();
    }
}
