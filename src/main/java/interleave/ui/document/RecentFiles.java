package interleave.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files that were opened or saved last, the newest first: one path a line, in a file.
public final class RecentFiles {
    private static final int MOST = 12;

    private final Path list;

    public RecentFiles(Path list) {
        this.list = list;
    }

    /// Those that are still there.
    public List<Path> all() {
        try {
            return WholeFile.read(list).lines().map(Path::of).filter(Files::isRegularFile).toList();
        } catch (IOException | java.nio.file.InvalidPathException _) {
            return List.of();
        }
    }

    /// A file was opened or saved.
    public void add(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(file.toAbsolutePath().normalize().toString());
        all().stream().map(Path::toString).filter(line -> !lines.contains(line)).limit(MOST - 1).forEach(lines::add);
        Files.createDirectories(list.toAbsolutePath().getParent());
        WholeFile.write(list, String.join("\n", lines) + "\n");
    }
}
