package interleave.ui.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The drafts of a person, in a folder. Every running window keeps its own in a folder of its own with a locked file in it;
/// the system unlocks that when the window is gone, however it went, and then the next window that opens takes the drafts
/// over. So two windows never write the same draft, and none is left behind.
public final class Drafts implements AutoCloseable {
    private static final String LOCK = "in-use";
    private static final String ENDING = ".json";

    private final Path own;
    private final Path aside;
    private final Locked lock;
    private final List<Draft> found = new ArrayList<>();
    private final List<Path> setAside = new ArrayList<>();

    private record Locked(FileChannel channel, FileLock lock) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /// Takes over what was left in a folder.
    /// @throws IOException if it cannot be written there
    public Drafts(Path folder) throws IOException {
        Files.createDirectories(folder);
        aside = folder.resolve("set-aside");
        own = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
        Locked mine = lock(own);
        if (mine == null) throw new IOException(own + " cannot be locked");
        lock = mine;
        for (Path other : list(folder)) {
            if (!other.equals(own) && !other.equals(aside) && Files.isDirectory(other)) takeOver(other);
        }
        for (Path file : list(own)) {
            if (file.toString().endsWith(ENDING)) read(file);
        }
        found.sort(Comparator.comparingLong(Draft::changed).reversed().thenComparing(Draft::id));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static @Nullable Locked lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) return new Locked(channel, lock);
        } catch (OverlappingFileLockException _) {
            // Another window of this same process has it.
        }
        channel.close();
        return null;
    }

    private void takeOver(Path other) throws IOException {
        try (Locked theirs = lock(other)) {
            if (theirs == null) return;
            for (Path file : list(other)) {
                if (file.toString().endsWith(ENDING)) Files.move(file, own.resolve(file.getFileName()));
            }
            for (Path rest : list(other)) Files.delete(rest);
            Files.delete(other);
        }
    }

    private void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            found.add(Draft.read(name.substring(0, name.length() - ENDING.length()), WholeFile.read(file)));
        } catch (Unreadable _) {
            Files.createDirectories(aside);
            setAside.add(Files.move(file, aside.resolve(name + "." + UUID.randomUUID())));
        }
    }

    /// The drafts that were there, the newest first.
    public List<Draft> found() {
        return List.copyOf(found);
    }

    /// Files that were no drafts. They are kept, under these names.
    public List<Path> setAside() {
        return List.copyOf(setAside);
    }

    /// A name for one more draft.
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /// Keeps a draft, in the place of its former state.
    public void write(Draft draft) throws IOException {
        WholeFile.write(own.resolve(draft.id() + ENDING), draft.write());
    }

    /// Forgets a draft, because its text is saved elsewhere or its owner said so.
    public void delete(String id) throws IOException {
        Files.deleteIfExists(own.resolve(id + ENDING));
    }

    /// Lets the next window take the drafts over. They stay where they are.
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
