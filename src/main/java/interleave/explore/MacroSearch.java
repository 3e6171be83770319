package interleave.explore;

import interleave.engine.State;
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
/// each layer the most promising are kept. From a promising moment the run is *closed*: one thread, or one for each cell, is
/// held before its last write until all others have ended.
final class MacroSearch {
    private static final int WIDTH = 300;
    private static final int MOST_LEGS = 40;
    /// A thread with no more steps than this is stopped at every one of them, and later, if nothing else is left to try, one
    /// with as many as that.
    private static final int FEW = 10;

    private static final int MANY = 1_000;
    /// A program that ends within so many steps is closed from every moment: it costs next to nothing.
    private static final int SHORT = 400;
    /// How often a promise of one rank may be broken before others are tried first.
    private static final int PATIENCE = 6;
    private static final int MOST_POSTPONED = 20_000;

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
    private int few = FEW;

    /// @param bound a rank that is known to be the best there can be: once it is reached the search ends
    /// @param watch told of each improvement
    MacroSearch(Measure measure, Budget budget, long bound, Consumer<Moment> watch) {
        this.measure = measure;
        this.budget = budget;
        this.bound = bound;
        this.watch = watch;
    }

    /// A moment and what it promises.
    private record Prospect(Moment moment, List<Solo> solos, long promise, List<Solo> holders, int inPlay) {}

    /// The best end found; empty if no run was found in which the program completes.
    Optional<Moment> run(Moment first) {
        if (first.state().outcome().isPresent()) {
            offer(first);
            return Optional.ofNullable(best);
        }
        close(first, List.of(), 0); // whatever comes, there is a run
        wholeRun = budget.spent();
        goThrough(first);
        few = MANY;
        goThrough(first);
        return Optional.ofNullable(best);
    }

    private void goThrough(Moment first) {
        seen.clear();
        List<Prospect> layer = new ArrayList<>();
        layer.add(survey(first));
        tryToClose(layer.getFirst());
        for (int legs = 0; legs < MOST_LEGS && !layer.isEmpty() && !done(); legs++) {
            layer = next(layer);
            closePostponed(Math.max(2_000, budget.spent() / 20));
        }
        closePostponed(Long.MAX_VALUE);
    }

    private boolean done() {
        return budget.over() || bestRank >= bound;
    }

    // ---- layers

    private List<Prospect> next(List<Prospect> layer) {
        List<Prospect> next = new ArrayList<>();
        for (Prospect prospect : layer) {
            for (Solo solo : prospect.solos()) {
                turn(prospect.moment(), solo.thread, next);
                if (prospect.moment().wentOn(solo.thread)) continue; // an earlier leg had these places
                for (int stop : solo.stops()) {
                    if (done()) return List.of();
                    Track track = new Track(prospect.moment(), budget);
                    track.go(solo.thread, stop);
                    reach(track.moment(), next);
                }
            }
            List<Integer> bystanders = bystanders(prospect.moment());
            if (bystanders.size() > 1 && prospect.inPlay() > 0 && !done()) {
                Track track = new Track(prospect.moment(), budget);
                track.exhaust(bystanders);
                reach(track.moment(), next);
            }
        }
        next.sort(Comparator.comparingLong(Prospect::promise).reversed().thenComparingInt(Prospect::inPlay));
        return next.size() > WIDTH ? next.subList(0, WIDTH) : next;
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
        Prospect prospect = survey(moment);
        next.add(prospect);
        tryToClose(prospect);
    }

    /// The threads, but for the first, that have not taken a step.
    private static List<Integer> bystanders(Moment moment) {
        List<Integer> found = new ArrayList<>();
        for (int thread = 1; thread < moment.state().threads(); thread++) {
            if (!moment.moved().get(thread) && !moment.state().ended(thread)) found.add(thread);
        }
        return found;
    }

    // ---- promises

