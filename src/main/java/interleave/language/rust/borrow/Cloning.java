package interleave.language.rust.borrow;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.type.Ty;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Replacement;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The suggestions to clone what is moved or lent.
final class Cloning {
    private static final String INTO_CLOSURE = "consider cloning the value before moving it into the closure";

    private final Findings findings;
    private final Surroundings surroundings;

    Cloning(Findings findings) {
        this.findings = findings;
        this.surroundings = findings.surroundings();
    }

    /// In the place of an expression of that type, if it can be cloned.
    void suggest(Report report, Span span, Ty type) {
        if (insideMoving(span)) return;
        if (!findings.solver().clones(type)) {
            if (type instanceof Ty.Adt adt && !adt.definition().library()) implement(report, span, adt);
            return;
        }
        Optional<Expr> written = surroundings.expression(span);
        List<Replacement> parts = new ArrayList<>();
        if (written.isPresent()) {
            Expr inner = written.get();
            while (true) {
                if (inner instanceof Expr.Borrow borrow) {
                    if (borrow.mutable()) return;
                    inner = borrow.operand();
                } else if (inner instanceof Expr.Unary unary && unary.operator() == Expr.UnaryOperator.DEREFERENCE) {
                    inner = unary.operand();
                } else {
                    break;
                }
            }
            if (inner.span().start() != span.start()) {
                parts.add(new Replacement(new Span(span.start(), inner.span().start()), ""));
            }
        }
        parts.add(new Replacement(new Span(span.end(), span.end()), shorthand(span) + ".clone()"));
        report.note(new Diagnostic.Note(Diagnostic.Kind.HELP, message(type), List.of(), parts));
    }

    /// Whether the closure around it would have to take what is cloned.
    private boolean insideMoving(Span span) {
        return surroundings.of(span).stream().anyMatch(node -> node instanceof Surroundings.Node.Expressed it
                && it.expr() instanceof Expr.Closure closure
                && closure.moves().isPresent()
                && closure.body().span().start() <= span.start());
    }

    /// A type of the user's that could have a `Clone`.
    private void implement(Report report, Span span, Ty.Adt adt) {
        Span head = findings.head(adt.definition());
        report.note(new Diagnostic.Note(
                Diagnostic.Kind.NOTE,
                "if `" + findings.text(adt) + "` implemented `Clone`, you could clone the value",
                List.of(
                        new Diagnostic.Label(head, "consider implementing `Clone` for this type", true),
                        new Diagnostic.Label(span, "you could clone this value", false)),
                List.of()));
    }

    private static String message(Ty type) {
        boolean counted = type instanceof Ty.Adt adt
                && adt.definition().library()
                && (adt.definition().name().equals("Arc") || adt.definition().name().equals("Rc"));
        return counted
                ? "clone the value to increment its reference count"
                : "consider cloning the value if the performance cost is acceptable";
    }

    /// For a field that is written by its name only, the name and a colon.
    private String shorthand(Span span) {
        return surroundings.parent(span)
                .filter(node -> node instanceof Surroundings.Node.Expressed it
                        && it.expr() instanceof Expr.Struct made
                        && made.fields().stream().anyMatch(field ->
                                field.name().span().equals(span) && field.value().span().equals(span)))
                .map(_ -> ": " + findings.source().text(span))
                .orElse("");
    }

    /// In front of a `move` closure that takes it: before the statement in which the closure stands, or else in a block.
    void beforeClosure(Report report, String name, UseSpans.InClosure moving) {
        Optional<Expr.Closure> closure = surroundings.closure(moving.head());
        if (closure.isEmpty() || closure.get().moves().isEmpty()) return;
        Replacement use = new Replacement(moving.use(), "value");
        Optional<Span> statement = statementBefore(closure.get());
        if (statement.isPresent()) {
            int start = statement.get().start();
            String added = "let value = " + name + ".clone();\n" + surroundings.indentation(start);
            report.note(new Diagnostic.Note(
                    Diagnostic.Kind.HELP, INTO_CLOSURE, List.of(), List.of(new Replacement(new Span(start, start), added), use)));
            return;
        }
        Span all = closure.get().span();
        String margin = surroundings.indentation(all.start());
        report.note(new Diagnostic.Note(
                Diagnostic.Kind.HELP,
                INTO_CLOSURE,
                List.of(),
                List.of(
                        new Replacement(
                                new Span(all.start(), all.start()),
                                "{\n" + margin + "let value = " + name + ".clone();\n" + margin),
                        use,
                        new Replacement(new Span(all.end(), all.end()), "\n" + margin + "}"))));
    }

    private Optional<Span> statementBefore(Expr.Closure closure) {
        for (Surroundings.Node node : surroundings.of(closure.span())) {
            switch (node) {
                case Surroundings.Node.Stated it -> {
                    return Optional.of(it.span());
                }
                case Surroundings.Node.Expressed it -> {
                    if (it.expr() instanceof Expr.Closure other && !other.equals(closure)) return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
