package interleave.explore;

import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.Sequences;
import interleave.engine.Shapes;
import interleave.engine.Symmetry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// All states that can be reached from the end of a run, and what they say of how the program may end. Exploring takes as
/// long as it takes; all questions afterwards are answered from what was found, also for every run that continues the first.
///
/// Only one thread at a time may use it.
public final class StateSpace {
    private final Run root;
    private final Shapes shapes;
    private final Symmetry symmetry;
    private final Sequences keys;
    private final Graph graph;
    private final Optional<String> bound;

    private StateSpace(Run root, Exploration exploration) {
        this.root = root;
        this.shapes = exploration.shapes;
        this.symmetry = exploration.symmetry;
        this.keys = exploration.keys;
        this.graph = exploration.graph;
        this.bound = exploration.bound();
    }

    /// Explores all that can happen from the end of a run on.
    /// @param watch told now and then how far it has come
    /// @param cancelled asked often whether to stop; what was found up to then is kept
    public static StateSpace explore(Run run, Limits limits, Consumer<Progress> watch, BooleanSupplier cancelled) {
        Exploration exploration = new Exploration(run.end(), true, limits, watch, cancelled);
        exploration.run();
        return exploration.asymmetric()
                ? unfolded(run, limits, watch, cancelled)
                : new StateSpace(run, exploration);
    }

    /// The same with every state looked at by itself, whatever threads are alike: says the same, and takes longer.
    public static StateSpace unfolded(Run run, Limits limits, Consumer<Progress> watch, BooleanSupplier cancelled) {
        Exploration exploration = new Exploration(run.end(), false, limits, watch, cancelled);
        exploration.run();
        return new StateSpace(run, exploration);
    }

    /// Whether some threads are alike, so that some of the states stand for several, see [Symmetry].
    public boolean folded() {
        return !symmetry.trivial();
    }

    /// How many states were looked at: of those that differ only in which of alike threads is which, one, see [Symmetry].
    public int states() {
        return graph.states();
    }

    /// How many steps from them were looked at.
    public int transitions() {
        return graph.steps();
    }

    /// Whether these are all.
    public boolean complete() {
        return bound.isEmpty();
    }

    /// All outcomes that can be reached from where the exploration began.
    public Outcomes outcomes() {
        return outcomes(() -> false);
    }

    /// The same, as far as there is time to count: where there was not, nothing is said of how many schedules lead somewhere or
    /// how many updates are lost, witnesses may not be the simplest, and all is "at least".
    /// @param over asked often whether to stop counting
    public Outcomes outcomes(BooleanSupplier over) {
        return outcomes(root, 0, over);
    }

    /// See [#from(Run, BooleanSupplier)].
    public Optional<Outcomes> from(Run run) {
        return from(run, () -> false);
    }

    /// All outcomes that can still be reached from the end of a run of the same program, by what was found already; empty if
    /// the exploration never came to that state, or the run is of another program. Witnesses begin with the steps of that
    /// run, and lost updates count those that it has lost.
    /// @param over asked often whether to stop counting, see [#outcomes(BooleanSupplier)]
    public Optional<Outcomes> from(Run run, BooleanSupplier over) {
        boolean same = run.machine().program() == root.machine().program()
                && run.machine().riding() == root.machine().riding();
        if (!same) return Optional.empty();
        symmetry.fold(run.end());
        int state = keys.find(symmetry.words(), symmetry.length());
        return state < 0 ? Optional.empty() : Optional.of(outcomes(run, state, over));
    }

    private Outcomes outcomes(Run run, int state, BooleanSupplier over) {
        symmetry.fold(run.end());
        int called = graph.folds.renamings.number(symmetry.places(), symmetry.threads());
        Supplier<Lifting> lifting = () -> new Lifting(graph, keys, symmetry, shapes, run);
        Patience patience = new Patience(over);
        Reachable part = Reachable.from(graph, state);
        List<Witnesses.Way> ways = Witnesses.of(part, last(run, state, called), lifting, patience);
        Optional<Counts> counts = Counts.of(part, patience);
        Optional<List<Fraction>> chances = part.cyclic ? Chances.of(part, patience) : counts.map(Counts::probabilities);
        Optional<Losses[]> losses = LossSearch.of(part, run, called, patience);
        Optional<Orbits> orbits = Orbits.of(part, patience);
        boolean complete = part.complete && !patience.over();
        return new Outcomes(
                rows(run, ways, counts, chances, losses),
                complete,
                complete ? Optional.empty() : Optional.of(bound.orElse(Exploration.STOPPED)),
                orbits.map(Orbits::states),
                orbits.map(Orbits::steps),
                counts.map(Counts::all),
                Circles.first(part, run, lifting));
    }

    /// The thread that made the last step of a run, as it is called in the graph; -1 if there was none.
    private int last(Run run, int state, int called) {
        if (run.length() == 0) return -1;
        int thread = run.step(run.length()).thread().index();
        return graph.folds.first(state, graph.folds.renamings.place(called, thread));
    }

    private List<Reached> rows(
            Run run,
            List<Witnesses.Way> ways,
            Optional<Counts> counts,
            Optional<List<Fraction>> chances,
            Optional<Losses[]> losses) {
        int preemptions = Preemptions.of(run);
        Schedule before = run.schedule();
        List<Reached> rows = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            Witnesses.Way way = ways.get(i);
            if (way.preemptions() < 0) continue; // out of reach from here
            int ending = i;
            rows.add(new Reached(
                    graph.endings.get(i),
                    counts.map(c -> c.schedules(ending)),
                    chances.map(c -> c.get(ending)),
                    losses.map(l -> l[ending]),
                    way.schedule().map(rest -> new Witness(joined(before, rest), preemptions + way.preemptions()))));
        }
        rows.sort(Comparator.comparing(Reached::ending));
        return rows;
    }

    private static Schedule joined(Schedule before, Schedule rest) {
        Schedule.Writer writer = new Schedule.Writer();
        writer.add(before);
        writer.add(rest);
        return writer.schedule();
    }
}
