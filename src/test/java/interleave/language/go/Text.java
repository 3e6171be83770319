package interleave.language.go;

import static org.junit.jupiter.api.Assertions.fail;

import interleave.engine.Effect;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.engine.Step;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.program.Program;
import interleave.program.Source;
import java.util.List;
import java.util.stream.Collectors;

/// Go programs as texts, and what becomes of them.
record Text(String text) {
    /// The statements of `main`, with the imports that they need.
    static Text main(String statements) {
        return file("func main() {\n" + statements + "\n}\n");
    }

    /// The declarations of a file, with the imports that they need.
    static Text file(String declarations) {
        StringBuilder head = new StringBuilder("package main\n");
        for (String path : List.of("fmt", "sync", "sync/atomic", "time", "context", "errors", "os", "runtime", "strings", "strconv", "math")) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (declarations.contains(name + ".")) head.append("import \"").append(path).append("\"\n");
        }
        return new Text(head + declarations);
    }

    Source source() {
        return new Source("main.go", text);
    }

    Program program() {
        return program(GoVersion.SINCE_1_22);
    }

    Program program(GoVersion version) {
        return switch (new GoLanguage(version).read(source())) {
            case Reading.Understood(Program program) -> program;
            case Reading.Refused(List<Problem> problems) -> fail(text + "\n" + problems);
        };
    }

    Run run() {
        return Run.of(new Machine(program())).then(new RunToCompletion());
    }

    /// All that is printed, each thread running as far as it gets, and the report of what it dies of.
    String output() {
        return output(run());
    }

    static String output(Run run) {
        return run.end().output() + switch (run.outcome().orElseThrow()) {
            case Outcome.Completed _ -> "";
            case Outcome.Exited exited -> "exit status " + exited.code() + "\n";
            case Outcome.Deadlock(String report) -> report;
            case Outcome.Panicked panicked -> panicked.report();
            case Outcome.Limit(String bound) -> fail(bound);
        };
    }

    /// The steps of a run as `T1 read counter`.
    String steps() {
        return run().steps().stream().map(Text::step).collect(Collectors.joining("\n"));
    }

    private static String step(Step step) {
        String what = step.ownEffects().stream()
                .map(effect -> switch (effect) {
                    case Effect.Read e -> " " + e.cell();
                    case Effect.Modified e -> " " + e.cell() + " (" + e.words() + ")";
                    case Effect.Wrote e -> " " + e.cell() + " = " + e.after();
                    case Effect.Atomically e -> " " + e.operation().words() + " " + e.cell();
                    case Effect.Locked e -> " " + e.cell();
                    case Effect.Awaited e -> " " + e.cell();
                    default -> "";
                })
                .collect(Collectors.joining());
        return step.thread() + " " + step.operation().word() + what;
    }

    /// What is wrong, as `line:column: message`.
    String problems() {
        return switch (new GoLanguage().read(source())) {
            case Reading.Understood _ -> "";
            case Reading.Refused(List<Problem> problems) -> problems.stream()
                    .map(problem -> source().line(problem.span()) + ":" + source().column(problem.span()) + ": "
                            + problem.message())
                    .collect(Collectors.joining("\n"));
        };
    }
}
