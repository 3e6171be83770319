package interleave.analysis;

import interleave.engine.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where updates are lost.
///
/// A *loss* happens at a write whose parent is older than the version just before it: that version is destroyed unseen.
/// (It is another thread's: a thread that has read since its own last write has a parent no older than that, and one that
/// has not read writes blindly, which loses nothing by definition.) There is one loss per such write, and [#upTo],
/// [#nextAfter] walk them.
///
/// With a long-stale copy one write may take more than one update with it: those that the destroyed version stood on, as far
/// as the writer had not seen them either. And an update that was destroyed in the cell may live on in a copy that was read
/// in time, and come back when that copy is written. So which updates *are lost* is a question to a position: those whose
/// version is not on the trunk there, see [Lineage]. [#at] tells each of them exactly once, with the loss that it fell to:
/// the newest version that contains the update is some `d`; the write after `d` does not contain it, so it does not stand on
/// `d`, and that write destroyed `d` and with it the update. Therefore, per cell and position, `at(k).size() = count(k) =
/// writes − depth`, and each loss that was not undone is told with the version that it destroyed itself.
public final class LostUpdates {
    private final Chronicle chronicle;
    private final int length;

    LostUpdates(Chronicle chronicle, int length) {
        this.chronicle = chronicle;
        this.length = length;
    }

    /// How many losses happened up to a position.
    public int happened(int position) {
        return chronicle.lossSteps.countUpTo(Math.min(position, length));
    }

    /// The losses of the whole run, one per destroying write, in order.
    public List<LostUpdate> all() {
        return upTo(length);
    }

    /// The losses up to a position, in order.
    public List<LostUpdate> upTo(int position) {
        return List.copyOf(chronicle.losses.subList(0, happened(position)));
    }

    /// The losses that a step made; none or one, more where several writes rode along.
    public List<LostUpdate> by(int step) {
        return List.copyOf(chronicle.losses.subList(happened(step - 1), happened(step)));
    }

    /// The first loss behind a position.
    public Optional<LostUpdate> nextAfter(int position) {
        int index = happened(position);
        return index < happened(length) ? Optional.of(chronicle.losses.get(index)) : Optional.empty();
    }

    /// The last loss up to a position.
    public Optional<LostUpdate> lastUpTo(int position) {
        int index = happened(position);
        return index > 0 ? Optional.of(chronicle.losses.get(index - 1)) : Optional.empty();
    }

    /// The last loss of a cell up to a position.
    public Optional<LostUpdate> lastUpTo(int position, Cell cell) {
        @Nullable Lineage lineage = chronicle.lineage(cell);
        if (lineage == null) return Optional.empty();
        int destroyer = lineage.lastDestroyer(lineage.newest(Math.min(position, length)));
        return destroyer == 0 ? Optional.empty() : Optional.of(Chronicle.loss(lineage, destroyer - 1, destroyer));
    }

    /// How many updates are missing at a position, of all cells.
    public int count(int position) {
        int sum = 0;
        for (Lineage lineage : chronicle.cells) sum += lineage.lost(position);
        return sum;
    }

    /// How many updates of a cell are missing at a position.
    public int count(int position, Cell cell) {
        @Nullable Lineage lineage = chronicle.lineage(cell);
        return lineage == null ? 0 : lineage.lost(position);
    }

    /// The updates that are missing at a position, of all cells, each exactly once, in the order in which they were
    /// destroyed (together: in the order in which they were written). Takes time in proportion to the writes.
    public List<LostUpdate> at(int position) {
        List<LostUpdate> found = new ArrayList<>();
        for (Lineage lineage : chronicle.cells) {
            if (lineage.lost(position) > 0) addMissing(lineage, lineage.newest(position), found);
        }
        found.sort(Comparator.comparingInt(LostUpdate::destroyedBy).thenComparingInt(LostUpdate::destroyedWrite));
        return found;
    }

    private static void addMissing(Lineage lineage, int newest, List<LostUpdate> found) {
        int[] containing = new int[newest + 1]; // the newest version that contains each
        for (int version = newest; version > 0; version--) {
            containing[version] = Math.max(containing[version], version);
            int below = lineage.standsOn(version);
            containing[below] = Math.max(containing[below], containing[version]);
        }
        for (int version = 1; version <= newest; version++) {
            if (containing[version] < newest) found.add(Chronicle.loss(lineage, version, containing[version] + 1));
        }
    }
}
