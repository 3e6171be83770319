package interleave.picture;

import interleave.analysis.WaitGraph.Kind;
import interleave.program.ThreadId;
import java.util.Optional;
import java.util.OptionalInt;

/// An edge of the wait-for graph as it is drawn, between figures by their numbers.
/// @param label what is written beside it where there is room
/// @param brief the same where there is less
/// @param inRing whether it is part of a ring, which is drawn in red
/// @param anyOf whether it leads to the whole ring of `to`, any of whose threads is meant
/// @param thread whose waiting or having it tells
/// @param step the step that its label tells of
record WaitArrow(
        int from, int to, Kind kind, String label, String brief, boolean inRing, boolean anyOf, Optional<ThreadId> thread, OptionalInt step) {}
