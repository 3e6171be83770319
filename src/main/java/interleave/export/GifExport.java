package interleave.export;

import interleave.picture.Ink;
import interleave.picture.Palette;
import interleave.picture.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pictures one after another as an animated GIF that begins again at its end.
public final class GifExport {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    private GifExport() {}

    /// A picture and for how long it is shown, in milliseconds (GIF counts in hundredths of a second).
    public record Shot(Picture picture, int milliseconds) {}

    /// The bytes of the file. The shots are asked for one by one, so that a long run needs no memory.
    public static byte[] of(Iterable<Shot> shots, Palette palette, Ink surface, double scale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Brush brush = new Brush(palette, new Letters());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (Shot shot : shots) {
                BufferedImage image = brush.image(shot.picture(), surface, scale);
                writer.writeToSequence(new IIOImage(image, null, control(writer, image, shot.milliseconds())), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory does not fail
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata control(ImageWriter writer, BufferedImage image, int milliseconds) throws IOException {
        ImageWriteParam usual = writer.getDefaultWriteParam();
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), usual);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("transparentColorIndex", "0");
        control.setAttribute("delayTime", Integer.toString(Math.max(2, milliseconds / 10)));
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(new byte[] {1, 0, 0});
        child(root, "ApplicationExtensions").appendChild(loop);
        metadata.setFromTree(FORMAT, root);
        return metadata;
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i).getNodeName().equals(name)) return (IIOMetadataNode) root.item(i);
        }
        IIOMetadataNode made = new IIOMetadataNode(name);
        root.appendChild(made);
        return made;
    }
}
