package interleave.explore;

import interleave.analysis.Race;

/// A data race that some schedule of a program shows.
/// @param race as the run of the witness has it
/// @param witness a schedule that ends with the second of the two accesses: the simplest one, unless the search was not
///     complete
public record ProgramRace(Race race, Witness witness) {}
