package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.Span;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the races of a run. Per cell it keeps each thread's last access of every kind and place: if that one happened before
/// a later access, so did those before it. So every pair of places that races in the run is found.
final class RaceWatch {
    private final Order order;
    private final Map<Cell, List<Last>> cells = new HashMap<>();
    private final Set<Places> told = new HashSet<>();
    final List<Race> races = new ArrayList<>();
    final Ints steps = new Ints();

    RaceWatch(Order order) {
        this.order = order;
    }

    /// The last access of a thread from one place, and how many acts of the thread there had been.
    private static final class Last {
        private Race.Access access;
        private int act;

        Last(Race.Access access) {
            this.access = access;
        }

        boolean alike(ThreadId thread, Span span, boolean write, boolean atomic) {
            return access.write() == write
                    && access.atomic() == atomic
                    && access.thread().equals(thread)
                    && access.span().equals(span);
        }
    }

    private record Places(Span first, boolean firstWrites, Span second, boolean secondWrites) {}

    void access(int step, Cell cell, ThreadId thread, Span span, boolean write, boolean atomic) {
        List<Last> lasts = cells.computeIfAbsent(cell, _ -> new ArrayList<>());
        Pasts mine = order.thread(thread.index());
        Race.Access access = new Race.Access(thread, step, span, write, atomic);
        Last same = null;
        for (Last last : lasts) {
            Race.Access other = last.access;
            if (other.thread().equals(thread)) {
                if (last.alike(thread, span, write, atomic)) same = last;
                continue;
            }
            boolean conflict = (write || other.write()) && !(atomic && other.atomic());
            if (conflict && last.act > mine.known(other.thread().index())) tell(cell, other, access);
        }
        if (same == null) {
            same = new Last(access);
            lasts.add(same);
        }
        same.access = access;
        same.act = mine.acts();
    }

    /// Each pair of places once, whichever came first.
    private void tell(Cell cell, Race.Access first, Race.Access second) {
        Places places = new Places(first.span(), first.write(), second.span(), second.write());
        Places turned = new Places(second.span(), second.write(), first.span(), first.write());
        if (told.contains(turned) || !told.add(places)) return;
        races.add(new Race(cell, first, second));
        steps.add(second.step());
    }
}
