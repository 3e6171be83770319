package interleave.ui;

import interleave.analysis.Race;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.explore.Limits;
import interleave.explore.ProgramRace;
import interleave.explore.ProgramRaces;
import interleave.explore.RaceSearch;
import interleave.program.Source;
import interleave.ui.real.LinePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The data races of the program at hand: those of the run that is shown, those of all schedules as far as they have been
/// looked for, and the one that is looked at. All of it belongs to the thread of the window.
public final class RaceHunt {
    /// How many states are looked at unasked, and how many times as many at each wish for more.
    static final long FIRST = 60_000;
    private static final int MORE = 10;
    /// How many further steps are made behind a witness, so that one sees how it goes on.
    private static final int BEHIND = 20_000;

    private final Session session;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Optional<ProgramRaces>> all = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> searching = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Optional<Race>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Machine> machine = Optional.empty();
    private long limit = FIRST;
    private Search current = new Search();

    /// A search; a later one takes its place.
    private static final class Search {
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final AtomicBoolean dropped = new AtomicBoolean();
        private final AtomicReference<@Nullable ProgramRaces> latest = new AtomicReference<>();
    }

    /// @param background where it is searched: one thing after another
    /// @param window carries what was found back to the thread of the window
    public RaceHunt(Session session, Executor background, Executor window) {
        this.session = session;
        this.background = background;
        this.window = window;
        session.runProperty().subscribe(this::follow);
        session.outdatedProperty().subscribe(old -> {
            if (old) cancel();
        });
    }

    /// The races of all schedules, as far as they are known.
    public ReadOnlyObjectProperty<Optional<ProgramRaces>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Whether a search is under way.
    public ReadOnlyObjectProperty<Boolean> searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /// The race of the run that is looked at.
    public ReadOnlyObjectProperty<Optional<Race>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The races of the run that is shown.
    public List<Race> ofThisRun() {
        return session.blank() ? List.of() : session.analysis().races().all();
    }

    private void follow(Run run) {
        if (machine.filter(one -> one == run.machine()).isEmpty()) {
            machine = Optional.of(run.machine());
            limit = FIRST;
            begin();
        }
        chosen.set(chosen.get().flatMap(race -> alike(race)));
    }

    /// The race of the present run that is the same as one of a run before.
    private Optional<Race> alike(Race race) {
        return ofThisRun().stream().filter(one -> one.places().equals(race.places())).findFirst();
    }

    // ---- searching

    private void begin() {
        current.stopped.set(true);
        current.dropped.set(true);
        all.set(Optional.empty());
        searching.set(!session.blank());
        if (session.blank()) return;
        Search mine = new Search();
        current = mine;
        Machine subject = session.run().machine();
        Limits limits = new Limits(limit, RaceSearch.USUAL.depth(), Runtime.getRuntime().maxMemory() / 4);
        background.execute(() -> search(mine, subject, limits));
    }

    private void search(Search mine, Machine subject, Limits limits) {
        if (mine.dropped.get()) return;
        ProgramRaces found = RaceSearch.search(subject, limits, soFar -> tell(mine, soFar), mine.stopped::get);
        window.execute(() -> {
            if (mine != current) return;
            searching.set(false);
            all.set(Optional.of(found));
        });
    }

    /// What is newer takes the place of what has not been seen.
    private void tell(Search mine, ProgramRaces soFar) {
        if (mine.latest.getAndSet(soFar) != null) return;
        window.execute(() -> {
            ProgramRaces newest = mine.latest.getAndSet(null);
            if (newest != null && mine == current && searching.get()) all.set(Optional.of(newest));
        });
    }

    /// Stops the search that is under way; what was found is kept, as "at least".
    public void cancel() {
        current.stopped.set(true);
    }

    /// How many states are looked at, at most, at the next wish for more.
    public long further() {
        return limit * MORE;
    }

    /// Searches again, and goes further before it stops.
    public void goFurther() {
        limit = further();
        begin();
    }

    // ---- looking at one

    /// Looks at a race of the run that is shown, and goes to where it shows.
    public void show(Race race) {
        session.go(race.second().step());
        chosen.set(Optional.of(race));
    }

    /// Goes to the run that shows a race of the program; the present one is kept as a branch, and undo goes back to it. How
    /// it goes on behind the race is shown as well.
    public void show(ProgramRace one) {
        Run witness = Run.of(session.run().machine()).then(one.witness().schedule());
        int most = Math.min(Session.MOST_STEPS, witness.length() + BEHIND);
        Run whole = witness.then(new RunToCompletion(), most, () -> false);
        session.take(session.run().length() >= witness.length() && Branches.shared(session.run(), witness) == witness.length()
                ? session.run() : whole, witness.length());
        chosen.set(alike(one.race()));
    }

    /// Looks at the next race of the run that is shown, in the order in which they show; after the last comes the first.
    public void next() {
        List<Race> races = ofThisRun();
        if (races.isEmpty()) {
            session.say(Optional.of(Notice.hint("This run has no data race, as far as it is known.")));
            return;
        }
        int at = chosen.get().map(races::indexOf).orElse(-1);
        show(races.get((at + 1) % races.size()));
    }

    /// No race is looked at any more.
    public void leave() {
        chosen.set(Optional.empty());
    }

    /// The lines of all races that are known, for laying them beside those of another detector.
    /// @param source the text that they are of
    RealSheet.Ours lines(Source source) {
        List<LinePair> pairs = new ArrayList<>();
        for (Race race : ofThisRun()) pairs.add(lines(source, race));
        all.get().ifPresent(found -> found.races().forEach(one -> pairs.add(lines(source, one.race()))));
        return new RealSheet.Ours(pairs, all.get().filter(ProgramRaces::complete).isPresent());
    }

    private static LinePair lines(Source source, Race race) {
        return LinePair.of(source.line(race.first().span()), source.line(race.second().span()));
    }
}
