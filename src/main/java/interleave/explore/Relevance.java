package interleave.explore;

import java.util.HashMap;
import java.util.Map;

/// Which private copies matter in a state: those that some way from there writes back before it reads the cell anew.
/// Followed for the first 63 copies; all others count as if they mattered, which costs time and changes nothing.
final class Relevance {
    private static final int FOLLOWED = 63;

    private final Graph graph;
    /// For each label what it writes back, and what it reads anew before it writes it.
    private final long[] writes;
    private final long[] reads;
    private final long[] masks;
    private final int[] numbers;
    private final Map<Long, Integer> sets = new HashMap<>();
    /// Whether too many copies were met for this where threads are called otherwise from step to step.
    private boolean lost;
    private long[] byNumber = new long[16];

    Relevance(Reachable part) {
        this.graph = part.graph;
        this.writes = new long[graph.labelled.size()];
        this.reads = new long[graph.labelled.size()];
        this.masks = new long[graph.states()];
        this.numbers = new int[graph.states()];
        for (int label = 0; label < writes.length; label++) learn(label);
        boolean changed = true;
        while (changed) { // once is enough where there are no circles
            changed = pass(part) && part.cyclic;
        }
        for (int state : part.states) numbers[state] = number(masks[state]);
    }

    private void learn(int label) {
        for (int access : graph.labelled.accesses(label)) {
            int copy = Labels.copy(access);
            if (copy >= FOLLOWED) continue;
            long bit = 1L << copy;
            if (Labels.writes(access)) writes[label] |= bit & ~reads[label];
            else reads[label] |= bit & ~writes[label];
        }
    }

    private boolean pass(Reachable part) {
        boolean changed = false;
        for (int i = part.states.length - 1; i >= 0; i--) {
            int state = part.states[i];
            if (!graph.hasSteps(state)) continue;
            long mask = 0;
            for (int step = graph.firstStep(state); ; step++) {
                int label = graph.label(step);
                mask |= writes[label] | before(label, masks[graph.target(step)]) & ~reads[label] & ~writes[label];
                if (graph.isLast(step)) break;
            }
            changed |= mask != masks[state];
            masks[state] = mask;
        }
        return changed;
    }

    /// Copies that matter behind a step, called as before it.
    private long before(int label, long mask) {
        int renaming = graph.labelled.renaming(label);
        if (renaming == Renamings.NONE) return mask;
        if (graph.labelled.copies() > FOLLOWED) lost = true;
        int back = graph.folds.renamings.back(renaming);
        long before = 0;
        for (long left = mask; left != 0; left &= left - 1) {
            int copy = graph.labelled.renamed(Long.numberOfTrailingZeros(left), back);
            if (copy < FOLLOWED) before |= 1L << copy;
            else lost = true;
        }
        return before;
    }

    /// The number of the set of copies that matter in a state.
    int of(int state) {
        return numbers[state];
    }

    /// Whether a copy is in the set of that number.
    boolean matters(int set, int copy) {
        return lost || copy >= FOLLOWED || (byNumber[set] & 1L << copy) != 0;
    }

    private int number(long mask) {
        Integer known = sets.get(mask);
        if (known != null) return known;
        int number = sets.size();
        if (number == byNumber.length) byNumber = java.util.Arrays.copyOf(byNumber, number * 2);
        byNumber[number] = mask;
        sets.put(mask, number);
        return number;
    }
}
