package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Statement;
import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.verdict.Diagnostic;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says that something cannot be moved out of where it is: E0507, E0508, E0509. What one pattern moves is told together.
final class MoveErrors {
    private final Findings findings;
    private final ErrorBuffer errors;
    private final Sources sources;

    MoveErrors(Findings findings, ErrorBuffer errors) {
        this.findings = findings;
        this.errors = errors;
        this.sources = new Sources(findings);
    }

    /// What is bound from one matched place.
    private record Group(Place from, Span span, MovePaths.Obstacle obstacle, int point, List<Integer> bindings) {}

    void run() {
        Map<Object, Group> groups = new LinkedHashMap<>();
        for (Moves.Refused refused : findings.moves().refused()) {
            Optional<Integer> binding = binding(refused);
            if (binding.isEmpty()) {
                UseSpans spans = findings.spans().move(refused.place(), refused.point());
                groups.put(
                        refused,
                        new Group(refused.place(), spans.whole(), refused.obstacle(), refused.point(), new ArrayList<>()));
                continue;
            }
            Optional<Matched> matched = matched(refused);
            Place from = matched.map(Matched::place).orElse(refused.place());
            Span span = matched.map(Matched::span).orElse(findings.graph().span(refused.point()));
            Group group = groups.computeIfAbsent(
                    List.of(span, Ways.key(from)),
                    _ -> new Group(from, span, refused.obstacle(), refused.point(), new ArrayList<>()));
            if (!group.bindings().contains(binding.get())) group.bindings().add(binding.get());
        }
        groups.values().forEach(group -> errors.add(report(group)));
    }

    /// The variable of a pattern that a value is moved into.
    private Optional<Integer> binding(Moves.Refused refused) {
        if (!(findings.graph().statement(refused.point()).orElse(null) instanceof MirStatement.Assign assign)) {
            return Optional.empty();
        }
        if (!assign.place().way().isEmpty() || !(assign.value() instanceof Rvalue.Use)) return Optional.empty();
        MirBody.LocalDecl local = findings.body().locals().get(assign.place().local());
        boolean byPattern = local.variable().isPresent() && local.variable().get().span().equals(assign.span());
        return byPattern ? Optional.of(assign.place().local()) : Optional.empty();
    }

    private record Matched(Place place, Span span) {}

    /// The place that the pattern was matched with: it was read for that.
    private Optional<Matched> matched(Moves.Refused refused) {
        Optional<Matched> found = Optional.empty();
        for (int p = 0; p < findings.graph().points(); p++) {
            if (findings.graph().statement(p).orElse(null) instanceof MirStatement.FakeRead read
                    && read.cause() == MirStatement.Cause.MATCH
                    && Ways.within(refused.place(), read.place())
                    && findings.graph().dominates(p, refused.point())) {
                found = Optional.of(new Matched(read.place(), read.span()));
            }
            if (findings.graph().statement(p).orElse(null) instanceof MirStatement.Mention mention
                    && Ways.within(refused.place(), mention.place())
                    && findings.graph().dominates(p, refused.point())) {
                found = Optional.of(new Matched(mention.place(), mention.span()));
            }
        }
        return found;
    }

    private Report report(Group group) {
        Report report = report(group, group.obstacle());
        bindings(report, group);
        return report;
    }

    private Report report(Group group, MovePaths.Obstacle obstacle) {
        return switch (obstacle) {
            case MovePaths.Obstacle.Destructor destructor -> hinted(group, new Report(
                    "E0509",
                    group.span(),
                    "cannot move out of type `" + findings.text(destructor.type()) + "`, which implements the `Drop` trait"));
            case MovePaths.Obstacle.Elements elements -> hinted(group, new Report(
                    "E0508",
                    group.span(),
                    "cannot move out of type `" + findings.text(elements.type()) + "`, a non-copy "
                            + (elements.type() instanceof Ty.Array ? "array" : "slice")));
            case MovePaths.Obstacle.Borrowed borrowed -> borrowed(group, borrowed.place());
        };
    }

