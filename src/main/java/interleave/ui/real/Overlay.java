package interleave.ui.real;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The races that we found and those that Go's detector reported, laid over each other.
/// @param confirmed found by both
/// @param onlyOurs possible, but not seen in those runs
/// @param onlyTheirs reported by Go and not found by us: a defect of ours, unless we have looked at fewer schedules than
///     there are
public record Overlay(List<LinePair> confirmed, List<LinePair> onlyOurs, List<LinePair> onlyTheirs) {
    public Overlay {
        confirmed = List.copyOf(confirmed);
        onlyOurs = List.copyOf(onlyOurs);
        onlyTheirs = List.copyOf(onlyTheirs);
    }

    /// Lays one over the other, by pairs of lines.
    public static Overlay of(Collection<LinePair> ours, Collection<LinePair> theirs) {
        SortedSet<LinePair> mine = new TreeSet<>(ours);
        SortedSet<LinePair> real = new TreeSet<>(theirs);
        List<LinePair> both = new ArrayList<>(mine);
        both.retainAll(real);
        List<LinePair> possible = new ArrayList<>(mine);
        possible.removeAll(real);
        real.removeAll(mine);
        return new Overlay(both, possible, new ArrayList<>(real));
    }
}
