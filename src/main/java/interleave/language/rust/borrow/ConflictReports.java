package interleave.language.rust.borrow;

import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.verdict.Diagnostic;
import interleave.program.Span;
import java.util.Optional;

/// Says that something cannot be done to a place because of a loan.
final class ConflictReports {
    private final Findings findings;
    private final ErrorBuffer errors;
    private final Explanations explanations;
    private final LifetimeReports lifetimes;
    private final Told told;

    ConflictReports(Findings findings, ErrorBuffer errors, Explanations explanations, Told told) {
        this.findings = findings;
        this.errors = errors;
        this.explanations = explanations;
        this.lifetimes = new LifetimeReports(findings, explanations);
        this.told = told;
    }

    void report(Place place, Span span, int point, Access access, Loan loan) {
        switch (access) {
            case Access.Copy _ -> errors.add(used(place, point, loan));
            case Access.Borrow _ -> errors.add(borrowed(place, span, point, BorrowKind.SHARED, loan));
            case Access.BorrowMutably borrow -> errors.add(borrowed(place, span, point, borrow.kind(), loan));
            case Access.Reserve _, Access.Activate _ -> errors.add(
                    borrowed(place, span, point, BorrowKind.TWO_PHASE, loan));
            case Access.Assign _, Access.Replace _ -> errors.add(assigned(place, span, point, loan));
            case Access.Move _ -> errors.add(moved(place, point, loan));
            case Access.End _ -> ended(place, span, point, loan, true);
        }
    }

    /// What a loan is of must be left when the body is left, unless it is not its own.
    void atExit(Loan loan, int point, Span span) {
        if (Ways.hasDereference(loan.place())) return;
        Place root = Place.of(loan.place().local());
        Span end = new Span(Math.max(span.start(), span.end() - 1), span.end());
        ended(root, end, point, loan, false);
    }

    private void ended(Place place, Span span, int point, Loan loan, boolean dropped) {
        UseSpans spans = findings.spans().of(loan);
        if (!told.add(Place.of(loan.place().local()), spans.inner())) return;
        errors.add(lifetimes.report(place, span, point, loan, dropped));
    }

    private Report used(Place place, int point, Loan loan) {
        UseSpans old = findings.spans().of(loan);
        UseSpans use = findings.spans().move(place, point);
        String name = findings.describe().any(place);
        String lent = findings.describe().any(loan.place());
        Report report = new Report("E0503", use.inner(), "cannot use " + name + " because it was mutably borrowed");
        report.label(old.whole(), lent + " is borrowed here");
        report.label(use.inner(), "use of borrowed " + lent);
        old.insideClosure().ifPresent(at -> report.label(at, "borrow occurs due to use of " + lent + " in closure"));
        explanations.add(explanations.explain(point, loan, Optional.empty()), report, "", Optional.empty());
        return report;
    }

    private Report assigned(Place place, Span span, int point, Loan loan) {
        UseSpans old = findings.spans().of(loan);
        String name = findings.describe().any(place);
        Report report = new Report("E0506", span, "cannot assign to " + name + " because it is borrowed");
        report.label(old.whole(), name + " is borrowed here");
        report.label(span, name + " is assigned to here but it was already borrowed");
        old.insideClosure().ifPresent(at -> report.label(at, "borrow occurs due to use in closure"));
        explanations.add(explanations.explain(point, loan, Optional.empty()), report, "", Optional.empty());
        return report;
    }

    private Report moved(Place place, int point, Loan loan) {
        UseSpans old = findings.spans().of(loan);
        UseSpans move = findings.spans().move(place, point);
        String name = findings.describe().any(place);
        String lent = findings.describe().any(loan.place());
        Report report = new Report("E0505", move.whole(), "cannot move out of " + name + " because it is borrowed");
        if (!old.closure()) findings.describe()
                .name(place.local())
                .ifPresent(n -> report.label(
                        findings.declaration(place.local()), "binding `" + n + "` declared here"));
        report.label(old.whole(), "borrow of " + lent + " occurs here");
        report.label(move.whole(), "move out of " + name + " occurs here");
        old.insideClosure().ifPresent(at -> report.label(at, "borrow occurs due to use in closure"));
        move.insideClosure().ifPresent(at -> report.label(at, "move occurs due to use in closure"));
        explanations.add(
                explanations.explain(point, loan, Optional.empty()), report, "", Optional.of(old.whole()));
        if (old instanceof UseSpans.Other && !loan.kind().exclusive()) cloned(report, old.whole(), loan);
        return report;
    }

