package interleave.ui;

import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.explore.Ending;
import interleave.explore.Extreme;
import interleave.explore.Extremes;
import interleave.explore.Goal;
import interleave.explore.Losses;
import interleave.explore.Outcomes;
import interleave.explore.Reached;
import interleave.explore.Tally;
import interleave.picture.Amount;
import interleave.picture.OutcomeNames;
import interleave.program.Value;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is the worst that can happen? Where all outcomes are known, that is looked up; where there are too many states for
/// that, a run is searched for that loses as many updates as possible.
public final class Worst {
    private final Session session;
    private final Explorer explorer;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Optional<Search>> search = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A search under way.
    /// @param words how far it is
    public record Search(String words, AtomicBoolean cancelled, Machine machine) {
        /// Stops it; the best found so far is shown.
        public void cancel() {
            cancelled.set(true);
        }
    }

    public Worst(Session session, Explorer explorer, Executor background, Executor window) {
        this.session = session;
        this.explorer = explorer;
        this.background = background;
        this.window = window;
        session.runProperty().subscribe(run -> search.get().filter(one -> one.machine() != run.machine()).ifPresent(old -> {
            old.cancel();
            search.set(Optional.empty());
        }));
    }

    /// The window is closed: what is searched for is not wanted any longer.
    void close() {
        search.get().ifPresent(Search::cancel);
        search.set(Optional.empty());
    }

    /// The search that is under way, if any.
    public ReadOnlyObjectProperty<Optional<Search>> searchProperty() {
        return search.getReadOnlyProperty();
    }

    /// Goes to the worst outcome, or begins to search for it.
    public void find() {
        if (session.blank() || search.get().isPresent()) return;
        Optional<Outcomes> all = explorer.outcomesProperty().get();
        Optional<Reached> bad = all.flatMap(Worst::of);
        boolean failure = bad.filter(row -> badness(row) >= FAILURE).isPresent();
        if (all.isPresent() && (all.get().complete() || failure)) show(all.get(), bad);
        else search();
    }

    // ---- where all is known

    private static final int FAILURE = Integer.MAX_VALUE - 1;

    /// The worst of all outcomes: a panic or a deadlock, else what loses the most updates; of equals what is rarest, since
    /// it is the one that tests do not find. Empty where nothing bad can happen.
    static Optional<Reached> of(Outcomes outcomes) {
        return outcomes.rows().stream()
                .filter(row -> badness(row) > 0)
                .max(Comparator.<Reached>comparingInt(Worst::badness)
                        .thenComparing(row -> row.lost().map(Losses::least).orElse(0))
                        .thenComparing(row -> row.probability().map(chance -> -chance.toDouble()).orElse(0.0))
                        .thenComparing(Reached::ending, Comparator.reverseOrder()));
    }

    private static int badness(Reached row) {
        return switch (row.ending().outcome()) {
            case Outcome.Panicked _, Outcome.Deadlock _ -> FAILURE;
            case Outcome.Limit _ -> 0;
            case Outcome.Exited exited -> exited.code() != 0 ? FAILURE : lost(row);
            case Outcome.Completed _ -> lost(row);
        };
    }

    private static int lost(Reached row) {
        return row.lost().map(Losses::most).orElse(0);
    }

    private void show(Outcomes all, Optional<Reached> worst) {
        if (worst.isEmpty()) {
            String what = all.rows().size() == 1 ? "All schedules end alike" : "No schedule loses an update or fails";
            session.say(Optional.of(Notice.hint("Nothing bad can happen. " + what + ": proved over all of them.")));
            return;
        }
        Reached row = worst.get();
        row.witness().ifPresent(explorer::show);
        List<Ending> endings = all.rows().stream().map(Reached::ending).toList();
        String name = OutcomeNames.of(endings).of(row.ending());
        String lost = row.lost().filter(losses -> losses.most() > 0).map(losses -> ", " + Amount.lost(losses)).orElse("");
        String rare = row.probability().filter(_ -> all.complete()).map(chance -> " Chance: " + chance.percent() + ".").orElse("");
        String proved = all.complete() ? " Proved: nothing worse is among all schedules." : "";
        session.say(Optional.of(Notice.hint("The worst that can happen: " + name + lost + "." + proved + rare)));
    }

    // ---- where it is searched for

    /// A search that has found something, and then nothing better for so long, in nanoseconds, is over.
    private static final long ENOUGH = 20_000_000_000L;

    private void search() {
        Machine machine = session.run().machine();
        AtomicBoolean cancelled = new AtomicBoolean();
        search.set(Optional.of(new Search("Looking for the worst…", cancelled, machine)));
        background.execute(() -> {
            AtomicLong better = new AtomicLong(Long.MAX_VALUE);
            Optional<Extreme> found = Extremes.search(
                    machine,
                    Goal.mostLost(),
                    Extremes.USUAL_STEPS,
                    progress -> {
                        better.set(System.nanoTime());
                        tell(machine, cancelled, progress);
                    },
                    () -> cancelled.get() || better.get() != Long.MAX_VALUE && System.nanoTime() - better.get() > ENOUGH);
            window.execute(() -> over(machine, cancelled, found));
        });
    }

    private void tell(Machine machine, AtomicBoolean cancelled, Extremes.Progress progress) {
        String words = String.format(Locale.ROOT, "Looking for the worst: %,d steps tried", progress.steps())
                + progress.best().map(best -> ", " + updates(best) + " lost so far").orElse("");
        window.execute(() -> {
            if (mine(cancelled)) search.set(Optional.of(new Search(words, cancelled, machine)));
        });
    }

    private boolean mine(AtomicBoolean cancelled) {
        return search.get().filter(one -> one.cancelled() == cancelled).isPresent();
    }

    private void over(Machine machine, AtomicBoolean cancelled, Optional<Extreme> found) {
        if (!mine(cancelled)) return;
        search.set(Optional.empty());
        if (machine != session.run().machine()) return;
        if (found.isEmpty() || found.get().value().toString().equals("0")) {
            boolean proved = found.filter(Extreme::proved).isPresent();
            String words = proved
                    ? "No schedule loses an update. Proved: " + found.orElseThrow().why() + "."
                    : "No run was found that loses an update. That is no proof that there is none.";
            session.say(Optional.of(Notice.hint(words)));
            return;
        }
        Extreme extreme = found.get();
        Run run = Run.of(machine).then(extreme.witness().schedule());
        session.take(run, run.length());
        String finals = session.shownCell().map(cell -> cell.name() + " = " + run.end().read(cell) + ", ").orElse("");
        session.say(Optional.of(Notice.hint(
                (extreme.proved() ? "The worst that can happen: " : "The worst that was found: ") + finals + updates(extreme.value()) + " lost. " + how(extreme, cancelled.get()))));
    }

    private static String updates(Value lost) {
        return Tally.of(new BigInteger(lost.toString()), "update");
    }

    private static String how(Extreme extreme, boolean cancelled) {
        if (extreme.proved()) return "Proved: " + extreme.why() + ".";
        if (cancelled) return "Best found before you stopped the search; not proved.";
        return "Best found: no better one in " + String.format(Locale.ROOT, "%,d", extreme.steps()) + " steps of searching; not proved.";
    }
}
