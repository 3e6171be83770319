package interleave.ui.real;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Looks for a program that is installed on this machine.
final class Installed {
    private Installed() {}

    /// The first one on the search path, or in one of the other folders, of which `known` makes something.
    static <T> Optional<T> find(String name, List<Path> others, Function<Path, Optional<T>> known) {
        List<Path> folders = new ArrayList<>();
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (!folder.isEmpty()) folders.add(Path.of(folder));
        }
        folders.addAll(others);
        for (Path folder : folders) {
            for (String file : List.of(name, name + ".exe")) {
                Path command = folder.resolve(file);
                if (!Files.isExecutable(command) || Files.isDirectory(command)) continue;
                Optional<T> found = known.apply(command);
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }

    /// A folder in the person's own.
    static Path home(String first, String... more) {
        return Path.of(System.getProperty("user.home", "."), first).resolve(Path.of("", more));
    }
}
