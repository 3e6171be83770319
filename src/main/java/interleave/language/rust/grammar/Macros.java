package interleave.language.rust.grammar;

import interleave.language.Syntax;
import interleave.language.rust.macros.Expansions;
import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Literal;
import interleave.language.rust.tree.Name;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.tree.Statement;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes the macros of the library apart. The parser knows only their tokens; here they are parsed again as what they are.
final class Macros {
    private static final Set<String> FORMATTING = Set.of("print", "println", "eprint", "eprintln", "format", "panic", "write",
            "writeln", "unreachable", "todo", "unimplemented", "format_args");
    private static final Set<String> ASSERTIONS = Set.of("assert", "debug_assert", "assert_eq", "debug_assert_eq",
            "assert_ne", "debug_assert_ne");

    private final Fragment fragment;
    private final Expressions expressions;

    Macros(Fragment fragment, Expressions expressions) {
        this.fragment = fragment;
        this.expressions = expressions;
    }

    Expr expression(Syntax node) {
        Span span = fragment.span(node);
        String name = node.part("macro").orElseThrow().text();
        name = name.substring(name.lastIndexOf(':') + 1);
        if (name.equals("vec")) return vec(node, span);
        if (name.equals("matches")) return matches(node, span);
        if (FORMATTING.contains(name)) return formatting(name, node, span);
        if (ASSERTIONS.contains(name)) return assertion(name, node, span);
        return switch (name) {
            case "dbg" -> shown(node, span);
            case "concat" -> joined(node, span);
            case "stringify" -> text(span, written(inside(node)));
            case "addr_of", "addr_of_mut" -> address(node, span, name.endsWith("_mut"));
            default -> own(name, node, span);
        };
    }

    /// A macro of the file itself, as an expression.
    private Expr own(String name, Syntax node, Span span) {
        Optional<Fragment.Inner> inner = own(name, node, "fn _f() { (", ") }");
        if (inner.isEmpty()) return new Expr.Tuple(span, List.of());
        fragment.macros().deeper();
        Expr value = new Expressions(inner.get().fragment())
                .expression(find(inner.get().tree(), "parenthesized_expression").orElseThrow().parts().getFirst());
        fragment.macros().back();
        return value;
    }

    /// Whether a call is one of a macro of the file itself.
    boolean isOwn(Syntax node) {
        return node.is("macro_invocation") && fragment.macros().knows(name(node));
    }

    private static String name(Syntax node) {
        String name = node.part("macro").orElseThrow().text();
        return name.substring(name.lastIndexOf(':') + 1).strip();
    }

    /// The statements that a macro of the file itself stands for, as a block; empty if that is not known, which has been told.
    Optional<Expr.Block> statements(Syntax node) {
        return own(name(node), node, "fn _f() {", "}").map(inner -> {
            fragment.macros().deeper();
            Expr.Block block = new Expressions(inner.fragment())
                    .spliced(find(inner.tree(), "block").orElseThrow());
            fragment.macros().back();
            return block;
        });
    }

    /// The declarations that a macro of the file itself stands for.
    List<Item> items(Syntax node) {
        return own(name(node), node, "", "").map(inner -> {
            fragment.macros().deeper();
            List<Item> items = new Expressions(inner.fragment()).items().items(inner.tree(), new ArrayList<>());
            fragment.macros().back();
            return items;
        }).orElse(List.of());
    }

    private Optional<Fragment.Inner> own(String name, Syntax node, String before, String after) {
        if (!fragment.macros().knows(name)) {
            fragment.refuse(node, "the macro `" + name + "!` is");
            return Optional.empty();
        }
        Inside inside = inside(node);
        Span tokens = new Span(inside.start, inside.start + inside.text.length());
        return switch (fragment.macros().expand(name, fragment.span(node), tokens)) {
            case Expansions.Outcome.Unclear(String why) -> {
                fragment.refuse(node, "this call of `" + name + "!` (" + why + ") is");
                yield Optional.empty();
            }
            case Expansions.Outcome.Written(var written) -> {
                String text = before.endsWith("(") ? withoutEnd(written, node) : written.text();
                yield fragment.inner(before, text, written.start(), after);
            }
        };
    }

    /// In the place of an expression a semicolon at the end is refused, and left out.
    private String withoutEnd(Expansions.Expanded written, Syntax node) {
        String text = written.text().stripTrailing();
        if (!text.endsWith(";")) return text;
        int at = written.start() + text.length() - 1;
        fragment.notices().tell(TrailingSemicolon.told(new Span(at, at + 1), name(node)));
        return text.substring(0, text.length() - 1) + " ";
    }

