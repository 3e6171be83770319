package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.RoundRobin;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.engine.Scheduler;
import interleave.language.Reading;
import interleave.program.Program;
import interleave.program.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole programs print what they print with the real Go: `src/test/resources/go-programs/expect.sh` made the expected
/// outputs. Those with several threads print the same under every schedule.
class GoProgramsTest {
    private static final Path FOLDER = Path.of("src/test/resources/go-programs");

    static Stream<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".go"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void printsWhatTheRealGoPrints(String name) {
        String expected = read(name.replace(".go", ".out"));
        for (Scheduler scheduler : List.of(new RunToCompletion(), new RoundRobin())) {
            assertEquals(expected, result(name, scheduler), scheduler.getClass().getSimpleName());
        }
    }

    private static String result(String name, Scheduler scheduler) {
        Source source = new Source(name, read(name));
        return switch (new GoLanguage().read(source)) {
            case Reading.Understood(Program program) -> ending(Run.of(new Machine(program)).then(scheduler));
            case Reading.Refused refused -> fail(refused.problems().stream()
                    .map(problem -> source.place(problem.span()) + ": " + problem.message() + "\n")
                    .toList()
                    .toString());
        };
    }

    private static String ending(Run run) {
        return run.end().standardOutput()
                + switch (run.outcome().orElseThrow()) {
                    case Outcome.Completed _ -> "";
                    case Outcome.Exited(var _, int code) -> code == 0 ? "" : "exit status " + code + "\n";
                    case Outcome.Deadlock(String report) -> firstLine(report) + "exit status 2\n";
                    case Outcome.Panicked(var _, var _, String _, String report) -> death(report);
                    case Outcome.Limit(String bound) -> "limit: " + bound + "\n";
                };
    }

    private static String death(String report) {
        return firstLine(report.replace("runtime: goroutine stack exceeds 1000000000-byte limit\n", "")) + "exit status 2\n";
    }

    private static String firstLine(String report) {
        return report.lines().findFirst().orElse("") + "\n";
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
