package interleave.cli;

import interleave.language.rust.verdict.Edition;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Option;

/// Which edition of Rust a text is written in.
final class EditionOption {
    @Option(names = "--edition", paramLabel = "2021|2024", description = "The edition of Rust (default: ${DEFAULT-VALUE}).")
    private String edition = "2021";

    /// The one that was chosen.
    /// @throws Failure if it is none
    Edition chosen() {
        List<Edition> all = Arrays.asList(Edition.values());
        return all.stream()
                .filter(one -> one.title().equals(edition))
                .findFirst()
                .orElseThrow(() -> new Failure(ExitCode.USAGE, "--edition: " + edition + " is not understood; it is 2021 or 2024."));
    }
}
