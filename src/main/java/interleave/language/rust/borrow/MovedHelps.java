package interleave.language.rust.borrow;

import interleave.language.rust.mir.Place;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.verdict.Diagnostic;
import interleave.program.Span;

/// What can be done about a value that was moved: borrow it, clone it, or borrow in the pattern.
final class MovedHelps {
    private final Findings findings;

    MovedHelps(Findings findings) {
        this.findings = findings;
    }

    /// The note about a method that takes its `self`.
    void takesSelf(Report report, Ty.Item item, String name) {
        FunctionDef function = item.definition();
        if (function.library()) {
            report.note(Diagnostic.Note.note("`" + function.name() + "` takes ownership of the receiver `self`, which moves " + name));
        } else {
            Span self = function.tree().flatMap(tree -> tree.receiver()).map(receiver -> receiver.span()).orElse(function.span());
            report.note(Diagnostic.Note.at(
                    self, "`" + path(function) + "` takes ownership of the receiver `self`, which moves " + name));
        }
    }

    private static String path(FunctionDef function) {
        return function.path();
    }

    void add(Report report, Moves.Out out, int point, boolean loop, UseSpans uses) {
        Place moved = out.path().place();
        UseSpans moving = findings.spans().move(moved, out.point());
        Ty type = findings.types().type(moved);
        if (moving instanceof UseSpans.InPattern pattern && findings.describe().moved(moved).isEmpty()) {
            report.insert("borrow this binding in the pattern to avoid moving the value", pattern.use().start(), "ref ");
            return;
        }
        if (loop && type instanceof Ty.Reference reference && reference.mutable() && !uses.closure()) {
            String name = findings.describe().moved(moved).map(text -> "`" + text + "`").orElse("value");
            report.insert("consider creating a fresh reborrow of " + name + " here", uses.whole().start(), "&mut *");
            return;
        }
        if (moving instanceof UseSpans.AsSelf self) {
            if (self.call().how() == TypedExpr.CallKind.FOR_INTO_ITER) {
                report.insert(
                        "consider iterating over a slice of the `" + findings.text(type)
                                + "`'s content to avoid moving into the `for` loop",
                        self.use().start(),
                        "&");
            } else if (self.call().how() == TypedExpr.CallKind.METHOD && findings.solver().clones(type)) {
                report.insert(
                        "you can `clone` the value and consume it, but this might not be your desired behavior",
                        self.use().end(),
                        ".clone()");
            }
            return;
        }
        if (!moving.closure() && findings.solver().clones(type)) {
            report.insert(
                    "consider cloning the value if the performance cost is acceptable", moving.whole().end(), ".clone()");
        }
    }

}
