package interleave.language.rust.lower;

import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.ClosureDef.Capture;
import interleave.language.rust.type.ClosureDef.Way;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the closure whose body is lowered has captured, and where its body finds it.
final class Captured {
    private final ClosureDef closure;
    private final List<Ty> kept;
    private final boolean byReference;

    /// @param byReference whether the body gets the closure by reference
    Captured(ClosureDef closure, List<Ty> kept, boolean byReference) {
        this.closure = closure;
        this.kept = kept;
        this.byReference = byReference;
    }

    /// How a capture is kept in the closure.
    static Ty kept(Capture capture) {
        return switch (capture.mode()) {
            case VALUE -> capture.type();
            case SHARED -> new Ty.Reference(Region.ERASED, false, capture.type());
            case UNIQUE, MUTABLE -> new Ty.Reference(Region.ERASED, true, capture.type());
        };
    }

    /// The place behind a way that begins at a captured variable; empty if only parts of it are captured.
    Optional<Place> place(Variable variable, List<Element> way) {
        List<Capture> captures = closure.captures();
        for (int i = 0; i < captures.size(); i++) {
            Capture capture = captures.get(i);
            if (capture.variable() != variable) continue;
            int taken = prefix(capture.way(), way);
            if (taken < 0) continue;
            List<Element> found = new ArrayList<>();
            if (byReference) found.add(new Element.Dereference());
            found.add(new Element.Field(i, kept.get(i)));
            if (capture.mode() != ClosureDef.Mode.VALUE) found.add(new Element.Dereference());
            found.addAll(way.subList(taken, way.size()));
            return Optional.of(new Place(1, found));
        }
        return Optional.empty();
    }

    /// How many elements of a way a captured way is, or -1 if it is no part of it. The step to an enum's only variant is none
    /// in what is captured.
    private static int prefix(List<Way> captured, List<Element> way) {
        int at = 0;
        for (Way step : captured) {
            while (at < way.size() && way.get(at) instanceof Element.Variant) at++;
            if (at == way.size()) return -1;
            boolean same = switch (way.get(at)) {
                case Element.Field(int index, _) -> step instanceof Way.Field field && field.index() == index;
                case Element.Dereference _ -> step instanceof Way.Dereference;
                case Element.Index _, Element.ElementAt _, Element.Between _, Element.Variant _ -> false;
            };
            if (!same) return -1;
            at++;
        }
        return at;
    }

    /// Whether what is at the place may be changed by the closure, so far as the variable and the references on the way say.
    boolean mutable(Place place) {
        for (Element element : place.way()) {
            if (element instanceof Element.Field(int index, _)) return mutable(closure.captures().get(index));
        }
        return false;
    }

    private static boolean mutable(Capture capture) {
        boolean mutable = capture.variable().mutable();
        Ty type = capture.variable().type();
        for (Way step : capture.way()) {
            if (!(step instanceof Way.Dereference) || !(type instanceof Ty.Reference reference)) {
                type = Ty.UNKNOWN;
                continue;
            }
            if (!reference.mutable()) return false;
            mutable = true;
            type = reference.target();
        }
        return mutable;
    }
}
