package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.ThreadId;
import java.util.Optional;

/// Something that orders two threads: what `source` did up to the step `from` happens before what `target` does from the
/// step `to` on.
/// @param on the mutex, WaitGroup or atomic cell that orders them; empty where a thread was started
public record Edge(Kind kind, ThreadId source, int from, ThreadId target, int to, Optional<Cell> on) {
    /// What makes the order.
    public enum Kind {
        /// A thread was started by another.
        SPAWN,
        /// A thread ended, then another one had waited for that.
        JOIN,
        /// A mutex was unlocked, then locked. Of a readers–writer mutex, unlocking it for reading comes before the next
        /// lock for writing.
        MUTEX,
        /// Something was done once, then found done.
        ONCE,
        /// A notice was given at a condition variable.
        CONDITION,
        /// A WaitGroup was taken from, then found at zero.
        WAIT_GROUP,
        /// A value went through a channel, or there was room in it again, or it was closed.
        CHANNEL,
        /// An object of the library was used, then used again.
        OBJECT,
        /// An alarm was set, then rang.
        ALARM,
        /// An atomic operation saw the result of another.
        ATOMIC
    }
}
