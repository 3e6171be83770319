package interleave.ui;

import interleave.ui.document.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// What the window remembers from one time to the next: its size, its theme, the size of type. A file in the person's own
/// folder; one that cannot be read or written is no reason to complain.
public final class Remembered {
    private final Path file;
    private final Properties values = new Properties();

    public Remembered(Path file) {
        this.file = file;
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException _) {
            values.clear(); // as if it were the first time
        }
    }

    /// Where it lies on this machine.
    public static Path usualFile() {
        return UserFolder.find().resolve("window.properties");
    }

    String text(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    /// A number between two bounds; anything else is as if it were not there.
    double number(String key, double least, double most, double otherwise) {
        try {
            double number = Double.parseDouble(values.getProperty(key, ""));
            return number >= least && number <= most ? number : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    boolean truth(String key, boolean otherwise) {
        return Boolean.parseBoolean(values.getProperty(key, Boolean.toString(otherwise)));
    }

    void set(String key, Object value) {
        values.setProperty(key, value.toString());
    }

    /// Writes it, in one go, so that a crash leaves the old file or the new one.
    void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (var out = Files.newBufferedWriter(fresh)) {
                values.store(out, "Interleave: how the window was left");
            }
            Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // The window will look as it did the time before.
        }
    }
}