    /// `dbg!(a)` is `match a { tmp => { dbg_shown("a", &tmp); tmp } }`.
    private Expr shown(Syntax node, Span span) {
        List<Expr> all = new ArrayList<>();
        arguments(node).ifPresent(read -> {
            for (int i = 0; i < read.nodes.size(); i++) {
                all.add(shown(span, plain(read.nodes.get(i).text()), read.at(i)));
            }
        });
        return all.size() == 1 ? all.getFirst() : new Expr.Tuple(span, all);
    }

    private static Expr shown(Span span, String text, Expr value) {
        Expr kept = named(span, false, "tmp");
        Expr call = new Expr.Call(span, named(span, true, "std", "fmt", "dbg_shown"),
                List.of(text(span, text), new Expr.Borrow(span, false, false, kept)));
        Expr.Block body = new Expr.Block(
                span, Optional.empty(), false, List.of(new Statement.Effect(span, call, true)), Optional.of(kept));
        Pattern binding = new Pattern.Binding(span, false, false, new Name("tmp", span), Optional.empty());
        return new Expr.Match(span, value, List.of(new Expr.Arm(span, binding, Optional.empty(), body)));
    }

    private static Expr named(Span span, boolean global, String... names) {
        List<Path.Segment> segments = new ArrayList<>();
        for (String name : names) segments.add(new Path.Segment(new Name(name, span), Optional.empty()));
        return new Expr.Named(span, new Path(span, global, Optional.empty(), segments));
    }

