package interleave.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A schedule in the making: a leg, and the way before it, which many may share.
/// @param legs how many legs there are
record Way(@Nullable Way before, Leg leg, int legs) {
    /// A way and one more leg, which becomes part of the last one if that is the same thread's.
    static Way then(@Nullable Way before, Leg leg) {
        if (before == null) return new Way(null, leg, 1);
        if (!before.leg.joins(leg)) return new Way(before, leg, before.legs + 1);
        return new Way(before.before, before.leg.and(leg), before.legs);
    }

    /// The legs from the beginning.
    List<Leg> all() {
        Deque<Leg> all = new ArrayDeque<>();
        for (Way at = this; at != null; at = at.before) all.push(at.leg);
        return new ArrayList<>(all);
    }
}
