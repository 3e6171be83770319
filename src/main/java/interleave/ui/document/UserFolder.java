package interleave.ui.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where a person's data is kept: the system property `interleave.data`, else `interleave` in `XDG_DATA_HOME`, else in
/// `~/.local/share`.
public final class UserFolder {
    private UserFolder() {}

    public static Path find() {
        return find(System.getProperty("interleave.data"), System.getenv("XDG_DATA_HOME"), System.getProperty("user.home"));
    }

    static Path find(@Nullable String property, @Nullable String xdg, String home) {
        if (property != null && !property.isEmpty()) return Path.of(property);
        // The specification of these folders says that a path which is not absolute has to be ignored.
        if (xdg != null && Path.of(xdg).isAbsolute()) return Path.of(xdg, "interleave");
        return Path.of(home, ".local", "share", "interleave");
    }
}
