package interleave.language.rust.mir;

import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.List;

/// A place in memory: a local and the way from it.
public record Place(int local, List<Element> way) {
    public Place {
        way = List.copyOf(way);
    }

    /// A local itself.
    public static Place of(int local) {
        return new Place(local, List.of());
    }

    /// One step further.
    public Place then(Element element) {
        List<Element> longer = new ArrayList<>(way);
        longer.add(element);
        return new Place(local, longer);
    }

    /// A step of the way.
    public sealed interface Element {
        /// What a reference, pointer or box refers to.
        record Dereference() implements Element {}

        /// A field of a struct, tuple, closure, or of the variant that [Variant] has chosen; with its type.
        record Field(int index, Ty type) implements Element {}

        /// An element by the number in a local, which was checked before.
        record Index(int local) implements Element {}

        /// An element counted from the beginning or, from 1 on, from the end.
        record ElementAt(int offset, boolean fromEnd) implements Element {}

        /// Elements `from` up to `to`, the latter counted from the end.
        record Between(int from, int to) implements Element {}

        /// An enum seen as that variant.
        record Variant(int index) implements Element {}
    }
}
