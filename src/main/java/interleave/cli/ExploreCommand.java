package interleave.cli;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.explore.Extreme;
import interleave.explore.Extremes;
import interleave.explore.Goal;
import interleave.explore.Limits;
import interleave.explore.Outcomes;
import interleave.explore.ProgramRaces;
import interleave.explore.RaceSearch;
import interleave.explore.Sample;
import interleave.explore.StateSpace;
import interleave.explore.Tally;
import interleave.explore.TraceClasses;
import interleave.language.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `interleave explore`: every outcome that some schedule has, with how many do, and the schedule that shows it.
@Command(
        name = "explore",
        description = "Find every outcome of a program, over all schedules, with a schedule that shows it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 no outcome is a failure; 1 the program was refused, or some schedule ends in a deadlock, a panic",
            "or an exit code, or never; 2 wrong usage or unreadable file; 3 a bound was hit before all was found.",
            "With --least, --most, --most-lost or --least-lost: 0 found; 3 a bound was hit, and it is not proved."
        })
final class ExploreCommand implements Callable<Integer> {
    /// Of the memory that there is, what one exploration may take: its tables double as they grow.
    private static final int SHARE_OF_MEMORY = 3;
    /// And of the time, what counting may take beyond it.
    private static final int SHARE_OF_TIME = 4;
    /// How many steps are taken to count the trace classes beside all outcomes: what goes on at once.
    private static final long FEW_STEPS = 200_000;
    /// How many states are looked at for data races beside all outcomes.
    private static final Limits FEW_STATES =
            new Limits(20_000, RaceSearch.USUAL.depth(), RaceSearch.USUAL.bytes());

