package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `T{…}`.
final class Composites {
    private final Checking checking;

    Composites(Checking checking) {
        this.checking = checking;
    }

    Expr literal(Syntax node, Scope scope) {
        Syntax written = node.part("type").orElseThrow();
        Syntax body = node.part("body").orElseThrow();
        if (written.is("implicit_length_array_type")) {
            GoType element = written.part("element").map(part -> checking.types.read(part, scope)).orElse(GoType.INVALID);
            List<Expr.Part> parts = elements(body, element, -1, scope);
            GoType type = element.invalid()
                    ? element
                    : checking.types.array(length(parts), element, node.span());
            return type.invalid() ? new Expr.Bad(node.span()) : new Expr.Composite(node.span(), type, length(parts), parts);
        }
        GoType type = checking.types.read(written, scope);
        return literal(node.span(), type, body, scope);
    }

    private Expr literal(Span span, GoType type, Syntax body, Scope scope) {
        return switch (type.underlying()) {
            case GoType.Struct struct -> struct(span, type, struct, body, scope);
            case GoType.Array(int length, GoType element) ->
                new Expr.Composite(span, type, length, elements(body, element, length, scope));
            case GoType.Map map -> entries(span, type, map, body, scope);
            case GoType.Slice(GoType element) -> {
                List<Expr.Part> parts = elements(body, element, -1, scope);
                yield new Expr.Composite(span, type, length(parts), parts);
            }
            case GoType.Opaque _ when body.parts().isEmpty() -> new Expr.Composite(span, type, 0, List.of());
            case GoType.Invalid _ -> {
                use(body, scope);
                yield new Expr.Bad(span);
            }
            default -> {
                use(body, scope);
                yield bad(span, "invalid composite literal type " + type);
            }
        };
    }

    private static int length(List<Expr.Part> parts) {
        return parts.stream().mapToInt(part -> part.index() + 1).max().orElse(0);
    }

    private Expr struct(Span span, GoType type, GoType.Struct struct, Syntax body, Scope scope) {
        List<GoType.Field> fields = struct.fields();
        List<Expr.Part> parts = new ArrayList<>();
        if (body.parts().isEmpty()) return new Expr.Composite(span, type, fields.size(), parts);
        boolean keyed = body.parts().getFirst().is("keyed_element");
        Set<String> seen = new HashSet<>();
        int next = 0;
        for (Syntax element : body.parts()) {
            if (element.is("keyed_element") != keyed) {
                checking.problem(element.span(), "mixture of field:value and value elements in struct literal");
                use(element, scope);
                continue;
            }
            int index = keyed ? field(element, type, fields, seen, scope) : next++;
            if (!keyed && index >= fields.size()) {
                checking.problem(element.span(), "too many values in struct literal of type " + type);
                break;
            }
            if (index < 0) continue;
            Syntax value = keyed ? element.part("value").orElseThrow() : element;
            parts.add(new Expr.Part(index, element(value, fields.get(index).type(), "struct literal", scope)));
        }
        if (!keyed && next < fields.size()) {
            checking.problem(closing(body), "too few values in struct literal of type " + type);
        }
        return new Expr.Composite(span, type, fields.size(), parts);
    }

    private static Span closing(Syntax body) {
        return body.children().getLast().span();
    }

    private int field(Syntax element, GoType type, List<GoType.Field> fields, Set<String> seen, Scope scope) {
        Syntax key = element.part("key").orElseThrow();
        String name = key.text();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).name().equals(name)) continue;
            if (seen.add(name)) return i;
            checking.problem(key.span(), "duplicate field name " + name + " in struct literal");
            return -1;
        }
        boolean simple = name.matches("[\\p{L}_][\\p{L}\\p{Nd}_]*");
        checking.problem(key.span(), simple
                ? "unknown field " + name + " in struct literal of type " + type
                : "invalid field name " + checking.text(key.span()) + " in struct literal");
        element.part("value").ifPresent(value -> use(value, scope));
        return -1;
    }

    private List<Expr.Part> elements(Syntax body, GoType type, int length, Scope scope) {
        List<Expr.Part> parts = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int next = 0;
        for (Syntax element : body.parts()) {
            Syntax value = element;
            if (element.is("keyed_element")) {
                next = key(element.part("key").orElseThrow(), next, scope);
                value = element.part("value").orElseThrow();
            }
            if (length >= 0 && next >= length) {
                checking.problem(
                        element.span(),
                        "index " + next + " is out of bounds (>= " + length + ")");
                use(value, scope);
            } else if (!seen.add(next)) {
                checking.problem(element.span(), "duplicate index " + next + " in array or slice literal");
                use(value, scope);
            } else {
                parts.add(new Expr.Part(next, element(value, type, "array or slice literal", scope)));
            }
            next++;
        }
        return parts;
    }

    private Expr entries(Span span, GoType type, GoType.Map map, Syntax body, Scope scope) {
        List<Expr.MapEntry> entries = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Syntax element : body.parts()) {
            if (!element.is("keyed_element")) {
                checking.problem(element.span(), "missing key in map literal");
                use(element, scope);
                continue;
            }
            Syntax written = element.part("key").orElseThrow();
            Expr key = element(written, map.key(), "map literal", scope);
            if (key instanceof Expr.Const(var _, var _, var value) && !seen.add(value)) {
                checking.problem(written.span(), "duplicate key " + checking.text(written.span()) + " in map literal");
            }
            Expr value = element(element.part("value").orElseThrow(), map.element(), "map literal", scope);
            entries.add(new Expr.MapEntry(key, value));
        }
        boolean bad = entries.stream().anyMatch(entry -> entry.key().bad() || entry.value().bad());
        return bad ? new Expr.Bad(span) : new Expr.MapLiteral(span, type, entries);
    }

    private int key(Syntax key, int fallback, Scope scope) {
        Expr index = checking.expressions.value(inner(key), scope);
        if (index.bad()) return fallback;
        Optional<BigInteger> number = checking.constantOperators.wholeNumber(index);
        if (number.isPresent() && number.get().signum() >= 0 && number.get().bitLength() < 21) {
            return number.get().intValue();
        }
        if (!checking.indexing.position(index, "index", -1, false).bad()) {
            checking.problem(key.span(), "index " + checking.text(key.span()) + " must be integer constant");
        }
        return fallback;
    }

    private Expr element(Syntax node, GoType type, String context, Scope scope) {
        Syntax inner = inner(node);
        if (!inner.is("literal_value")) return checking.assigning.assign(checking.expressions.value(inner, scope), type, context);
        if (type.underlying() instanceof GoType.Pointer(GoType element)) {
            Expr pointed = literal(inner.span(), element, inner, scope);
            return pointed.bad() ? pointed : new Expr.AddressOf(inner.span(), type, pointed);
        }
        if (type.invalid()) use(inner, scope);
        return type.invalid() ? new Expr.Bad(inner.span()) : literal(inner.span(), type, inner, scope);
    }

    private static Syntax inner(Syntax node) {
        return node.is("literal_element") && node.parts().size() == 1 ? node.parts().getFirst() : node;
    }

    /// Looks at the values of a literal whose type is not known, so that what they use counts as used.
    private void use(Syntax node, Scope scope) {
        Syntax inner = inner(node);
        switch (inner.kind()) {
            case "literal_value" -> inner.parts().forEach(part -> use(part, scope));
            case "keyed_element" -> inner.part("value").ifPresent(value -> use(value, scope));
            default -> checking.expressions.any(inner, scope);
        }
    }

    private Expr bad(Span span, String message) {
        checking.problem(span, message);
        return new Expr.Bad(span);
    }
}
