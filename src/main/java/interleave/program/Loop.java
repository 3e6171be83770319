package interleave.program;

/// A counting loop of a body, for showing "loop 2 of 10". The expressions are evaluated in the loop's frame while the
/// thread stands at an instruction from `first` (inclusive) to `last` (exclusive).
/// @param iteration which round it is, from 1
/// @param total how many rounds there will be, if the loop is not left early
public record Loop(Span span, int first, int last, Expression iteration, Expression total) {}
