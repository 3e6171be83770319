package interleave.cli;

import interleave.engine.Schedule;
import interleave.language.Language;
import interleave.language.Languages;
import interleave.language.Reading;
import interleave.program.Source;
import interleave.ui.document.Study;
import interleave.ui.document.Unreadable;
import interleave.ui.document.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a command is about: a source text, and the schedule kept with it in an `.interleave` file.
record Subject(Source source, Optional<Schedule> schedule) {
    /// Reads a file.
    /// @throws Failure if it cannot be read
    static Subject of(Path file) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) throw new Failure(ExitCode.USAGE, file + " is a folder; name a source file in it.");
            String text = WholeFile.read(file);
            if (!name.endsWith(Study.ENDING)) return new Subject(new Source(name, text), Optional.empty());
            Study study = Study.read(text);
            return new Subject(study.source(), study.schedule());
        } catch (NoSuchFileException _) {
            throw new Failure(ExitCode.USAGE, file + ": there is no such file.");
        } catch (IOException e) {
            throw new Failure(ExitCode.USAGE, file + " cannot be read: " + e.getMessage());
        } catch (Unreadable e) {
            throw new Failure(ExitCode.USAGE, file + ": " + e.getMessage());
        }
    }

    /// What the compiler makes of it.
    /// @throws Failure if it is of no language that is understood
    Reading read() {
        return Languages.ofFile(source.name())
                .orElseThrow(() -> new Failure(
                        ExitCode.USAGE,
                        source.name() + " is of no language that is understood here: its name has to end in ."
                                + Languages.all().stream().map(Language::extension).collect(Collectors.joining(", ."))
                                + " or "
                                + Study.ENDING
                                + "."))
                .read(source);
    }
}
