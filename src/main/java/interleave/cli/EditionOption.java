package interleave.cli;

import interleave.language.rust.verdict.Edition;
import interleave.program.Source;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Option;

/// Which edition of Rust a text is written in.
final class EditionOption {
    @Option(names = "--edition", paramLabel = "2021|2024", description = "The edition of Rust (default: the one that the text states in front, as in // edition: 2024; else 2021).")
    private String edition = "";

    /// Whether one was chosen.
    boolean given() {
        return !edition.isEmpty();
    }

    /// The one that was chosen, or that the text states.
    /// @throws Failure if it is none
    Edition chosen(Source source) {
        if (!given()) return Edition.of(source);
        List<Edition> all = Arrays.asList(Edition.values());
        return all.stream()
                .filter(one -> one.title().equals(edition))
                .findFirst()
                .orElseThrow(() -> new Failure(ExitCode.USAGE, "--edition: " + edition + " is not understood; it is 2021 or 2024."));
    }
}
