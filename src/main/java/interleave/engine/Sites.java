package interleave.engine;

import interleave.program.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where in the program's text a cell was written that only one thread can reach yet: the last few places, each once.
record Sites(Span last, @Nullable Sites before, int count) {
    /// As many as Go's own detector remembers of eight bytes.
    private static final int MOST = 4;

    /// One more place; `known` is null before the first.
    static Sites with(@Nullable Sites known, Span where) {
        for (Sites at = known; at != null; at = at.before) {
            if (at.last.equals(where)) return known;
        }
        if (known == null) return new Sites(where, null, 1);
        return new Sites(where, known.count < MOST ? known : null, known.count < MOST ? known.count + 1 : 1);
    }

    /// Tells of a cell that others can reach from now on.
    void tell(Cell cell, List<Effect.Behind> to) {
        if (before != null) before.tell(cell, to);
        to.add(new Effect.Behind(cell, last));
    }
}