    private Prospect survey(Moment moment) {
        List<Solo> solos = new ArrayList<>();
        List<Integer> kin = new ArrayList<>();
        State state = moment.state();
        int inPlay = 0;
        for (int thread = 0; thread < state.threads(); thread++) {
            if (moment.inPlay(thread)) inPlay++;
            if (state.ended(thread)) continue;
            int same = kin(moment, thread, solos);
            if (same >= 0) {
                kin.set(same, kin.get(same) + 1);
                continue;
            }
            Solo solo = Solo.of(moment, thread, measure, budget, few);
            if (solo.steps == 0) continue;
            solos.add(solo);
            kin.add(1);
        }
        if (!(measure.goal() instanceof Goal.MostLost) || moment.ledger() == null) {
            solos.sort(Comparator.comparingLong((Solo solo) -> solo.rank).reversed());
            long promise = solos.isEmpty() ? measure.now(state, moment.ledger()) : solos.getFirst().rank;
            return new Prospect(moment, solos, promise, List.of(), inPlay);
        }
        List<Solo> holders = new ArrayList<>();
        long promise = mostLost(moment.ledger(), solos, kin, holders);
        return new Prospect(moment, solos, promise, List.copyOf(new LinkedHashSet<>(holders)), inPlay);
    }

    /// Which of the threads already looked at goes on just as this one would; -1 if none does.
    private static int kin(Moment moment, int thread, List<Solo> solos) {
        for (int i = 0; i < solos.size(); i++) {
            int other = solos.get(i).thread;
            boolean fresh = !moment.moved().get(thread) && !moment.moved().get(other);
            if (moment.state().alike(thread, other, !fresh)) return i;
        }
        return -1;
    }

    /// How many updates would be lost if for each cell the thread came last whose version then lies least deep.
    private static long mostLost(Ledger now, List<Solo> solos, List<Integer> kin, List<Solo> holders) {
        int rows = now.rows();
        for (Solo solo : solos) rows = Math.max(rows, solo.after.rows());
        long lost = 0;
        for (int row = 0; row < rows; row++) {
            lost += now.writes(row);
            Solo holder = null;
            for (int i = 0; i < solos.size(); i++) {
                Solo solo = solos.get(i);
                int writes = solo.after.writes(row) - now.writes(row);
                if (writes == 0) continue;
                lost += (long) writes * kin.get(i);
                if (holder == null || solo.after.depth(row) < holder.after.depth(row)) holder = solo;
            }
            lost -= holder == null ? now.depth(row) : holder.after.depth(row);
            if (holder != null) holders.add(holder);
        }
        return lost;
    }

    // ---- closing

    private void tryToClose(Prospect prospect) {
        if (wholeRun <= SHORT) {
            close(prospect);
        } else if (prospect.promise() > bestRank && broken.getOrDefault(prospect.promise(), 0) < PATIENCE) {
            long before = bestRank;
            close(prospect);
            if (bestRank < prospect.promise()) broken.merge(prospect.promise(), 1, Integer::sum);
        } else if (postponed.size() < MOST_POSTPONED) {
            postponed.add(prospect);
        }
    }

    private void closePostponed(long steps) {
        long until = steps == Long.MAX_VALUE ? steps : budget.spent() + steps;
        postponed.sort(Comparator.comparingLong(Prospect::promise).reversed());
        int at = 0;
        while (at < postponed.size() && !done() && budget.spent() < until) close(postponed.get(at++));
        postponed.subList(0, at).clear();
    }

    private void close(Prospect prospect) {
        if (prospect.holders().size() > 1) {
            close(prospect.moment(), prospect.holders(), 0);
            close(prospect.moment(), prospect.holders().reversed(), 0);
        }
        for (Solo solo : prospect.solos()) {
            if (done()) return;
            if (wholeRun > SHORT && prospect.holders().isEmpty() && solo.rank <= bestRank && solo.rank < prospect.promise()) continue;
            if (solo.beforeLastWrite > 0) close(prospect.moment(), List.of(solo), solo.beforeLastWrite);
            close(prospect.moment(), List.of(solo), 0);
        }
    }

    /// Ends the run: the holders go on to before their last write, then all others come to their ends, then the holders.
    private void close(Moment from, List<Solo> holders, int alone) {
        Track track = new Track(from, budget);
        List<Integer> held = new ArrayList<>();
        for (Solo holder : holders) {
            int steps = holders.size() > 1 ? Math.max(0, holder.beforeLastWrite) : alone;
            track.go(holder.thread, steps);
            held.add(holder.thread);
        }
        List<Integer> others = new ArrayList<>();
        for (int thread = 1; thread < track.threads(); thread++) if (!held.contains(thread)) others.add(thread);
        track.exhaust(others);
        track.exhaust(held);
        track.finish();
        if (track.over()) offer(track.moment());
    }

    private void offer(Moment end) {
        long rank = measure.atEnd(end.state(), end.ledger());
        if (rank <= bestRank) return;
        bestRank = rank;
        best = end;
        watch.accept(end);
    }
}
