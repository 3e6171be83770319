package interleave.engine;

import interleave.program.ThreadId;
import java.util.List;

/// What a thread that cannot go on waits for.
public sealed interface Waiting {
    /// A mutex that `owner` holds.
    record ForMutex(Cell cell, ThreadId owner) implements Waiting {}

    /// A readers–writer mutex that is wanted for writing, and that these threads still read.
    record ForReaders(Cell cell, List<ThreadId> readers) implements Waiting {
        public ForReaders {
            readers = List.copyOf(readers);
        }
    }

    /// A readers–writer mutex that `writer` has for itself if `held`, and else waits for: then nobody else is let in before
    /// it. `reading` says what it is wanted for.
    record ForWriter(Cell cell, ThreadId writer, boolean held, boolean reading) implements Waiting {}

    /// Something done once, which `runner` is doing.
    record ForOnce(Cell cell, ThreadId runner) implements Waiting {}

    /// A notice at a condition variable.
    record ForNotice(Cell cell) implements Waiting {}

    /// Something to be done at channels: any of these. Nothing at all where every channel is nil, or where it is a `select`
    /// without cases: that waits for ever.
    record ForChannels(List<Wish> wishes, boolean empty) implements Waiting {
        public ForChannels {
            wishes = List.copyOf(wishes);
        }
    }

    /// Something that a thread would do at a channel.
    /// @param send whether it would send; otherwise it would receive
    /// @param partners those who stand at the other side, and may take the step that they meet in
    record Wish(Cell channel, boolean send, List<ThreadId> partners) {
        public Wish {
            partners = List.copyOf(partners);
        }
    }

    /// A WaitGroup that still counts `count`.
    record ForWaitGroup(Cell cell, long count) implements Waiting {}

    /// Another thread to end.
    record ForThread(ThreadId other) implements Waiting {}

    /// The thread has ended: nothing will make it go on.
    record Ended() implements Waiting {}

    /// The whole program has ended.
    record ProgramOver() implements Waiting {}

    /// There is no such thread, or its operation has no such way.
    record NoSuchChoice() implements Waiting {}
}
