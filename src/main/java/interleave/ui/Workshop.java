package interleave.ui;

import interleave.engine.Run;
import interleave.engine.Scheduler;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where runs are carried on: one at a time, and what was stopped comes to nothing.
final class Workshop {
    /// The most steps that a run in the window has.
    static final int MOST_STEPS = 200_000;

    final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Executor background;
    private final Executor window;

    Workshop(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    void stop() {
        work.get().ifPresent(Work::cancel);
        work.set(Optional.empty());
    }

    /// @param done is told the run, unless another command has stopped this one
    void carryOn(Run from, Scheduler scheduler, Consumer<Run> done) {
        stop();
        Begun begun = new Begun();
        Work.carryOn(from, scheduler, MOST_STEPS, background, window, begun, whole -> {
            if (!work.get().equals(begun.mine)) return;
            work.set(Optional.empty());
            done.accept(whole);
        });
    }

    /// The work that is under way, if it takes longer than a moment.
    private final class Begun implements Consumer<Work> {
        private Optional<Work> mine = Optional.empty();

        @Override
        public void accept(Work one) {
            mine = Optional.of(one);
            work.set(mine);
        }
    }
}
