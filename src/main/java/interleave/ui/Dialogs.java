package interleave.ui;

import java.nio.file.Path;
import java.util.Optional;

/// What the desktop asks a person for.
public interface Dialogs {
    /// Which file to open.
    Optional<Path> open();

    /// Where to save.
    /// @param name what the file could be called
    Optional<Path> save(String name);

    /// Where to save a picture, an animation or a text.
    /// @param name what the file could be called; its ending says which of them it is
    Optional<Path> picture(String name);

    /// Whether to write over a file that somebody else has changed meanwhile.
    boolean overwrite(Path file);
}
