package interleave.ui;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.explore.Ending;
import interleave.explore.Limits;
import interleave.explore.Livelock;
import interleave.explore.Outcomes;
import interleave.explore.Progress;
import interleave.explore.Reached;
import interleave.explore.Witness;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What can happen over all schedules of the program at hand: explored in the background as soon as a program is there,
/// while the window goes on. Another program, or an edit of this one, stops it; what was found is kept. All of it belongs
/// to the thread of the window.
public final class Explorer {
    /// How many states are explored unasked, and how many times as many at each wish for more.
    static final long FIRST = 500_000;
    private static final int MORE = 10;
    private static final long MODERATE = 400L << 20;
    private static final long SECOND = 1_000_000_000;

    /// How far the exploration is.
    public sealed interface Status {
        /// There is no program to explore.
        record Nothing() implements Status {}

        /// It is under way.
        /// @param perSecond how many states it finds in a second
        record Exploring(Progress progress, long perSecond) implements Status {}

        /// It is over; [#outcomesProperty] has the table.
        record Done() implements Status {}

        /// It could not be gone through with; what was found until then is all that is known.
        record Failed(Progress progress, String why) implements Status {}

        /// It was stopped or hit a bound, and what was found is being counted.
        record Counting(Progress progress) implements Status {}
    }

    private final Session session;
    private final Space.Search search;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(new Status.Nothing());
    private final ReadOnlyObjectWrapper<Optional<Outcomes>> outcomes = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Here>> here = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Machine> machine = Optional.empty();
    private long limit = FIRST;
    private Exploration current = new Exploration(Run.of(Nothing.run().machine()));

    /// One exploration; a later one takes its place.
    private static final class Exploration {
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final AtomicBoolean dropped = new AtomicBoolean();
        private final AtomicBoolean enough = new AtomicBoolean();
        private final AtomicReference<@Nullable Moment> wanted = new AtomicReference<>();
        private final AtomicReference<@Nullable Progress> latest = new AtomicReference<>();
        private final Run start;
        private final long begun = System.nanoTime();
        /// Only the background uses it.
        private @Nullable Prospects prospects;

        Exploration(Run start) {
            this.start = start;
        }

        long rate(Progress progress) {
            long passed = Math.max(1, System.nanoTime() - begun);
            return (long) (progress.states() * (double) SECOND / passed);
        }
    }

    /// @param background where it is explored: one thing after another
    /// @param window carries what was found back to the thread of the window
    public Explorer(Session session, Space.Search search, Executor background, Executor window) {
        this.session = session;
        this.search = search;
        this.background = background;
        this.window = window;
        session.momentProperty().subscribe(this::moved);
        session.outdatedProperty().subscribe(old -> {
            if (old) cancel();
        });
    }

    public ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// The outcomes of all schedules, as far as they are known.
    public ReadOnlyObjectProperty<Optional<Outcomes>> outcomesProperty() {
        return outcomes.getReadOnlyProperty();
    }

    /// What can still happen at the present moment, or at the last one for which that is known: see [Here#moment].
    public ReadOnlyObjectProperty<Optional<Here>> hereProperty() {
        return here.getReadOnlyProperty();
    }

    /// How the present run ends, if it is known to its end.
    public Optional<Ending> own() {
        return session.run().end().outcome().map(_ -> Ending.of(session.run().end()));
    }

    /// What is known of an outcome.
    public Optional<Reached> row(Ending ending) {
        Optional<Reached> row = outcomes.get().flatMap(all -> all.row(ending));
        return row.isPresent() ? row : here.get().flatMap(now -> now.outcomes().row(ending));
    }

    /// How many states are explored at most at the next wish for more.
    public long further() {
        return limit * MORE;
    }

    private void moved(Moment now) {
        if (machine.filter(one -> one == now.run().machine()).isEmpty()) {
            machine = Optional.of(now.run().machine());
            limit = FIRST;
            begin();
        } else {
            ask(now);
        }
    }

    private void begin() {
        current.stopped.set(true);
        current.dropped.set(true);
        outcomes.set(Optional.empty());
        here.set(Optional.empty());
        if (session.blank()) {
            status.set(new Status.Nothing());
            return;
        }
        Exploration mine = new Exploration(session.run().prefix(0));
        current = mine;
        status.set(new Status.Exploring(new Progress(0, 0, 1, List.of()), 0));
        Limits limits = new Limits(limit, Limits.USUAL.depth(), bytes());
        background.execute(() -> explore(mine, limits));
    }

    /// Unasked, an exploration takes a moderate part of the memory that there is; at each wish for more, a larger one.
    private long bytes() {
        long most = Runtime.getRuntime().maxMemory() / 3;
        return limit == FIRST ? Math.min(most, MODERATE) : most;
    }

