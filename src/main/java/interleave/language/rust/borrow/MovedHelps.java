package interleave.language.rust.borrow;

import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.verdict.Diagnostic;
import interleave.program.Span;
import java.util.List;

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
            String place = function.place("at_self");
            String called = place.isEmpty() ? function.name() : path(function);
            String text = "`" + called + "` takes ownership of the receiver `self`, which moves " + name;
            report.note(place.isEmpty() ? Diagnostic.Note.note(text) : Diagnostic.Note.inLibrary(text, place));
        } else {
            Span self = function.tree().flatMap(tree -> tree.receiver()).map(receiver -> receiver.span()).orElse(function.span());
            report.note(Diagnostic.Note.at(
                    self, "`" + path(function) + "` takes ownership of the receiver `self`, which moves " + name));
        }
    }

    /// `Token::spend`, `JoinHandle::<T>::join`; of a trait's function in the library its name.
    private String path(FunctionDef function) {
        if (!function.library()) return function.path();
        return function.impl()
                .map(impl -> findings.text(impl.self()).replaceFirst("<", "::<") + "::" + function.name())
                .orElse(function.name());
    }

    /// The loops in which a value is moved that was there before them.
    void loops(Report report, UseSpans moving, Place moved) {
        if (moving instanceof UseSpans.InPattern) return;
        Span declared = findings.declaration(moved.local());
        for (Expr loop : findings.surroundings().loops(moving.whole())) {
            if (loop.span().start() <= declared.start() && declared.end() <= loop.span().end()) break;
            report.label(Surroundings.head(loop), "inside of this loop");
        }
    }

    /// The note about the parameter of a function of the user's that takes what it could borrow.
    private void parameter(Report report, Span moved) {
        for (int p = 0; p < findings.graph().points(); p++) {
            if (!findings.graph().atTerminator(p) || !(findings.graph().terminator(p) instanceof Terminator.Call call)) continue;
            if (!(call.function() instanceof Operand.Function named) || !(named.type() instanceof Ty.Item item)) continue;
            FunctionDef function = item.definition();
            if (function.library() || function.tree().isEmpty()) continue;
            Item.Function tree = function.tree().get();
            int at = argument(call.span(), moved);
            if (at < 0 || at >= tree.parameters().size()) continue;
            if (function.parameters().get(at + (tree.receiver().isPresent() ? 1 : 0)) instanceof Ty.Parameter) continue;
            String kind = function.parent().isPresent() ? "method" : "function";
            Span type = tree.parameters().get(at).type().span();
            report.note(new Diagnostic.Note(
                    Diagnostic.Kind.NOTE,
                    "consider changing this parameter type in " + kind + " `" + function.name()
                            + "` to borrow instead if owning the value isn't necessary",
                    List.of(
                            new Diagnostic.Label(type, "this parameter takes ownership of the value", true),
                            new Diagnostic.Label(tree.name().span(), "in this " + kind, false)),
                    List.of()));
            return;
        }
    }

    /// The number of an argument of the call that is written there; -1 if it is none.
    private int argument(Span call, Span argument) {
        return findings.surroundings().expression(call)
                .map(expr -> switch (expr) {
                    case Expr.Call it -> it.arguments();
                    case Expr.MethodCall it -> it.arguments();
                    default -> List.<Expr>of();
                })
                .map(arguments -> arguments.stream().map(Expr::span).toList().indexOf(argument))
                .orElse(-1);
    }

    /// @param used the place that is used, as far as moves are told apart
    void add(Report report, Moves.Out out, Place used, boolean loop, boolean partial, UseSpans uses) {
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
        Ty whole = findings.types().type(used);
        if (moving instanceof UseSpans.InClosure closure && findings.solver().clones(whole)) {
            findings.describe().moved(moved).ifPresent(name -> new Cloning(findings).beforeClosure(report, name, closure));
        } else if (moving.closure() || !partial) {
            if (!moving.closure()) parameter(report, moving.whole());
            new Cloning(findings).suggest(report, moving.inner(), whole);
        }
    }

}
