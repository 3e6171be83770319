package interleave.language.rust.grammar;

import interleave.language.Syntax;
import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Generics;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Name;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.tree.TypeTree;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads declarations.
final class Items {
    private static final Set<String> KINDS = Set.of("function_item", "function_signature_item", "struct_item", "enum_item",
            "impl_item", "trait_item", "type_item", "associated_type", "const_item", "static_item", "mod_item",
            "use_declaration", "foreign_mod_item", "macro_definition", "union_item", "extern_crate_declaration");

    private final Fragment fragment;
    private final Expressions expressions;

    Items(Fragment fragment, Expressions expressions) {
        this.fragment = fragment;
        this.expressions = expressions;
    }

    static boolean isItem(Syntax node) {
        return KINDS.contains(node.kind())
                || node.is("macro_invocation") && node.part("macro").map(Syntax::text).orElse("").endsWith("thread_local");
    }

    /// The declarations of a file or module; attributes in front of all of it go to `inner`.
    List<Item> items(Syntax node, List<Attribute> inner) {
        List<Item> all = new ArrayList<>();
        List<Attribute> attributes = new ArrayList<>();
        for (Syntax part : node.parts()) {
            if (part.is("attribute_item")) {
                attribute(part).ifPresent(attributes::add);
                continue;
            }
            if (part.is("inner_attribute_item")) {
                attribute(part).ifPresent(inner::add);
                continue;
            }
            if (isItem(part)) all.addAll(item(part, List.copyOf(attributes)));
            else if (expressions.macros().isOwn(part)) all.addAll(expressions.macros().items(part));
            else if (part.is("expression_statement") && expressions.macros().isOwn(part.parts().getFirst())) {
                all.addAll(expressions.macros().items(part.parts().getFirst()));
            }
            else if (part.is("expression_statement") && isItem(part.parts().getFirst())) {
                all.addAll(item(part.parts().getFirst(), List.copyOf(attributes)));
            } else if (!part.is("empty_statement")) {
                fragment.refuse(part, "this declaration is");
            }
            attributes.clear();
        }
        return all;
    }

    Optional<Attribute> attribute(Syntax node) {
        return node.parts().stream().filter(part -> part.is("attribute")).findFirst().map(attribute -> {
            String name = attribute.parts().getFirst().text();
            String rest = attribute.text().substring(name.length()).strip();
            return new Attribute(fragment.span(node), name, rest);
        });
    }

    /// A declaration; `thread_local!` may be several.
    List<Item> item(Syntax node, List<Attribute> attributes) {
        Span span = fragment.span(node);
        boolean open = TypeRules.has(node, "visibility_modifier");
        return switch (node.kind()) {
            case "function_item", "function_signature_item" -> List.of(function(node, attributes, open));
            case "struct_item" ->
                List.of(new Item.Struct(span, attributes, open, name(node), generics(node), fields(node.part("body"))));
            case "enum_item" ->
                List.of(new Item.Enum(span, attributes, open, name(node), generics(node), variants(node)));
            case "impl_item" -> List.of(new Item.Impl(span, attributes, generics(node), node.token("unsafe").isPresent(),
                    node.token("!").isPresent(), node.part("trait").map(expressions.types()::path),
                    expressions.types().type(node.part("type").orElseThrow()), inside(node)));
            case "trait_item" -> List.of(new Item.Trait(span, attributes, open, name(node), generics(node),
                    node.token("unsafe").isPresent(), attributes.stream().anyMatch(a -> a.name().equals("auto")),
                    expressions.types().bounds(node.part("bounds")), inside(node)));
            case "type_item", "associated_type" -> List.of(new Item.Alias(span, attributes, open, name(node), generics(node),
                    expressions.types().bounds(node.part("bounds")), node.part("type").map(expressions.types()::type)));
            case "const_item" -> List.of(new Item.Const(span, attributes, open, constantName(node), type(node),
                    node.part("value").map(expressions::expression)));
            case "static_item" -> List.of(new Item.Static(span, attributes, open, TypeRules.has(node, "mutable_specifier"),
                    false, name(node), type(node), value(node)));
            case "mod_item" -> {
                if (node.part("body").isEmpty()) {
                    fragment.refuse(node, "a module in another file is");
                    yield List.of();
                }
                fragment.macros().enter();
                List<Item> inside = inside(node);
                fragment.macros().leave(attributes.stream().anyMatch(attribute -> attribute.name().equals("macro_use")));
                yield List.of(new Item.Module(span, attributes, open, name(node), inside));
            }
            case "use_declaration" -> List.of(new Item.Use(span, attributes, open, imports(node)));
            case "foreign_mod_item" -> List.of(foreign(node, attributes));
            case "macro_invocation" -> expressions.macros().threadLocals(node, attributes);
            case "macro_definition" -> {
                boolean hidden = attributes.stream().anyMatch(attribute -> attribute.name().equals("macro_export")
                        || attribute.name().equals("allow") && attribute.text().contains("unused"));
                if (!fragment.macros().declare(name(node), span, hidden)) fragment.refuse(node, "a macro like this is");
                yield List.of();
            }
            default -> {
                fragment.refuse(node, "this declaration is");
                yield List.of();
            }
        };
    }