    /// What is lent could be a clone.
    private void cloned(Report report, Span lent, Loan loan) {
        Optional<Expr> written = findings.surroundings().expression(lent);
        if (written.isEmpty()) return;
        boolean borrow = written.get() instanceof Expr.Borrow;
        // Only what is borrowed as it is: `v.iter()` goes through `Vec`'s `Deref` first.
        boolean through = findings.graph().terminator(loan.point()) instanceof Terminator.Call call
                && call.how() == TypedExpr.CallKind.DEREFERENCE
                && Spans.place(call.arguments().getFirst()).filter(Place.of(Math.max(0, loan.into()))::equals).isPresent();
        boolean dereferenced = findings.surroundings().parent(lent)
                .filter(node -> node instanceof Surroundings.Node.Expressed it
                        && it.expr() instanceof Expr.Unary unary
                        && unary.operator() == Expr.UnaryOperator.DEREFERENCE)
                .isPresent();
        if (!borrow && through && !dereferenced) return;
        Span span = written.get() instanceof Expr.Borrow one ? one.operand().span() : lent;
        new Cloning(findings).suggest(report, span, findings.types().type(loan.place()));
    }

    private Report borrowed(Place place, Span at, int point, BorrowKind kind, Loan loan) {
        UseSpans old = findings.spans().of(loan);
        UseSpans now = findings.spans().borrow(at, point);
        String name = findings.describe().any(place);
        Explanation explanation = explanations.explain(point, loan, Optional.empty());
        String second = explanation.explained() ? "second " : "";
        Span oldSpan = old.whole();
        Span span = now.whole();
        boolean oldUnique = loan.kind() == BorrowKind.UNIQUE;
        String first = "first ";
        Report report;
        if (kind == BorrowKind.UNIQUE && oldUnique) {
            report = new Report("E0524", span, "two closures require unique access to " + name + " at the same time");
            if (oldSpan.equals(span)) {
                report.label(span, "closures are constructed here in different iterations of loop");
            } else {
                report.label(oldSpan, "first closure is constructed here").label(span, "second closure is constructed here");
            }
        } else if (kind == BorrowKind.UNIQUE) {
            report = new Report(
                    "E0500", span, "closure requires unique access to " + name + " but it is already borrowed");
            report.label(span, "closure construction occurs here").label(oldSpan, "borrow occurs here");
        } else if (oldUnique) {
            String mutable = kind == BorrowKind.SHARED ? "immutable" : "mutable";
            report = new Report(
                    "E0501",
                    span,
                    "cannot borrow " + name + " as " + mutable + " because previous closure requires unique access");
            report.label(oldSpan, "closure construction occurs here").label(span, second + "borrow occurs here");
        } else if (kind.exclusive() && loan.kind().exclusive()) {
            report = twice(span, oldSpan, name);
            if (!oldSpan.equals(span) && element(oldSpan) && element(span)) {
                report.note(Diagnostic.Note.help(
                        "use `.split_at_mut(position)` to obtain two mutable non-overlapping sub-slices"));
            }
        } else {
            boolean shared = kind == BorrowKind.SHARED;
            first = shared ? "mutable " : "immutable ";
            String newKind = shared ? "immutable" : "mutable";
            String oldKind = shared ? "mutable" : "immutable";
            report = new Report(
                    "E0502",
                    span,
                    "cannot borrow " + name + " as " + newKind + " because it is also borrowed as " + oldKind);
            report.label(span, newKind + " borrow occurs here").label(oldSpan, oldKind + " borrow occurs here");
        }
        closures(report, old, now, name, findings.describe().any(loan.place()));
        explanations.add(explanation, report, first, Optional.empty());
        return report;
    }

    /// Whether it is an element of something that is lent.
    private boolean element(Span lent) {
        Surroundings around = findings.surroundings();
        return around.expression(lent).filter(expr -> expr instanceof Expr.Borrow borrow && borrow.operand() instanceof Expr.Index)
                        .isPresent()
                || around.parent(lent).filter(node -> node instanceof Surroundings.Node.Expressed it
                                && it.expr() instanceof Expr.Index index
                                && index.value().span().equals(lent))
                        .isPresent();
    }

    private static Report twice(Span span, Span old, String name) {
        Report report =
                new Report("E0499", span, "cannot borrow " + name + " as mutable more than once at a time");
        if (old.equals(span)) {
            return report.label(span, name + " was mutably borrowed here in the previous iteration of the loop");
        }
        return report.label(old, "first mutable borrow occurs here").label(span, "second mutable borrow occurs here");
    }

    private static void closures(Report report, UseSpans old, UseSpans now, String name, String lent) {
        if (old.equals(now)) {
            now.insideClosure().ifPresent(at -> report.label(at, "borrows occur due to use of " + name + " in closure"));
            return;
        }
        old.insideClosure().ifPresent(at -> report.label(at, "first borrow occurs due to use of " + lent + " in closure"));
        now.insideClosure().ifPresent(at -> report.label(at, "second borrow occurs due to use of " + name + " in closure"));
    }
}
