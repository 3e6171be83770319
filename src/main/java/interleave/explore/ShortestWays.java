package interleave.explore;

import interleave.engine.Choice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The shortest way to each ending, whatever its preemptions: soon found, where there is no time to look for the best.
final class ShortestWays {
    private static final int NONE = -1;

    private final Graph graph;
    private final int root;
    private final int last;
    /// For each state the step by which it was met first, and where that came from.
    private final int[] by;
    private final int[] from;

    ShortestWays(Reachable part, int last) {
        this.graph = part.graph;
        this.root = part.root;
        this.last = last;
        this.by = new int[graph.states()];
        this.from = new int[graph.states()];
        Arrays.fill(by, NONE);
    }

    /// Puts a way in the place of each that is missing, to the endings that can be reached.
    void fill(List<Witnesses.Way> ways) {
        boolean[] met = new boolean[graph.states()];
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(root));
        met[root] = true;
        while (!queue.isEmpty()) {
            int state = queue.poll();
            int ending = graph.ending(state);
            if (ending >= 0 && ways.get(ending).preemptions() < 0) ways.set(ending, to(state));
            if (!graph.hasSteps(state)) continue;
            for (int step = graph.firstStep(state); ; step++) {
                int target = graph.target(step);
                if (!met[target]) {
                    met[target] = true;
                    by[target] = step;
                    from[target] = state;
                    queue.add(target);
                }
                if (graph.isLast(step)) break;
            }
        }
    }

    private Witnesses.Way to(int goal) {
        List<Choice> choices = new ArrayList<>();
        int preemptions = 0;
        for (int state = goal; state != root; state = from[state]) {
            int before = from[state];
            int thread = before == root ? last : graph.thread(by[before]);
            if (thread >= 0 && thread != graph.thread(by[state]) && canGo(before, thread)) preemptions++;
            choices.add(graph.choice(by[state]));
        }
        return new Witnesses.Way(choices.reversed(), preemptions);
    }

    private boolean canGo(int state, int thread) {
        for (int step = graph.firstStep(state); ; step++) {
            if (graph.thread(step) == thread) return true;
            if (graph.isLast(step)) return false;
        }
    }
}
