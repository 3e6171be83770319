/// What a run shows: versions, lost updates, private copies, who waits for whom, and all of it in words.
///
/// Everything here is a pure function of a run and a position. [interleave.analysis.Analysis] reads the steps of a run once
/// and then answers for every position; a longer run costs only its further steps.
@NullMarked
package interleave.analysis;

import org.jspecify.annotations.NullMarked;