    private Name name(Syntax node) {
        return fragment.name(node.part("name").orElseThrow());
    }

    /// `const _: T` has a name that is a token.
    private Name constantName(Syntax node) {
        return fragment.name(node.part("name").or(() -> node.token("_")).orElse(node));
    }

    private TypeTree type(Syntax node) {
        return expressions.types().type(node.part("type").orElseThrow());
    }

    private Expr value(Syntax node) {
        return node.part("value").map(expressions::expression)
                .orElseGet(() -> new Expr.Tuple(fragment.span(node), List.of()));
    }

    private Generics generics(Syntax node) {
        Optional<Syntax> where = node.parts().stream().filter(part -> part.is("where_clause")).findFirst();
        return expressions.types().generics(node.part("type_parameters"), where);
    }

    private List<Item> inside(Syntax node) {
        return node.part("body").map(body -> items(body, new ArrayList<>())).orElse(List.of());
    }

    private Item function(Syntax node, List<Attribute> attributes, boolean open) {
        Optional<Item.Receiver> receiver = Optional.empty();
        List<Item.Parameter> parameters = new ArrayList<>();
        Syntax list = node.part("parameters").orElseThrow();
        for (Syntax part : list.parts()) {
            if (part.is("self_parameter")) {
                receiver = Optional.of(receiver(part));
            } else if (part.is("parameter")) {
                Syntax pattern = expressions.patterns().find(part).orElseThrow();
                if (pattern.is("self")) {
                    boolean mutable = TypeRules.has(part, "mutable_specifier");
                    receiver = Optional.of(new Item.Receiver(fragment.span(part), fragment.name(pattern), mutable, false,
                            Optional.empty(), false, Optional.of(type(part))));
                } else {
                    parameters.add(new Item.Parameter(fragment.span(part), parameter(part, pattern), type(part)));
                }
            } else if (!part.is("attribute_item")) {
                fragment.refuse(part, "this parameter is");
            }
        }
        Optional<Syntax> modifiers = node.parts().stream().filter(part -> part.is("function_modifiers")).findFirst();
        if (modifiers.isPresent() && modifiers.get().token("async").isPresent()) {
            fragment.refuse(node.part("name").orElseThrow(), "an `async` function is");
        }
        Optional<Syntax> result = node.part("return_type");
        Span all = fragment.span(node);
        Span head = new Span(all.start(), fragment.span(result.orElse(list)).end());
        return new Item.Function(all, attributes, open, head, name(node), generics(node),
                has(modifiers, "const"), has(modifiers, "unsafe"), receiver, parameters,
                result.map(expressions.types()::type), node.part("body").map(expressions::block));
    }

    private Pattern parameter(Syntax part, Syntax node) {
        Pattern pattern = expressions.patterns().pattern(node);
        if (!TypeRules.has(part, "mutable_specifier") || !(pattern instanceof Pattern.Binding plain)) return pattern;
        Span span = new Span(fragment.span(part).start(), plain.span().end());
        return new Pattern.Binding(span, plain.reference(), true, plain.name(), plain.pattern());
    }

    private static boolean has(Optional<Syntax> modifiers, String word) {
        return modifiers.isPresent() && modifiers.get().token(word).isPresent();
    }

