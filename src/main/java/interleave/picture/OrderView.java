package interleave.picture;

import interleave.analysis.HappensBefore;
import interleave.analysis.HappensBefore.Relation;
import interleave.analysis.Race;
import java.util.Optional;
import java.util.OptionalInt;

/// What a timeline shows of the order of steps besides the order in which they were taken.
/// @param race whose two steps are linked by a line that says that nothing orders them
/// @param step whose order before and behind others is drawn
/// @param only which steps stand out, by how they stand to that one; empty for all
public record OrderView(Optional<Race> race, OptionalInt step, Optional<Relation> only) {
    /// Nothing of it.
    public static final OrderView NONE = new OrderView(Optional.empty(), OptionalInt.empty(), Optional.empty());

    /// Only a race.
    public static OrderView of(Race race) {
        return new OrderView(Optional.of(race), OptionalInt.empty(), Optional.empty());
    }

    /// Whether a step steps back because it stands otherwise to the one that is looked at.
    boolean dims(int number, HappensBefore order) {
        if (step.isEmpty() || only.isEmpty() || number == step.getAsInt()) return false;
        return order.relation(number, step.getAsInt()) != only.get();
    }
}
