package interleave.explore;

import interleave.engine.Effect;
import interleave.engine.Walk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way being gone from a moment on, a leg at a time.
final class Track {
    /// From so many steps in a row that changed nothing, the search looks whether they go round in a circle.
    private static final int IDLE = 64;
    /// How often it looks.
    private static final int STRIDE = 16;

    private final Moment from;
    private final Walk walk;
    private final @Nullable Ledger ledger;
    private final Budget budget;
    private final List<Leg> legs = new ArrayList<>();
    private boolean circling;

    /// Told of each step while a leg is gone.
    interface Watcher {
        /// @param ways in how many ways the step could have been taken
        void saw(int step, int ways, List<Effect> effects);
    }

    Track(Moment from, Budget budget) {
        this.from = from;
        this.walk = Walk.from(from.state());
        this.ledger = from.ledger() == null ? null : from.ledger().copy();
        this.budget = budget;
    }

    boolean over() {
        return walk.over();
    }

    boolean canGo(int thread) {
        return walk.canGo(thread);
    }

    int threads() {
        return walk.threads();
    }

    /// Lets a thread go on for `most` steps, or until it ends, blocks, or goes round in a circle.
    /// @return how many steps it took
    int go(int thread, int most) {
        return go(thread, most, (_, _, _) -> {});
    }

    /// Lets a thread take one step in one of its ways.
    /// @return whether it could
    boolean turn(int thread, int way) {
        if (way >= walk.ways(thread) || !budget.spend()) return false;
        List<Effect> effects = walk.take(thread, way);
        if (ledger != null) ledger.note(effects);
        add(new Leg(thread, way, 1));
        return true;
    }

    /// In how many ways a thread can take its next step; 0 if it cannot.
    int ways(int thread) {
        return walk.ways(thread);
    }

    int go(int thread, int most, Watcher watcher) {
        int steps = 0;
        int idle = 0;
        long remembered = 0;
        circling = false;
        while (steps < most && !circling && walk.canGo(thread) && budget.spend()) {
            int ways = walk.ways(thread);
            List<Effect> effects = walk.take(thread, 0);
            if (ledger != null) ledger.note(effects);
            watcher.saw(++steps, ways, effects);
            idle = changes(effects) ? 0 : idle + 1;
            if (idle >= IDLE && idle % STRIDE == 0) {
                long fingerprint = walk.state().fingerprint();
                circling = idle > IDLE && fingerprint == remembered;
                if (Integer.bitCount(idle) == 1) remembered = fingerprint;
            }
        }
        if (steps > 0) add(new Leg(thread, steps));
        return steps;
    }

    /// Whether the last leg ended since its thread went round in a circle: it changes nothing any more, and waits for
    /// others to change something.
    boolean circling() {
        return circling;
    }

    private static boolean changes(List<Effect> effects) {
        return effects.size() != 1 || !Touch.changesNothing(effects.getFirst());
    }

    private void add(Leg leg) {
        if (!legs.isEmpty() && legs.getLast().joins(leg)) legs.add(legs.removeLast().and(leg));
        else legs.add(leg);
    }

    /// Lets each of these threads go on as far as it gets, again and again, until none of them can.
    void exhaust(List<Integer> threads) {
        boolean went = true;
        while (went && !walk.over() && !budget.over()) {
            went = false;
            for (int thread : threads) {
                if (go(thread, Integer.MAX_VALUE) > 0 && !circling) went = true;
            }
        }
    }

    /// Lets all threads go on until the program is over, or nothing changes any more: the first thread last, since others may
    /// be cut short by its end.
    void finish() {
        boolean went = true;
        while (went && !walk.over() && !budget.over()) {
            long before = budget.spent();
            List<Integer> others = new ArrayList<>();
            for (int thread = 1; thread < walk.threads(); thread++) others.add(thread);
            exhaust(others);
            go(0, Integer.MAX_VALUE);
            went = budget.spent() > before && !circling;
        }
    }

    /// The moment reached.
    Moment moment() {
        @Nullable Way way = from.way();
        BitSet moved = (BitSet) from.moved().clone();
        for (Leg leg : legs) {
            way = Way.then(way, leg);
            moved.set(leg.thread());
        }
        return new Moment(walk.state(), ledger == null ? null : ledger.copy(), way, moved);
    }
}
