package interleave.ui;

import interleave.analysis.Analysis;
import interleave.engine.Run;
import interleave.export.GifExport;
import interleave.export.PngExport;
import interleave.export.SvgExport;
import interleave.export.TextExport;
import interleave.picture.FontTable;
import interleave.picture.Ink;
import interleave.picture.Palette;
import interleave.picture.Picture;
import interleave.picture.RunDrawing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Saves what is seen: as SVG, as PNG, as an animated GIF, or as text. A file is made away from the thread of the window.
final class PictureFiles {
    /// Pixels of a PNG for each of the screen: sharp in print and on fine screens.
    private static final double SHARPNESS = 2;
    /// An animation has no more steps than anyone would watch.
    private static final int MOST_STEPS = 60;

    private final Session session;
    private final Looks looks;
    private final Supplier<Dialogs> dialogs;
    private final Executor background;
    private final Executor window;

    PictureFiles(Session session, Looks looks, Supplier<Dialogs> dialogs, Executor background, Executor window) {
        this.session = session;
        this.looks = looks;
        this.dialogs = dialogs;
        this.background = background;
        this.window = window;
    }

    /// Asks for a file and saves the whole of what is seen in it: stage, words and timeline.
    void saveMoment() {
        Moment now = session.momentProperty().get();
        Palette palette = looks.palette();
        ask("step" + now.position() + ".svg").ifPresent(file -> make(file, () -> {
            Picture sheet = RunDrawing.of(Analysis.of(now.run()), new FontTable())
                    .at(now.position(), 1, RunDrawing.WIDTH, RunDrawing.HEIGHT);
            boolean pixels = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png");
            return pixels
                    ? PngExport.of(sheet, palette, Ink.Tone.PANEL, SHARPNESS)
                    : SvgExport.of(sheet, palette, Ink.Tone.PANEL).getBytes(StandardCharsets.UTF_8);
        }));
    }

    /// Asks for a file and saves the run as an animation in it; of a long run the part around the position.
    void saveAnimation() {
        Moment now = session.momentProperty().get();
        Palette palette = looks.palette();
        ask("run.gif").ifPresent(file -> make(file, () -> {
            RunDrawing drawing = RunDrawing.of(Analysis.of(now.run()), new FontTable());
            Iterable<GifExport.Shot> shots = () -> shots(now, drawing).iterator();
            return GifExport.of(shots, palette, Ink.Tone.PANEL, 1);
        }));
    }

    private static Stream<GifExport.Shot> shots(Moment now, RunDrawing drawing) {
        Run run = now.run();
        int first = Math.clamp(now.position() - MOST_STEPS / 2, 0, Math.max(0, run.length() - MOST_STEPS));
        int last = Math.min(run.length(), first + MOST_STEPS);
        return IntStream.rangeClosed(first, last).boxed().flatMap(position -> position == first
                ? Stream.of(shot(drawing, position, 1, 1200))
                : Stream.of(
                        shot(drawing, position, 0.3, 90),
                        shot(drawing, position, 0.65, 90),
                        shot(drawing, position, 1, position == last ? 3000 : 900)));
    }

    private static GifExport.Shot shot(RunDrawing drawing, int position, double fraction, int milliseconds) {
        Picture picture = drawing.at(position, fraction, RunDrawing.WIDTH, RunDrawing.HEIGHT);
        return new GifExport.Shot(picture, milliseconds);
    }

    /// Asks for a file and saves the steps up to the position as a table of text in it.
    void saveText() {
        Moment now = session.momentProperty().get();
        ask("run.txt").ifPresent(file -> make(
                file, () -> TextExport.of(Analysis.of(now.run()), now.position()).getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Path> ask(String what) {
        if (session.blank()) {
            session.say(Optional.of(Notice.hint("There is no run to save.")));
            return Optional.empty();
        }
        String source = session.sourceProperty().get().name().replaceFirst("\\.\\w+$", "");
        return dialogs.get().picture(source + "-" + what);
    }

    private void make(Path file, Supplier<byte[]> content) {
        session.say(Optional.of(Notice.hint(file.getFileName() + " is being made…")));
        background.execute(() -> {
            Notice notice = write(file, content);
            window.execute(() -> session.say(Optional.of(notice)));
        });
    }

    private static Notice write(Path file, Supplier<byte[]> content) {
        try {
            Files.write(file, content.get());
            return Notice.hint("Saved to " + file + ".");
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            return Notice.problem(file.getFileName() + " cannot be written.");
        }
    }
}