    private Report hinted(Group group, Report report) {
        report.label(group.span(), "cannot move out of here");
        Optional<Variable> captured = Optional.empty();
        for (int i = 0; i <= group.from().way().size() && captured.isEmpty(); i++) {
            captured = findings.setting()
                    .captured(Ways.first(group.from(), i))
                    .map(number -> ((ClosureDef) findings.body().owner()).captures().get(number).variable());
        }
        moveLabel(report, group, findings.describe().any(group.from()), captured);
        return report;
    }

    private Report borrowed(Group group, Place behind) {
        Place base = Ways.first(behind, behind.way().size() - 1);
        Optional<Integer> captured = captured(group.from(), base);
        MirBody.LocalDecl local = findings.body().locals().get(base.local());
        Optional<String> name = findings.describe().place(group.from());
        Span span = group.span();
        Ty content = findings.types().type(behind);
        if (content instanceof Ty.Array || content instanceof Ty.Slice) {
            return report(group, new MovePaths.Obstacle.Elements(content, false));
        }
        if (captured.isPresent()) return outOfClosure(group, name, captured.get());
        if (base.way().isEmpty() && local.kind() == MirBody.Kind.GUARD_REFERENCE) {
            return new Report("E0507", span, "cannot move out of `" + name.orElse("value") + "` in pattern guard")
                    .label(span, "cannot move out of `" + name.orElse("value") + "` in pattern guard")
                    .note("variables bound in patterns cannot be moved from until after the end of the pattern guard");
        }
        if (base.way().isEmpty() && findings.describe().staticOf(base.local()).isPresent()) {
            return finish(group, "cannot move out of static item `" + name.orElse("value") + "`", name);
        }
        Sources.Source source = sources.behind(base);
        String what = name.isPresent()
                ? source.named()
                        .map(text -> "`" + name.get() + "` which is behind " + text)
                        .orElse(source.unnamed())
                : source.unnamed();
        return finish(group, "cannot move out of " + what, name);
    }

    private Optional<Integer> captured(Place from, Place base) {
        if (!findings.setting().closure()) return Optional.empty();
        for (int i = 0; i <= from.way().size(); i++) {
            Optional<Integer> found = findings.setting().captured(Ways.first(from, i));
            if (found.isPresent() && (base.local() == 1 && base.way().isEmpty())) return found;
        }
        return Optional.empty();
    }

    private Report outOfClosure(Group group, Optional<String> name, int captured) {
        ClosureDef closure = (ClosureDef) findings.body().owner();
        String kind = closure.kind() == ClosureDef.Kind.FN ? "Fn" : "FnMut";
        String quoted = name.map(text -> "`" + text + "`").orElse("value");
        String text = "cannot move out of " + quoted + ", a captured variable in an `" + kind + "` closure";
        Report report = new Report("E0507", group.span(), text);
        report.label(findings.declaration(closure.captures().get(captured).variable().span()), "captured outer variable");
        report.label(closure.head(), "captured by this `" + kind + "` closure");
        consumed(report, closure);
        moveLabel(report, group, quoted, Optional.of(closure.captures().get(captured).variable()));
        return report;
    }

    /// Where the closure is asked to be called more than once.
    private static void consumed(Report report, ClosureDef closure) {
        if (closure.asked().isEmpty()) return;
        ClosureDef.Asked asked = closure.asked().get();
        String place = asked.by().place("at_bound");
        if (asked.by().library() && place.isEmpty()) return;
        report.note(new Diagnostic.Note(
                Diagnostic.Kind.HELP,
                "`Fn` and `FnMut` closures require captured values to be able to be consumed multiple times, but `FnOnce` "
                        + "closures may consume them only once",
                asked.by().library() ? List.of() : List.of(new Diagnostic.Label(asked.bound(), "", true)),
                List.of(),
                place));
    }

    private Report finish(Group group, String text, Optional<String> name) {
        Report report = new Report("E0507", group.span(), text);
        moveLabel(report, group, name.map(n -> "`" + n + "`").orElse("value"), Optional.empty());
        return report;
    }

