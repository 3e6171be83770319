package interleave.language.rust.lower;

import interleave.language.rust.mir.Place;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way to a place. It may begin at a variable that the closure has captured, or has captured a part of: which part, is
/// known only when the way is complete.
/// @param local where it begins, if it begins at no captured variable
record Route(int local, Optional<Variable> captured, List<Place.Element> way, Ty type) {
    Route {
        way = List.copyOf(way);
    }

    static Route of(int local, Ty type) {
        return new Route(local, Optional.empty(), List.of(), type);
    }

    static Route of(Variable captured) {
        return new Route(-1, Optional.of(captured), List.of(), captured.type());
    }

    Route then(Place.Element element, Ty to) {
        List<Place.Element> longer = new ArrayList<>(way);
        longer.add(element);
        return new Route(local, captured, longer, to);
    }

    Route field(int index, Ty to) {
        return then(new Place.Element.Field(index, to), to);
    }

    Route dereference(Ty to) {
        return then(new Place.Element.Dereference(), to);
    }
}
