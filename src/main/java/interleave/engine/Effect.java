package interleave.engine;

import interleave.program.AtomicOperation;
import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// What a step did, in the small vocabulary that all analyses and pictures understand. A step has one or more effects of
/// its own, and those that rode along; the latter may be another thread's.
public sealed interface Effect {
    /// The thread that did it.
    ThreadId thread();

    /// Where in the source it stands.
    Span span();

    /// A thread read a cell into a private copy.
    record Read(ThreadId thread, Span span, Cell cell, Value value) implements Effect {}

    /// A thread changed its private copy of a cell to `value`; `words` says how, such as `add 1`.
    record Modified(ThreadId thread, Span span, Cell cell, Value value, String words) implements Effect {}

    /// A thread wrote a cell.
    /// @param behind what the thread had written before, where nobody else could see, and what this write lets others reach
    record Wrote(ThreadId thread, Span span, Cell cell, Value before, Value after, List<Behind> behind) implements Effect {
        public Wrote {
            behind = List.copyOf(behind);
        }
    }

    /// A cell that others can reach from now on, and where it was last written before.
    record Behind(Cell cell, Span span) {}

    /// One indivisible operation on a cell. `before` and `after` are what the cell held; `result` what the thread got.
    record Atomically(
            ThreadId thread, Span span, Cell cell, AtomicOperation operation, Value before, Value after, Value result)
            implements Effect {
        /// Whether the cell was written: a compare-and-swap that fails writes nothing.
        public boolean wrote() {
            if (operation == AtomicOperation.COMPARE_EXCHANGE) {
                return result instanceof Value.Aggregate(List<Value> parts) && parts.getLast().equals(Value.Bool.TRUE);
            }
            return operation.writes()
                    && !(operation == AtomicOperation.COMPARE_AND_SWAP && result.equals(Value.Bool.FALSE));
        }
    }

    /// A thread acquired a mutex.
    record Locked(ThreadId thread, Span span, Cell cell) implements Effect {}

    /// A thread tried to acquire a mutex and found it taken by `owner`.
    record LockFailed(ThreadId thread, Span span, Cell cell, ThreadId owner) implements Effect {}

    /// A thread released a mutex.
    record Unlocked(ThreadId thread, Span span, Cell cell) implements Effect {}

    /// A thread acquired a readers–writer mutex for reading.
    record ReadLocked(ThreadId thread, Span span, Cell cell) implements Effect {}

    /// A thread released a readers–writer mutex from reading.
    record ReadUnlocked(ThreadId thread, Span span, Cell cell) implements Effect {}

    /// A thread asked for a readers–writer mutex that others read: they may end, but no new readers are let in before it.
    record Claimed(ThreadId thread, Span span, Cell cell) implements Effect {}

    /// A thread was the first to come to what is done once, and does it.
    record OnceBegun(ThreadId thread, Span span, Cell cell) implements Effect {}

    /// A thread has done what is done once.
    record OnceEnded(ThreadId thread, Span span, Cell cell) implements Effect {}

    /// A thread found done what is done once.
    record OncePassed(ThreadId thread, Span span, Cell cell) implements Effect {}

    /// A thread queued at a condition variable.
    record Enlisted(ThreadId thread, Span span, Cell cell) implements Effect {}

    /// A thread gave a notice at a condition variable: to these threads, which may be none.
    record Notified(ThreadId thread, Span span, Cell cell, List<ThreadId> woken) implements Effect {}

    /// A thread that had waited at a condition variable got its notice, and goes on.
    record Roused(ThreadId thread, Span span, Cell cell) implements Effect {}

    /// A thread did something to an object of the library, in one step; `words` says what, such as `cancel`. If it `orders`,
    /// all that is done to that object is ordered.
    record Called(ThreadId thread, Span span, Cell cell, boolean orders, String words) implements Effect {}

