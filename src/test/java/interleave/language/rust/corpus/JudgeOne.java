package interleave.language.rust.corpus;

import interleave.language.rust.RustCheck;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.RustcText;
import interleave.language.rust.verdict.Verdict;
import interleave.program.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Prints what our check says of one file, as rustc would; a second argument `2024` chooses that edition.
public final class JudgeOne {
    private JudgeOne() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Source source = new Source(file.getFileName().toString(), Files.readString(file));
        Edition edition = args.length > 1 && args[1].equals("2024") ? Edition.E2024 : Edition.E2021;
        Verdict verdict = RustCheck.check(source, edition);
        List<Diagnostic> diagnostics = switch (verdict) {
            case Verdict.Accepted it -> it.diagnostics();
            case Verdict.Refused it -> it.diagnostics();
            case Verdict.Undecided it -> {
                it.reasons().forEach(reason -> System.out.println(
                        "undecided " + source.line(reason.span()) + ": " + reason.text()));
                yield it.diagnostics();
            }
        };
        System.out.println(verdict.getClass().getSimpleName());
        System.out.println(new RustcText(source).of(diagnostics));
    }
}
