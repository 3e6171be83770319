package interleave.language.rust.borrow;

import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import java.util.List;

/// Places compared by their ways, without the types that are noted in them.
final class Ways {
    private Ways() {}

    /// What an element is, whatever its type: two are the same step if their keys are equal.
    static Element key(Element element) {
        return switch (element) {
            case Element.Field field -> new Element.Field(field.index(), interleave.language.rust.type.Ty.UNKNOWN);
            case Element.Dereference _, Element.Index _, Element.ElementAt _, Element.Between _, Element.Variant _ -> element;
        };
    }

    static Place key(Place place) {
        return new Place(place.local(), place.way().stream().map(Ways::key).toList());
    }

    static boolean same(Place one, Place other) {
        return one.local() == other.local() && startsWith(one.way(), other.way()) && one.way().size() == other.way().size();
    }

    /// Whether `place` is `prefix` or something in it.
    static boolean within(Place place, Place prefix) {
        return place.local() == prefix.local() && startsWith(place.way(), prefix.way());
    }

    private static boolean startsWith(List<Element> way, List<Element> beginning) {
        if (way.size() < beginning.size()) return false;
        for (int i = 0; i < beginning.size(); i++) if (!key(way.get(i)).equals(key(beginning.get(i)))) return false;
        return true;
    }

    /// The first steps of a place.
    static Place first(Place place, int steps) {
        return new Place(place.local(), place.way().subList(0, steps));
    }

    static boolean hasDereference(Place place) {
        return place.way().stream().anyMatch(Element.Dereference.class::isInstance);
    }
}
