package interleave.ui;

import interleave.ui.document.Draft;
import interleave.ui.document.Drafts;
import interleave.ui.document.Keeper;
import interleave.ui.document.RecentFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/// Where a window keeps drafts and the list of recent files.
final class Storage implements AutoCloseable {
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("drafts").unstarted(work));
    private final Path folder;
    private final Drafts drafts;
    private final Keeper keeper;
    private final Optional<String> warning;
    private volatile Consumer<String> trouble = words -> System.err.println("interleave: " + words);

    /// @param folder the person's own; where it cannot be written, drafts are kept only until the machine is restarted
    Storage(Path folder) {
        this.folder = folder;
        Optional<String> why = Optional.empty();
        Drafts opened;
        try {
            opened = new Drafts(folder.resolve("drafts"));
        } catch (IOException | UncheckedIOException e) {
            why = Optional.of("Unsaved texts cannot be kept in " + folder + " (" + e.getMessage() + "). Save your work to a file.");
            opened = passing();
        }
        drafts = opened;
        warning = why.or(() -> asideWords(drafts.setAside()));
        keeper = new Keeper(drafts, writer, words -> trouble.accept(words));
    }

    /// @param told on any thread why a text could not be kept
    void onTrouble(Consumer<String> told) {
        trouble = told;
    }

    private static Drafts passing() {
        try {
            return new Drafts(Files.createTempDirectory("interleave-drafts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> asideWords(List<Path> aside) {
        if (aside.isEmpty()) return Optional.empty();
        String many = aside.size() == 1 ? "A draft could not be read. It is" : aside.size() + " drafts could not be read. They are";
        return Optional.of(many + " kept in " + aside.getFirst().getParent() + ".");
    }

    /// What the person should be told at the start.
    Optional<String> warning() {
        return warning;
    }

    List<Draft> found() {
        return drafts.found();
    }

    Keeper keeper() {
        return keeper;
    }

    RecentFiles recentFiles() {
        return new RecentFiles(folder.resolve("recent-files"));
    }

    /// Writes what still waits, and lets the next window take over.
    @Override
    public void close() throws IOException {
        keeper.flush();
        writer.shutdown();
        drafts.close();
    }
}
