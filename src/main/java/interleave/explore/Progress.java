package interleave.explore;

import java.util.List;

/// How far an exploration has come.
/// @param frontier how many states wait to be gone on from
/// @param soFar the endings found up to now, in order of [Ending]
public record Progress(long states, long transitions, int frontier, List<Ending> soFar) {
    public Progress {
        soFar = List.copyOf(soFar);
    }
}
