package interleave.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How likely each ending is under a scheduler that picks any of the choices, all equally likely, where a run may go round in
/// circles: exactly, as the chances of a Markov chain to be absorbed (Kemeny and Snell, *Finite Markov Chains*, 1960). From
/// component to component it is a sum as in [Counts]; within one, how often each of its states is expected to be visited is the
/// solution of linear equations. What is missing to 1 is the chance that the program never ends.
final class Chances {
    /// So many states of a component are put into equations at most: their number is taken to the third power.
    private static final int MOST_STATES = 80;

    private final Graph graph;
    private final Patience patience;
    private final Components components;
    /// How often each state is expected to be come to from outside of its component.
    private final @Nullable Fraction[] inflow;
    private final Fraction[] ends;

    private Chances(Reachable part, Patience patience) {
        this.graph = part.graph;
        this.patience = patience;
        this.components = Components.of(part);
        this.inflow = new Fraction[graph.states()];
        this.ends = new Fraction[graph.endings.size()];
        Arrays.fill(ends, Fraction.ZERO);
        inflow[part.root] = Fraction.ONE;
    }

    /// For each ending its probability; empty where components are too large, and where the patience ends.
    static Optional<List<Fraction>> of(Reachable part, Patience patience) {
        if (patience.over()) return Optional.empty();
        Chances chances = new Chances(part, patience);
        List<List<Integer>> members = chances.members(part);
        if (members.stream().anyMatch(states -> states.size() > MOST_STATES)) return Optional.empty();
        for (List<Integer> states : members.reversed()) {
            if (!patience.lasts() || !chances.pass(states)) return Optional.empty();
        }
        return Optional.of(List.of(chances.ends));
    }

    private List<List<Integer>> members(Reachable part) {
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < components.count(); i++) members.add(new ArrayList<>());
        for (int state : part.states) members.get(components.ofState()[state]).add(state);
        return members;
    }

    /// Hands on what comes to a component, to those that it leads to.
    /// @return false where there was no patience left
    private boolean pass(List<Integer> states) {
        boolean round = false;
        boolean left = false;
        for (int state : states) {
            if (graph.ending(state) >= 0) left = true;
            for (int step = first(state); step >= 0; step = next(step)) {
                if (within(state, step)) round = true;
                else left = true;
            }
        }
        if (!left) return true; // nothing comes out of it
        @Nullable Fraction[] visits = round ? visits(states) : new Fraction[] {inflow[states.getFirst()]};
        if (patience.over()) return false;
        for (int i = 0; i < visits.length; i++) {
            Fraction visited = visits[i];
            int state = states.get(i);
            if (visited == null || visited.numerator().signum() == 0) continue;
            if (graph.ending(state) >= 0) ends[graph.ending(state)] = ends[graph.ending(state)].plus(visited);
            if (!graph.hasSteps(state)) continue;
            Fraction share = visited.times(Fraction.of(1, graph.degree(state)));
            for (int step = first(state); step >= 0; step = next(step)) {
                if (!within(state, step)) add(graph.target(step), share);
            }
        }
        return true;
    }

    private void add(int state, Fraction chance) {
        Fraction before = inflow[state];
        inflow[state] = before == null ? chance : before.plus(chance);
    }

    /// How often each state of a component that can be left is expected to be visited: as often as it is come to from outside,
    /// and from within by each step. By Gaussian elimination; what stands on the diagonal is never zero, since the component is
    /// left for certain.
    private Fraction[] visits(List<Integer> states) {
        int size = states.size();
        Fraction[][] rows = new Fraction[size][size + 1];
        for (int i = 0; i < size; i++) {
            Arrays.fill(rows[i], Fraction.ZERO);
            rows[i][i] = Fraction.ONE;
            Fraction from = inflow[states.get(i)];
            if (from != null) rows[i][size] = from;
        }
        for (int i = 0; i < size; i++) {
            int state = states.get(i);
            for (int step = first(state); step >= 0; step = next(step)) {
                if (!within(state, step)) continue;
                int target = states.indexOf(graph.target(step));
                rows[target][i] = rows[target][i].plus(Fraction.of(-1, graph.degree(state)));
            }
        }
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                if (!patience.lasts()) return new Fraction[0];
                if (row == pivot || rows[row][pivot].numerator().signum() == 0) continue;
                Fraction factor = rows[row][pivot].over(rows[pivot][pivot]).times(Fraction.of(-1, 1));
                for (int column = pivot; column <= size; column++) {
                    rows[row][column] = rows[row][column].plus(rows[pivot][column].times(factor));
                }
            }
        }
        Fraction[] visits = new Fraction[size];
        for (int i = 0; i < size; i++) visits[i] = rows[i][size].over(rows[i][i]);
        return visits;
    }

    private boolean within(int state, int step) {
        return components.ofState()[graph.target(step)] == components.ofState()[state];
    }

    private int first(int state) {
        return graph.hasSteps(state) ? graph.firstStep(state) : -1;
    }

    private int next(int step) {
        return graph.isLast(step) ? -1 : step + 1;
    }
}
