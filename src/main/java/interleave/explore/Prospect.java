package interleave.explore;

import interleave.engine.Cell;
import interleave.engine.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A moment, and what may come of it.
final class Prospect {
    final Moment moment;
    /// What each thread would do alone; of threads that would do the same only the first.
    final List<Solo> solos;
    /// The rank that the run would have if those who come last could choose it; mostly too good to be true.
    final long promise;
    /// Who would have to come last, for several cells at once; empty if that is one thread.
    final List<Solo> holders;
    /// How many threads have begun and not ended.
    final int inPlay;
    /// The best rank of the runs that it was brought to; [Measure#NONE] as long as it was brought to none.
    long achieved = Measure.NONE;

    private Prospect(Moment moment, List<Solo> solos, long promise, List<Solo> holders, int inPlay) {
        this.moment = moment;
        this.solos = solos;
        this.promise = promise;
        this.holders = holders;
        this.inPlay = inPlay;
    }

    static Prospect of(Moment moment, Measure measure, Focus focus, Budget budget) {
        List<Solo> solos = new ArrayList<>();
        List<Integer> kin = new ArrayList<>();
        State state = moment.state();
        int inPlay = 0;
        for (int thread = 0; thread < state.threads(); thread++) {
            if (moment.inPlay(thread)) inPlay++;
            if (state.ended(thread)) continue;
            int same = kin(moment, thread, solos);
            if (same >= 0) {
                kin.set(same, kin.get(same) + 1);
                continue;
            }
            Solo solo = Solo.of(moment, thread, measure, focus, budget);
            if (solo.steps == 0) continue;
            int twin = focus.joinsTwins() && !moment.moved().get(thread) ? twin(moment, solo, solos) : -1;
            if (twin >= 0) {
                kin.set(twin, kin.get(twin) + 1);
                continue;
            }
            solos.add(solo);
            kin.add(1);
        }
        if (measure.goal() instanceof Goal.MostLost && moment.ledger() != null) {
            Set<Solo> holders = new LinkedHashSet<>();
            long promise = mostLost(moment.ledger(), solos, kin, focus, holders);
            return new Prospect(moment, solos, promise, List.copyOf(holders), inPlay);
        }
        long promise = solos.stream().mapToLong(solo -> solo.rank).max()
                .orElseGet(() -> measure.now(state, moment.ledger()));
        return new Prospect(moment, solos, promise, List.of(), inPlay);
    }

    /// Which of the threads already looked at goes on just as this one would; -1 if none does.
    private static int kin(Moment moment, int thread, List<Solo> solos) {
        for (int i = 0; i < solos.size(); i++) {
            int other = solos.get(i).thread;
            boolean fresh = !moment.moved().get(thread) && !moment.moved().get(other);
            if (moment.state().alike(thread, other, !fresh)) return i;
        }
        return -1;
    }

    /// Which of the threads that have not begun does something that looks the same; -1 if none does.
    private static int twin(Moment moment, Solo solo, List<Solo> solos) {
        for (int i = 0; i < solos.size(); i++) {
            if (!moment.moved().get(solos.get(i).thread) && solos.get(i).looksLike(solo)) return i;
        }
        return -1;
    }

    /// How many updates would be lost if for each cell the thread came last whose version then lies least deep; of cells that
    /// are out of focus only those that are lost already.
    private static long mostLost(Ledger now, List<Solo> solos, List<Integer> kin, Focus focus, Set<Solo> holders) {
        int rows = now.rows();
        for (Solo solo : solos) rows = Math.max(rows, solo.ledger().rows());
        long lost = 0;
        for (int row = 0; row < rows; row++) {
            lost += now.writes(row);
            if (focus.cell().isPresent() && !now.isRow(row, focus.cell().get())) {
                lost -= now.depth(row);
                continue;
            }
            Solo holder = null;
            for (int i = 0; i < solos.size(); i++) {
                Solo solo = solos.get(i);
                int writes = solo.ledger().writes(row) - now.writes(row);
                if (writes == 0) continue;
                lost += (long) writes * kin.get(i);
                if (holder == null || solo.ledger().depth(row) < holder.ledger().depth(row)) holder = solo;
            }
            lost -= holder == null ? now.depth(row) : holder.ledger().depth(row);
            if (holder != null) holders.add(holder);
        }
        return lost;
    }

    /// The threads, but for the first, that have not taken a step.
    List<Integer> bystanders() {
        List<Integer> found = new ArrayList<>();
        for (int thread = 1; thread < moment.state().threads(); thread++) {
            if (!moment.moved().get(thread) && !moment.state().ended(thread)) found.add(thread);
        }
        return found;
    }

    /// The cells that matter and that some thread would write, in the order in which they would first be.
    List<Cell> written() {
        Set<Cell> found = new LinkedHashSet<>();
        for (Solo solo : solos) found.addAll(solo.written);
        return List.copyOf(found);
    }
}
