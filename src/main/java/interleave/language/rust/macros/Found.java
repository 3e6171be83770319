package interleave.language.rust.macros;

import java.util.ArrayList;
import java.util.List;

/// What a variable of a rule stands for in one call.
sealed interface Found {
    /// The tokens from one to before another.
    record Stretch(String kind, int from, int to) implements Found {}

    /// One for each time round.
    record Many(List<Found> all) implements Found {
        public Many {
            all = List.copyOf(all);
        }

        Many with(Found next) {
            List<Found> more = new ArrayList<>(all);
            more.add(next);
            return new Many(more);
        }
    }

    /// With another one at a depth of repetitions, in the last time round.
    static Found pushed(Found into, int depth, Found next) {
        Many many = (Many) into;
        if (depth == 1) return many.with(next);
        List<Found> all = new ArrayList<>(many.all());
        all.set(all.size() - 1, pushed(all.getLast(), depth - 1, next));
        return new Many(all);
    }
}
