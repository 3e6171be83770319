package interleave.explore;

import interleave.engine.Cell;
import interleave.engine.Effect;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many updates are lost in a run so far, kept up step by step: the versions of a cell are forgotten but for their
/// depth, so that a long run costs no memory. What it counts is what [interleave.analysis.LostUpdates] counts.
final class Ledger {
    private static final int[] NO_DEPTHS = {};

    /// Which row a cell has, for all ledgers of one search.
    private final Map<Cell, Integer> rows;
    private int[] writes;
    private int[] depths;
    /// For each row and thread the depth of the version that the thread has read since its own last write, and one more.
    private int[][] seen;

    Ledger() {
        this(new HashMap<>(), new int[4], new int[4], new int[4][]);
        Arrays.fill(seen, NO_DEPTHS);
    }

    private Ledger(Map<Cell, Integer> rows, int[] writes, int[] depths, int[][] seen) {
        this.rows = rows;
        this.writes = writes;
        this.depths = depths;
        this.seen = seen;
    }

    Ledger copy() {
        int[][] copied = new int[seen.length][];
        for (int row = 0; row < seen.length; row++) copied[row] = seen[row].length == 0 ? NO_DEPTHS : seen[row].clone();
        return new Ledger(rows, writes.clone(), depths.clone(), copied);
    }

    void note(List<Effect> effects) {
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            Touch touch = Touch.of(effect);
            if (!touch.reads() && !touch.writes()) continue;
            int row = row(Touch.cell(effect));
            if (touch.reads()) read(row, effect.thread().index());
            if (touch.writes()) write(row, effect.thread().index());
        }
    }

    private int row(Cell cell) {
        Integer known = rows.get(cell);
        int row = known == null ? rows.size() : known;
        if (known == null) rows.put(cell, row);
        if (row >= writes.length) {
            int size = Math.max(row + 1, writes.length * 2);
            int before = writes.length;
            writes = Arrays.copyOf(writes, size);
            depths = Arrays.copyOf(depths, size);
            seen = Arrays.copyOf(seen, size);
            Arrays.fill(seen, before, size, NO_DEPTHS);
        }
        return row;
    }

    private void read(int row, int thread) {
        if (thread >= seen[row].length) seen[row] = Arrays.copyOf(seen[row], thread + 4);
        seen[row][thread] = depths[row] + 1;
    }

    private void write(int row, int thread) {
        boolean looked = thread < seen[row].length && seen[row][thread] > 0;
        depths[row] = looked ? seen[row][thread] : depths[row] + 1;
        if (looked) seen[row][thread] = 0;
        writes[row]++;
    }

    /// How many rows there are in this ledger; the later ones are all zero.
    int rows() {
        return writes.length;
    }

    /// Whether a row is that of a cell.
    boolean isRow(int row, Cell cell) {
        return Integer.valueOf(row).equals(rows.get(cell));
    }

    int writes(int row) {
        return row < writes.length ? writes[row] : 0;
    }

    int depth(int row) {
        return row < depths.length ? depths[row] : 0;
    }

    /// How many updates are lost, of all cells.
    int lost() {
        int sum = 0;
        for (int row = 0; row < writes.length; row++) sum += writes[row] - depths[row];
        return sum;
    }

    /// A number that equal ledgers have in common.
    long fingerprint() {
        long mixed = 0;
        for (int row = 0; row < writes.length; row++) {
            mixed = mixed * 1_000_003 + writes[row] * 31L + depths[row];
            for (int thread = 0; thread < seen[row].length; thread++) {
                if (seen[row][thread] > 0) mixed = mixed * 1_000_003 + thread * 65_537L + seen[row][thread];
            }
        }
        return mixed;
    }
}
