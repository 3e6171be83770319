package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.Span;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Finds the races of a run. Per cell it keeps each thread's last access of every kind and place: if that one happened before
/// a later access, so did those before it. So every pair of places that races in the run is found.
final class RaceWatch {
    private final Order order;
    private final Map<Cell, List<Last>> cells = new HashMap<>();
    private final Set<Race.Places> toldPlaces = new HashSet<>();
    /// The places of accesses by number, and for each the places with which it has been told already: in a run with a race
    /// most accesses are part of one, and must not cost a look at all that is known of it.
    private final Map<Place, Integer> places = new HashMap<>();
    private final List<BitSet> toldWith = new ArrayList<>();
    private final boolean once;
    private final Consumer<Race> listener;
    final List<Race> races = new ArrayList<>();
    final Ints steps = new Ints();

    RaceWatch(Order order) {
        this.order = order;
        this.once = true;
        this.listener = this::tell;
    }

    /// One that has seen what another has, and tells all races from now on to a listener.
    RaceWatch(Order order, RaceWatch other, Consumer<Race> listener) {
        this.order = order;
        this.once = false;
        this.listener = listener;
        other.cells.forEach((cell, lasts) -> cells.put(cell, new ArrayList<>(lasts)));
        places.putAll(other.places);
        other.toldWith.forEach(_ -> toldWith.add(new BitSet()));
    }

    private record Place(Span span, boolean write, boolean atomic) {}

    /// The last access of a thread from one place, and how many acts of the thread there had been.
    record Last(Race.Access access, int act, int place) {}

    /// The accesses that later ones may race with.
    Map<Cell, List<Last>> lasts() {
        return cells;
    }

    void access(int step, Cell cell, ThreadId thread, Span span, boolean write, boolean atomic) {
        List<Last> lasts = cells.computeIfAbsent(cell, _ -> new ArrayList<>());
        Pasts mine = order.thread(thread.index());
        Race.Access access = new Race.Access(thread, step, span, write, atomic);
        int place = places.computeIfAbsent(new Place(span, write, atomic), _ -> {
            toldWith.add(new BitSet());
            return places.size();
        });
        BitSet told = toldWith.get(place);
        int same = -1;
        for (int i = 0; i < lasts.size(); i++) {
            Last last = lasts.get(i);
            Race.Access other = last.access;
            if (other.thread().equals(thread)) {
                if (last.place == place) same = i;
                continue;
            }
            if (once && told.get(last.place)) continue;
            boolean conflict = (write || other.write()) && !(atomic && other.atomic());
            if (conflict && last.act > mine.known(other.thread().index())) {
                told.set(last.place);
                listener.accept(new Race(cell, other, access));
            }
        }
        Last now = new Last(access, mine.acts(), place);
        if (same < 0) lasts.add(now);
        else lasts.set(same, now);
    }

    /// Each pair of places once, whichever came first.
    private void tell(Race race) {
        if (!toldPlaces.add(race.places())) return;
        races.add(race);
        steps.add(race.second().step());
    }
}
