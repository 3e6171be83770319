package interleave.explore;

import interleave.engine.Symmetry;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was folded in a graph, see [Symmetry]: for each state, which of its threads stand for the same.
final class Folds {
    private final Symmetry symmetry;
    final Renamings renamings = new Renamings();
    private int[] ofState = new int[0];
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<Long> ties = new ArrayList<>();

    Folds(Symmetry symmetry) {
        this.symmetry = symmetry;
        number(0L);
    }

    /// Whether no two threads are alike: then every state stands for itself alone.
    boolean none() {
        return symmetry.trivial();
    }

    /// Notes which threads of a state stand for the same.
    void note(int state, long tied) {
        if (tied == 0) return;
        if (state >= ofState.length) ofState = Arrays.copyOf(ofState, Math.max(256, state * 2));
        ofState[state] = number(tied);
    }

    private int number(long tied) {
        Integer known = numbers.get(tied);
        if (known != null) return known;
        numbers.put(tied, ties.size());
        ties.add(tied);
        return ties.size() - 1;
    }

    /// The threads of a state that stand for the same as the one of their kind before them, as bits.
    long ties(int state) {
        return state < ofState.length ? ties.get(ofState[state]) : 0;
    }

    /// The first of the threads that stand for the same in a state as this one.
    int first(int state, int thread) {
        return symmetry.first(ties(state), thread);
    }

    /// How many states one stands for that come of it by exchanging threads.
    BigInteger states(int state) {
        return orbit(ties(state));
    }

    /// How many states one with these ties stands for.
    BigInteger orbit(long tied) {
        return symmetry.exchanges().divide(symmetry.idle(tied));
    }

    /// How many threads there were when some were alike.
    int threads() {
        return symmetry.threadsAtFirst();
    }

    /// In how many ways threads of a state that stand for the same, and have the same colour, can change places.
    BigInteger idle(int state, int[] colours) {
        return symmetry.idle(ties(state), colours);
    }

    /// Puts the colours of threads that stand for the same in order.
    void sort(int state, int[] colours) {
        symmetry.sort(ties(state), colours);
    }

    long bytes() {
        return 4L * ofState.length;
    }
}
