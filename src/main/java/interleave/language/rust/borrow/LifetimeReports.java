package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.Place;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.type.Ty;
import interleave.language.rust.verdict.Diagnostic;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says that what is borrowed is gone while the borrow is still in scope: E0597, E0716, E0515, E0373, E0713.
final class LifetimeReports {
    private static final Set<String> COLLECTIONS =
            Set.of("Vec", "VecDeque", "HashMap", "HashSet", "BTreeMap", "BTreeSet", "BinaryHeap", "LinkedList");

    private final Findings findings;
    private final Explanations explanations;

    LifetimeReports(Findings findings, Explanations explanations) {
        this.findings = findings;
        this.explanations = explanations;
    }

    Report report(Place ended, Span span, int point, Loan loan, boolean dropped) {
        UseSpans spans = findings.spans().of(loan);
        Optional<String> name = findings.describe().place(loan.place());
        Explanation explanation =
                explanations.explain(point, loan, dropped && name.isPresent() ? Optional.of(ended) : Optional.empty());
        Optional<Ty> destructor = destructor(loan.place(), ended);
        if (destructor.isPresent()) return destructor(loan, span, spans, explanation, destructor.get());
        if (name.isPresent() && spans instanceof UseSpans.InClosure closure) {
            Optional<Report> escaping = escaping(closure, name.get(), explanation);
            if (escaping.isPresent()) return escaping.get();
        }
        return name.map(text -> named(text, loan, span, spans, explanation))
                .orElseGet(() -> temporary(loan, span, spans, explanation));
    }

    /// The type with an `impl Drop` through which a place is borrowed that is dropped as part of something smaller.
    private Optional<Ty> destructor(Place lent, Place ended) {
        if (Ways.within(ended, lent)) return Optional.empty();
        for (int i = lent.way().size() - 1; i >= 0; i--) {
            Ty base = findings.types().type(lent, i);
            if (lent.way().get(i) instanceof Place.Element.Field
                    && base instanceof Ty.Adt adt
                    && findings.solver().destructs(adt.definition())) {
                return Optional.of(base);
            }
        }
        return Optional.empty();
    }

    private Report destructor(Loan loan, Span span, UseSpans spans, Explanation explanation, Ty type) {
        Span borrowed = spans.inner();
        Report report = new Report("E0713", borrowed, "borrow may still be in use when destructor runs");
        Optional<String> whole = findings.describe().name(loan.place().local());
        report.label(
                span,
                "here, drop of " + whole.map(n -> "`" + n + "`").orElse("temporary value")
                        + " needs exclusive access to " + findings.describe().any(loan.place()) + ", because the type `"
                        + findings.text(type) + "` implements the `Drop` trait");
        explanations.add(explanation, report, "", Optional.empty());
        return report;
    }

    private Optional<Report> escaping(UseSpans.InClosure closure, String name, Explanation explanation) {
        if (!(explanation instanceof Explanation.ValidFor valid) || valid.fromClosure()) return Optional.empty();
        return switch (valid.category()) {
            case Category.Return _, Category.CallArgument _, Category.Opaque _ -> Optional.of(
                    escapes(closure, name, valid));
            default -> Optional.empty();
        };
    }

    private Report escapes(UseSpans.InClosure closure, String name, Explanation.ValidFor valid) {
        String quoted = "`" + name + "`";
        Report report = new Report(
                "E0373",
                closure.head(),
                "closure may outlive the current function, but it borrows " + quoted
                        + ", which is owned by the current function");
        report.label(closure.use(), quoted + " is borrowed here");
        report.label(closure.head(), "may outlive borrowed value " + quoted);
        valid.name().show(report);
        String note = switch (valid.category()) {
            case Category.Return _ -> "closure is returned here";
            case Category.Opaque _ -> "opaque type requires that `" + name + "` must outlive `" + valid.name().name() + "`";
            default -> "function requires argument type to outlive `" + valid.name().name() + "`";
        };
        report.note(Diagnostic.Note.at(valid.span(), note));
        report.insert(
                "to force the closure to take ownership of " + quoted
                        + " (and any other referenced variables), use the `move` keyword",
                closure.definition().head().start(),
                "move ");
        return report;
    }

    private Report named(String name, Loan loan, Span ended, UseSpans spans, Explanation explanation) {
        Span borrowed = spans.inner();
        Optional<Report> returned = returned(loan, borrowed, explanation, Optional.of(name));
        if (returned.isPresent()) return returned.get();
        Report report = new Report("E0597", borrowed, "`" + name + "` does not live long enough");
        declared(report, loan.place());
        report.label(borrowed, "borrowed value does not live long enough");
        report.label(ended, "`" + name + "` dropped here while still borrowed");
        if (spans instanceof UseSpans.InClosure closure) report.label(closure.head(), "value captured here");
        explanations.add(explanation, report, "", Optional.of(borrowed));
        if (explanation instanceof Explanation.UsedLater used) collected(report, name, used.local());
        return report;
    }

