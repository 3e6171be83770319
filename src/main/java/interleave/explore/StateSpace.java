package interleave.explore;

import interleave.engine.Choice;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.Sequences;
import interleave.engine.Shapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// All states that can be reached from the end of a run, and what they say of how the program may end. Exploring takes as
/// long as it takes; all questions afterwards are answered from what was found, also for every run that continues the first.
///
/// Only one thread at a time may use it.
public final class StateSpace {
    private final Run root;
    private final Shapes shapes;
    private final Sequences keys;
    private final Graph graph;
    private final Optional<String> bound;

    private StateSpace(Run root, Exploration exploration) {
        this.root = root;
        this.shapes = exploration.shapes;
        this.keys = exploration.keys;
        this.graph = exploration.graph;
        this.bound = exploration.bound();
    }

    /// Explores all that can happen from the end of a run on.
    /// @param watch told now and then how far it has come
    /// @param cancelled asked often whether to stop; what was found up to then is kept
    public static StateSpace explore(Run run, Limits limits, Consumer<Progress> watch, BooleanSupplier cancelled) {
        Exploration exploration = new Exploration(run.end(), limits, watch, cancelled);
        exploration.run();
        return new StateSpace(run, exploration);
    }

    /// How many different states were found.
    public int states() {
        return graph.states();
    }

    /// How many steps lead from one of them to another.
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
        int length = shapes.key(run.end());
        int state = keys.find(shapes.words(), length);
        return state < 0 ? Optional.empty() : Optional.of(outcomes(run, state, over));
    }

    private Outcomes outcomes(Run run, int state, BooleanSupplier over) {
        Patience patience = new Patience(over);
        Reachable part = Reachable.from(graph, state);
        List<Witnesses.Way> ways = ways(part, run, patience);
        Optional<Counts> counts = Counts.of(part, patience);
        Optional<Losses[]> losses = LossSearch.of(part, run, patience);
        boolean complete = part.complete && !patience.over();
        return new Outcomes(
                rows(run, ways, counts, losses),
                complete,
                complete ? Optional.empty() : Optional.of(bound.orElse(Exploration.STOPPED)),
                part.states.length,
                part.steps,
                counts.map(Counts::all),
                Circles.first(part, run));
    }

    private static List<Witnesses.Way> ways(Reachable part, Run run, Patience patience) {
        int last = run.length() == 0 ? -1 : run.step(run.length()).thread().index();
        return Witnesses.of(part, last, patience);
    }

    private List<Reached> rows(
            Run run, List<Witnesses.Way> ways, Optional<Counts> counts, Optional<Losses[]> losses) {
        int preemptions = Preemptions.of(run);
        List<Choice> before = run.schedule().choices();
        List<Reached> rows = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            Witnesses.Way way = ways.get(i);
            if (way.preemptions() < 0) continue; // out of reach from here
            int ending = i;
            List<Choice> choices = new ArrayList<>(before);
            choices.addAll(way.choices());
            rows.add(new Reached(
                    graph.endings.get(i),
                    counts.map(c -> c.schedules(ending)),
                    counts.map(c -> c.probability(ending)),
                    losses.map(l -> l[ending]),
                    new Witness(new Schedule(choices), preemptions + way.preemptions())));
        }
        rows.sort(Comparator.comparing(Reached::ending));
        return rows;
    }
}
