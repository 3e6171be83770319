package interleave.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.export.RunFormat;
import interleave.language.Reading;
import interleave.picture.Palette;
import interleave.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `interleave export`: a run as a file.
@Command(
        name = "export",
        description = "Write a run to a file: a picture of one step, an animation of all, text or JSON.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A .go, .rs or .interleave file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin
    private final Choosing choosing = new Choosing();

    @Option(names = "--format", paramLabel = "svg|png|gif|text|json", required = true, description = "The kind of file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String format;

    @Option(names = "--out", paramLabel = "PATH", required = true, description = "Where to write it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Option(names = "--step", paramLabel = "N", description = "The position to show (default: the end).")
    private @Nullable Integer step;

    @Option(names = "--dark", description = "Use the dark colours.")
    private boolean dark;

    @Mixin
    private final RustOptions rust = new RustOptions();

    @Override
    public Integer call() {
        Subject subject = Subject.of(file);
        return switch (rust.read(subject)) {
            case Reading.Refused(var problems) -> {
                System.err.print(Problems.text(subject.source(), problems));
                yield ExitCode.FAILED;
            }
            case Reading.Understood(Program program) -> {
                write(content(choosing.run(new Machine(program), subject.schedule())));
                yield ExitCode.FINE;
            }
        };
    }

    private byte[] content(Run run) {
        int position = step == null ? run.length() : step;
        if (position < 0 || position > run.length()) {
            throw new Failure(ExitCode.USAGE, "--step: the run has steps 0 to " + run.length() + ".");
        }
        if (format.equals("json")) return (Json.write(new RunReport(run.prefix(position)).json()) + "\n").getBytes(UTF_8);
        return RunFormat.named(format)
                .orElseThrow(() -> new Failure(
                        ExitCode.USAGE, "--format: there is no '" + format + "'; there are svg, png, gif, text and json."))
                .file(Analysis.of(run), position, dark ? Palette.DARK : Palette.LIGHT);
    }

    private void write(byte[] content) {
        try {
            Files.write(out, content);
        } catch (NoSuchFileException _) {
            throw new Failure(ExitCode.USAGE, out + " cannot be written: there is no such folder.");
        } catch (IOException e) {
            throw new Failure(ExitCode.USAGE, out + " cannot be written: " + e.getMessage());
        }
    }
}
