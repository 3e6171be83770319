package interleave.explore;

import interleave.engine.Schedule;

/// A schedule that shows a claim: of all that do, the one with the fewest preemptions, then the shortest, then the first in
/// order of choices.
/// @param schedule from the start of the program
/// @param preemptions how many switches of it are away from a thread that could have gone on
public record Witness(Schedule schedule, int preemptions) {}
