package interleave.explore;

import interleave.engine.Schedule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The shortest way to each ending, whatever its preemptions: soon found, where there is no time to look for the best.
final class ShortestWays {
    private static final int NONE = -1;

    private final Graph graph;
    private final int root;
    private final int last;
    private final Supplier<Lifting> lifting;
    private final Patience patience;
    /// For each state the step by which it was met first, and where that came from.
    private final int[] by;
    private final int[] from;

    /// @param last the thread that made the step before the root, as it is called there; -1 if there was none
    /// @param lifting goes from the root with the threads of the program
    /// @param patience how long there is to write ways down
    ShortestWays(Reachable part, int last, Supplier<Lifting> lifting, Patience patience) {
        this.graph = part.graph;
        this.root = part.root;
        this.last = last;
        this.lifting = lifting;
        this.patience = patience;
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
        boolean folded = !graph.folds.none();
        List<Integer> steps = new ArrayList<>();
        for (int state = goal; state != root; state = from[state]) {
            if (!patience.writes(folded ? Lifting.COST : 1)) return new Witnesses.Way(Optional.empty(), 0);
            steps.add(by[state]);
        }
        steps = steps.reversed();
        if (folded) {
            Lifting real = lifting.get();
            return new Witnesses.Way(Optional.of(new Schedule(real.along(steps))), real.preemptions());
        }
        Schedule.Writer writer = new Schedule.Writer();
        int preemptions = 0;
        int before = root;
        int thread = last;
        for (int step : steps) {
            writer.add(graph.choice(step), 1);
            if (thread >= 0 && thread != graph.thread(step) && graph.canGo(before, thread)) preemptions++;
            thread = graph.thread(step);
            before = graph.target(step);
        }
        return new Witnesses.Way(Optional.of(writer.schedule()), preemptions);
    }
}
