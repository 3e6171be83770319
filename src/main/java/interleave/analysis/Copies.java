package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The private copies that threads have at a position.
public final class Copies {
    private final Chronicle chronicle;

    Copies(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /// A thread's copy of a cell at a position.
    public Optional<Copy> of(ThreadId thread, Cell cell, int position) {
        @Nullable Lives lives = lives(thread);
        @Nullable Lineage lineage = chronicle.lineage(cell);
        if (lives == null || lineage == null) return Optional.empty();
        int life = lives.at(lineage, position);
        return life < 0 ? Optional.empty() : Optional.of(copy(lives, life, position));
    }

    /// All copies of a thread at a position, the one read last first.
    public List<Copy> of(ThreadId thread, int position) {
        @Nullable Lives lives = lives(thread);
        if (lives == null) return List.of();
        List<Copy> found = new ArrayList<>();
        for (Lineage cell : lives.touched()) {
            int life = lives.at(cell, position);
            if (life >= 0) found.add(copy(lives, life, position));
        }
        found.sort(Comparator.comparingInt(Copy::read).reversed());
        return found;
    }

    private @Nullable Lives lives(ThreadId thread) {
        return thread.index() < chronicle.threads.size() ? chronicle.threads.get(thread.index()) : null;
    }

    private static Copy copy(Lives lives, int life, int position) {
        Lineage lineage = lives.cell(life);
        Version read = lineage.version(lives.version(life));
        int change = lives.changeAt(life, position);
        return new Copy(
                ThreadId.of(lives.thread),
                lineage.cell(),
                lives.readAt(life),
                read.number(),
                read.value(),
                change < 0
                        ? Optional.empty()
                        : Optional.of(new Copy.Change(lives.changeStep(change), lives.changeValue(change))),
                stale(lineage, read.number(), position));
    }

    /// Any newer version is another thread's: an own write would have ended the copy.
    private static Optional<Copy.Stale> stale(Lineage lineage, int read, int position) {
        int newest = lineage.newest(position);
        if (newest <= read) return Optional.empty();
        Version first = lineage.version(read + 1);
        int atStake = lineage.depth(newest) - lineage.depth(lineage.fork(newest, read));
        return Optional.of(new Copy.Stale(
                first.step(), first.thread().orElseThrow(), newest - read, lineage.version(newest), atStake));
    }
}
