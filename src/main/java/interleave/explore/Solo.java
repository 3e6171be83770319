package interleave.explore;

import interleave.engine.Cell;
import interleave.engine.Effect;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /// How often each cell would be written, and how deep the last version would lie, by the rows of the ledger.
    final @Nullable Ledger after;
    /// How many steps there are before the last write of a cell that matters; -1 if there is none.
    final int beforeLastWrite;
    private final List<Integer> stops;

    private Solo(int thread, int steps, long rank, @Nullable Ledger after, Marks marks, int few) {
        this.thread = thread;
        this.steps = steps;
        this.rank = rank;
        this.after = after;
        this.beforeLastWrite = marks.lastWrite - 1;
        this.stops = marks.stops(steps, few);
    }

    /// @param few a thread with no more steps than this is worth stopping at every one of them
    static Solo of(Moment moment, int thread, Measure measure, Budget budget, int few) {
        Track track = new Track(moment, budget);
        Marks marks = new Marks(measure);
        int steps = track.go(thread, Integer.MAX_VALUE, marks::saw);
        Moment end = track.moment();
        return new Solo(thread, steps, measure.now(end.state(), end.ledger()), end.ledger(), marks, few);
    }

    /// After how many steps it is worth to let others go on, in ascending order.
    List<Integer> stops() {
        return stops;
    }

    private static final class Marks {
        private final Measure measure;
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

        Marks(Measure measure) {
            this.measure = measure;
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
            if (measure.isAbout(cell)) lastWrite = step;
        }

        private Touched touched(Cell cell) {
            if (lastTouched == null || !cell.equals(lastCell)) {
                lastCell = cell;
                lastTouched = cells.computeIfAbsent(cell, _ -> new Touched());
            }
            return lastTouched;
        }

        List<Integer> stops(int steps, int few) {
            TreeSet<Integer> stops = new TreeSet<>();
            for (int step = 1; step <= (steps <= few ? steps : 1); step++) stops.add(step);
            stops.add(steps);
            forks.stream().forEach(stops::add);
            around(firstOrder, stops);
            around(lastOrder, stops);
            int kept = 0;
            for (boolean about : new boolean[] {true, false}) {
                for (Map.Entry<Cell, Touched> entry : cells.entrySet()) {
                    if (measure.isAbout(entry.getKey()) != about || kept++ >= MOST_CELLS) continue;
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
