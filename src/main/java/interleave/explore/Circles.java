package interleave.explore;

import interleave.engine.Choice;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.Step;
import interleave.program.Span;
import interleave.program.ThreadId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Finds where a program may go round for ever: the [Components] that have a step within.
final class Circles {
    private static final int NONE = -1;

    /// How often a circle is gone round at most, until all threads are where they were.
    private static final int MOST_ROUNDS = 1000;

    private final Reachable part;
    private final Graph graph;
    private final int[] component;
    private final int components;

    private Circles(Reachable part) {
        this.part = part;
        this.graph = part.graph;
        Components found = Components.of(part);
        this.component = found.ofState();
        this.components = found.count();
    }

    /// The circle that is shown: one that nothing leads out of before one that can be left, and of those the nearest.
    /// @param lifting goes from the root of the part with the threads of the program
    static Optional<Livelock> first(Reachable part, Run before, Supplier<Lifting> lifting) {
        return part.cyclic ? Optional.of(new Circles(part).livelock(before, lifting)) : Optional.empty();
    }

    private Livelock livelock(Run before, Supplier<Lifting> lifting) {
        boolean[] round = new boolean[components];
        boolean[] open = new boolean[components];
        for (int state : part.states) {
            if (graph.unseen(state) || graph.ending(state) >= 0) open[component[state]] = true;
            for (int step = begin(state); step >= 0; step = after(step)) {
                if (component[graph.target(step)] == component[state]) round[component[state]] = true;
                else open[component[state]] = true;
            }
        }
        boolean trap = false;
        for (int i = 0; i < components; i++) trap |= round[i] && !open[i];
        boolean trapped = trap;
        Path path = new Path();
        List<Integer> reach = path.to(state -> round[component[state]] && !(trapped && open[component[state]]), part.root);
        List<Integer> circle = path.around(path.end);
        if (!graph.folds.none()) return lifted(before, reach, circle, trapped, lifting.get());
        return told(before, choices(reach), choices(circle), trapped);
    }

    /// Where threads were exchanged on the way round, it is gone again until all are where they were.
    private static Livelock lifted(Run before, List<Integer> reach, List<Integer> circle, boolean trapped, Lifting real) {
        List<Choice> there = real.along(reach);
        int[] begin = real.key();
        List<Choice> round = new ArrayList<>();
        int rounds = 0;
        do {
            round.addAll(real.along(circle));
        } while (!Arrays.equals(begin, real.key()) && ++rounds < MOST_ROUNDS);
        return told(before, there, round, trapped);
    }

    private List<Choice> choices(List<Integer> steps) {
        return steps.stream().map(graph::choice).toList();
    }

    private static Livelock told(Run before, List<Choice> reach, List<Choice> circle, boolean trapped) {
        Run there = before.then(new Schedule(reach));
        Run once = there.then(new Schedule(circle));
        TreeSet<ThreadId> threads = new TreeSet<>();
        TreeSet<Span> spans = new TreeSet<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        for (Step step : once.steps().subList(there.length(), once.length())) {
            threads.add(step.thread());
            spans.add(step.statement());
        }
        return new Livelock(
                List.copyOf(threads), List.copyOf(spans), there.schedule(), new Schedule(circle), trapped);
    }

    private int begin(int state) {
        return graph.hasSteps(state) ? graph.firstStep(state) : NONE;
    }

    private int after(int step) {
        return graph.isLast(step) ? NONE : step + 1;
    }

    private interface Goal {
        boolean is(int state);
    }

    /// The shortest ways, the first in order of choices among those.
    private final class Path {
        private final int[] by = new int[graph.states()];
        private final int[] from = new int[graph.states()];
        private int end = part.root;

        /// The way to the nearest state that is a goal; it is `end` then.
        List<Integer> to(Goal goal, int start) {
            end = start;
            return goal.is(start) ? List.of() : search(start, goal, false);
        }

        /// The way from a state back to it, all within its component.
        List<Integer> around(int start) {
            return search(start, state -> state == start, true);
        }

        private List<Integer> search(int start, Goal goal, boolean within) {
            Arrays.fill(by, NONE);
            ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
            while (!queue.isEmpty()) {
                int state = queue.poll();
                for (int step = begin(state); step >= 0; step = after(step)) {
                    int target = graph.target(step);
                    if (by[target] != NONE || within && component[target] != component[start]) continue;
                    if (target == start && !within) continue;
                    by[target] = step;
                    from[target] = state;
                    if (goal.is(target)) return back(start, target);
                    queue.add(target);
                }
            }
            throw new IllegalStateException("there is a circle, and no way to it");
        }

        private List<Integer> back(int start, int goal) {
            end = goal;
            List<Integer> steps = new ArrayList<>();
            int state = goal;
            do {
                steps.add(by[state]);
                state = from[state];
            } while (state != start);
            return steps.reversed();
        }
    }
}
