package interleave.language.rust.lower;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Operands;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// The places of a body that are moved out of or dropped, and the parts of them that are moved out of alone.
final class MoveTree {
    private final MirBody body;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();

    /// A place, and the numbers of its parts.
    record Node(Place place, List<Integer> parts) {}

    MoveTree(MirBody body) {
        this.body = body;
        for (int i = 0; i < body.locals().size(); i++) add(Place.of(i));
        for (MirBody.Block block : body.blocks()) {
            for (MirStatement statement : block.statements()) {
                if (statement instanceof MirStatement.Assign(_, _, var value)) Operands.of(value).forEach(this::moved);
            }
            Operands.of(block.terminator()).forEach(this::moved);
            if (block.terminator() instanceof Terminator.Drop drop) add(drop.place());
        }
    }

    private void moved(Operand operand) {
        if (operand instanceof Operand.Move(Place place)) pieces(place).forEach(this::add);
    }

    /// The place, or where it is a stretch of an array, its elements.
    List<Place> pieces(Place place) {
        if (place.way().isEmpty() || !(place.way().getLast() instanceof Element.Between(int from, int to))) return List.of(place);
        Place array = new Place(place.local(), place.way().subList(0, place.way().size() - 1));
        if (!(PlaceTypes.of(body.locals(), array) instanceof Ty.Array(_, Length.Known(long length)))) return List.of(place);
        List<Place> all = new ArrayList<>();
        for (int i = from; i < length - to; i++) all.add(array.then(new Element.ElementAt(i, false)));
        return all;
    }

    private int add(Place place) {
        Integer known = numbers.get(place);
        if (known != null) return known;
        if (place.way().isEmpty()) return put(place);
        Place whole = new Place(place.local(), place.way().subList(0, place.way().size() - 1));
        int parent = add(whole);
        if (!tracked(whole, place.way().getLast())) return parent;
        if (!nodes.get(parent).place.equals(whole)) return parent;
        int number = put(place);
        nodes.get(parent).parts.add(number);
        return number;
    }

    private int put(Place place) {
        nodes.add(new Node(place, new ArrayList<>()));
        numbers.put(place, nodes.size() - 1);
        return nodes.size() - 1;
    }

    private boolean tracked(Place whole, Element element) {
        return switch (element) {
            case Element.Field _, Element.Variant _ -> true;
            case Element.Dereference _ -> PlaceTypes.of(body.locals(), whole) instanceof Ty.Adt;
            case Element.ElementAt(_, boolean fromEnd) -> !fromEnd;
            case Element.Index _, Element.Between _ -> false;
        };
    }

    int size() {
        return nodes.size();
    }

    Node node(int number) {
        return nodes.get(number);
    }

    /// The number of exactly that place, or -1.
    int exactly(Place place) {
        return numbers.getOrDefault(place, -1);
    }

    /// The number of the place, or of the nearest one that it is part of.
    int around(Place place) {
        Place at = place;
        while (!numbers.containsKey(at)) at = new Place(at.local(), at.way().subList(0, at.way().size() - 1));
        return numbers.get(at);
    }

    /// A node and all parts of it.
    void each(int number, IntConsumer action) {
        action.accept(number);
        for (int part : nodes.get(number).parts) each(part, action);
    }
}
