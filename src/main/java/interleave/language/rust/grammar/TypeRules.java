package interleave.language.rust.grammar;

import interleave.language.Syntax;
import interleave.language.rust.tree.Bound;
import interleave.language.rust.tree.Generics;
import interleave.language.rust.tree.Lifetime;
import interleave.language.rust.tree.Name;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.TypeTree;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads types, paths, bounds and generic parameters.
final class TypeRules {
    private static final Set<String> NAMED = Set.of("type_identifier", "primitive_type", "identifier", "generic_type",
            "scoped_type_identifier", "scoped_identifier", "self", "super", "crate", "metavariable",
            "generic_type_with_turbofish", "bracketed_type", "shorthand_field_identifier");

    private final Fragment fragment;
    private final Expressions expressions;

    TypeRules(Fragment fragment, Expressions expressions) {
        this.fragment = fragment;
        this.expressions = expressions;
    }

    TypeTree type(Syntax node) {
        Span span = fragment.span(node);
        return switch (node.kind()) {
            case "reference_type" -> new TypeTree.Reference(
                    span,
                    node.parts().stream().filter(part -> part.is("lifetime")).findFirst().map(fragment::lifetime),
                    has(node, "mutable_specifier"),
                    type(node.parts().getLast()));
            case "pointer_type" ->
                new TypeTree.Pointer(span, has(node, "mutable_specifier"), type(node.parts().getLast()));
            case "array_type" -> {
                TypeTree element = type(node.part("element").orElseThrow());
                yield node.part("length").isPresent()
                        ? new TypeTree.Array(span, element, expressions.expression(node.part("length").get()))
                        : new TypeTree.Slice(span, element);
            }
            case "tuple_type" -> node.parts().size() == 1 && node.token(",").isEmpty()
                    ? type(node.parts().getFirst()) // only brackets, as in `&(dyn A + B)`
                    : new TypeTree.Tuple(span, node.parts().stream().map(this::type).toList());
            case "unit_type" -> new TypeTree.Tuple(span, List.of());
            case "never_type" -> new TypeTree.Never(span);
            case "function_type" -> node.part("trait").isPresent()
                    ? new TypeTree.Named(span, path(node))
                    : new TypeTree.Function(span, has(node, "function_modifiers"), functionParameters(node),
                            node.part("return_type").map(this::type));
            case "dynamic_type" -> new TypeTree.Dynamic(span, List.of(bound(node.part("trait").orElseThrow())));
            case "abstract_type" -> new TypeTree.Implementing(span, List.of(bound(node.part("trait").orElseThrow())));
            case "bounded_type" -> bounded(node, span);
            case "type_identifier", "identifier" ->
                node.text().equals("_") ? new TypeTree.Inferred(span) : new TypeTree.Named(span, path(node));
            case "_" -> new TypeTree.Inferred(span);
            default -> {
                if (NAMED.contains(node.kind())) yield new TypeTree.Named(span, path(node));
                fragment.refuse(node, "this type is");
                yield new TypeTree.Inferred(span);
            }
        };
    }

    /// `dyn A + B`, `impl A + 'a`: the grammar has the first bound in the type.
    private TypeTree bounded(Syntax node, Span span) {
        List<Syntax> flat = new ArrayList<>();
        flatten(node, flat);
        Syntax first = flat.getFirst();
        List<Bound> bounds = new ArrayList<>();
        boolean dynamic = first.is("dynamic_type");
        if (dynamic || first.is("abstract_type")) {
            bounds.add(bound(first.part("trait").orElseThrow()));
            flat.subList(1, flat.size()).forEach(other -> bounds.add(bound(other)));
            return dynamic ? new TypeTree.Dynamic(span, bounds) : new TypeTree.Implementing(span, bounds);
        }
        fragment.refuse(node, "a sum of traits without `dyn` or `impl` is");
        return new TypeTree.Inferred(span);
    }

    private static void flatten(Syntax node, List<Syntax> all) {
        for (Syntax part : node.parts()) {
            if (part.is("bounded_type")) flatten(part, all);
            else all.add(part);
        }
    }

