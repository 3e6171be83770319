package interleave.explore;

import interleave.analysis.Analysis;
import interleave.analysis.Race;
import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Pct;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.engine.Scheduler;
import interleave.engine.UniformRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Finds the data races of a program over all its schedules, each with its simplest schedule. Where the schedules are too
/// many to look at all, some runs are made besides, and what is found is "at least".
public final class RaceSearch {
    /// Enough for what can be looked at while a person waits.
    public static final Limits USUAL = new Limits(250_000, 200_000, 1L << 29);

    /// How many steps the runs besides may take in all.
    private static final int MOST_STEPS = 400_000;
    private static final int MOST_RUNS = 200;
    private static final int PCT_DEPTH = 3;

    private final Machine machine;
    private final Limits limits;
    private final Consumer<ProgramRaces> watch;
    private final BooleanSupplier cancelled;
    private final RaceTable table = new RaceTable();
    private int runs;
    private int steps;

    private RaceSearch(Machine machine, Limits limits, Consumer<ProgramRaces> watch, BooleanSupplier cancelled) {
        this.machine = machine;
        this.limits = limits;
        this.watch = watch;
        this.cancelled = cancelled;
    }

    /// Searches.
    /// @param watch told now and then what has been found; those figures are "at least"
    /// @param cancelled asked as often whether to stop; what was found up to then is kept
    public static ProgramRaces search(
            Machine machine, Limits limits, Consumer<ProgramRaces> watch, BooleanSupplier cancelled) {
        return new RaceSearch(machine, limits, watch, cancelled).search();
    }

    private ProgramRaces search() {
        RaceSpace space = new RaceSpace(machine, limits, table, cancelled);
        try {
            // A few runs show most races at once, also those that lie deep.
            sample(new RunToCompletion());
            for (int seed = 1; seed <= 4; seed++) sample(new UniformRandom(seed));
            space.run(machine.start(), () -> watch.accept(found(Optional.of("not yet finished"), space)));
            if (space.bound().isPresent()) more();
            return found(space.bound(), space);
        } catch (OutOfMemoryError _) {
            return found(Optional.of("the memory that there is"), space);
        }
    }

    private ProgramRaces found(Optional<String> bound, RaceSpace space) {
        return new ProgramRaces(table.all(), bound, space.size(), bound.isPresent() ? runs : 0);
    }

    private void more() {
        int length = Math.max(1, steps / Math.max(1, runs));
        for (int seed = 1; runs < MOST_RUNS && steps < MOST_STEPS && !cancelled.getAsBoolean(); seed++) {
            sample(seed % 2 == 0 ? new UniformRandom(seed + 100) : new Pct(seed, PCT_DEPTH, length));
        }
    }

    /// The races of one run, each shown by as much of the run as it takes.
    private void sample(Scheduler scheduler) {
        if (cancelled.getAsBoolean()) return;
        Run run = Run.of(machine).then(scheduler, limits.depth(), cancelled);
        runs++;
        steps += run.length();
        List<Race> races = Analysis.of(run).races().all();
        if (races.isEmpty()) return;
        Preemptions.Counted counted = Preemptions.along(run);
        for (Race race : races) {
            int length = race.second().step();
            table.add(race, counted.upTo(length), length, () -> choices(run, length));
        }
    }

    private static List<Choice> choices(Run run, int length) {
        return run.schedule().choices().subList(0, length);
    }
}
