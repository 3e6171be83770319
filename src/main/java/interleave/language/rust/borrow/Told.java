package interleave.language.rust.borrow;

import interleave.language.rust.mir.Place;
import interleave.program.Span;
import java.util.LinkedHashSet;
import java.util.Set;

/// What there was an error about already: an access to a place at a stretch of the text is told once.
final class Told {
    private final Set<Item> items = new LinkedHashSet<>();

    private record Item(Place place, Span span) {}

    boolean contains(Place place, Span span) {
        return items.contains(new Item(Ways.key(place), span));
    }

    /// Whether it is new.
    boolean add(Place place, Span span) {
        return items.add(new Item(Ways.key(place), span));
    }
}