    /// A thread sent a value into a channel with so large a buffer: into that, or straight to `receiver`.
    /// @param buffered how many values were in the buffer before
    record Sent(
            ThreadId thread, Span span, Cell cell, Value value, int capacity, int buffered, Optional<ThreadId> receiver)
            implements Effect {}

    /// A thread received a value from a channel: from its buffer, straight from `sender`, or because it is closed and empty
    /// (then it is not `open`).
    /// @param buffered how many values were in the buffer before
    record Received(
            ThreadId thread, Span span, Cell cell, Value value, int buffered, Optional<ThreadId> sender, boolean open)
            implements Effect {}

    /// A thread closed a channel.
    /// @param again whether it may be closed more than once, and a send that comes too late is only told so: then the
    ///     close races with nothing
    record Closed(ThreadId thread, Span span, Cell cell, boolean again) implements Effect {}

    /// A thread found closed a channel that it meant to send to, and panics.
    record SendFailed(ThreadId thread, Span span, Cell cell) implements Effect {}

    /// A thread asked how many values are in a channel's buffer.
    record Measured(ThreadId thread, Span span, Cell cell, int length) implements Effect {}

    /// A thread that could have done something at these channels took the default, and did not wait.
    record Passed(ThreadId thread, Span span, List<Cell> cells) implements Effect {
        public Passed {
            cells = List.copyOf(cells);
        }
    }
    /// A thread set an alarm for so many nanoseconds of virtual time.
    record AlarmSet(ThreadId thread, Span span, Cell cell, long nanoseconds) implements Effect {}

    /// A thread stopped an alarm; `set` says whether that had been set.
    record AlarmStopped(ThreadId thread, Span span, Cell cell, boolean set) implements Effect {}

    /// An alarm rang, after so many nanoseconds of virtual time, for the thread that had waited for it.
    record Rang(ThreadId thread, Span span, Cell cell, long nanoseconds) implements Effect {}

    /// A thread took one of so many things that the language leaves open; `words` says of what, such as
    /// `where to begin in m`.
    record Chose(ThreadId thread, Span span, int way, int ways, String words) implements Effect {}

    /// A WaitGroup was changed by `delta` to `count`.
    record Added(ThreadId thread, Span span, Cell cell, long delta, long count) implements Effect {}

    /// A thread found a WaitGroup at zero and went on.
    record Awaited(ThreadId thread, Span span, Cell cell) implements Effect {}

    /// A thread started another one.
    record Spawned(ThreadId thread, Span span, ThreadId child, String function) implements Effect {}

    /// A thread waited until another one had ended.
    record Joined(ThreadId thread, Span span, ThreadId other) implements Effect {}

    /// A thread looked whether another one had ended.
    record LookedAt(ThreadId thread, Span span, ThreadId other, boolean ended) implements Effect {}

    /// A thread waited for a notice no longer, since its time was over.
    record TimedOut(ThreadId thread, Span span, Cell cell, long nanoseconds) implements Effect {}

    /// A thread came to its end.
    record Ended(ThreadId thread, Span span) implements Effect {}

    /// A sleeper woke after so many nanoseconds of virtual time.
    record Woke(ThreadId thread, Span span, long nanoseconds) implements Effect {}

    /// A thread printed a text.
    record Printed(ThreadId thread, Span span, String text, boolean error) implements Effect {}

    /// A thread did nothing but private work for very long, and may do so forever.
    record Spun(ThreadId thread, Span span) implements Effect {}

    /// A thread began to panic; deferred calls run, and one of them may recover.
    record Panicked(ThreadId thread, Span span, String message) implements Effect {}

    /// A deferred call recovered a panic.
    record Recovered(ThreadId thread, Span span, String message) implements Effect {}

    /// A panic that nobody recovered ended the program.
    record Died(ThreadId thread, Span span, String message) implements Effect {}

    /// A thread ended the program.
    record Exited(ThreadId thread, Span span, int code) implements Effect {}
}
