package interleave.ui.real;

import interleave.program.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/// The rustc that is installed on this machine. It checks a text in a folder of its own, which is deleted behind it; nothing
/// is run.
/// @param command where it is
/// @param version such as `rustc 1.95.0`
public record RealRust(Path command, String version) {
    private static final String FILE = "main.rs";
    private static final Duration ASKING = Duration.ofSeconds(10);
    private static final Duration CHECKING = Duration.ofMinutes(1);
    private static final Pattern VERSION = Pattern.compile("\\brustc (\\d+\\.\\d+[\\w.-]*)");

    /// What it says of a text.
    /// @param complete whether it came to its end
    public record Report(String version, boolean accepted, List<RustMessage> messages, String text, boolean complete) {
        public Report {
            messages = List.copyOf(messages);
        }
    }

    /// Finds it on the search path or where it is usually installed.
    public static Optional<RealRust> find() {
        return Installed.find("rustc", List.of(Installed.home(".cargo", "bin"), Path.of("/usr/local/bin"),
                Path.of("/opt/homebrew/bin")), RealRust::at);
    }

    private static Optional<RealRust> at(Path command) {
        try {
            Call.Result said = new Call(List.of(command.toString(), "--version"), Path.of("."), Map.of()).run(ASKING, () -> false);
            Matcher version = VERSION.matcher(said.output());
            return said.exitCode() == 0 && version.find() ? Optional.of(new RealRust(command, version.group())) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Checks a text.
    /// @param edition such as `2021`
    /// @throws IOException if files cannot be written or it cannot be started
    public Report check(Source source, String edition, BooleanSupplier cancelled) throws IOException {
        Path folder = Files.createTempDirectory("interleave-rust");
        try {
            Files.writeString(folder.resolve(FILE), source.text());
            Call.Result result = new Call(
                            List.of(command.toString(), "--edition", edition, "--error-format=json", "--emit=metadata",
                                    "--crate-type", "bin", "-o", folder.resolve("out").toString(), FILE),
                            folder, Map.of())
                    .run(CHECKING, cancelled);
            return report(result, source);
        } finally {
            Call.delete(folder);
        }
    }

    private Report report(Call.Result result, Source source) {
        List<RustMessage> messages = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : result.output().split("\n")) {
            if (!line.startsWith("{")) continue;
            try {
                Map<String, Object> message = JSON.std.mapFrom(line);
                text.append(String.valueOf(message.get("rendered")).replace(FILE, source.name()));
                RustMessage.of(message).ifPresent(messages::add);
            } catch (JacksonException _) {
                text.append(line).append('\n'); // something that is no message of its own
            }
        }
        return new Report(version, result.exitCode() == 0, messages, text.toString(), result.ended());
    }
}
