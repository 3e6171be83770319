package interleave.explore;

import interleave.engine.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Looks for the run with the best rank, in moves that are as long as can be: a thread goes on to before its next write, to
/// before its last, to its end and so on, see [Solo]. Moments are gone through in layers, by how many legs lead to them; of
/// each layer the best are kept: half of them by what they promise, half by what they come to if nothing clever is done any
/// more. From a promising moment the run is *closed*: one thread, or one for each cell, is held before its last write until
/// all others have ended.
final class MacroSearch {
    private static final int WIDTH = 300;
    private static final int MOST_LEGS = 40;
    /// From how many moments of a layer it is tried what comes of one good thread after the other.
    private static final int CLIMBERS = 3;
    /// A program that ends within so many steps is closed in all ways from every moment: it costs next to nothing.
    private static final int SHORT = 60;
    /// How often a promise of one rank may be broken before others are tried first.
    private static final int PATIENCE = 6;
    private static final int MOST_POSTPONED = 20_000;
    /// How many cells are looked at one by one before all are together.
    private static final int MOST_CELLS = 4;

    private final Measure measure;
    private final Budget budget;
    private final Consumer<Moment> watch;
    private final long bound;
    private final Set<Long> seen = new HashSet<>();
    private final Map<Long, Integer> broken = new HashMap<>();
    private final List<Prospect> postponed = new ArrayList<>();
    private @Nullable Moment best;
    private long bestRank = Measure.NONE;
    private long wholeRun;
    private Focus focus = Focus.wide();
    private long until = Long.MAX_VALUE;

    /// @param bound a rank that is known to be the best there can be: once it is reached the search ends
    /// @param watch told of each improvement
    MacroSearch(Measure measure, Budget budget, long bound, Consumer<Moment> watch) {
        this.measure = measure;
        this.budget = budget;
        this.bound = bound;
        this.watch = watch;
    }

    /// The best end found; empty if no run was found in which the program completes.
    Optional<Moment> run(Moment first) {
        if (first.state().outcome().isPresent()) {
            offer(first);
            return Optional.ofNullable(best);
        }
        close(first, List.of(), 0); // whatever comes, there is a run
        wholeRun = budget.spent();
        List<Cell> cells = Prospect.of(first, measure, focus, budget).written();
        cells = cells.subList(0, Math.min(MOST_CELLS, cells.size()));
        if (wholeRun > SHORT) {
            for (Cell cell : cells) goThrough(first, Focus.on(cell), 0.4 / cells.size());
            goThrough(first, Focus.wide(), 0.4);
        }
        goThrough(first, Focus.everywhere(), 1);
        return Optional.ofNullable(best);
    }

    /// @param share how much of the budget may be spent on it
    private void goThrough(Moment first, Focus on, double share) {
        focus = on;
        until = budget.spent() + (long) (budget.most() * share);
        seen.clear();
        broken.clear();
        postponed.clear();
        if (done()) return;
        List<Prospect> layer = new ArrayList<>();
        layer.add(Prospect.of(first, measure, focus, budget));
        tryToClose(layer.getFirst());
        climb(layer.getFirst());
        for (int legs = 0; legs < MOST_LEGS && !layer.isEmpty() && !done(); legs++) {
            layer = best(next(layer));
            layer.stream().limit(CLIMBERS).forEach(this::climb);
            closePostponed(Math.max(2_000, budget.spent() / 20));
        }
        closePostponed(Long.MAX_VALUE);
    }

    private boolean done() {
        return budget.over() || bestRank >= bound || budget.spent() >= until;
    }

    // ---- layers

    private List<Prospect> next(List<Prospect> layer) {
        List<Prospect> next = new ArrayList<>();
        for (Prospect prospect : layer) {
            for (Solo solo : prospect.solos) {
                turn(prospect.moment, solo.thread, next);
                if (prospect.moment.wentOn(solo.thread)) continue; // an earlier leg had these places
                for (int stop : solo.stops()) {
                    if (done()) return List.of();
                    Track track = new Track(prospect.moment, budget);
                    track.go(solo.thread, stop);
                    reach(track.moment(), next);
                }
            }
            List<Integer> bystanders = prospect.bystanders();
            if (bystanders.size() > 1 && prospect.inPlay > 0 && !done()) {
                Track track = new Track(prospect.moment, budget);
                track.exhaust(bystanders);
                reach(track.moment(), next);
            }
        }
        return next;
    }

    /// Lets a thread that can go several ways take another than the first.
    private void turn(Moment moment, int thread, List<Prospect> next) {
        int ways = new Track(moment, budget).ways(thread);
        for (int way = 1; way < ways && !done(); way++) {
            Track track = new Track(moment, budget);
            if (track.turn(thread, way)) reach(track.moment(), next);
        }
    }

