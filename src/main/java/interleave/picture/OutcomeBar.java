package interleave.picture;

import interleave.explore.Ending;
import interleave.explore.Fraction;
import interleave.explore.Losses;
import interleave.explore.Reached;
import java.math.BigInteger;
import java.util.Optional;

/// An outcome as one bar.
/// @param name what it is called
/// @param schedules how many schedules end so, and `chance` how likely that is under a uniformly random scheduler; empty
///     while that is not known, and where there are infinitely many
/// @param lost the least and the most updates that are lost then
/// @param own whether the run that is looked at ends so
/// @param sealed the step of that run after which this can no longer happen, at the present position; empty while it can
public record OutcomeBar(
        Ending ending,
        String name,
        Optional<BigInteger> schedules,
        Optional<Fraction> chance,
        Optional<Losses> lost,
        boolean own,
        Optional<Seal> sealed) {
    /// The bar of a row of the table.
    public static OutcomeBar of(Reached row, String name, boolean own, Optional<Seal> sealed) {
        return new OutcomeBar(row.ending(), name, row.schedules(), row.probability(), row.lost(), own, sealed);
    }

    /// An outcome of which nothing is known yet but that it can happen.
    public static OutcomeBar found(Ending ending, String name, boolean own) {
        return new OutcomeBar(ending, name, Optional.empty(), Optional.empty(), Optional.empty(), own, Optional.empty());
    }

    /// Whether it can still happen.
    public boolean possible() {
        return sealed.isEmpty();
    }

    /// How often it occurs, for choosing those that are shown.
    double weight(BigInteger all) {
        if (chance.isPresent()) return chance.get().toDouble();
        return schedules.map(count -> share(count, all).toDouble()).orElse(0.0);
    }

    /// A part of all schedules.
    public static Fraction share(BigInteger count, BigInteger all) {
        return all.signum() == 0 ? Fraction.ZERO : new Fraction(count, all);
    }
}
