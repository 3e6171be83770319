package interleave.explore;

import interleave.engine.Schedule;
import interleave.program.Span;
import interleave.program.ThreadId;
import java.util.List;

/// A way to go on for ever: a schedule that comes back to a state where it has been, so that it can be repeated without end.
/// @param threads the threads that go round, in order
/// @param spans where in the source they stand while they do, in order of the text
/// @param reach the schedule from the start of the program to where the circle begins
/// @param round the steps of one round
/// @param trapped whether nothing leads out: once there, the program never ends, whatever the scheduler does. Otherwise
///     it goes on only as long as the scheduler keeps another choice from being made
public record Livelock(List<ThreadId> threads, List<Span> spans, Schedule reach, Schedule round, boolean trapped) {
    public Livelock {
        threads = List.copyOf(threads);
        spans = List.copyOf(spans);
    }
}
