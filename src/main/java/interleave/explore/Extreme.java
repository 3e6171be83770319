package interleave.explore;

import interleave.program.Value;

/// The best that was found for a goal, and a schedule that shows it.
/// @param value the final value of the cell, or how many updates are lost
/// @param proved whether no run does better; else this is the best found
/// @param why in a sentence, why it is proved, or why it is not
/// @param steps how many steps the search took
public record Extreme(Goal goal, Value value, Witness witness, boolean proved, String why, long steps) {}