    private List<TypeTree> functionParameters(Syntax node) {
        List<TypeTree> types = new ArrayList<>();
        for (Syntax part : node.part("parameters").orElseThrow().parts()) {
            types.add(type(part.is("parameter") ? part.part("type").orElseThrow() : part));
        }
        return types;
    }

    Bound bound(Syntax node) {
        Span span = fragment.span(node);
        return switch (node.kind()) {
            case "lifetime" -> new Bound.Outlives(fragment.lifetime(node));
            case "removed_trait_bound" -> new Bound.Trait(span, true, List.of(), path(node.parts().getFirst()));
            case "higher_ranked_trait_bound" -> new Bound.Trait(span, false,
                    lifetimes(node.part("type_parameters").orElseThrow()), path(node.part("type").orElseThrow()));
            case "parenthesized_type", "tuple_type" -> bound(node.parts().getFirst());
            case "use_bounds" -> {
                fragment.refuse(node, "`use<…>` is");
                yield new Bound.Outlives(new Lifetime(span, "'_"));
            }
            default -> new Bound.Trait(span, false, higherRanked(node), path(node));
        };
    }

    /// Some versions of the grammar have `for<'a>` inside of the function type.
    private List<Lifetime> higherRanked(Syntax node) {
        return node.is("function_type")
                ? node.parts().stream().filter(p -> p.is("for_lifetimes")).findFirst().map(this::lifetimes).orElse(List.of())
                : List.of();
    }

    private List<Lifetime> lifetimes(Syntax parameters) {
        List<Lifetime> all = new ArrayList<>();
        for (Syntax part : parameters.parts()) {
            if (part.is("lifetime")) all.add(fragment.lifetime(part));
            if (part.is("lifetime_parameter")) all.add(fragment.lifetime(part.parts().getFirst()));
        }
        return all;
    }

    /// The bounds behind a colon.
    List<Bound> bounds(Optional<Syntax> node) {
        return node.map(n -> n.parts().stream().map(this::bound).toList()).orElse(List.of());
    }

    Path path(Syntax node) {
        List<Path.Segment> segments = new ArrayList<>();
        Start start = new Start();
        collect(node, segments, start);
        return new Path(fragment.span(node), start.global, start.qualified, segments);
    }

    private static final class Start {
        boolean global;
        Optional<Path.Qualified> qualified = Optional.empty();
    }

    private void collect(Syntax node, List<Path.Segment> segments, Start start) {
        switch (node.kind()) {
            case "scoped_identifier", "scoped_type_identifier" -> {
                node.part("path").ifPresentOrElse(path -> collect(path, segments, start), () -> start.global = true);
                segments.add(new Path.Segment(fragment.name(node.part("name").orElseThrow()), Optional.empty()));
            }
            case "generic_type", "generic_function", "generic_type_with_turbofish" -> {
                Syntax plain = node.part("type").or(() -> node.part("function")).orElseThrow();
                collect(plain, segments, start);
                Path.Segment last = segments.removeLast();
                segments.add(new Path.Segment(
                        last.name(), Optional.of(arguments(node.part("type_arguments").orElseThrow()))));
            }
            case "bracketed_type" -> {
                Syntax inner = node.parts().getFirst();
                start.qualified = Optional.of(inner.is("qualified_type")
                        ? new Path.Qualified(
                                type(inner.part("type").orElseThrow()), Optional.of(path(inner.part("alias").orElseThrow())))
                        : new Path.Qualified(type(inner), Optional.empty()));
            }
            case "function_type" -> {
                Syntax trait = node.part("trait").orElseThrow();
                collect(trait, segments, start);
                Path.Segment last = segments.removeLast();
                Span span = fragment.span(node.part("parameters").orElseThrow());
                List<Path.Binding> output = node.part("return_type")
                        .map(result -> List.of(new Path.Binding(
                                new Name("Output", fragment.span(result)), Optional.of(type(result)), List.of())))
                        .orElse(List.of());
                TypeTree tuple = new TypeTree.Tuple(span, functionParameters(node));
                segments.add(new Path.Segment(
                        last.name(), Optional.of(new Path.Arguments(span, List.of(), List.of(tuple), output, true))));
            }
            case "type_identifier", "identifier", "primitive_type", "self", "super", "crate", "field_identifier",
                    "shorthand_field_identifier" ->
                segments.add(new Path.Segment(fragment.name(node), Optional.empty()));
            default -> {
                if (segments.isEmpty() && start.qualified.isEmpty() && !node.is("metavariable")) {
                    start.qualified = Optional.of(new Path.Qualified(type(node), Optional.empty()));
                } else {
                    fragment.refuse(node, "this path is");
                    segments.add(new Path.Segment(fragment.name(node), Optional.empty()));
                }
            }
        }
    }