    @Parameters(paramLabel = "FILE", description = "A .go, .rs or .interleave file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--max-states",
            paramLabel = "N",
            description = "Stop after so many states (default: ${DEFAULT-VALUE}).")
    private long mostStates = 20_000_000;

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            description = "Stop after so many seconds (default: ${DEFAULT-VALUE}); what was found is counted for a quarter of that.")
    private long mostSeconds = 60;

    @Option(
            names = "--classes",
            description = "Make one run of each trace class, where only the outcomes matter, or there are too many states.")
    private boolean byClasses;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Make N runs at random, where there are too many schedules to count: how often each outcome is met.")
    private long runs;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the first of the runs (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @ArgGroup(exclusive = true)
    private @Nullable Extremum extremum;

    @Option(
            names = "--max-steps",
            paramLabel = "N",
            description = "Stop the search for an extreme after so many steps (default: ${DEFAULT-VALUE}).")
    private long mostSteps = Extremes.USUAL_STEPS;

    @Option(names = "--from", paramLabel = "S", description = "Only what can still happen after this schedule.")
    private @Nullable String from;

    @Option(names = "--format", paramLabel = "text|json", description = "How to write the result (default: text).")
    private Format format = Format.text;

    @Mixin
    private final RustOptions rust = new RustOptions();

    @Override
    public Integer call() {
        if (mostStates < 1) throw new Failure(ExitCode.USAGE, "--max-states: there is at least 1 state.");
        if (mostSteps < 1) throw new Failure(ExitCode.USAGE, "--max-steps: give it at least 1 step.");
        if (mostSeconds < 1) throw new Failure(ExitCode.USAGE, "--max-seconds: give it at least 1 second.");
        if (byClasses && extremum != null) {
            throw new Failure(ExitCode.USAGE, "--classes asks for all outcomes, " + extremum.option() + " for one extreme: give one of the two.");
        }
        if (runs < 0) throw new Failure(ExitCode.USAGE, "--runs: give it at least 1 run.");
        if (runs > 0 && (byClasses || extremum != null)) {
            throw new Failure(ExitCode.USAGE, "--runs asks for runs at random, " + (byClasses ? "--classes" : extremum.option()) + " for something else: give one of the two.");
        }
        Subject subject = Subject.of(file);
        return switch (rust.read(subject)) {
            case Reading.Refused(var problems) -> {
                if (format == Format.json) System.out.println(Json.write(Problems.json(subject.source(), problems)));
                else System.err.print(Problems.text(subject.source(), problems));
                yield ExitCode.FAILED;
            }
            case Reading.Understood(var program) -> {
                Run start = Run.of(new Machine(program));
                Run begun = from == null ? start : Choosing.written(start, "--from", from);
                yield runs > 0 ? sample(begun) : extremum != null ? search(begun, extremum.goal()) : byClasses ? classes(begun) : explore(begun);
            }
        };
    }

    private int sample(Run start) {
        try (Interruption interruption = Interruption.listen();
                ProgressLine line = ProgressLine.begin()) {
            long end = System.nanoTime() + mostSeconds * 1_000_000_000L;
            boolean[] late = {false};
            Sample sample = Sample.draw(start, seed, runs, line::show, () -> {
                late[0] = System.nanoTime() > end;
                return late[0] || interruption.happened();
            });
            line.close();
            SampleReport report = new SampleReport(start, sample, seed, late[0] ? Tally.of(mostSeconds, "second") : "stopped");
            if (format == Format.json) System.out.println(Json.write(report.json()));
            else System.out.print(report.text());
            System.out.flush();
            return report.exitCode();
        }
    }

    private int search(Run start, Goal goal) {
        try (Interruption interruption = Interruption.listen();
                ProgressLine line = ProgressLine.begin()) {
            long end = System.nanoTime() + mostSeconds * 1_000_000_000L;
            boolean[] late = {false};
            Optional<Extreme> found = Extremes.search(start, goal, mostSteps, line::show, () -> {
                late[0] = System.nanoTime() > end;
                return late[0] || interruption.happened();
            });
            line.close();
            Extreme extreme = found.orElseThrow(() -> nothing(start, goal));
            String bound = "";
            if (late[0]) bound = Tally.of(mostSeconds, "second");
            else if (extreme.steps() >= mostSteps) bound = Tally.of(mostSteps, "step");
            else if (interruption.happened()) bound = "stopped";
            ExtremeReport report = new ExtremeReport(extreme, bound);
            if (format == Format.json) System.out.println(Json.write(report.json()));
            else System.out.print(report.text());
            System.out.flush();
            return report.exitCode();
        }
    }

    private static Failure nothing(Run start, Goal goal) {
        List<String> cells = Extremes.cells(start.machine());
        String cell = switch (goal) {
            case Goal.Least(String name) -> name;
            case Goal.Most(String name) -> name;
            case Goal.MostLost _, Goal.LeastLost _ -> "";
        };
        if (cell.isEmpty() || cells.contains(cell)) {
            return new Failure(ExitCode.FAILED, "No run was found in which the program completes.");
        }
        String known = cells.isEmpty() ? "it has none at all." : "it has: " + String.join(", ", cells) + ".";
        return new Failure(ExitCode.USAGE, "The program ends with no cell '" + cell + "' that holds a number; " + known);
    }

    private int classes(Run start) {
        if (mostSteps == Extremes.USUAL_STEPS) mostSteps = Long.MAX_VALUE; // time is what bounds this
        Limits limits = new Limits(mostSteps, Limits.USUAL.depth(), Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
        try (Interruption interruption = Interruption.listen();
                ProgressLine line = ProgressLine.begin()) {
            long end = System.nanoTime() + mostSeconds * 1_000_000_000L;
            boolean[] late = {false};
            TraceClasses.Found found = TraceClasses.explore(start, limits, line::show, () -> {
                late[0] = System.nanoTime() > end;
                return late[0] || interruption.happened();
            }, _ -> {});
            line.close();
            ClassesReport report = new ClassesReport(start, found, late[0] ? Tally.of(mostSeconds, "second") : "");
            if (format == Format.json) System.out.println(Json.write(report.json()));
            else System.out.print(report.text());
            System.out.flush();
            return report.exitCode();
        }
    }

    private int explore(Run start) {
        Limits limits = new Limits(
                mostStates, Limits.USUAL.depth(), Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
        try (Interruption interruption = Interruption.listen();
                ProgressLine line = ProgressLine.begin()) {
            long end = System.nanoTime() + mostSeconds * 1_000_000_000L;
            boolean[] late = {false};
            StateSpace space = StateSpace.explore(start, limits, line::show, () -> {
                late[0] = System.nanoTime() > end;
                return late[0] || interruption.happened();
            });
            line.close();
            boolean interrupted = interruption.happened();
            long counted = (late[0] || interrupted ? System.nanoTime() : end) + mostSeconds * 1_000_000_000L / SHARE_OF_TIME;
            Outcomes outcomes = space.outcomes(
                    () -> System.nanoTime() > counted || !interrupted && interruption.happened());
            BooleanSupplier over = () -> System.nanoTime() > end || interruption.happened();
            Optional<TraceClasses.Found> classes = outcomes.complete() && outcomes.livelock().isEmpty()
                    ? Optional.of(TraceClasses.explore(start, Limits.states(FEW_STEPS), over, _ -> {}))
                    : Optional.empty();
            Optional<ProgramRaces> races = outcomes.complete() && start.length() == 0
                    ? Optional.of(RaceSearch.search(start.machine(), FEW_STATES, _ -> {}, over))
                    : Optional.empty();
            OptionalLong looked = space.folded() ? OptionalLong.of(space.states()) : OptionalLong.empty();
            ExploreReport report =
                    new ExploreReport(start, outcomes, late[0] ? Tally.of(mostSeconds, "second") : "", looked, classes, races);
            if (format == Format.json) System.out.println(Json.write(report.json()));
            else System.out.print(report.text());
            System.out.flush();
            return report.exitCode();
        }
    }
}
