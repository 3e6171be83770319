package interleave.explore;

import java.util.Arrays;

/// The ways in which states are come to: an *arrival* is a state together with the thread whose step led there. What
/// counts as a preemption afterwards depends on both.
final class Arrivals {
    final Graph graph;
    /// The arrival that each step of the graph makes; -1 for steps out of reach.
    final int[] ofStep;
    /// For each arrival one of the steps that make it.
    private final int[] example;
    /// For each state the steps that lead to it, side by side, those of one thread together.
    private final int[] begins;
    private final int[] incoming;
    private final int[] sources;
    private final int count;

    Arrivals(Reachable part) {
        this.graph = part.graph;
        this.ofStep = new int[graph.steps()];
        this.sources = new int[graph.steps()];
        this.begins = new int[graph.states() + 1];
        Arrays.fill(ofStep, -1);
        for (int state : part.states) {
            for (int step = begin(state); step >= 0; step = after(step)) {
                sources[step] = state;
                begins[graph.target(step) + 1]++;
            }
        }
        for (int i = 1; i < begins.length; i++) begins[i] += begins[i - 1];
        this.incoming = new int[begins[graph.states()]];
        int[] filled = begins.clone();
        for (int state : part.states) {
            for (int step = begin(state); step >= 0; step = after(step)) insert(step, filled);
        }
        this.count = numberArrivals();
        this.example = new int[count];
        for (int step : incoming) example[ofStep[step]] = step;
    }

    private void insert(int step, int[] filled) {
        int target = graph.target(step);
        int at = filled[target]++;
        while (at > begins[target] && thread(incoming[at - 1]) > thread(step)) {
            incoming[at] = incoming[at - 1];
            at--;
        }
        incoming[at] = step;
    }

    private int numberArrivals() {
        int arrivals = 0;
        for (int state = 0; state < graph.states(); state++) {
            for (int i = begins[state]; i < begins[state + 1]; i++) {
                boolean first = i == begins[state] || thread(incoming[i]) != thread(incoming[i - 1]);
                ofStep[incoming[i]] = first ? arrivals++ : arrivals - 1;
            }
        }
        return arrivals;
    }

    int count() {
        return count;
    }

    int state(int arrival) {
        return graph.target(example[arrival]);
    }

    int thread(int step) {
        return graph.choice(step).thread().index();
    }

    int threadOf(int arrival) {
        return thread(example[arrival]);
    }

    /// Where in [#step] the steps that lead to a state begin; those of the next state follow.
    int firstInto(int state) {
        return begins[state];
    }

    int step(int index) {
        return incoming[index];
    }

    int source(int step) {
        return sources[step];
    }

    /// The first step of a state; -1 if there is none.
    int begin(int state) {
        return graph.hasSteps(state) ? graph.firstStep(state) : -1;
    }

    /// The next step of the same state; -1 if there is none.
    int after(int step) {
        return graph.isLast(step) ? -1 : step + 1;
    }

    /// Whether a thread could go on in a state.
    boolean canGo(int state, int thread) {
        for (int step = begin(state); step >= 0; step = after(step)) {
            if (thread(step) == thread) return true;
        }
        return false;
    }

    /// 1 if it is a preemption to let the thread of `step` go on where `last` made the step before, else 0.
    int preempts(int last, int step) {
        return last >= 0 && thread(step) != last && canGo(sources[step], last) ? 1 : 0;
    }
}
