package interleave.explore;

import interleave.engine.Choice;
import interleave.engine.Run;
import interleave.engine.Sequences;
import interleave.engine.Shapes;
import interleave.engine.State;
import interleave.engine.Successors;
import interleave.engine.Symmetry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Goes the ways of a folded graph with the threads of the program: at each step it finds the thread that stands where the
/// graph says, and takes its step. Where several stand for the same, the one that took the step before is the first of them.
final class Lifting {
    /// About how many steps of a graph can be written down in the time that it takes to go one.
    static final int COST = 100;

    private final Graph graph;
    private final Sequences keys;
    private final Symmetry symmetry;
    private final Shapes shapes;
    private final Successors successors;
    private State state;
    private int last;
    private int preemptions;

    /// What step is wanted.
    @FunctionalInterface
    interface Wanted {
        /// @param thread the thread that takes it, as the graph calls it in the state before
        /// @param target the state that it leads to
        /// @param behind the thread as the graph calls it there, see [Graph#threadBehind]
        boolean is(int thread, int target, int behind);
    }

    /// @param run what happened up to where the ways begin
    Lifting(Graph graph, Sequences keys, Symmetry symmetry, Shapes shapes, Run run) {
        this.graph = graph;
        this.keys = keys;
        this.symmetry = symmetry;
        this.shapes = shapes;
        this.successors = new Successors(run.machine(), shapes);
        this.state = run.end();
        this.last = run.length() == 0 ? -1 : run.step(run.length()).thread().index();
    }

    /// How many preemptions the steps taken so far had.
    int preemptions() {
        return preemptions;
    }

    /// Takes the first step, in order of choices, that is wanted.
    Choice take(Wanted wanted) {
        int[] places = places();
        List<Choice> choices = successors.open(state);
        for (Choice choice : choices) {
            int thread = choice.thread().index();
            successors.take(choice);
            successors.fold(symmetry);
            int target = keys.find(symmetry.words(), symmetry.length());
            int behind = symmetry.first(symmetry.ties(), symmetry.places()[thread]);
            if (!wanted.is(places[thread], target, behind)) continue;
            int before = last;
            if (thread != before && choices.stream().anyMatch(other -> other.thread().index() == before)) preemptions++;
            state = successors.after();
            last = thread;
            return choice;
        }
        throw new IllegalStateException("the way cannot be gone");
    }

    /// Takes steps of the graph, one after the other.
    List<Choice> along(List<Integer> steps) {
        List<Choice> choices = new ArrayList<>(steps.size());
        for (int step : steps) {
            int goal = graph.target(step);
            int there = graph.threadBehind(step);
            choices.add(take((_, target, behind) -> target == goal && behind == there));
        }
        return choices;
    }

    /// The state come to, in words that are equal for equal states only.
    int[] key() {
        int length = shapes.key(state);
        return Arrays.copyOf(shapes.words(), length);
    }

    private int[] places() {
        symmetry.fold(state);
        int[] places = Arrays.copyOf(symmetry.places(), symmetry.threads());
        if (last < 0) return places;
        int first = symmetry.first(symmetry.ties(), places[last]);
        if (first == places[last]) return places;
        int other = 0;
        while (places[other] != first) other++;
        places[other] = places[last];
        places[last] = first;
        return places;
    }
}
