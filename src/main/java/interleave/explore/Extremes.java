package interleave.explore;

import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// How bad, or how good, it can get: the least or greatest final value of a cell, the most or fewest lost updates, over all
/// runs in which the program completes; in programs of any size.
///
/// A program that is small enough is looked at [Exact]ly. In others the extreme is searched for. The search knows nothing
/// of the program: it lets threads alone to see where they read, write and wait, and then puts runs together from long
/// moves between these places, see [MacroSearch]. What it finds is a run that can be played; that there is none better is
/// said only where there is an [Argument] for it.
public final class Extremes {
    /// So many steps are enough for a counter of ten threads and a thousand rounds, many times over.
    public static final long USUAL_STEPS = 20_000_000;

    private final Run run;
    private final Goal goal;
    private final Measure measure;
    private final Budget budget;
    private final Consumer<Progress> watch;
    private final BooleanSupplier cancelled;
    /// What was found so far.
    private Optional<Value> best = Optional.empty();

    private Extremes(Run run, Goal goal, long steps, Consumer<Progress> watch, BooleanSupplier cancelled) {
        this.run = run;
        this.goal = goal;
        this.measure = new Measure(goal);
        this.budget = new Budget(steps, cancelled, this::tick);
        this.watch = watch;
        this.cancelled = cancelled;
    }

    /// What a search has found so far.
    public record Progress(long steps, Optional<Value> best) {}

    /// Searches from the end of a run on: what can still come. Lost updates count those that the run has lost.
    /// @param steps how many steps the search may take; making the schedule short takes up to half as many in addition
    /// @param watch told of each improvement, and every quarter of a million steps
    /// @param cancelled asked every thousand steps; what was found so far is the answer then
    /// @return empty if no run was found in which the program completes and has that cell, with a number in it
    public static Optional<Extreme> search(
            Run run, Goal goal, long steps, Consumer<Progress> watch, BooleanSupplier cancelled) {
        return new Extremes(run, goal, steps, watch, cancelled).find();
    }

    /// Searches from the start of a program.
    public static Optional<Extreme> search(
            Machine machine, Goal goal, long steps, Consumer<Progress> watch, BooleanSupplier cancelled) {
        return search(Run.of(machine), goal, steps, watch, cancelled);
    }

    private Optional<Extreme> find() {
        Optional<Exact> exact = Exact.of(run, goal, cancelled);
        if (exact.isPresent() && !goal.countsLosses()) {
            Exact found = exact.get();
            watch.accept(new Progress(0, Optional.of(found.value())));
            return Optional.of(new Extreme(goal, found.value(), found.witness(), true, found.why(), 0));
        }
        Optional<Argument> argument = exact.isPresent()
                ? exact.map(found -> new Argument(found.rank(), found.why()))
                : Argument.about(run.machine(), goal, cancelled);
        Moment first = Moment.first(run, goal.countsLosses());
        long bound = argument.map(Argument::rank).orElse(Long.MAX_VALUE);
        Optional<Moment> best = new MacroSearch(measure, budget, bound, this::tell).run(first);
        return best.map(end -> shown(first, end, argument));
    }

    private void tell(Moment end) {
        best = measure.shown(end.state(), end.ledger());
        tick();
    }

    private void tick() {
        watch.accept(new Progress(budget.spent(), best));
    }

    private Extreme shown(Moment first, Moment best, Optional<Argument> argument) {
        Budget rest = new Budget(Math.max(10_000, budget.most() / 2), cancelled);
        Moment end = new Shortening(measure, rest, first).shorten(best);
        Run whole = run.then(schedule(end.legs()));
        boolean proved = argument.isPresent() && measure.atEnd(end.state(), end.ledger()) == argument.get().rank();
        return new Extreme(
                goal,
                measure.shown(end.state(), end.ledger()).orElseThrow(),
                new Witness(whole.schedule(), Preemptions.of(whole)),
                proved,
                proved ? argument.get().why() : "best found: " + doubt(),
                budget.spent() + rest.spent());
    }

    private String doubt() {
        if (cancelled.getAsBoolean()) return "the search was cancelled";
        if (budget.over()) return "the search ended after " + Tally.of(budget.spent(), "step");
        return "the search has nothing left to try, but it does not try all runs";
    }

    /// The cells that a run of the program from thread to thread ends with and that hold a number: those of which there can
    /// be a least and a most.
    public static List<String> cells(Machine machine) {
        Track track = new Track(Moment.first(Run.of(machine), false), new Budget(Run.MOST_STEPS, () -> false));
        track.finish();
        List<String> names = new ArrayList<>();
        track.moment().state().finals().forEach((name, value) -> {
            if (Measure.number(value) != Measure.NONE) names.add(name);
        });
        return names;
    }

    private static Schedule schedule(List<Leg> legs) {
        Schedule.Writer writer = new Schedule.Writer();
        for (Leg leg : legs) writer.add(choice(leg), leg.steps());
        return writer.schedule();
    }

    private static Choice choice(Leg leg) {
        return leg.way() == 0 ? Choice.of(leg.thread()) : new Choice(ThreadId.of(leg.thread()), leg.way());
    }
}