    /// The window is closed: nobody wants to know any longer.
    void close() {
        current.stopped.set(true);
        current.dropped.set(true);
    }

    private void explore(Exploration mine, Limits limits) {
        if (mine.dropped.get()) return; // nobody has waited for it: another program was opened meanwhile
        Space space;
        Outcomes found;
        try {
            space = search.explore(mine.start, limits, progress -> tell(mine, progress), mine.stopped::get);
            if (mine.dropped.get()) return; // what nobody will see is not counted either
            found = space.outcomes(() -> mine.dropped.get() || mine.enough.get());
        } catch (OutOfMemoryError _) {
            fail(mine, "There is not enough memory for more.");
            return;
        } catch (RuntimeException e) {
            fail(mine, "The exploration went wrong: what was found so far is right, but it may not be all.");
            throw e;
        }
        if (mine.dropped.get()) return;
        mine.prospects = new Prospects(mine.start, space, found, search);
        window.execute(() -> {
            if (mine != current) return;
            outcomes.set(Optional.of(found));
            status.set(new Status.Done());
            ask(session.momentProperty().get());
        });
    }

    private void fail(Exploration mine, String why) {
        window.execute(() -> {
            if (mine != current) return;
            Progress so = switch (status.get()) {
                case Status.Exploring(Progress progress, _) -> progress;
                case Status.Counting(Progress progress) -> progress;
                case Status.Failed(Progress progress, _) -> progress;
                case Status.Nothing _, Status.Done _ -> new Progress(0, 0, 0, List.of());
            };
            status.set(new Status.Failed(so, why));
        });
    }

    /// Progress comes faster than anyone looks: what is newer takes the place of what has not been seen.
    private void tell(Exploration mine, Progress progress) {
        if (mine.latest.getAndSet(progress) != null) return;
        window.execute(() -> {
            Progress newest = mine.latest.getAndSet(null);
            if (newest == null || mine != current) return;
            boolean stopped = mine.stopped.get();
            status.set(stopped ? new Status.Counting(newest) : new Status.Exploring(newest, mine.rate(newest)));
        });
    }

    /// Stops the exploration that is under way; what was found so far is counted and kept, as "at least". Asked once more, it
    /// stops counting as well.
    public void cancel() {
        if (status.get() instanceof Status.Counting) current.enough.set(true);
        if (!(status.get() instanceof Status.Exploring(Progress progress, _))) return;
        current.stopped.set(true);
        status.set(new Status.Counting(progress));
    }

    /// Explores again, and goes further before it stops.
    public void goFurther() {
        limit = further();
        begin();
    }

    // ---- from here

    private void ask(Moment moment) {
        if (!(status.get() instanceof Status.Done) || session.blank()) return;
        Exploration mine = current;
        if (mine.wanted.getAndSet(moment) == null) background.execute(() -> answer(mine));
    }

    /// Answers for the moment that is wanted by now, however often that has changed.
    private void answer(Exploration mine) {
        Moment moment = mine.wanted.get();
        Prospects prospects = mine.prospects;
        if (moment == null || prospects == null || mine.dropped.get()) return;
        BooleanSupplier over = () -> mine.dropped.get() || mine.wanted.get() != moment;
        try {
            prospects.glance(moment, over).ifPresent(now -> show(mine, now, false));
            prospects.look(moment, over).ifPresent(now -> show(mine, now, true));
        } catch (OutOfMemoryError _) {
            // What is reachable from here stays unknown; all else goes on.
        } catch (RuntimeException e) {
            mine.wanted.set(null);
            throw e;
        }
        if (!mine.wanted.compareAndSet(moment, null)) background.execute(() -> answer(mine));
    }

    private void show(Exploration mine, Here now, boolean exact) {
        if (!exact && now.sealed().isEmpty()) return;
        window.execute(() -> {
            if (mine == current && now.moment().run().machine() == session.run().machine()) here.set(Optional.of(now));
        });
    }

    /// Goes to the run that shows an outcome; the present one is kept as a branch, and undo goes back to it.
    public void show(Witness witness) {
        Run run = run(witness);
        session.take(run, run.length());
    }

    /// The run that shows an outcome.
    public Run run(Witness witness) {
        return Run.of(session.run().machine()).then(witness.schedule());
    }

    /// Goes to where a way begins to go on for ever; one round of it is the known future.
    public void show(Livelock lock) {
        Run reach = Run.of(session.run().machine()).then(lock.reach());
        session.take(reach.then(lock.round()), reach.length());
    }
}
