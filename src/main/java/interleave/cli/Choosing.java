package interleave.cli;

import interleave.analysis.Narrator;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.engine.Schedule;
import interleave.engine.Schedulers;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that make a run: a written schedule, or a scheduler with its seed.
final class Choosing {
    @Option(names = "--schedule", paramLabel = "S", description = "The choices, such as 'T1*2 T2 T1 T3*3'.")
    private @Nullable String schedule;

    @Option(
            names = "--scheduler",
            paramLabel = "NAME",
            description = "random (default), round-robin, run-to-completion or pct.")
    private @Nullable String scheduler;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed, the same run (default: ${DEFAULT-VALUE}).")
    private long seed = Schedulers.Settings.DEFAULT.seed();

    @Option(names = "--depth", paramLabel = "D", description = "How deep a bug pct looks for (default: ${DEFAULT-VALUE}).")
    private int depth = Schedulers.Settings.DEFAULT.depth();

    @Option(
            names = "--max-steps",
            paramLabel = "N",
            description = "Stop after so many steps (default: ${DEFAULT-VALUE}).")
    private int mostSteps = Run.MOST_STEPS;

    /// Whether a run was asked for by any of these options.
    boolean asked() {
        return schedule != null || scheduler != null;
    }

    /// The run that these options make of a machine.
    /// @param kept the schedule that was kept with the source, used where the options name none
    Run run(Machine machine, Optional<Schedule> kept) {
        if (mostSteps < 0) throw new Failure(ExitCode.USAGE, "--max-steps: a number of steps is not negative.");
        if (depth < 1) throw new Failure(ExitCode.USAGE, "--depth: a depth is at least 1.");
        if (schedule != null && scheduler != null) {
            throw new Failure(ExitCode.USAGE, "Give --schedule or --scheduler, not both.");
        }
        Run start = Run.of(machine);
        if (schedule != null) return written(start, parse("--schedule", schedule));
        if (scheduler == null && kept.isPresent()) return written(start, kept.get());
        String name = scheduler == null ? Schedulers.ALL.getFirst().name() : scheduler;
        Schedulers.Named named = Schedulers.find(name)
                .orElseThrow(() -> new Failure(
                        ExitCode.USAGE,
                        "--scheduler: there is no '" + name + "'; there are "
                                + Schedulers.ALL.stream().map(Schedulers.Named::name).collect(Collectors.joining(", "))
                                + "."));
        Schedulers.Settings settings =
                Schedulers.Settings.DEFAULT.withSeed(seed).withDepth(depth).withLength(length(start, name));
        return start.then(named.make(settings), mostSteps, () -> false);
    }

    /// PCT spreads its changes over the length of a run; one without preemption tells about how long that is.
    private int length(Run start, String name) {
        if (!name.equals("pct")) return Schedulers.Settings.DEFAULT.length();
        return start.then(new RunToCompletion(), mostSteps, () -> false).length();
    }

    private Run written(Run start, Schedule choices) {
        if (choices.length() > mostSteps) {
            Schedule first = new Schedule(choices.choices().subList(0, mostSteps));
            return fit(start, first);
        }
        return fit(start, choices);
    }

    /// The run by a schedule that an option gives.
    static Run written(Run start, String option, String schedule) {
        return fit(start, parse(option, schedule));
    }

    private static Run fit(Run start, Schedule choices) {
        try {
            return start.then(choices);
        } catch (Run.DoesNotFit e) {
            throw new Failure(ExitCode.USAGE, "The schedule does not fit: " + Narrator.doesNotFit(e));
        }
    }

    private static Schedule parse(String option, String text) {
        try {
            return Schedule.parse(text);
        } catch (Schedule.Malformed e) {
            throw new Failure(
                    ExitCode.USAGE, option + ": " + e.getMessage() + " (at character " + (e.at() + 1) + ")");
        }
    }

    /// How a run ended; a schedule that stops before the program does has hit the bound that it is.
    static Outcome outcome(Run run) {
        return run.outcome()
                .orElseGet(() -> new Outcome.Limit("the schedule ends after step " + run.length()
                        + ", before the program does"));
    }
}
