package interleave.cli;

import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.language.Reading;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `interleave run`: one run, with its steps, its lost updates and how it ended.
@Command(
        name = "run",
        description = "Run a program by a schedule, and tell its steps and lost updates.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A .go, .rs or .interleave file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin
    private final Choosing choosing = new Choosing();

    @Mixin
    private final RustOptions rust = new RustOptions();

    @Option(names = "--format", paramLabel = "text|json", description = "How to write the result (default: text).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        Subject subject = Subject.of(file);
        return switch (rust.read(subject)) {
            case Reading.Refused(var problems) -> {
                if (format == Format.json) System.out.println(Json.write(Problems.json(subject.source(), problems)));
                else System.err.print(Problems.text(subject.source(), problems));
                yield ExitCode.FAILED;
            }
            case Reading.Understood(var program) -> {
                RunReport report = new RunReport(choosing.run(new Machine(program), subject.schedule()));
                if (format == Format.json) System.out.println(Json.write(report.json()));
                else System.out.print(report.text());
                explain(report);
                yield ExitCode.of(report.outcome());
            }
        };
    }

    private void explain(RunReport report) {
        if (format == Format.json) return;
        switch (report.outcome()) {
            case Outcome.Deadlock _ -> System.err.print(report.deadlock());
            case Outcome.Panicked panicked -> System.err.print(panicked.report());
            case Outcome.Completed _, Outcome.Exited _, Outcome.Limit _ -> {}
        }
    }
}
