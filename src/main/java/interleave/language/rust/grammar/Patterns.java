package interleave.language.rust.grammar;

import interleave.language.Syntax;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Name;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.Pattern;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads patterns.
final class Patterns {
    private final Fragment fragment;
    private final Expressions expressions;

    Patterns(Fragment fragment, Expressions expressions) {
        this.fragment = fragment;
        this.expressions = expressions;
    }

    Pattern pattern(Syntax node) {
        Span span = fragment.span(node);
        return switch (node.kind()) {
            case "_" -> new Pattern.Wildcard(span);
            case "identifier", "shorthand_field_identifier", "self" ->
                new Pattern.Binding(span, false, false, fragment.name(node), Optional.empty());
            case "mut_pattern" -> marked(node, false, true);
            case "ref_pattern" -> marked(node, true, false);
            case "captured_pattern" -> captured(node);
            // One pattern in brackets without a comma is that pattern, except for `(..)`.
            case "tuple_pattern" -> node.parts().size() == 1 && node.token(",").isEmpty()
                            && !node.parts().getFirst().is("remaining_field_pattern")
                    ? pattern(node.parts().getFirst())
                    : new Pattern.Tuple(span, elements(node, 0));
            case "slice_pattern" -> new Pattern.Slice(span, elements(node, 0));
            case "or_pattern" -> new Pattern.Or(span, alternatives(node));
            case "remaining_field_pattern" -> new Pattern.Rest(span);
            case "reference_pattern" -> new Pattern.Reference(
                    span, TypeRules.has(node, "mutable_specifier"), pattern(inside(node, "&")));
            case "tuple_struct_pattern" -> new Pattern.TupleStruct(
                    span, expressions.types().path(node.part("type").orElseThrow()), elements(node, 1));
            case "struct_pattern" -> struct(node);
            case "scoped_identifier", "generic_pattern" -> new Pattern.Named(span, expressions.types().path(node));
            case "range_pattern" -> range(node);
            case "integer_literal", "float_literal", "string_literal", "raw_string_literal", "char_literal",
                    "boolean_literal", "negative_literal" -> new Pattern.Literal(span, expressions.expression(node));
            case "parenthesized_pattern" -> pattern(node.parts().getFirst());
            case "macro_invocation" -> {
                fragment.refuse(node, "a macro as a pattern is");
                yield new Pattern.Wildcard(span);
            }
            default -> {
                fragment.refuse(node, "this pattern is");
                yield new Pattern.Wildcard(span);
            }
        };
    }

    /// The pattern of a node that has one beside other things, where it may be the token `_`, which plays no role.
    Optional<Syntax> find(Syntax node) {
        return node.part("pattern").or(() -> node.token("_"));
    }

    private Pattern marked(Syntax node, boolean reference, boolean mutable) {
        Syntax inner = node.parts().getLast();
        if (pattern(inner) instanceof Pattern.Binding binding) {
            return new Pattern.Binding(fragment.span(node), reference || binding.reference(),
                    mutable || binding.mutable(), binding.name(), binding.pattern());
        }
        fragment.refuse(node, "this pattern is");
        return new Pattern.Wildcard(fragment.span(node));
    }

    private Pattern captured(Syntax node) {
        Syntax name = node.parts().getFirst();
        Syntax rest = inside(node, "@");
        if (pattern(name) instanceof Pattern.Binding binding) {
            return new Pattern.Binding(fragment.span(node), binding.reference(), binding.mutable(), binding.name(),
                    Optional.of(pattern(rest)));
        }
        fragment.refuse(node, "this pattern is");
        return new Pattern.Wildcard(fragment.span(node));
    }

    /// The part behind a token, which may be the token `_`.
    private static Syntax inside(Syntax node, String token) {
        List<Syntax> children = node.children();
        for (int i = children.size() - 1; i >= 0; i--) {
            Syntax child = children.get(i);
            if (child.named() || child.is("_")) return child;
            if (child.is(token)) break;
        }
        return node.parts().getLast();
    }

    private List<Pattern> elements(Syntax node, int skip) {
        List<Pattern> all = new ArrayList<>();
        int seen = 0;
        for (Syntax child : node.children()) {
            if (!child.named() && !child.is("_")) continue;
            if (seen++ >= skip) all.add(pattern(child));
        }
        return all;
    }

    private List<Pattern> alternatives(Syntax node) {
        List<Pattern> all = new ArrayList<>();
        for (Syntax child : node.children()) {
            if (child.is("or_pattern")) all.addAll(alternatives(child));
            else if (child.named() || child.is("_")) all.add(pattern(child));
        }
        return all;
    }

    private Pattern struct(Syntax node) {
        List<Pattern.Field> fields = new ArrayList<>();
        boolean rest = false;
        for (Syntax part : node.parts()) {
            if (part.is("remaining_field_pattern")) rest = true;
            if (!part.is("field_pattern")) continue;
            Name name = fragment.name(part.part("name").orElseThrow());
            Span span = fragment.span(part);
            Optional<Syntax> pattern = part.part("pattern").or(() -> part.token("_"));
            fields.add(new Pattern.Field(span, name, pattern.map(this::pattern).orElseGet(() -> new Pattern.Binding(
                    span, part.token("ref").isPresent() || TypeRules.has(part, "ref"),
                    TypeRules.has(part, "mutable_specifier"), name, Optional.empty()))));
        }
        Path path = expressions.types().path(node.part("type").orElseThrow());
        return new Pattern.Struct(fragment.span(node), path, fields, rest);
    }

    private Pattern range(Syntax node) {
        Optional<Expr> left = node.part("left").map(expressions::expression);
        Optional<Expr> right = node.part("right").map(expressions::expression);
        if (left.isEmpty() && right.isEmpty() && !node.parts().isEmpty()) {
            boolean first = node.children().getFirst().named();
            Optional<Expr> only = Optional.of(expressions.expression(node.parts().getFirst()));
            left = first ? only : left;
            right = first ? right : only;
        }
        boolean inclusive = node.token("..=").isPresent() || node.token("...").isPresent();
        return new Pattern.Range(fragment.span(node), left, right, inclusive);
    }
}