    Path.Arguments arguments(Syntax node) {
        List<Lifetime> lifetimes = new ArrayList<>();
        List<TypeTree> types = new ArrayList<>();
        List<Path.Binding> bindings = new ArrayList<>();
        for (Syntax part : node.children()) {
            if (part.is("lifetime")) {
                lifetimes.add(fragment.lifetime(part));
            } else if (part.is("type_binding")) {
                bindings.add(new Path.Binding(
                        fragment.name(part.part("name").orElseThrow()), part.part("type").map(this::type), List.of()));
            } else if (part.is("trait_bounds")) {
                fragment.refuse(part, "a bound here is");
            } else if (part.is("block") || part.kind().endsWith("literal")) {
                types.add(new TypeTree.Constant(fragment.span(part), expressions.expression(part)));
            } else if (part.named() || part.is("_")) {
                types.add(type(part));
            }
        }
        return new Path.Arguments(fragment.span(node), lifetimes, types, bindings, false);
    }

    Generics generics(Optional<Syntax> parameters, Optional<Syntax> where) {
        if (parameters.isEmpty() && where.isEmpty()) return Generics.NONE;
        List<Generics.LifetimeParameter> lifetimes = new ArrayList<>();
        List<Generics.TypeParameter> types = new ArrayList<>();
        List<Generics.ConstParameter> constants = new ArrayList<>();
        for (Syntax part : parameters.map(Syntax::parts).orElse(List.of())) {
            switch (part.kind()) {
                case "lifetime_parameter" -> lifetimes.add(new Generics.LifetimeParameter(
                        fragment.lifetime(part.part("name").orElseThrow()), outlived(part.part("bounds"))));
                case "type_parameter" -> types.add(new Generics.TypeParameter(
                        fragment.name(part.part("name").orElseThrow()),
                        bounds(part.part("bounds")),
                        part.part("default_type").map(this::type)));
                case "const_parameter" -> constants.add(new Generics.ConstParameter(
                        fragment.name(part.part("name").orElseThrow()), type(part.part("type").orElseThrow())));
                case "attribute_item" -> {}
                default -> fragment.refuse(part, "this parameter is");
            }
        }
        Span span = fragment.span(parameters.or(() -> where).orElseThrow());
        return new Generics(span, lifetimes, types, constants, where(where));
    }

    private List<Generics.Where> where(Optional<Syntax> clause) {
        List<Generics.Where> all = new ArrayList<>();
        for (Syntax predicate : clause.map(Syntax::parts).orElse(List.of())) {
            Syntax left = predicate.part("left").orElseThrow();
            Optional<Syntax> bounds = predicate.part("bounds");
            if (left.is("lifetime")) {
                all.add(new Generics.Where.Region(fragment.lifetime(left), outlived(bounds)));
            } else if (left.is("higher_ranked_trait_bound")) {
                all.add(new Generics.Where.Type(fragment.span(predicate),
                        lifetimes(left.part("type_parameters").orElseThrow()), type(left.part("type").orElseThrow()),
                        bounds(bounds)));
            } else {
                all.add(new Generics.Where.Type(fragment.span(predicate), List.of(), type(left), bounds(bounds)));
            }
        }
        return all;
    }

    private List<Lifetime> outlived(Optional<Syntax> bounds) {
        return bounds.map(b -> b.parts().stream().map(fragment::lifetime).toList()).orElse(List.of());
    }

    static boolean has(Syntax node, String kind) {
        return node.parts().stream().anyMatch(part -> part.is(kind));
    }
}