    /// @param captured the variable outside of the closure: the reason is told where it gets its value
    private void moveLabel(Report report, Group group, String name, Optional<Variable> captured) {
        if (!group.bindings().isEmpty()) return;
        Ty type = findings.types().type(group.from());
        UseSpans spans = findings.spans().move(group.from(), group.point());
        if (spans instanceof UseSpans.AsSelf self && self.call().how() == TypedExpr.CallKind.METHOD) {
            report.label(self.call().nameSpan(), name + " moved due to this method call");
            Ty.Item item = (Ty.Item) ((Operand.Function) self.call().function()).type();
            new MovedHelps(findings).takesSelf(report, item, name);
            contents(report, self, type);
        }
        Span reason = captured.flatMap(this::beginning).orElse(spans.inner());
        spans.insideClosure().ifPresent(inside -> report.label(inside, "variable moved due to use in closure"));
        report.label(
                reason,
                "move occurs because " + name + " has type `" + findings.text(type)
                        + "`, which does not implement the `Copy` trait");
        if (!reason.equals(group.span())) report.label(group.span(), name + " is moved here");
        if (spans instanceof UseSpans.InClosure closure) {
            findings.describe().place(group.from()).ifPresent(from -> new Cloning(findings).beforeClosure(report, from, closure));
        } else if (!(spans instanceof UseSpans.AsSelf)) {
            borrowing(report, group.span(), type);
            new Cloning(findings).suggest(report, group.span(), type);
        }
    }

    /// Of an `Option` or `Result` the contents can be borrowed; or it could be cloned if they had a `Clone`.
    private void contents(Report report, UseSpans.AsSelf self, Ty type) {
        if (!(type instanceof Ty.Adt adt) || !adt.definition().library()) return;
        String name = adt.definition().name();
        if (!name.equals("Option") && !name.equals("Result")) return;
        report.label(self.use(), "help: consider calling `.as_ref()` or `.as_mut()` to borrow the type's contents");
        List<Ty> inner = adt.arguments().types().stream().filter(argument -> !findings.solver().clones(argument)).toList();
        if (inner.size() != 1) return;
        report.note(new Diagnostic.Note(
                Diagnostic.Kind.HELP,
                "you could `clone` the value and consume it, if the `" + findings.text(inner.getFirst())
                        + ": Clone` trait bound could be satisfied",
                List.of(),
                List.of(
                        new Diagnostic.Replacement(
                                new Span(self.use().start(), self.use().start()),
                                "<" + findings.text(type) + " as Clone>::clone(&"),
                        new Diagnostic.Replacement(new Span(self.use().end(), self.use().end()), ")"))));
    }

    /// Where a variable gets its value, or its type.
    private Optional<Span> beginning(Variable variable) {
        return findings.surroundings().statement(variable.span()).flatMap(statement -> statement instanceof Statement.Let let
                ? let.type().map(TypeTree::span).or(() -> let.value().map(Expr::span))
                : Optional.empty());
    }

    /// What could be borrowed instead: the whole of what is given to a variable.
    private void borrowing(Report report, Span span, Ty type) {
        String from = findings.source().text(span);
        boolean given = findings.surroundings().parent(span)
                .filter(node -> node instanceof Surroundings.Node.Stated it && it.statement() instanceof Statement.Let)
                .isPresent();
        if (!given) return;
        if (from.startsWith("*")) {
            report.help("consider removing the dereference here", new Span(span.start(), span.start() + 1), "");
        } else {
            report.insert("consider borrowing here", span.start(), "&");
        }
    }

    private void bindings(Report report, Group group) {
        List<Integer> all = group.bindings();
        for (int i = 0; i < all.size(); i++) {
            Span at = findings.body().locals().get(all.get(i)).span();
            report.label(at, i == 0 ? "data moved here" : "...and here");
        }
        if (all.isEmpty()) return;
        if (all.size() == 1) {
            MirBody.LocalDecl local = findings.body().locals().get(all.getFirst());
            String text = "move occurs because `" + local.variable().get().name() + "` has type `"
                    + findings.text(local.type()) + "`, which does not implement the `Copy` trait";
            report.label(local.span(), text);
        } else {
            report.note("move occurs because these variables have types that don't implement the `Copy` trait");
        }
        String from = findings.source().text(group.span());
        if (from.startsWith("*")) {
            report.note(new Diagnostic.Note(
                    Diagnostic.Kind.HELP,
                    "consider removing the dereference here",
                    List.of(),
                    List.of(new Diagnostic.Replacement(new Span(group.span().start(), group.span().start() + 1), ""))));
        } else {
            report.insert("consider borrowing here", group.span().start(), "&");
        }
    }
}
