package interleave.cli;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.explore.Limits;
import interleave.explore.ProgramRaces;
import interleave.explore.RaceSearch;
import interleave.language.Reading;
import interleave.program.Program;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `interleave race`: the data races of one run, or of all schedules.
@Command(
        name = "race",
        description = "Find data races: those of one run, or with --all those of every schedule.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 66 a data race was found; 0 none was; 1 the program was",
            "refused, or the run ended in a deadlock, a panic or an exit code; 2 wrong",
            "usage or unreadable file; 3 a bound was hit before the run ended, or with",
            "--all before every schedule was looked at, and no race was found by then."
        })
final class RaceCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A .go, .rs or .interleave file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin
    private final Choosing choosing = new Choosing();

    @Option(names = "--all", description = "Over all schedules: one witness for each pair of places that races.")
    private boolean all;

    @Option(names = "--max-states", paramLabel = "N", description = "With --all, look at no more states (default: ${DEFAULT-VALUE}).")
    private long mostStates = RaceSearch.USUAL.states();

    @Option(names = "--max-seconds", paramLabel = "N", description = "With --all, search no longer (default: ${DEFAULT-VALUE}).")
    private int mostSeconds = 60;

    @Option(names = "--format", paramLabel = "text|json", description = "How to write the result (default: text).")
    private Format format = Format.text;

    @Mixin
    private final RustOptions rust = new RustOptions();

    @Override
    public Integer call() {
        if (all && choosing.asked()) {
            throw new Failure(ExitCode.USAGE, "--all looks at every schedule: give it none, and no scheduler.");
        }
        if (mostStates < 1) throw new Failure(ExitCode.USAGE, "--max-states: at least 1.");
        if (mostSeconds < 1) throw new Failure(ExitCode.USAGE, "--max-seconds: at least 1.");
        Subject subject = Subject.of(file);
        return switch (rust.read(subject)) {
            case Reading.Refused(var problems) -> {
                if (format == Format.json) System.out.println(Json.write(Problems.json(subject.source(), problems)));
                else System.err.print(Problems.text(subject.source(), problems));
                yield ExitCode.FAILED;
            }
            case Reading.Understood(Program program) -> all ? ofAll(program) : ofOne(choosing.run(new Machine(program), subject.schedule()));
        };
    }

    private int ofOne(Run run) {
        var races = Analysis.of(run).races().all();
        Outcome outcome = Choosing.outcome(run);
        RaceTelling telling = new RaceTelling(run.machine());
        if (format == Format.json) System.out.println(Json.write(telling.json(run, outcome, races)));
        else System.out.print(telling.text(run, outcome, races));
        return races.isEmpty() ? ExitCode.of(outcome) : ExitCode.RACE;
    }

    private int ofAll(Program program) {
        Machine machine = new Machine(program);
        long end = System.nanoTime() + mostSeconds * 1_000_000_000L;
        BooleanSupplier late = () -> System.nanoTime() > end;
        Limits limits = new Limits(mostStates, RaceSearch.USUAL.depth(), RaceSearch.USUAL.bytes());
        ProgramRaces races = RaceSearch.search(machine, limits, _ -> {}, late);
        RaceTelling telling = new RaceTelling(machine);
        if (format == Format.json) System.out.println(Json.write(telling.json(races)));
        else System.out.print(telling.text(races));
        if (!races.races().isEmpty()) return ExitCode.RACE;
        return races.complete() ? ExitCode.FINE : ExitCode.BOUND;
    }
}
