package interleave.explore;

import java.math.BigInteger;
import java.util.Optional;

/// An ending that can be reached, and all that is known of the runs that reach it: one row of the table. Where the
/// exploration is not complete, the figures are those of the runs seen: `schedules` and `probability` are at least that.
/// @param schedules how many schedules end so; empty where there are cycles, and thereby infinitely many, and where the
///     exploration was stopped amid runs so long that it would take too long to count
/// @param probability of this ending under a scheduler that picks each time any of the choices, all equally likely; this is
///     another thing than the share of the schedules. With cycles the probabilities of all outcomes may come to less than 1: the
///     rest is that the program never ends. Empty where that would take too long to find out
/// @param lost the least and the most lost updates of the runs that end so; empty where runs may go round a cycle and lose
///     any number
/// @param witness the simplest schedule that ends so; empty where the time was over before it could be written
public record Reached(
        Ending ending,
        Optional<BigInteger> schedules,
        Optional<Fraction> probability,
        Optional<Losses> lost,
        Optional<Witness> witness) {}
