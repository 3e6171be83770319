package interleave.program;

import java.util.List;
import java.util.Optional;

/// A thread that can never go on, for the report of a deadlock.
/// @param calls where it stands in its calls, the innermost first
/// @param creator the thread that started it, in which function and where; empty for the first thread
public record Asleep(ThreadId thread, Reason reason, List<Call> calls, Optional<Creator> creator) {
    public Asleep {
        calls = List.copyOf(calls);
    }

    /// A function and its `file:line`.
    public record Call(String function, String place) {}

    /// Who started a thread, and where.
    public record Creator(ThreadId thread, Call call) {}

    /// What a thread waits for.
    public enum Reason {
        SEND,
        SEND_TO_NOTHING,
        RECEIVE,
        RECEIVE_FROM_NOTHING,
        CHOICE,
        CHOICE_OF_NOTHING,
        MUTEX,
        WRITE_LOCK,
        READ_LOCK,
        ONCE,
        NOTICE,
        THREAD,
        WAIT_GROUP
    }
}
