package interleave.explore;

import interleave.engine.Choice;
import interleave.engine.Machine;

import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.State;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// How bad, or how good, it can get: the least or greatest final value of a cell, the most or fewest lost updates, over all
/// runs in which the program completes; in programs of any size, since it is searched for and not counted out.
///
/// The search knows nothing of the program. It lets threads alone to see where they read, write and wait, and then puts
/// runs together from long moves between these places, see [MacroSearch]. What it finds is a run that can be played; that
/// there is none better is said only where there is an argument for it.
public final class Extremes {
    /// So many steps are enough for a counter of ten threads and a thousand rounds, many times over.
    public static final long USUAL_STEPS = 20_000_000;

    private Extremes() {}

    /// What a search has found so far.
    public record Progress(long steps, Optional<Value> best) {}

    /// Searches from the start of a program.
    /// @param steps how many steps the search may take; making the schedule short takes up to half as many in addition
    /// @param watch told of each improvement
    /// @param cancelled asked every thousand steps; what was found so far is the answer then
    /// @return empty if no run was found in which the program completes and has that cell, with a number in it
    public static Optional<Extreme> search(
            Machine machine, Goal goal, long steps, Consumer<Progress> watch, BooleanSupplier cancelled) {
        State start = machine.start();
        Measure measure = new Measure(goal);
        Budget budget = new Budget(steps, cancelled);
        Optional<Argument> argument = Argument.about(machine, goal, cancelled);
        MacroSearch search = new MacroSearch(
                measure,
                budget,
                argument.map(Argument::rank).orElse(Long.MAX_VALUE),
                end -> watch.accept(new Progress(budget.spent(), measure.shown(end.state(), end.ledger()))));
        Optional<Moment> best = search.run(start);
        if (best.isEmpty()) return Optional.empty();
        Budget rest = new Budget(Math.max(10_000, steps / 2), cancelled);
        Moment end = new Shortening(measure, rest, start).shorten(best.get());
        Run run = Run.of(machine).then(schedule(end.legs()));
        boolean proved = argument.isPresent() && measure.atEnd(end.state(), end.ledger()) == argument.get().rank();
        return Optional.of(new Extreme(
                goal,
                measure.shown(end.state(), end.ledger()).orElseThrow(),
                new Witness(run.schedule(), Preemptions.of(run)),
                proved,
                proved ? argument.get().why() : "best found: " + doubt(budget, cancelled),
                budget.spent() + rest.spent()));
    }

    private static String doubt(Budget budget, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) return "the search was cancelled";
        if (budget.over()) return String.format(Locale.ROOT, "the search ended after %,d steps", budget.spent());
        return "the search has nothing left to try, but it does not try all runs";
    }

    /// The cells that a run of the program from thread to thread ends with and that hold a number: those of which there can
    /// be a least and a most.
    public static List<String> cells(Machine machine) {
        Track track = new Track(Moment.first(machine.start(), false), new Budget(Run.MOST_STEPS, () -> false));
        track.finish();
        List<String> names = new ArrayList<>();
        track.moment().state().finals().forEach((name, value) -> {
            if (Measure.number(value) != Measure.NONE) names.add(name);
        });
        return names;
    }

    private static Schedule schedule(List<Leg> legs) {
        List<Choice> choices = new ArrayList<>();
        for (Leg leg : legs) choices.addAll(Collections.nCopies(leg.steps(), Choice.of(leg.thread())));
        return new Schedule(choices);
    }
}
