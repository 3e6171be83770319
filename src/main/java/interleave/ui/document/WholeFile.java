package interleave.ui.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Text files that are written as a whole or not at all: at no moment, not even when the machine stops, is there half a
/// text under the name.
public final class WholeFile {
    private WholeFile() {}

    /// Writes a text beside the file and then puts it in its place.
    public static void write(Path file, String text) throws IOException {
        Path real = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        if (Files.exists(real) && !Files.isRegularFile(real)) { // a device or a pipe is written to, never replaced
            Files.writeString(real, text, StandardOpenOption.WRITE);
            return;
        }
        Path folder = real.toAbsolutePath().getParent();
        Path beside = Files.createTempFile(folder, "." + real.getFileName() + ".", ".new");
        try {
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) out.write(bytes);
                out.force(true);
            }
            keepPermissions(real, beside);
            try {
                Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// A temporary file is for its owner alone; a file that a person saves should stay as it was.
    private static void keepPermissions(Path real, Path beside) throws IOException {
        if (Files.exists(real) && Files.getFileStore(real).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(real));
        }
    }

    /// The text of a file, without the byte order mark that some editors put before it. What is no UTF-8 in it becomes the
    /// replacement character.
    public static String read(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
