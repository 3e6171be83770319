package interleave.export;

import interleave.picture.Ink;
import interleave.picture.Palette;
import interleave.picture.Picture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A picture as PNG, painted in memory with the fonts that come with the program.
public final class PngExport {
    private PngExport() {}

    /// The bytes of the file.
    /// @param surface what the picture stands on
    /// @param scale how many pixels of the image a pixel of the picture is wide; 2 for print and sharp screens
    public static byte[] of(Picture picture, Palette palette, Ink surface, double scale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new Brush(palette, new Letters()).image(picture, surface, scale), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory does not fail
        }
        return bytes.toByteArray();
    }
}
