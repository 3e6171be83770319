package interleave.explore;

import interleave.engine.Cell;
import interleave.engine.Effect;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a thread does if it alone goes on from a moment until it ends or blocks. One such run tells the places that are
/// worth stopping at: before and behind its next and its last read and write of each cell, and where it orders threads.
/// Nothing is assumed of the program; if the thread does otherwise when others come between, these are still places.
final class Solo {
    /// How many cells' places are kept.
    private static final int MOST_CELLS = 6;
    /// How many places are kept at which a thread may go several ways.
    private static final int MOST_FORKS = 4;

    final int thread;
    final int steps;
    /// What the goal would be worth if nobody else ever wrote again.
    final long rank;
    private final @Nullable Ledger after;
    /// How many steps there are before the last write of a cell that matters; -1 if there is none.
    final int beforeLastWrite;
    /// The cells that matter and that it would write.
    final List<Cell> written;
    private final List<Integer> stops;

    private Solo(int thread, int steps, long rank, @Nullable Ledger after, Marks marks) {
        this.thread = thread;
        this.steps = steps;
        this.rank = rank;
        this.after = after;
        this.beforeLastWrite = marks.lastWrite - 1;
        this.stops = marks.stops(steps);
        this.written = List.copyOf(marks.written);
    }

    static Solo of(Moment moment, int thread, Measure measure, Focus focus, Budget budget) {
        Track track = new Track(moment, budget);
        Marks marks = new Marks(measure, focus);
        int steps = track.go(thread, Integer.MAX_VALUE, marks::saw);
        Moment end = track.moment();
        return new Solo(thread, steps, measure.now(end.state(), end.ledger()), end.ledger(), marks);
    }

    /// Whether another one stops at the same places and comes to the same.
    boolean looksLike(Solo other) {
        return steps == other.steps
                && rank == other.rank
                && beforeLastWrite == other.beforeLastWrite
                && written.equals(other.written)
                && stops.equals(other.stops);
    }

    /// What it would leave in the ledger, where one is kept.
    Ledger ledger() {
        if (after == null) throw new IllegalStateException("no ledger is kept for this goal");
        return after;
    }

    /// After how many steps it is worth to let others go on, in ascending order.
    List<Integer> stops() {
        return stops;
    }

    private static final class Marks {
        private final Measure measure;
        private final Focus focus;
        private final Set<Cell> written = new LinkedHashSet<>();
        private final Map<Cell, Touched> cells = new LinkedHashMap<>();
        private @Nullable Cell lastCell;
        private @Nullable Touched lastTouched;
        /// The steps that only change a private copy: nobody can tell whether they come before or behind another's step.
        private final BitSet unseen = new BitSet();
        /// Before which steps the thread may go several ways.
        private final BitSet forks = new BitSet();
        private int firstOrder;
        private int lastOrder;
        private int lastWrite;

        /// Steps, from 1; 0 if there was none.
        private static final class Touched {
            int firstRead;
            int lastRead;
            int firstWrite;
            int lastWrite;
            int readAfterWrite;
        }

        Marks(Measure measure, Focus focus) {
            this.measure = measure;
            this.focus = focus;
        }

        void saw(int step, int ways, List<Effect> effects) {
            if (ways > 1 && forks.cardinality() < MOST_FORKS) forks.set(step - 1);
            for (int i = 0; i < effects.size(); i++) {
                Effect effect = effects.get(i);
                Touch touch = Touch.of(effect);
                if (touch.reads()) read(step, Touch.cell(effect));
                if (touch.writes()) wrote(step, Touch.cell(effect));
                if (effect instanceof Effect.Modified && effects.size() == 1) unseen.set(step);
                if (touch != Touch.ORDERS) continue;
                if (firstOrder == 0) firstOrder = step;
                lastOrder = step;
            }
        }

        private void read(int step, Cell cell) {
            Touched touched = touched(cell);
            if (touched.firstRead == 0) touched.firstRead = step;
            if (touched.firstWrite > 0 && touched.readAfterWrite == 0) touched.readAfterWrite = step;
            touched.lastRead = step;
        }

        private void wrote(int step, Cell cell) {
            Touched touched = touched(cell);
            if (touched.firstWrite == 0) touched.firstWrite = step;
            touched.lastWrite = step;
            if (!measure.isAbout(cell)) return;
            written.add(cell);
            if (focus.isOn(cell)) lastWrite = step;
        }

        private Touched touched(Cell cell) {
            if (lastTouched == null || !cell.equals(lastCell)) {
                lastCell = cell;
                lastTouched = cells.computeIfAbsent(cell, _ -> new Touched());
            }
            return lastTouched;
        }

        List<Integer> stops(int steps) {
            TreeSet<Integer> stops = new TreeSet<>();
            for (int step = 1; step <= (steps <= focus.few() ? steps : 1); step++) stops.add(step);
            stops.add(steps);
            forks.stream().forEach(stops::add);
            if (focus.cell().isEmpty()) {
                around(firstOrder, stops);
                around(lastOrder, stops);
            }
            int kept = 0;
            for (boolean about : new boolean[] {true, false}) {
                for (Map.Entry<Cell, Touched> entry : cells.entrySet()) {
                    if (!focus.isOn(entry.getKey()) || measure.isAbout(entry.getKey()) != about || kept++ >= MOST_CELLS) continue;
                    Touched touched = entry.getValue();
                    around(touched.firstRead, stops);
                    around(touched.firstWrite, stops);
                    stops.add(touched.readAfterWrite - 1);
                    around(touched.lastRead, stops);
                    around(touched.lastWrite, stops);
                }
            }
            return stops.stream()
                    .filter(stop -> stop > 0 && stop <= steps)
                    .map(stop -> unseen.nextClearBit(stop + 1) - 1)
                    .distinct()
                    .toList();
        }

        private static void around(int step, TreeSet<Integer> stops) {
            stops.add(step - 1);
            stops.add(step);
        }
    }
}
