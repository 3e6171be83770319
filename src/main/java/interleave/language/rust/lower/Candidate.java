package interleave.language.rust.lower;

import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.TypedPattern;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One way in which an arm can match: what must hold, and what is bound then. A pattern with alternatives has several.
final class Candidate {
    final Span span;
    final boolean hasGuard;
    final List<Pair> pairs;
    final List<Bound> bindings;
    /// The earliest block from which only this candidate and those behind it are reached; the one in which it has matched; the
    /// one where its guard fails. -1 if not known yet.
    int start = -1;
    int matched = -1;
    int otherwise = -1;

    private Candidate(Span span, boolean hasGuard, Way way) {
        this.span = span;
        this.hasGuard = hasGuard;
        this.pairs = new ArrayList<>(way.pairs);
        this.bindings = way.bindings;
    }

    /// A variable and what it is bound to.
    record Bound(Span span, Variable variable, TypedPattern.Mode mode, Place place, Ty type) {}

    /// What must hold and what is bound in one of the ways in which a pattern can match.
    private record Way(List<Pair> pairs, List<Bound> bindings) {
        static final Way ANY = new Way(List.of(), List.of());

        Way and(Way other) {
            return new Way(joined(pairs, other.pairs), joined(bindings, other.bindings));
        }
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        if (first.isEmpty()) return second;
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /// All the candidates of an arm.
    static List<Candidate> of(Body body, Route scrutinee, TypedPattern pattern, boolean hasGuard) {
        return ways(body, scrutinee, pattern).stream().map(way -> new Candidate(pattern.span(), hasGuard, way)).toList();
    }

    private static List<Way> ways(Body body, Route route, TypedPattern pattern) {
        return switch (pattern) {
            case TypedPattern.Wildcard _ -> List.of(Way.ANY);
            case TypedPattern.Binding(Span span, Ty type, var variable, var mode, var inner) -> {
                Way bound = new Way(List.of(), List.of(new Bound(span, variable, mode, body.places.resolve(route, span), type)));
                yield inner.map(p -> ways(body, route, p)).orElse(List.of(Way.ANY)).stream().map(w -> w.and(bound)).toList();
            }
            case TypedPattern.Dereference(_, _, var inner) -> ways(body, route.dereference(inner.type()), inner);
            case TypedPattern.Or(_, _, var alternatives) ->
                alternatives.stream().flatMap(p -> ways(body, route, p).stream()).toList();
            case TypedPattern.Constant(Span span, Ty type, var value) ->
                tested(body, route, span, new Pair.Check.Constant(type, value), List.of(Way.ANY));
            case TypedPattern.Range(Span span, Ty type, var from, var to, boolean inclusive) ->
                tested(body, route, span, new Pair.Check.Range(type, from, to, inclusive), List.of(Way.ANY));
            case TypedPattern.Parts parts -> parts(body, route, parts);
            case TypedPattern.Elements elements -> elements(body, route, elements);
        };
    }

    private static List<Way> tested(Body body, Route route, Span span, Pair.Check check, List<Way> inner) {
        Place place = body.places.resolve(route, span);
        return inner.stream().map(way -> new Way(List.of(new Pair(span, place, check, way.pairs)), way.bindings)).toList();
    }

    private static List<Way> parts(Body body, Route route, TypedPattern.Parts parts) {
        Optional<AdtDef> definition = parts.definition();
        boolean isEnum = definition.isPresent() && definition.get().isEnum();
        Route inner = isEnum ? route.then(new Element.Variant(parts.variant()), route.type()) : route;
        List<Way> all = List.of(Way.ANY);
        for (TypedPattern.Part part : parts.parts()) {
            all = product(all, ways(body, inner.field(part.field(), part.pattern().type()), part.pattern()));
        }
        if (!isEnum || definition.get().variants().size() == 1) return all;
        return tested(body, route, parts.span(), new Pair.Check.Variant(definition.get(), parts.variant()), all);
    }

    private static List<Way> elements(Body body, Route route, TypedPattern.Elements elements) {
        int before = elements.before().size();
        int after = elements.after().size();
        long known = elements.type() instanceof Ty.Array(_, Length.Known(long number)) ? number : -1;
        List<Way> all = List.of(Way.ANY);
        for (int i = 0; i < before; i++) {
            TypedPattern inner = elements.before().get(i);
            all = product(all, ways(body, route.then(new Element.ElementAt(i, false), inner.type()), inner));
        }
        if (elements.between().isPresent()) {
            TypedPattern inner = elements.between().get();
            all = product(all, ways(body, route.then(new Element.Between(before, after), inner.type()), inner));
        }
        for (int i = 0; i < after; i++) {
            TypedPattern inner = elements.after().get(i);
            int offset = after - i;
            Element element = known < 0 ? new Element.ElementAt(offset, true) : new Element.ElementAt((int) known - offset, false);
            all = product(all, ways(body, route.then(element, inner.type()), inner));
        }
        boolean more = elements.between().isPresent();
        if (elements.type() instanceof Ty.Array || more && before + after == 0) return all;
        return tested(body, route, elements.span(), new Pair.Check.Elements(before + after, more), all);
    }

    private static List<Way> product(List<Way> first, List<Way> second) {
        return first.stream().flatMap(a -> second.stream().map(a::and)).toList();
    }
}
