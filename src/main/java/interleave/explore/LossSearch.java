package interleave.explore;

import interleave.engine.Run;
import interleave.engine.Step;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The least and the most lost updates of the runs to each ending: over all states, and for each over all [Lags] with which
/// it is reached, the least and the most that can have been lost up to there.
final class LossSearch {
    /// How many rounds are made where there are circles; if the figures change still, they may do so for ever.
    private static final int MOST_PASSES = 40;
    /// How many different lags are followed in all.
    private static final int MOST_ENTRIES = 20_000_000;

    private final Patience patience;
    private final Reachable part;
    private final Graph graph;
    private final Lags lags;
    private final Relevance relevance;
    /// For each state, in threes: a set of lags, the least lost and the most.
    private final int[] @Nullable [] entries;
    private final int[] lengths;
    private final int[] least;
    private final int[] most;
    private int made;
    private boolean changed;

    private LossSearch(Reachable part, Patience patience) {
        this.patience = patience;
        this.part = part;
        this.graph = part.graph;
        this.lags = new Lags(graph.labelled);
        this.relevance = new Relevance(part);
        this.entries = new int[graph.states()][];
        this.lengths = new int[graph.states()];
        this.least = new int[graph.endings.size()];
        this.most = new int[graph.endings.size()];
        Arrays.fill(least, Integer.MAX_VALUE);
        Arrays.fill(most, Integer.MIN_VALUE);
    }

    /// For each ending its losses; empty if they have no bound, or could not be followed, or not as long as the patience lasts.
    /// @param called how the threads of the run are called at the root
    static Optional<Losses[]> of(Reachable part, Run before, int called, Patience patience) {
        if (patience.over()) return Optional.empty();
        LossSearch search = new LossSearch(part, patience);
        search.begin(before, called);
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            search.changed = false;
            if (!search.pass()) return Optional.empty();
            if (!part.cyclic || !search.changed) return Optional.of(search.result());
        }
        return Optional.empty();
    }

    private void begin(Run before, int called) {
        int set = Lags.NONE;
        int lost = 0;
        for (Step step : before.steps()) {
            int[] change = lags.apply(set, graph.labelled.accesses(step.effects()));
            set = change[0];
            lost += change[1];
        }
        reach(part.root, lags.keep(lags.renamed(set, called), relevance.of(part.root), relevance), lost, lost);
    }

    private boolean pass() {
        for (int state : part.states) {
            int[] here = entries[state];
            if (here == null) continue;
            int ending = graph.ending(state);
            if (ending >= 0) end(ending, here, lengths[state]);
            if (graph.hasSteps(state)) {
                for (int step = graph.firstStep(state); ; step++) {
                    follow(step, here, lengths[state]);
                    if (graph.isLast(step)) break;
                }
            }
            if (made > MOST_ENTRIES || !patience.lasts()) return false;
            if (!part.cyclic) entries[state] = null;
        }
        return true;
    }

    private void follow(int step, int[] here, int length) {
        int target = graph.target(step);
        int label = graph.label(step);
        int matters = relevance.of(target);
        for (int i = 0; i < length; i += 3) {
            int change = lags.after(here[i], label);
            int gain = lags.gain(change);
            reach(target, lags.keep(lags.set(change), matters, relevance), here[i + 1] + gain, here[i + 2] + gain);
        }
    }

    private void reach(int state, int set, int low, int high) {
        int[] there = entries[state];
        if (there == null) {
            there = new int[3];
            entries[state] = there;
        }
        int length = lengths[state];
        for (int i = 0; i < length; i += 3) {
            if (there[i] != set) continue;
            changed |= low < there[i + 1] || high > there[i + 2];
            there[i + 1] = Math.min(there[i + 1], low);
            there[i + 2] = Math.max(there[i + 2], high);
            return;
        }
        if (length == there.length) {
            there = Arrays.copyOf(there, length * 2);
            entries[state] = there;
        }
        there[length] = set;
        there[length + 1] = low;
        there[length + 2] = high;
        lengths[state] = length + 3;
        made++;
        changed = true;
    }

    private void end(int ending, int[] here, int length) {
        for (int i = 0; i < length; i += 3) {
            least[ending] = Math.min(least[ending], here[i + 1]);
            most[ending] = Math.max(most[ending], here[i + 2]);
        }
    }

    private Losses[] result() {
        Losses[] found = new Losses[least.length];
        for (int i = 0; i < found.length; i++) found[i] = new Losses(least[i], most[i]);
        return found;
    }
}
