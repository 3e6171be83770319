package interleave.engine;

import interleave.program.ThreadId;

/// What a thread that cannot go on waits for.
public sealed interface Waiting {
    /// A mutex that `owner` holds.
    record ForMutex(Cell cell, ThreadId owner) implements Waiting {}

    /// A WaitGroup that still counts `count`.
    record ForWaitGroup(Cell cell, long count) implements Waiting {}

    /// The thread has ended: nothing will make it go on.
    record Ended() implements Waiting {}

    /// The whole program has ended.
    record ProgramOver() implements Waiting {}

    /// There is no such thread, or its operation has no such way.
    record NoSuchChoice() implements Waiting {}
}