    private void reach(Moment moment, List<Prospect> next) {
        if (budget.over() || !seen.add(moment.fingerprint())) return;
        if (moment.state().outcome().isPresent()) {
            offer(moment);
            return;
        }
        Prospect prospect = Prospect.of(moment, measure, focus, budget);
        next.add(prospect);
        tryToClose(prospect);
        if (focus.cell().isEmpty() && prospect.achieved == Measure.NONE) {
            prospect.achieved = close(moment, List.of(), 0);
        }
    }

    private static List<Prospect> best(List<Prospect> layer) {
        if (layer.size() <= WIDTH) return layer;
        layer.sort(Comparator.comparingLong((Prospect p) -> p.achieved).reversed().thenComparingInt(p -> p.inPlay));
        Set<Prospect> kept = new LinkedHashSet<>(layer.subList(0, WIDTH / 2));
        layer.sort(Comparator.comparingLong((Prospect p) -> p.promise).reversed().thenComparingInt(p -> p.inPlay));
        for (Prospect prospect : layer) {
            if (kept.size() == WIDTH) break;
            kept.add(prospect);
        }
        return new ArrayList<>(kept);
    }

    // ---- closing

    private void tryToClose(Prospect prospect) {
        if (wholeRun <= SHORT) {
            close(prospect);
        } else if (prospect.promise > bestRank && broken.getOrDefault(prospect.promise, 0) < PATIENCE) {
            close(prospect);
            if (bestRank < prospect.promise) broken.merge(prospect.promise, 1, Integer::sum);
        } else if (postponed.size() < MOST_POSTPONED) {
            postponed.add(prospect);
        }
    }

    private void closePostponed(long steps) {
        long end = steps == Long.MAX_VALUE ? steps : budget.spent() + steps;
        postponed.sort(Comparator.comparingLong((Prospect p) -> p.promise).reversed());
        int at = 0;
        while (at < postponed.size() && !done() && budget.spent() < end) close(postponed.get(at++));
        postponed.subList(0, at).clear();
    }

    private void close(Prospect prospect) {
        List<Solo> holders = prospect.holders;
        long achieved = Measure.NONE;
        if (holders.size() > 1) {
            achieved = Math.max(achieved, close(prospect.moment, holders, 0));
            achieved = Math.max(achieved, close(prospect.moment, holders.reversed(), 0));
        }
        for (Solo solo : prospect.solos) {
            if (done()) break;
            boolean hopeless = holders.isEmpty() && solo.rank <= bestRank && solo.rank < prospect.promise;
            if (wholeRun > SHORT && hopeless) continue;
            if (solo.beforeLastWrite > 0) {
                achieved = Math.max(achieved, close(prospect.moment, List.of(solo), solo.beforeLastWrite));
            }
            achieved = Math.max(achieved, close(prospect.moment, List.of(solo), 0));
        }
        prospect.achieved = achieved;
    }

    /// Lets those threads come to their ends first that make it better by themselves, the one that does most each time, and
    /// closes the run with the last of these held back.
    private void climb(Prospect from) {
        Prospect at = from;
        while (!done()) {
            long now = measure.now(at.moment.state(), at.moment.ledger());
            Optional<Solo> up = at.solos.stream()
                    .filter(solo -> solo.rank > now)
                    .max(Comparator.comparingLong(solo -> solo.rank));
            if (up.isEmpty()) return;
            if (up.get().beforeLastWrite > 0) close(at.moment, List.of(up.get()), up.get().beforeLastWrite);
            Track track = new Track(at.moment, budget);
            track.go(up.get().thread, up.get().steps);
            if (track.over()) return;
            at = Prospect.of(track.moment(), measure, focus, budget);
        }
    }

    /// Ends the run: the holders go on to before their last write, then all others come to their ends, then the holders.
    /// @return the rank of the run; [Measure#NONE] if it does not complete
    private long close(Moment from, List<Solo> holders, int alone) {
        Track track = new Track(from, budget);
        List<Integer> held = new ArrayList<>();
        for (Solo holder : holders) {
            int steps = holders.size() > 1 ? Math.max(0, holder.beforeLastWrite) : alone;
            track.go(holder.thread, steps);
            held.add(holder.thread);
        }
        List<Integer> others = new ArrayList<>();
        for (int thread = 1; thread < track.threads(); thread++) {
            if (!held.contains(thread)) others.add(thread);
        }
        track.exhaust(others);
        track.exhaust(held);
        track.finish();
        return track.over() ? offer(track.moment()) : Measure.NONE;
    }

    private long offer(Moment end) {
        long rank = measure.atEnd(end.state(), end.ledger());
        if (rank > bestRank) {
            bestRank = rank;
            best = end;
            watch.accept(end);
        }
        return rank;
    }
}
