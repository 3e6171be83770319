package interleave.analysis;

import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.State;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/// As much of the past as decides which later accesses race with earlier ones. A value: for exploring all schedules, where
/// runs that differ in nothing that still matters come to the same. [#words] tells whether two do.
///
/// What matters is this: of each access, the last of its thread and place, whether a thread knows of it, and whether one
/// comes to know of it at a synchronisation object. That is a matter of yes or no, however long the runs are; so there are
/// only finitely many, even where a program runs for ever.
public final class OpenRaces {
    private final Order order;

    private OpenRaces(Order order) {
        this.order = order;
    }

    /// Before the first step.
    public static OpenRaces none() {
        return new OpenRaces(new Order());
    }

    /// After one more step.
    /// @param number of the step, from 1
    /// @param told of each race that the step makes with an earlier one
    public OpenRaces after(int number, ThreadId thread, List<Effect> effects, Consumer<Race> told) {
        Order next = new Order(order, told);
        next.see(number, thread, effects);
        return new OpenRaces(next);
    }

    /// @param block by which number the block is counted
    /// @param thread by which number the thread is
    private record Known(int block, Cell cell, int thread, RaceWatch.Last last) {
        private static final Comparator<Known> SORTING = Comparator.comparingInt(Known::block)
                .thenComparingInt(k -> k.cell.offset())
                .thenComparingInt(Known::thread)
                .thenComparingInt(k -> k.last.access().span().start())
                .thenComparingInt(k -> k.last.access().span().end())
                .thenComparingInt(Known::kind);

        int kind() {
            return (last.access().write() ? 1 : 0) | (last.access().atomic() ? 2 : 0);
        }

        boolean to(VectorClock clock) {
            return last.act() <= clock.get(last.access().thread().index());
        }
    }

    /// What tells this from others, as a sequence of numbers: equal for all that come to the same.
    /// @param state that was reached with this
    /// @param block by which number a block of memory is counted, so that it does not matter where it lies
    /// @param thread by which number a thread is, see [interleave.engine.Symmetry]
    public int[] words(State state, IntUnaryOperator block, IntUnaryOperator thread) {
        List<Bearer> bearers = order.bearers(state.threads(), state::forgotten);
        List<Known> open = open(bearers, block, thread);
        if (open.isEmpty()) return new int[0];
        List<Bearer> sorted = new ArrayList<>();
        for (Bearer bearer : bearers) sorted.add(counted(bearer, block, thread));
        sorted.sort(Comparator.comparingInt(Bearer::kind).thenComparingInt(Bearer::number).thenComparingInt(Bearer::part));
        Words words = new Words();
        words.add(open.size());
        for (Known known : open) {
            words.add(known.block());
            words.add(known.cell().offset());
            words.add(known.thread() << 2 | known.kind());
            words.add(known.last().access().span().start());
            words.add(known.last().access().span().end());
        }
        for (Bearer bearer : sorted) words.add(bearer, open);
        return words.all();
    }

    /// The accesses that some thread does not know of. What all threads know cannot race with anything any more, since whoever
    /// comes later begins with what another knows.
    private List<Known> open(List<Bearer> bearers, IntUnaryOperator block, IntUnaryOperator thread) {
        List<Known> open = new ArrayList<>();
        order.races.lasts().forEach((cell, lasts) -> {
            for (RaceWatch.Last last : lasts) {
                Known known = new Known(block.applyAsInt(cell.block()), cell, thread.applyAsInt(last.access().thread().index()), last);
                boolean toAll = bearers.stream().allMatch(bearer -> !bearer.isThread() || known.to(bearer.clock()));
                if (!toAll) open.add(known);
            }
        });
        open.sort(Known.SORTING);
        return open;
    }

    private static Bearer counted(Bearer bearer, IntUnaryOperator block, IntUnaryOperator thread) {
        boolean ofThread = bearer.isThread() || bearer.kind() == Bearer.NOTICE;
        int number = (ofThread ? thread : block).applyAsInt(bearer.number());
        return new Bearer(bearer.kind(), number, bearer.part(), bearer.clock());
    }

    private static final class Words {
        private int[] words = new int[64];
        private int length;

        void add(int word) {
            if (length == words.length) words = Arrays.copyOf(words, length * 2);
            words[length++] = word;
        }

        /// Which of the accesses someone knows of; one that knows of none is left out.
        void add(Bearer bearer, List<Known> open) {
            if (open.stream().noneMatch(known -> known.to(bearer.clock()))) return;
            add(bearer.kind());
            add(bearer.number());
            add(bearer.part());
            for (int begin = 0; begin < open.size(); begin += 32) {
                int bits = 0;
                for (int i = begin; i < Math.min(begin + 32, open.size()); i++) {
                    if (open.get(i).to(bearer.clock())) bits |= 1 << (i - begin);
                }
                add(bits);
            }
        }

        int[] all() {
            return Arrays.copyOf(words, length);
        }
    }
}
