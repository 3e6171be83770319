package interleave.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a schedule easier to follow without making what it shows any worse: stretches of a thread are moved together as
/// long as that works, so that there are fewer switches, and what turns out to be needless is left out.
final class Shortening {
    private final Measure measure;
    private final Budget budget;
    private final Moment first;

    Shortening(Measure measure, Budget budget, Moment first) {
        this.measure = measure;
        this.budget = budget;
        this.first = first;
    }

    /// An end that is as good as this one, or better, by a way that no single change makes shorter.
    Moment shorten(Moment end) {
        Moment shortest = end;
        boolean shorter = true;
        while (shorter && !budget.over()) {
            shorter = false;
            for (List<Leg> changed : changes(shortest.legs())) {
                Optional<Moment> found = play(changed);
                if (found.isEmpty() || !better(found.get(), shortest)) continue;
                shortest = found.get();
                shorter = true;
                break;
            }
        }
        return shortest;
    }

    private boolean better(Moment one, Moment other) {
        long rank = measure.atEnd(one.state(), one.ledger());
        if (rank == Measure.NONE || rank < measure.atEnd(other.state(), other.ledger())) return false;
        int fewer = Integer.compare(one.legs().size(), other.legs().size());
        return fewer < 0 || fewer == 0 && length(one) < length(other);
    }

    private static long length(Moment moment) {
        return moment.legs().stream().mapToLong(Leg::steps).sum();
    }

    /// All that is worth trying: a leg joined to the next one of its thread, in its place or in the other's, or left out.
    private static List<List<Leg>> changes(List<Leg> legs) {
        List<List<Leg>> changes = new ArrayList<>();
        for (int i = 0; i < legs.size(); i++) {
            int next = i + 1;
            while (next < legs.size() && legs.get(next).thread() != legs.get(i).thread()) next++;
            if (next == legs.size()) continue;
            if (legs.get(i).joins(legs.get(next))) {
                Leg both = legs.get(i).and(legs.get(next));
                changes.add(with(legs, i, next, both));
                changes.add(with(legs, next, i, both));
            }
            List<Leg> without = new ArrayList<>(legs);
            without.remove(i);
            changes.add(without);
        }
        return changes;
    }

    private static List<Leg> with(List<Leg> legs, int gone, int place, Leg both) {
        List<Leg> changed = new ArrayList<>(legs);
        changed.set(place, both);
        changed.remove(gone);
        return changed;
    }

    /// Goes a way; a thread's last leg goes as far as it gets, and whoever is left comes to an end behind it.
    private Optional<Moment> play(List<Leg> legs) {
        Track track = new Track(first, budget);
        for (int i = 0; i < legs.size() && !track.over(); i++) {
            Leg leg = legs.get(i);
            boolean last = legs.subList(i + 1, legs.size()).stream().noneMatch(later -> later.thread() == leg.thread());
            if (leg.way() > 0) {
                if (!turns(track, leg)) return Optional.empty();
                continue;
            }
            int steps = track.go(leg.thread(), last ? Integer.MAX_VALUE : leg.steps());
            if (steps == 0 || steps < leg.steps() && !last) return Optional.empty();
        }
        track.finish();
        return track.over() && !budget.over() ? Optional.of(track.moment()) : Optional.empty();
    }

    private static boolean turns(Track track, Leg leg) {
        for (int step = 0; step < leg.steps(); step++) {
            if (!track.turn(leg.thread(), leg.way())) return false;
        }
        return true;
    }
}