    private Item.Receiver receiver(Syntax node) {
        boolean reference = node.token("&").isPresent();
        boolean mutable = TypeRules.has(node, "mutable_specifier");
        Syntax self = node.parts().stream().filter(part -> part.is("self")).findFirst().orElseThrow();
        Optional<Syntax> lifetime = node.parts().stream().filter(part -> part.is("lifetime")).findFirst();
        return new Item.Receiver(fragment.span(node), fragment.name(self), !reference && mutable, reference,
                lifetime.map(fragment::lifetime), reference && mutable, Optional.empty());
    }

    private Item.Fields fields(Optional<Syntax> body) {
        if (body.isEmpty()) return new Item.Fields(Item.Shape.UNIT, List.of());
        List<Item.Field> all = new ArrayList<>();
        if (body.get().is("field_declaration_list")) {
            for (Syntax part : body.get().parts()) {
                if (!part.is("field_declaration")) continue;
                all.add(new Item.Field(
                        fragment.span(part), TypeRules.has(part, "visibility_modifier"), name(part), type(part)));
            }
            return new Item.Fields(Item.Shape.NAMED, all);
        }
        boolean open = false;
        for (Syntax part : body.get().parts()) {
            if (part.is("visibility_modifier")) {
                open = true;
            } else if (!part.is("attribute_item")) {
                Name name = new Name(Integer.toString(all.size()), fragment.span(part));
                all.add(new Item.Field(fragment.span(part), open, name, expressions.types().type(part)));
                open = false;
            }
        }
        return new Item.Fields(Item.Shape.TUPLE, all);
    }

    private List<Item.Variant> variants(Syntax node) {
        List<Item.Variant> all = new ArrayList<>();
        List<Attribute> attributes = new ArrayList<>();
        for (Syntax part : node.part("body").orElseThrow().parts()) {
            if (part.is("attribute_item")) attribute(part).ifPresent(attributes::add);
            if (!part.is("enum_variant")) continue;
            all.add(new Item.Variant(fragment.span(part), List.copyOf(attributes), name(part), fields(part.part("body")),
                    part.part("value").map(expressions::expression)));
            attributes.clear();
        }
        return all;
    }

    private Item foreign(Syntax node, List<Attribute> attributes) {
        String abi = node.parts().stream()
                .filter(part -> part.is("extern_modifier"))
                .flatMap(part -> part.parts().stream())
                .findFirst()
                .map(literal -> literal.text().replace("\"", ""))
                .orElse("C");
        return new Item.Foreign(fragment.span(node), attributes, abi, inside(node));
    }

    private List<Item.Import> imports(Syntax node) {
        List<Item.Import> all = new ArrayList<>();
        collect(node.part("argument").orElseThrow(), Optional.empty(), all);
        return all;
    }

    private void collect(Syntax node, Optional<Path> before, List<Item.Import> all) {
        Span span = fragment.span(node);
        switch (node.kind()) {
            case "use_list" -> node.parts().forEach(part -> collect(part, before, all));
            case "scoped_use_list" -> {
                Syntax list = node.parts().getLast();
                Optional<Path> path = node.parts().size() > 1
                        ? Optional.of(join(before, expressions.types().path(node.parts().getFirst())))
                        : before;
                list.parts().forEach(part -> collect(part, path, all));
            }
            case "use_as_clause" -> {
                Name alias = fragment.name(node.part("alias").or(() -> node.token("_")).orElseThrow());
                Path path = expressions.types().path(node.part("path").orElseThrow());
                all.add(new Item.Import(span, self(path) ? before.orElse(path) : join(before, path), Optional.of(alias), false));
            }
            case "use_wildcard" -> {
                Optional<Path> path = node.parts().isEmpty()
                        ? before
                        : Optional.of(join(before, expressions.types().path(node.parts().getFirst())));
                path.ifPresent(found -> all.add(new Item.Import(span, found, Optional.empty(), true)));
            }
            default -> {
                Path path = expressions.types().path(node);
                boolean itself = before.isPresent() && self(path);
                all.add(new Item.Import(span, itself ? before.get() : join(before, path), Optional.empty(), false));
            }
        }
    }

    private static boolean self(Path path) {
        return path.plain() && path.last().name().text().equals("self");
    }

    private static Path join(Optional<Path> before, Path path) {
        if (before.isEmpty()) return path;
        List<Path.Segment> segments = new ArrayList<>(before.get().segments());
        segments.addAll(path.segments());
        return new Path(path.span(), before.get().global(), Optional.empty(), segments);
    }
}
