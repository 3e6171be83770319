package interleave.cli;

import interleave.language.Reading;
import interleave.language.rust.RustLanguage;
import interleave.program.Source;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How a program of Rust is to be read before it runs; programs of other languages know none of it.
final class RustOptions {
    @Mixin
    private final EditionOption edition = new EditionOption();

    @Option(names = "--as-if", description = "Of Rust: run what the compiler refuses as if it had not, to see what it is refused for.")
    private boolean asIf;

    /// What the compiler makes of it.
    /// @throws Failure if it is of no language that is understood, or none to which these options apply
    Reading read(Subject subject) {
        Source source = subject.source();
        if (!source.name().endsWith(".rs")) {
            if (asIf) throw new Failure(ExitCode.USAGE, "--as-if: " + source.name() + " is no Rust.");
            if (edition.given()) throw new Failure(ExitCode.USAGE, "--edition: " + source.name() + " is no Rust.");
            return subject.read();
        }
        RustLanguage rust = new RustLanguage(edition.chosen(source));
        return asIf ? rust.asIf(source) : rust.read(source);
    }
}
