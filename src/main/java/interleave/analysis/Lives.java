package interleave.analysis;

import interleave.program.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// The private copies that one thread has had, each from its read to its end, in order of their reads.
final class Lives {
    /// The end of a copy that still lives.
    static final int OPEN = Integer.MAX_VALUE;
    private static final int BLOCK = 256;

    final int thread;
    private final List<Lineage> cells = new ArrayList<>();
    private final Ints versions = new Ints();
    private final Ints reads = new Ints();
    private final Ints ends = new Ints();
    /// 1 where the thread's own write ended the copy.
    private final Ints written = new Ints();
    /// The changes to private copies, of all of them, in order, each with the one before it of the same copy; for each
    /// copy its last one. -1 where there is none.
    private final Ints changeSteps = new Ints();
    private final List<Value> changeValues = new ArrayList<>();
    private final Ints changesBefore = new Ints();
    private final Ints lastChanges = new Ints();
    /// In each block of copies the latest end by a write, and how many were changed and still live: so those of a stretch
    /// of the run are found at once.
    private final Ints blockEnds = new Ints();
    private final Ints blockChanging = new Ints();
    private final Map<Lineage, Integer> newest = new HashMap<>();
    private final List<Lineage> touched = new ArrayList<>();
    private final Map<Lineage, Ints> ofCell = new HashMap<>();
    final Ints steps = new Ints();

    Lives(int thread) {
        this.thread = thread;
    }

    void read(int step, Lineage cell) {
        end(step, cell, false);
        int life = cells.size();
        cells.add(cell);
        versions.add(cell.newest());
        reads.add(step);
        ends.add(OPEN);
        written.add(0);
        lastChanges.add(-1);
        newest.put(cell, life);
        ofCell.computeIfAbsent(cell, c -> {
            touched.add(c);
            return new Ints();
        }).add(life);
    }

    void change(int step, Lineage cell, Value value) {
        Integer life = newest.get(cell);
        if (life == null) return;
        if (lastChanges.get(life) < 0) countChanging(life, 1);
        changesBefore.add(lastChanges.get(life));
        lastChanges.set(life, changeSteps.size());
        changeSteps.add(step);
        changeValues.add(value);
    }

    void write(int step, Lineage cell) {
        end(step, cell, true);
    }

    void endAll(int step) {
        for (Lineage cell : touched) end(step, cell, false);
    }

    private void end(int step, Lineage cell, boolean byWrite) {
        Integer life = newest.remove(cell);
        if (life == null) return;
        ends.set(life, step);
        if (lastChanges.get(life) >= 0) countChanging(life, -1);
        if (!byWrite) return;
        written.set(life, 1);
        int block = life / BLOCK;
        blockEnds.set(block, Math.max(step, blockEnds.get(block, 0)), 0);
    }

    private void countChanging(int life, int by) {
        blockChanging.set(life / BLOCK, blockChanging.get(life / BLOCK, 0) + by, 0);
    }

    List<Lineage> touched() {
        return touched;
    }

    Lineage cell(int life) {
        return cells.get(life);
    }

    int version(int life) {
        return versions.get(life);
    }

    int readAt(int life) {
        return reads.get(life);
    }

    int endOf(int life) {
        return ends.get(life);
    }

    boolean written(int life) {
        return written.get(life) == 1;
    }

    /// The last change of a copy up to a position; -1 if there is none.
    int changeAt(int life, int position) {
        int change = lastChanges.get(life);
        while (change >= 0 && changeSteps.get(change) > position) change = changesBefore.get(change);
        return change;
    }

    int changeStep(int change) {
        return changeSteps.get(change);
    }

    Value changeValue(int change) {
        return changeValues.get(change);
    }

    /// The copy of a cell that the thread has at a position; -1 if it has none.
    int at(Lineage cell, int position) {
        @Nullable Ints lives = ofCell.get(cell);
        if (lives == null) return -1;
        int low = 0;
        int high = lives.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reads.get(lives.get(middle)) <= position) low = middle + 1;
            else high = middle;
        }
        if (low == 0) return -1;
        int life = lives.get(low - 1);
        return ends.get(life) > position ? life : -1;
    }

    /// How many copies were read up to a position.
    int countUpTo(int position) {
        return reads.countUpTo(position);
    }

    /// The copies that were read at or before `to` and ended in a write at or after `from`, or were changed and still live,
    /// the latest first.
    void groupsBetween(int from, int to, IntConsumer found) {
        int life = countUpTo(to) - 1;
        while (life >= 0) {
            int block = life / BLOCK;
            if (blockEnds.get(block, 0) < from && blockChanging.get(block, 0) == 0) {
                life = block * BLOCK - 1;
                continue;
            }
            boolean group = written(life) ? ends.get(life) >= from : ends.get(life) == OPEN && lastChanges.get(life) >= 0;
            if (group) found.accept(life);
            life--;
        }
    }
}