    private static Expr text(Span span, String text) {
        return new Expr.Constant(span, new Literal.Text(Value.Text.of(text)));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// `concat!` of literals.
    private Expr joined(Syntax node, Span span) {
        StringBuilder all = new StringBuilder();
        Optional<Arguments> read = arguments(node);
        for (int i = 0; i < read.map(one -> one.nodes.size()).orElse(0); i++) {
            if (!(read.get().at(i) instanceof Expr.Constant constant)) {
                fragment.refuse(node, "this argument of `concat!` is");
                break;
            }
            switch (constant.value()) {
                case Literal.Text it -> all.append(it.text().readable());
                case Literal.Whole it -> all.append(it.number());
                case Literal.Bool it -> all.append(it.truth());
                case Literal.Character it -> all.appendCodePoint(it.codePoint());
                case Literal.Real _, Literal.Bytes _ -> fragment.refuse(node, "this argument of `concat!` is");
            }
        }
        return text(span, all.toString());
    }

    private Expr address(Syntax node, Span span, boolean mutable) {
        Optional<Arguments> read = arguments(node).filter(one -> one.nodes.size() == 1);
        if (read.isPresent()) return new Expr.Borrow(span, mutable, true, read.get().at(0));
        fragment.refuse(node, "`addr_of!` without a place is");
        return new Expr.Tuple(span, List.of());
    }

    /// The text inside the brackets, and where it begins.
    private record Inside(String text, int start) {}

    private String written(Inside inside) {
        return plain(fragment.macros().written(new Span(inside.start, inside.start + inside.text.length())));
    }

    private Inside inside(Syntax node) {
        Syntax tokens = node.parts().getLast();
        String text = tokens.text();
        return new Inside(text.substring(1, text.length() - 1), fragment.span(tokens).start() + 1);
    }

    /// What stands in the brackets as arguments of a call; empty if it is none, which has been told.
    private Optional<Arguments> arguments(Syntax node) {
        Inside inside = inside(node);
        return fragment.inner("fn _f() { _f(", inside.text, inside.start, ") }").map(inner -> {
            Syntax call = find(inner.tree(), "call_expression").orElseThrow();
            List<Syntax> nodes = call.part("arguments").orElseThrow().parts().stream()
                    .filter(part -> !part.is("attribute_item"))
                    .toList();
            return new Arguments(inner.fragment(), new Expressions(inner.fragment()), nodes);
        });
    }

    private record Arguments(Fragment fragment, Expressions expressions, List<Syntax> nodes) {
        Expr at(int index) {
            return expressions.expression(nodes.get(index));
        }

        List<Syntax> from(int index) {
            return nodes.subList(Math.min(index, nodes.size()), nodes.size());
        }
    }

    private static Optional<Syntax> find(Syntax node, String kind) {
        if (node.is(kind)) return Optional.of(node);
        for (Syntax child : node.parts()) {
            Optional<Syntax> found = find(child, kind);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private Expr vec(Syntax node, Span span) {
        Inside inside = inside(node);
        Optional<Fragment.Inner> inner = fragment.inner("fn _f() { [", inside.text, inside.start, "] }");
        if (inner.isEmpty()) return new Expr.VecOf(span, List.of(), Optional.empty());
        Expr array = new Expressions(inner.get().fragment())
                .expression(find(inner.get().tree(), "array_expression").orElseThrow());
        if (array instanceof Expr.Repeat repeat) {
            return new Expr.VecOf(span, List.of(repeat.element()), Optional.of(repeat.count()));
        }
        return new Expr.VecOf(span, array instanceof Expr.Array all ? all.elements() : List.of(), Optional.empty());
    }

    private Expr matches(Syntax node, Span span) {
        Syntax tokens = node.parts().getLast();
        Optional<Syntax> comma = tokens.token(",");
        Expr nothing = new Expr.Constant(span, new Literal.Bool(false));
        if (comma.isEmpty()) {
            fragment.refuse(node, "`matches!` without a pattern is");
            return nothing;
        }
        Inside inside = inside(node);
        int cut = fragment.span(comma.get()).start() - inside.start;
        String pattern = inside.text.substring(cut + 1).strip();
        if (pattern.endsWith(",")) pattern = pattern.substring(0, pattern.length() - 1);
        int patternStart = inside.start + inside.text.indexOf(pattern, cut + 1);
        Optional<Fragment.Inner> value = fragment.inner("fn _f() { (", inside.text.substring(0, cut), inside.start, ") }");
        Optional<Fragment.Inner> arm = fragment.inner("fn _f() { match _x { ", pattern, patternStart, " => 1 } }");
        if (value.isEmpty() || arm.isEmpty()) return nothing;
        Syntax operand = find(value.get().tree(), "parenthesized_expression").orElseThrow().parts().getFirst();
        Expressions inner = new Expressions(arm.get().fragment());
        Expr match = inner.expression(find(arm.get().tree(), "match_expression").orElseThrow());
        Expr.Arm only = ((Expr.Match) match).arms().getFirst();
        Pattern found = only.pattern();
        return new Expr.Matches(span, new Expressions(value.get().fragment()).expression(operand), found, only.guard());
    }

    private Expr formatting(String name, Syntax node, Span span) {
        Optional<Arguments> read = arguments(node);
        Expr.Format empty = new Expr.Format(span, List.of(), List.of());
        if (read.isEmpty()) return new Expr.Formatting(span, name, Optional.empty(), empty, true);
        Arguments arguments = read.get();
        boolean writes = name.startsWith("write");
        Optional<Expr> target = writes && !arguments.nodes.isEmpty() ? Optional.of(arguments.at(0)) : Optional.empty();
        List<Syntax> rest = arguments.from(writes ? 1 : 0);
        Expr.Format format = rest.isEmpty() ? empty : format(arguments, rest);
        return new Expr.Formatting(span, name, target, format, rest.isEmpty());
    }

    private Expr.Format format(Arguments arguments, List<Syntax> nodes) {
        return new Formats(arguments.fragment, arguments.expressions).format(nodes);
    }

    private Expr assertion(String name, Syntax node, Span span) {
        Optional<Arguments> read = arguments(node);
        int operands = name.endsWith("assert") ? 1 : 2;
        if (read.isEmpty() || read.get().nodes.size() < operands) {
            if (read.isPresent()) fragment.refuse(node, "`" + name + "!` without operands is");
            return new Expr.Tuple(span, List.of());
        }
        List<Expr> compared = new ArrayList<>();
        for (int i = 0; i < operands; i++) compared.add(read.get().at(i));
        List<Syntax> rest = read.get().from(operands);
        return new Expr.Assertion(
                span, name, compared, rest.isEmpty() ? Optional.empty() : Optional.of(format(read.get(), rest)));
    }

    /// The static variables of a `thread_local!`.
    List<Item> threadLocals(Syntax node, List<Attribute> attributes) {
        Inside inside = inside(node);
        String end = inside.text.strip().endsWith(";") || inside.text.isBlank() ? "" : ";";
        Optional<Fragment.Inner> inner = fragment.inner("", inside.text, inside.start, end);
        if (inner.isEmpty()) return List.of();
        List<Item> all = new ArrayList<>();
        for (Item item : new Expressions(inner.get().fragment()).items().items(inner.get().tree(), new ArrayList<>())) {
            if (item instanceof Item.Static found) {
                List<Attribute> both = new ArrayList<>(attributes);
                both.addAll(found.attributes());
                all.add(new Item.Static(found.span(), both, found.open(), false, true, found.name(), found.type(),
                        found.value()));
            }
        }
        return all;
    }
}
