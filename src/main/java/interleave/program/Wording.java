package interleave.program;

import java.util.List;
import java.util.Optional;

/// How a language speaks of what goes wrong at run time.
public interface Wording {
    /// The message of a fault, as the real implementation prints it behind `panic: `.
    String fault(Fault fault);

    /// Whether a fault ends the program at once, with no deferred call run and nothing to recover from.
    boolean fatal(Fault fault);

    /// The value that a recovering function finds for a fault.
    Value thrown(Fault fault);

    /// The message of a panic with a value, as the real implementation prints it behind `panic: `.
    String panic(Value value);

    /// The whole report on standard error when a thread dies of `message`; `thread` is its number, `place` its
    /// `file:line`.
    String report(String message, boolean fatal, ThreadId thread, String function, String place);

    /// What those have to do that a thread waits for at a WaitGroup, behind *2 more*.
    default String awaited() {
        return "must call Done";
    }

    /// What is to be said of threads that had not ended when the first one returned, and that ended with it, behind *T1 had
    /// not come to its end*; empty where one that is blocked is a leak.
    /// @param one whether it is one thread
    default Optional<String> abandoned(boolean one) {
        return Optional.empty();
    }

    /// The report when no thread can go on, without the threads.
    String deadlock();

    /// The report when no thread can go on, with what each of them waits for and where.
    String deadlock(List<Asleep> threads);
}
