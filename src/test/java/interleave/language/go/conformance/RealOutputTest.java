package interleave.language.go.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.RoundRobin;
import interleave.engine.Run;
import interleave.engine.Scheduler;
import interleave.engine.UniformRandom;
import interleave.language.Reading;
import interleave.language.go.GoLanguage;
import interleave.program.Program;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs print what they print when the real Go compiles and runs them, and die as they do there, whatever the schedule.
class RealOutputTest {
    static List<Sample> constructs() {
        return Sample.all("constructs.txt", "// Output:");
    }

    static List<Sample> recent() {
        return Sample.all("recent.txt", "// Output:");
    }

    static List<Sample> channels() {
        return Sample.all("channels.txt", "// Output:");
    }

    static List<Sample> library() {
        return Sample.all("library.txt", "// Output:");
    }

    static List<Sample> crashes() {
        return Sample.all("crashes.txt", "// Output:");
    }

    @ParameterizedTest
    @MethodSource({"constructs", "recent", "channels", "library"})
    void prints(Sample sample) {
        Program program = understood(sample);
        for (Scheduler scheduler : schedulers()) {
            Run run = Run.of(new Machine(program)).then(scheduler);
            assertEquals(String.join("\n", sample.expected()) + "\n", run.end().standardOutput(), () -> sample + " by " + scheduler);
            assertEquals(new Outcome.Completed(), run.outcome().orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void dies(Sample sample) {
        int exit = sample.expected().indexOf(sample.expected().stream()
                .filter(line -> line.startsWith("Exit: "))
                .findFirst()
                .orElseThrow());
        String printed = String.join("", sample.expected().subList(0, exit).stream().map(line -> line + "\n").toList());
        List<String> died = sample.expected().subList(exit + 1, sample.expected().size());
        Run run = Run.of(new Machine(understood(sample))).then(new UniformRandom(1));
        List<String> shown = new ArrayList<>();
        int code =
                switch (run.outcome().orElseThrow()) {
                    case Outcome.Completed _ -> {
                        shown.addAll(run.end().standardError().lines().toList());
                        yield 0;
                    }
                    case Outcome.Exited(var _, int number) -> number;
                    case Outcome.Deadlock(String report) -> {
                        shown.addAll(report.lines().toList());
                        yield 2;
                    }
                    case Outcome.Panicked(var _, var _, var _, String report) -> {
                        shown.addAll(report.lines().toList());
                        yield 2;
                    }
                    case Outcome.Limit(String bound) -> fail(bound);
                };
        assertEquals(printed, run.end().standardOutput());
        assertEquals("Exit: " + code, sample.expected().get(exit));
        assertEquals(died, shown.subList(0, Math.min(died.size(), shown.size())));
    }

    private static List<Scheduler> schedulers() {
        return List.of(new UniformRandom(1), new UniformRandom(2), new RoundRobin());
    }

    private static Program understood(Sample sample) {
        return switch (new GoLanguage().read(new Source("main.go", sample.text()))) {
            case Reading.Understood(Program program) -> program;
            case Reading.Refused refused -> fail(RealMessagesTest.shown(sample, refused));
        };
    }
}
