package interleave.language.rust.lower;

import interleave.language.rust.lower.Initialised.State;
import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.IntKind;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds the drops of places that hold all, parts, or nothing of their value.
final class Drops {
    private final MirBody body;
    private final MoveTree tree;
    private final Copies copies;
    private final Graph graph;
    private final Elaboration flags;

    Drops(MirBody body, MoveTree tree, Copies copies, Graph graph, Elaboration flags) {
        this.body = body;
        this.tree = tree;
        this.copies = copies;
        this.graph = graph;
        this.flags = flags;
    }

    /// A drop that is being built: where it stands and what is known there.
    private record Site(Span span, State state, boolean replaces, boolean cleanup) {
        Site cleaning() {
            return new Site(span, state, false, true);
        }
    }

    /// Ends a block with what a drop really does.
    void replace(int block, Terminator.Drop drop, State state, boolean cleanup) {
        Site site = new Site(drop.span(), state, drop.replaces(), cleanup);
        int node = tree.around(drop.place());
        int begin = build(site, drop.place(), node, drop.target(), drop.unwind());
        graph.go(block, drop.span(), begin);
    }

    /// Gives the block where the drop begins.
    /// @param node the place itself in the tree, or what it is part of
    private int build(Site site, Place place, int node, int target, Optional<Integer> unwind) {
        Ty type = PlaceTypes.of(body.locals(), place);
        if (!copies.needsDrop(type)) return target;
        boolean own = tree.exactly(place) == node;
        if (!own || tree.node(node).parts().isEmpty()) return whole(site, place, node, target, unwind);
        boolean[] seen = new boolean[2];
        tree.each(node, part -> {
            seen[0] |= site.state.held().get(part);
            seen[1] |= site.state.empty().get(part);
        });
        if (!seen[0]) return target;
        if (!seen[1]) return plain(site, place, node, target, unwind);
        return open(site, place, type, node, target, unwind);
    }

    private int block(Site site) {
        return site.cleanup ? graph.cleanupBlock() : graph.block();
    }

    private int whole(Site site, Place place, int node, int target, Optional<Integer> unwind) {
        if (!site.state.held().get(node)) return target;
        int drop = plain(site, place, node, target, unwind);
        if (!site.state.empty().get(node)) return drop;
        int test = block(site);
        Operand flag = new Operand.Copy(Place.of(flags.flag(node)));
        graph.end(test, new Terminator.Switch(site.span, flag, Ty.BOOL, List.of(Value.Bool.FALSE), List.of(target), drop));
        return test;
    }

    private int plain(Site site, Place place, int node, int target, Optional<Integer> unwind) {
        int block = block(site);
        if (tree.exactly(place) == node) flags.set(graph, block, site.span, node, false);
        Optional<Integer> panicked = site.cleanup ? Optional.empty() : unwind;
        graph.end(block, new Terminator.Drop(site.span, place, site.replaces, target, panicked));
        return block;
    }

    private int open(Site site, Place place, Ty type, int node, int target, Optional<Integer> unwind) {
        if (!(type instanceof Ty.Adt adt)) return ladder(site, parts(place, type), node, target, unwind);
        if (adt.definition().lang().equals("owned_box")) {
            return ladder(site, List.of(place.then(new Element.Dereference())), node, target, unwind);
        }
        if (!adt.definition().isEnum()) return ladder(site, fields(place, adt, 0), node, target, unwind);
        List<Value> values = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        for (int i = 0; i < adt.definition().variants().size(); i++) {
            int variant = tree.exactly(place.then(new Element.Variant(i)));
            if (variant < 0) continue;
            values.add(Value.Int.of(i));
            targets.add(ladder(site, fields(tree.node(variant).place(), adt, i), variant, target, unwind));
        }
        int others = whole(site, place, node, target, unwind);
        int choose = block(site);
        int number = flags.scratch(node);
        graph.assign(choose, site.span, Place.of(number), new Rvalue.Discriminant(place));
        graph.end(choose, new Terminator.Switch(
                site.span, new Operand.Copy(Place.of(number)), new Ty.Int(IntKind.ISIZE), values, targets, others));
        return choose;
    }

    private List<Place> fields(Place place, Ty.Adt adt, int variant) {
        List<Place> all = new ArrayList<>();
        for (int i = 0; i < adt.definition().variants().get(variant).fields().size(); i++) {
            all.add(part(place, i, copies.field(adt, variant, i)));
        }
        return all;
    }

    /// A field, as the tree has it if it does.
    private Place part(Place place, int index, Ty type) {
        for (int part : tree.node(tree.exactly(place)).parts()) {
            Place known = tree.node(part).place();
            if (known.way().getLast() instanceof Element.Field(int itsIndex, _) && itsIndex == index) return known;
        }
        return place.then(new Element.Field(index, type));
    }

    private List<Place> parts(Place place, Ty type) {
        List<Place> all = new ArrayList<>();
        switch (type) {
            case Ty.Tuple(var elements) -> {
                for (int i = 0; i < elements.size(); i++) all.add(part(place, i, elements.get(i)));
            }
            case Ty.Closure(_, _, var captured) -> {
                for (int i = 0; i < captured.size(); i++) all.add(part(place, i, captured.get(i)));
            }
            case Ty.Array(_, Length.Known(long length)) -> {
                for (int i = 0; i < length; i++) all.add(place.then(new Element.ElementAt(i, false)));
            }
            default -> throw new IllegalStateException("nothing can be moved out of a part of " + type);
        }
        return all;
    }

    /// Drops one place after the other; a panic of one lets the others still be dropped.
    private int ladder(Site site, List<Place> places, int node, int target, Optional<Integer> unwind) {
        List<Place> dropped = places.stream().filter(p -> copies.needsDrop(PlaceTypes.of(body.locals(), p))).toList();
        int next = target;
        Optional<Integer> panicked = unwind;
        for (int i = dropped.size() - 1; i >= 0; i--) {
            Place place = dropped.get(i);
            int exact = tree.exactly(place);
            int its = exact >= 0 ? exact : node;
            next = build(site, place, its, next, panicked);
            if (site.cleanup || i == 0) continue;
            int end = panicked.orElseGet(() -> {
                int resume = graph.cleanupBlock();
                graph.end(resume, new Terminator.Resume(site.span));
                return resume;
            });
            panicked = Optional.of(build(site.cleaning(), place, its, end, Optional.empty()));
        }
        return next;
    }
}
