package interleave.explore;

import interleave.engine.Choice;
import interleave.engine.Move;
import interleave.engine.Outcome;
import interleave.engine.Sequences;
import interleave.engine.Shapes;
import interleave.engine.State;
import interleave.engine.Successors;
import interleave.engine.Symmetry;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// An exploration under way: finds all states that can be reached from one, and the steps between them. It goes deep first,
/// so that outcomes show early and few states are kept; of a state that has been gone on from, only the packed key is left.
final class Exploration {
    /// What bounds an exploration, or the counting of what it found, that was told to stop.
    static final String STOPPED = "stopped";

    /// After how many states it is asked whether to stop, and after how many one is told how far it has come.
    private static final int CHECKED = 64;
    private static final int WATCHED = 4096;
    /// About what a waiting state takes, since it shares most of itself with others.
    private static final int BYTES_WAITING = 800;

    private final State start;
    private final Limits limits;
    private final Consumer<Progress> watch;
    private final BooleanSupplier cancelled;
    private final Successors successors;
    final Shapes shapes;
    final Symmetry symmetry;
    final Sequences keys = new Sequences();
    final Graph graph;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    /// Those found by the steps of one state: the first of them is to be gone on from first.
    private final ArrayDeque<Waiting> fresh = new ArrayDeque<>();
    private String bound = "";
    private boolean asymmetric;

    /// A state that was found and not yet gone on from.
    /// @param called how its threads are called in the graph, see [Renamings]
    private record Waiting(State state, int number, int depth, int called) {}

    /// @param folded whether states that differ only in which of alike threads is which are taken as one, see [Symmetry]
    Exploration(State start, boolean folded, Limits limits, Consumer<Progress> watch, BooleanSupplier cancelled) {
        this.start = start;
        this.limits = limits;
        this.watch = watch;
        this.cancelled = cancelled;
        this.shapes = new Shapes(start);
        this.symmetry = folded ? new Symmetry(start, shapes) : Symmetry.none(start, shapes);
        this.graph = new Graph(symmetry);
        this.successors = new Successors(start.machine(), shapes);
    }

    /// Whether it was given up since threads that are alike make a difference after all: how one of them ends, or which memory
    /// they refer to. Then states are not to be folded.
    boolean asymmetric() {
        return asymmetric;
    }

    void run() {
        symmetry.fold(start);
        int called = graph.folds.renamings.number(symmetry.places(), symmetry.threads());
        add(start, keys.number(symmetry.words(), symmetry.length()), 0, called, symmetry.ties());
        waitForTurn();
        long due = CHECKED;
        for (long done = 1; !waiting.isEmpty() && !asymmetric; done++) {
            expand(waiting.pop());
            if (done % CHECKED != 0 && graph.states() < limits.states()) continue;
            if (stops()) return;
            if (done < due) continue;
            watch.accept(progress());
            due += Math.min(due, WATCHED); // soon at first: some programs do much in a step
        }
    }

    /// What kept the exploration from being complete.
    Optional<String> bound() {
        return bound.isEmpty() ? Optional.empty() : Optional.of(bound);
    }

    Progress progress() {
        return new Progress(graph.states(), graph.steps(), waiting.size(), graph.endings.inOrder());
    }

    private boolean stops() {
        if (waiting.isEmpty()) return false;
        if (cancelled.getAsBoolean()) {
            bound = STOPPED;
        } else if (graph.states() >= limits.states()) {
            bound = Tally.of(limits.states(), "state");
        } else if (bytes() > limits.bytes()) {
            bound = String.format(Locale.ROOT, "%,d MB of memory", limits.bytes() >> 20);
        } else {
            return false;
        }
        return true;
    }

    private long bytes() {
        return keys.bytes() + shapes.bytes() + graph.bytes() + (long) waiting.size() * BYTES_WAITING;
    }

    private void expand(Waiting from) {
        State state = from.state();
        if (state.outcome().isPresent()) {
            asymmetric = isOfOneAmongAlike(state.outcome().get());
            graph.end(from.number(), graph.endings.number(Ending.of(state)));
            return;
        }
        if (from.depth() >= limits.depth()) {
            bound = Tally.of(limits.depth(), "step");
            return;
        }
        graph.begin(from.number());
        int repeated = -1;
        for (Choice choice : successors.open(state)) {
            int thread = choice.thread().index();
            if (thread == repeated) continue;
            if (symmetry.concerns(thread) && repeats(from, thread)) {
                repeated = thread;
                continue;
            }
            Move move = successors.take(choice);
            if (move.note() < 0) move.note(graph.labelled.label(choice, move.effects()));
            if (symmetry.trivial()) follow(from, move.note());
            else followFolded(from, move.note());
            if (asymmetric) return;
        }
        graph.finish();
        waitForTurn();
    }

    private void follow(Waiting from, int label) {
        int number = keys.number(successors.words(), successors.length());
        if (number == graph.states()) add(successors.after(), number, from.depth() + 1, Renamings.NONE, 0);
        graph.addStep(number, label);
    }

    private void followFolded(Waiting from, int label) {
        successors.fold(symmetry);
        asymmetric = symmetry.undecided();
        int called = graph.folds.renamings.number(symmetry.places(), symmetry.threads());
        int number = keys.number(symmetry.words(), symmetry.length());
        if (number == graph.states()) add(successors.after(), number, from.depth() + 1, called, symmetry.ties());
        graph.addStep(number, graph.labelled.label(label, from.called(), called));
    }

    /// Adds the steps of a thread that differs in nothing from one whose steps are known: they are the same with the two
    /// exchanged.
    private boolean repeats(Waiting from, int thread) {
        Renamings renamings = graph.folds.renamings;
        int place = renamings.place(from.called(), thread);
        int first = graph.folds.first(from.number(), place);
        if (first == place) return false;
        int exchange = renamings.exchange(first, place);
        int known = graph.steps();
        for (int step = graph.firstStep(from.number()); step < known; step++) {
            if (graph.thread(step) == first) graph.addStep(graph.target(step), graph.labelled.exchanged(graph.label(step), exchange));
        }
        return true;
    }

    /// Whether an outcome tells the one thread by which the program ended from others that are alike.
    private boolean isOfOneAmongAlike(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Panicked panicked -> symmetry.concerns(panicked.thread().index());
            case Outcome.Exited exited -> symmetry.concerns(exited.thread().index());
            case Outcome.Completed _, Outcome.Deadlock _, Outcome.Limit _ -> false;
        };
    }

    private void waitForTurn() {
        while (!fresh.isEmpty()) waiting.push(fresh.pop());
    }

    private void add(State state, int number, int depth, int called, long ties) {
        graph.addState();
        graph.folds.note(number, ties);
        fresh.push(new Waiting(state, number, depth, called));
    }
}
