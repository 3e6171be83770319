package interleave.explore;

import java.util.Arrays;

/// The strongly connected components of a part of a graph (Tarjan, 1972): states that lead to one another. They are numbered so
/// that every step which leaves one leads to one of a lower number.
/// @param ofState for each state the component that it is in; -1 for states that are not of the part
record Components(int[] ofState, int count) {
    private static final int NONE = -1;

    static Components of(Reachable part) {
        Tarjan tarjan = new Tarjan(part.graph);
        tarjan.visit(part.root);
        return new Components(tarjan.component, tarjan.components);
    }

    /// Without recursion: ways are as long as programs run.
    private static final class Tarjan {
        private final Graph graph;
        private final int[] component;
        private int components;
        private final int[] order;
        private final int[] low;
        private final int[] next;
        private final int[] path;
        private final int[] waiting;
        private int ordered;
        private int depth;
        private int waits;

        Tarjan(Graph graph) {
            int states = graph.states();
            this.graph = graph;
            this.component = new int[states];
            this.order = new int[states];
            this.low = new int[states];
            this.next = new int[states];
            this.path = new int[states];
            this.waiting = new int[states];
            Arrays.fill(component, NONE);
            Arrays.fill(order, NONE);
        }

        void visit(int root) {
            enter(root);
            while (depth > 0) {
                int state = path[depth - 1];
                int step = next[state];
                if (step >= 0) {
                    next[state] = graph.isLast(step) ? NONE : step + 1;
                    int target = graph.target(step);
                    if (order[target] == NONE) enter(target);
                    else if (component[target] == NONE) low[state] = Math.min(low[state], order[target]);
                } else {
                    depth--;
                    if (depth > 0) low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[state]);
                    if (low[state] == order[state]) close(state);
                }
            }
        }

        private void enter(int state) {
            order[state] = ordered;
            low[state] = ordered++;
            next[state] = graph.hasSteps(state) ? graph.firstStep(state) : NONE;
            path[depth++] = state;
            waiting[waits++] = state;
        }

        private void close(int root) {
            int state;
            do {
                state = waiting[--waits];
                component[state] = components;
            } while (state != root);
            components++;
        }
    }
}
