package interleave.ui;

import interleave.analysis.Analysis;
import interleave.explore.Ending;
import interleave.explore.Outcomes;
import interleave.export.OutcomeFormat;
import interleave.export.RunFormat;
import interleave.picture.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Saves the run as it is seen now, or all outcomes, in any of the formats that there are. A file is made away from the thread of the window.
final class RunFiles {
    private final Session session;
    private final Looks looks;
    private final Supplier<Dialogs> dialogs;
    private final Executor background;
    private final Executor window;

    RunFiles(Session session, Looks looks, Supplier<Dialogs> dialogs, Executor background, Executor window) {
        this.session = session;
        this.looks = looks;
        this.dialogs = dialogs;
        this.background = background;
        this.window = window;
    }

    /// What a format is called in a menu.
    static String title(RunFormat format) {
        return switch (format) {
            case SVG -> "Save this moment as SVG…";
            case PNG -> "Save this moment as PNG…";
            case GIF -> "Save the steps so far as an animation…";
            case TEXT -> "Save the steps so far as text…";
        };
    }

    /// Asks for a file and writes it.
    void save(RunFormat format) {
        if (session.blank()) {
            session.say(Optional.of(Notice.hint("There is no run to save.")));
            return;
        }
        Moment now = session.momentProperty().get();
        Palette palette = looks.palette();
        String source = session.sourceProperty().get().name().replaceFirst("\\.\\w+$", "");
        String name = source + "-step" + now.position() + "." + format.extension();
        dialogs.get().picture(name)
                .ifPresent(file -> make(file, () -> format.file(Analysis.of(now.run()), now.position(), palette)));
    }

    /// What the outcomes are called in a menu.
    static String title(OutcomeFormat format) {
        return switch (format) {
            case SVG -> "Save all outcomes as SVG…";
            case PNG -> "Save all outcomes as PNG…";
            case TEXT -> "Save all outcomes as text…";
        };
    }

    /// Asks for a file and writes what can happen, as far as it is known.
    void save(OutcomeFormat format, Explorer explorer) {
        Optional<Outcomes> known = explorer.outcomesProperty().get();
        if (known.isEmpty()) {
            session.say(Optional.of(Notice.hint("The outcomes are not known yet.")));
            return;
        }
        Outcomes outcomes = known.get();
        Optional<Ending> own = explorer.own();
        Palette palette = looks.palette();
        String source = session.sourceProperty().get().name().replaceFirst("\\.\\w+$", "");
        dialogs.get().picture(source + "-outcomes." + format.extension())
                .ifPresent(file -> make(file, () -> format.file(outcomes, own, palette)));
    }

    private void make(Path file, Supplier<byte[]> bytes) {
        session.say(Optional.of(Notice.hint(file.getFileName() + " is being made…")));
        background.execute(() -> {
            Notice notice = write(file, bytes);
            window.execute(() -> session.say(Optional.of(notice)));
        });
    }

    private static Notice write(Path file, Supplier<byte[]> bytes) {
        try {
            Files.write(file, bytes.get());
            return Notice.hint("Saved to " + file + ".");
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            return Notice.problem(file.getFileName() + " cannot be written.");
        }
    }
}
