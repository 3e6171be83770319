package interleave.engine;

import interleave.program.Span;
import interleave.program.ThreadId;

/// How a run ended.
public sealed interface Outcome {
    /// The first thread came to its end.
    record Completed() implements Outcome {}

    /// The program ended itself with an exit code.
    record Exited(ThreadId thread, int code) implements Outcome {}

    /// No thread can go on, and the first one has not ended. `report` is what the real implementation prints.
    record Deadlock(String report) implements Outcome {}

    /// A thread died of a panic. `message` is what stands behind `panic: `; `report` all that the real one prints.
    record Panicked(ThreadId thread, Span span, String message, String report) implements Outcome {}

    /// A stated bound was hit before the program ended; `bound` says which.
    record Limit(String bound) implements Outcome {}

    /// The word used in JSON and text output.
    default String word() {
        return switch (this) {
            case Completed _, Exited _ -> "completed";
            case Deadlock _ -> "deadlock";
            case Panicked _ -> "panic";
            case Limit _ -> "limit";
        };
    }
}
