package interleave.ui;

import interleave.engine.Run;
import interleave.engine.Scheduler;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// A run being carried on by a scheduler. Short ones are done at once; the rest of a long one is made in the background,
/// says how far it is, and can be cancelled.
public final class Work {
    /// How long the window may be kept waiting, in nanoseconds.
    private static final long PATIENCE = 60_000_000;

    private final ReadOnlyIntegerWrapper steps = new ReadOnlyIntegerWrapper();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final int most;

    private Work(int most) {
        this.most = most;
    }

    /// How many steps the run has by now.
    public ReadOnlyIntegerProperty stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /// How many steps it may have.
    public int most() {
        return most;
    }

    /// Stops it; what was made so far is kept.
    public void cancel() {
        cancelled.set(true);
    }

    /// Carries a run on to its end or to `most` steps.
    /// @param started told if it takes longer than a moment
    /// @param done told the result, on the thread of the window
    static void carryOn(
            Run run,
            Scheduler scheduler,
            int most,
            Executor background,
            Executor window,
            Consumer<Work> started,
            Consumer<Run> done) {
        long begun = System.nanoTime();
        Run first = run.then(scheduler, most, () -> System.nanoTime() - begun > PATIENCE);
        if (first.outcome().isPresent()) {
            done.accept(first);
            return;
        }
        Work work = new Work(most);
        work.steps.set(first.length());
        started.accept(work);
        background.execute(() -> work.finish(first, scheduler, window, done));
    }

    private void finish(Run first, Scheduler scheduler, Executor window, Consumer<Run> done) {
        Run whole = first;
        try {
            Counter counter = new Counter(first.length());
            whole = first.then(scheduler, most, () -> {
                int now = counter.next();
                window.execute(() -> steps.set(now));
                return cancelled.get();
            });
        } catch (OutOfMemoryError _) {
            cancel(); // what was made in the first moment is shown
        }
        Run made = whole;
        window.execute(() -> done.accept(made));
    }

    /// The run asks whether to stop at every multiple of 4096 steps.
    private static final class Counter {
        private int next;

        Counter(int from) {
            next = (from + 4095) / 4096 * 4096;
        }

        int next() {
            int now = next;
            next += 4096;
            return now;
        }
    }
}
