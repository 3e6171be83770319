package interleave.language.rust.borrow;

import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The places of which it matters whether there is something in them, as a tree below each local.
final class MovePaths {
    private final List<Path> paths = new ArrayList<>();
    private final PlaceTypes types;
    private final Solver solver;

    MovePaths(int locals, PlaceTypes types, Solver solver) {
        this.types = types;
        this.solver = solver;
        for (int local = 0; local < locals; local++) paths.add(new Path(local, Place.of(local), -1, new LinkedHashMap<>()));
    }

    /// A place of the tree; the number of a local's is the local's.
    record Path(int number, Place place, int parent, Map<Element, Integer> children) {}

    /// Why something cannot be moved out of a place.
    sealed interface Obstacle {
        /// It is behind a reference or pointer: the place up to that.
        record Borrowed(Place place) implements Obstacle {}

        /// It is part of what has an `impl Drop`.
        record Destructor(Ty type) implements Obstacle {}

        /// It is an element.
        record Elements(Ty type, boolean index) implements Obstacle {}
    }

    /// What looking for a place gives: its own path, or the one of what it lies in.
    record Found(Path path, boolean exact) {}

    Path get(int number) {
        return paths.get(number);
    }

    int size() {
        return paths.size();
    }

    Found find(Place place) {
        Path at = paths.get(place.local());
        for (int i = 0; i < place.way().size(); i++) {
            Integer child = at.children().get(key(place, i));
            if (child == null) return new Found(at, false);
            at = paths.get(child);
        }
        return new Found(at, true);
    }

    /// Elements of arrays are counted from the beginning always.
    private Element key(Place place, int step) {
        Element element = place.way().get(step);
        if (element instanceof Element.ElementAt at
                && at.fromEnd()
                && types.type(place, step) instanceof Ty.Array array
                && array.length() instanceof Length.Known known) {
            return new Element.ElementAt((int) known.number() - at.offset(), false);
        }
        return Ways.key(element);
    }

    /// Puts a place into the tree, unless nothing could be moved out of it.
    Optional<Obstacle> add(Place place) {
        Path at = paths.get(place.local());
        for (int i = 0; i < place.way().size(); i++) {
            Element element = place.way().get(i);
            Optional<Obstacle> obstacle = obstacle(types.type(place, i), element, Ways.first(place, i + 1));
            if (obstacle.isPresent()) return obstacle;
            Element key = key(place, i);
            Integer child = at.children().get(key);
            if (child == null) {
                child = paths.size();
                paths.add(new Path(child, Ways.first(place, i + 1), at.number(), new LinkedHashMap<>()));
                at.children().put(key, child);
            }
            at = paths.get(child);
        }
        return Optional.empty();
    }

    private Optional<Obstacle> obstacle(Ty type, Element element, Place place) {
        return switch (element) {
            case Element.Dereference _ -> PlaceTypes.isBox(type)
                    ? Optional.empty()
                    : Optional.of(new Obstacle.Borrowed(place));
            case Element.Field _, Element.Variant _ -> type instanceof Ty.Adt adt
                            && !PlaceTypes.isBox(type)
                            && solver.destructs(adt.definition())
                    ? Optional.of(new Obstacle.Destructor(type))
                    : Optional.empty();
            case Element.Index _ -> Optional.of(new Obstacle.Elements(type, true));
            case Element.ElementAt _, Element.Between _ -> type instanceof Ty.Slice
                    ? Optional.of(new Obstacle.Elements(type, false))
                    : Optional.empty();
        };
    }

    /// A path and all below it.
    List<Path> below(Path path) {
        List<Path> all = new ArrayList<>();
        all.add(path);
        for (int i = 0; i < all.size(); i++) {
            for (int child : all.get(i).children().values()) all.add(paths.get(child));
        }
        return all;
    }
}
