package interleave.language.rust.borrow;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Parts;
import interleave.language.rust.tree.Statement;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands around a place in the text of a function: helps say how the text could be written instead.
final class Surroundings {
    private final Optional<Expr.Block> body;
    private final Source source;

    /// @param root the function, or that around the closure, that is looked at
    Surroundings(Definition root, Source source) {
        this.body = root instanceof FunctionDef function ? function.tree().flatMap(Item.Function::body) : Optional.empty();
        this.source = source;
    }

    /// A statement or an expression.
    sealed interface Node {
        Span span();

        record Stated(Statement statement) implements Node {
            @Override
            public Span span() {
                return statement.span();
            }
        }

        record Expressed(Expr expr) implements Node {
            @Override
            public Span span() {
                return expr.span();
            }
        }
    }

    /// All that a stretch lies in, or is, from the innermost to the body.
    List<Node> of(Span span) {
        List<Node> found = new ArrayList<>();
        body.ifPresent(block -> into(block, span, found));
        return found.reversed();
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static void into(Expr expr, Span span, List<Node> found) {
        found.add(new Node.Expressed(expr));
        if (expr instanceof Expr.Block block) {
            for (Statement statement : block.statements()) {
                if (!holds(statement.span(), span)) continue;
                found.add(new Node.Stated(statement));
                into(Parts.of(statement), span, found);
                return;
            }
            block.value().ifPresent(value -> into(List.of(value), span, found));
            return;
        }
        into(Parts.of(expr), span, found);
    }

    private static void into(List<Expr> parts, Span span, List<Node> found) {
        for (Expr part : parts) {
            if (!holds(part.span(), span)) continue;
            into(part, span, found);
            return;
        }
    }

    /// The innermost statement around a stretch.
    Optional<Statement> statement(Span span) {
        return of(span).stream()
                .filter(Node.Stated.class::isInstance)
                .map(node -> ((Node.Stated) node).statement())
                .findFirst();
    }

    /// The closure that has that head.
    Optional<Expr.Closure> closure(Span head) {
        return of(head).stream()
                .map(node -> node instanceof Node.Expressed it && it.expr() instanceof Expr.Closure closure ? closure : null)
                .filter(closure -> closure != null && closure.head().equals(head))
                .findFirst();
    }

    /// The expression that is just that stretch: the outermost.
    Optional<Expr> expression(Span span) {
        return of(span).stream()
                .filter(node -> node instanceof Node.Expressed && node.span().equals(span))
                .map(node -> ((Node.Expressed) node).expr())
                .reduce((inner, outer) -> outer);
    }

    /// What an expression is directly a part of; statements too.
    Optional<Node> parent(Span span) {
        return of(span).stream().filter(node -> !node.span().equals(span)).findFirst();
    }

    /// The loops around a stretch, the innermost first, up to the closure in which it stands.
    List<Expr> loops(Span span) {
        return loops(span, false);
    }

    /// @param heads whether also those in whose head it stands
    List<Expr> loops(Span span, boolean heads) {
        List<Expr> all = new ArrayList<>();
        for (Node node : of(span)) {
            if (!(node instanceof Node.Expressed it)) continue;
            if (it.expr() instanceof Expr.Closure closure && !closure.head().equals(span)) break;
            boolean loop = switch (it.expr()) {
                case Expr.Loop one -> holds(one.body().span(), span);
                case Expr.While _ -> true;
                case Expr.For one -> heads || holds(one.body().span(), span);
                default -> false;
            };
            if (loop) all.add(it.expr());
        }
        return all;
    }

    /// The head of a loop, as rustc underlines it.
    static Span head(Expr loop) {
        return switch (loop) {
            case Expr.While one -> new Span(one.span().start(), one.condition().span().end());
            case Expr.For one -> new Span(one.span().start(), one.values().span().end());
            default -> new Span(loop.span().start(), loop.span().start() + 4);
        };
    }

    /// What stands in front of the first word of the line of a place.
    String indentation(int offset) {
        String line = source.lineText(source.line(offset));
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