    /// A collection of references that has got one to what lives shorter.
    private void collected(Report report, String name, int local) {
        if (!(findings.types().local(local) instanceof Ty.Adt adt) || !adt.definition().library()) return;
        if (!COLLECTIONS.contains(adt.definition().name()) || findings.describe().name(local).isEmpty()) return;
        String collection = findings.describe().name(local).get();
        report.label(findings.declaration(local), "variable `" + collection + "` declared here");
        report.note("`" + collection + "` is a collection that stores borrowed references, but `" + name
                + "` does not live long enough to be stored in it");
        report.note(Diagnostic.Note.help("buffer reuse with borrowed references requires unsafe code or restructuring"));
    }

    private void declared(Report report, Place place) {
        findings.describe()
                .name(place.local())
                .ifPresent(name -> report.label(findings.declaration(place.local()), "binding `" + name + "` declared here"));
    }

    private Report temporary(Loan loan, Span ended, UseSpans spans, Explanation explanation) {
        Span borrowed = spans.inner();
        Optional<Report> returned = returned(loan, borrowed, explanation, Optional.empty());
        if (returned.isPresent()) return returned.get();
        Span created = findings.body().locals().get(loan.place().local()).span();
        Report report = new Report("E0716", created, "temporary value dropped while borrowed");
        report.label(created, "creates a temporary value which is freed while still in use");
        report.label(ended, "temporary value is freed at the end of this statement");
        explanations.add(explanation, report, "", Optional.empty());
        if (explanation instanceof Explanation.UsedLater || explanation instanceof Explanation.Dropped) {
            binding(report, created, loan.kind().exclusive());
        }
        return report;
    }

    /// The suggestion to give a temporary value a name in the statement before.
    private void binding(Report report, Span created, boolean mutable) {
        String text = "consider using a `let` binding to create a longer lived value";
        for (Surroundings.Node node : findings.surroundings().of(created)) {
            // What `format!` gives is in rustc's eyes in the macro's own text.
            if (node instanceof Surroundings.Node.Expressed it && it.expr() instanceof Expr.Formatting) break;
            if (node instanceof Surroundings.Node.Expressed it && it.expr() instanceof Expr.Block && !it.span().equals(created)) break;
            if (!(node instanceof Surroundings.Node.Stated)) continue;
            int start = node.span().start();
            String added = "let " + (mutable ? "mut " : "") + "binding = " + findings.source().text(created) + ";\n"
                    + findings.surroundings().indentation(start);
            report.note(new Diagnostic.Note(
                    Diagnostic.Kind.HELP,
                    text,
                    List.of(),
                    List.of(
                            new Diagnostic.Replacement(new Span(start, start), added),
                            new Diagnostic.Replacement(created, "binding"))));
            return;
        }
        report.note(text);
    }

    /// E0515, if it is returned.
    private Optional<Report> returned(Loan loan, Span borrowed, Explanation explanation, Optional<String> name) {
        if (!(explanation instanceof Explanation.ValidFor valid) || valid.fromClosure()) return Optional.empty();
        if (!(valid.category() instanceof Category.Return)) return Optional.empty();
        Span at = valid.span();
        String reference = at.equals(findings.graph().span(loan.point())) ? "reference to" : "value referencing";
        MirBody.LocalDecl local = findings.body().locals().get(loan.place().local());
        boolean parameter = loan.place().local() >= 1 && loan.place().local() <= findings.body().parameters();
        String what;
        String note;
        if (name.isPresent()) {
            String kind = "local data ";
            if (loan.place().way().isEmpty()) {
                kind = parameter ? "function parameter " : "local variable ";
            } else if (parameter && findings.setting().closure() && loan.place().local() == 1) {
                kind = findings.setting().captured(loan.place()).isPresent() ? "variable captured by `move` " : "local data ";
            }
            what = kind + "`" + name.get() + "`";
            note = "`" + name.get() + "` is borrowed here";
        } else if (parameter) {
            what = "function parameter";
            note = "function parameter borrowed here";
        } else if (local.variable().isPresent()) {
            what = "local binding";
            note = "local binding introduced here";
        } else {
            what = "temporary value";
            note = "temporary value created here";
        }
        Report report = new Report("E0515", at, "cannot return " + reference + " " + what);
        report.label(at, "returns a " + reference + " data owned by the current function");
        if (!at.equals(borrowed)) report.label(borrowed, note);
        return Optional.of(report);
    }

}
