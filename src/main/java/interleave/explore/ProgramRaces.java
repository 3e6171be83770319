package interleave.explore;

import java.util.List;
import java.util.Optional;

/// The data races of a program over all its schedules.
/// @param races each pair of places in the source once, in the order of the source
/// @param bound what kept the search from looking at all schedules, in words such as `100,000 states`; empty where nothing
///     did, and else there are at least these races
/// @param states how many different states were looked at, those apart in which other accesses may still race
/// @param runs how many runs were made besides, where the schedules are too many to look at all
public record ProgramRaces(List<ProgramRace> races, Optional<String> bound, long states, int runs) {
    public ProgramRaces {
        races = List.copyOf(races);
    }

    /// Whether these are all.
    public boolean complete() {
        return bound.isEmpty();
    }
}
