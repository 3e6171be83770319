package interleave.ui;

import interleave.export.PngExport;
import interleave.export.SvgExport;
import interleave.picture.Ink;
import interleave.picture.Palette;
import interleave.picture.Picture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Saves what is seen as a picture: as SVG, or as PNG by the ending of the file's name.
final class PictureFiles {
    /// Pixels of a PNG for each of the screen: sharp in print and on fine screens.
    private static final double SHARPNESS = 2;

    private final Session session;
    private final Looks looks;
    private final Supplier<Dialogs> dialogs;

    PictureFiles(Session session, Looks looks, Supplier<Dialogs> dialogs) {
        this.session = session;
        this.looks = looks;
        this.dialogs = dialogs;
    }

    /// Asks for a file and saves a picture in it.
    /// @param what what it shows, such as `stage`, for the name of the file
    void save(String what, Supplier<Picture> picture, Ink surface) {
        String source = session.sourceProperty().get().name().replaceFirst("\\.\\w+$", "");
        String name = String.format(Locale.ROOT, "%s-%s-step%d.svg", source, what, session.position());
        dialogs.get().picture(name).ifPresent(file -> write(file, picture.get(), surface));
    }

    private void write(Path file, Picture picture, Ink surface) {
        Palette palette = looks.palette();
        boolean pixels = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png");
        try {
            Files.write(
                    file,
                    pixels
                            ? PngExport.of(picture, palette, surface, SHARPNESS)
                            : SvgExport.of(picture, palette, surface).getBytes(StandardCharsets.UTF_8));
            session.say(Optional.of(Notice.hint("Saved to " + file + ".")));
        } catch (IOException e) {
            session.say(Optional.of(Notice.problem(file.getFileName() + " cannot be written.")));
        }
    }
}
