package interleave.ui;

import interleave.explore.Ending;
import interleave.explore.Outcomes;
import interleave.picture.Seal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What can still happen at a moment of a run.
/// @param outcomes with the figures of the schedules that begin as the run does up to there
/// @param sealed what can no longer happen, with the step that decided it
public record Here(Moment moment, Outcomes outcomes, Map<Ending, Seal> sealed) {
    public Here {
        sealed = Map.copyOf(sealed);
    }

    /// What the step that led to this moment has made impossible.
    List<Ending> sealedNow() {
        return sealed.entrySet().stream()
                .filter(entry -> entry.getValue().equals(new Seal(moment.position(), true)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// What of that was decided at a position up to this one: what holds there, while it is not known better.
    Map<Ending, Seal> sealedBy(int position) {
        return sealed.entrySet().stream()
                .filter(entry -> entry.getValue().step() <= position)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What can still happen.
    List<Ending> possible() {
        return outcomes.rows().stream().map(row -> row.ending()).filter(ending -> !sealed.containsKey(ending)).toList();
    }
}
