package interleave.explore;

/// The part of a graph that can be reached from one state, in an order in which every step leads forwards, if there is one.
final class Reachable {
    final Graph graph;
    final int root;
    /// The states, the root first.
    final int[] states;
    /// How many steps there are between them.
    final long steps;
    /// Whether some steps lead back, so that a run may go round in a circle.
    final boolean cyclic;
    /// Whether all that can be reached is known.
    final boolean complete;

    private Reachable(Graph graph, int root, int[] states, long steps, boolean cyclic, boolean complete) {
        this.graph = graph;
        this.root = root;
        this.states = states;
        this.steps = steps;
        this.cyclic = cyclic;
        this.complete = complete;
    }

    /// By depth-first search: a state stands before all that can be reached from it, as each is put in front when done.
    static Reachable from(Graph graph, int root) {
        Search search = new Search(graph);
        search.visit(root);
        int size = search.done;
        int[] states = new int[size];
        for (int i = 0; i < size; i++) states[i] = search.finished[size - 1 - i];
        return new Reachable(graph, root, states, search.steps, search.cyclic, search.complete);
    }

    private static final class Search {
        private static final byte OPEN = 1;
        private static final byte DONE = 2;
        private final Graph graph;
        private final byte[] colours;
        private final int[] path;
        /// For each state on the path the step to be looked at next; -1 behind the last one.
        private final int[] next;
        private final int[] finished;
        private int done;
        private int depth;
        private long steps;
        private boolean cyclic;
        private boolean complete = true;

        Search(Graph graph) {
            this.graph = graph;
            this.colours = new byte[graph.states()];
            this.path = new int[graph.states()];
            this.next = new int[graph.states()];
            this.finished = new int[graph.states()];
        }

        void visit(int root) {
            enter(root);
            while (depth > 0) {
                int step = next[depth - 1];
                if (step < 0) {
                    int state = path[--depth];
                    colours[state] = DONE;
                    finished[done++] = state;
                    continue;
                }
                next[depth - 1] = graph.isLast(step) ? -1 : step + 1;
                steps++;
                int target = graph.target(step);
                if (colours[target] == OPEN) cyclic = true;
                else if (colours[target] != DONE) enter(target);
            }
        }

        private void enter(int state) {
            colours[state] = OPEN;
            if (graph.unseen(state)) complete = false;
            path[depth] = state;
            next[depth++] = graph.hasSteps(state) ? graph.firstStep(state) : -1;
        }
    }
}
