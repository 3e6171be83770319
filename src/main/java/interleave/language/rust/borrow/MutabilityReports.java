package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.tree.Statement;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.program.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says that something may not be changed: E0594, E0596, E0384.
final class MutabilityReports {
    private final Findings findings;
    private final ErrorBuffer errors;
    private final Sources sources;
    private final Map<Integer, Repeated> borrows = new LinkedHashMap<>();

    /// A variable that is borrowed mutably several times: from the second time on the error is about its declaration.
    private static final class Repeated {
        private final Report report;
        private int count = 1;

        Repeated(Report report) {
            this.report = report;
        }
    }

    MutabilityReports(Findings findings, Mutability mutability, ErrorBuffer errors) {
        this.findings = findings;
        this.errors = errors;
        this.sources = new Sources(findings);
    }

    /// A variable that is not `mut` would get another value.
    void reassigned(Place place, Span span, Moves.Filled first) {
        MirBody.LocalDecl local = findings.body().locals().get(place.local());
        String name = findings.describe().any(place);
        boolean parameter = first.point() < 0;
        Report report = new Report(
                "E0384",
                span,
                parameter
                        ? "cannot assign to immutable argument " + name
                        : "cannot assign twice to immutable variable " + name);
        Span assigned = parameter ? local.span() : firstAssigned(place.local(), first.point());
        if (!span.equals(assigned) && !parameter) report.label(assigned, "first assignment to " + name);
        report.label(
                span,
                parameter ? "cannot assign to immutable argument" : "cannot assign twice to immutable variable");
        if (local.variable().isPresent()) {
            binding(report, local.variable().get(), parameter);
        }
        errors.add(report);
    }

    private void binding(Report report, Variable variable, boolean parameter) {
        int start = variable.span().start();
        boolean counted = findings.surroundings().loops(variable.span(), true).stream()
                .anyMatch(loop -> loop instanceof Expr.For each && each.pattern().span().equals(variable.span()));
        if (counted) {
            report.insert("consider making this binding mutable", start, "(mut " + variable.name() + ") ");
            return;
        }
        report.insert("consider making this binding mutable", start, "mut ");
        boolean part = !parameter
                && findings.surroundings().statement(variable.span())
                        .filter(statement -> statement instanceof Statement.Let let
                                && !(let.pattern() instanceof Pattern.Binding)
                                && let.pattern().span().start() <= start
                                && start < let.pattern().span().end())
                        .isPresent();
        if (part) report.insert("to modify the original value, take a borrow instead", start, "ref mut ");
    }

    /// A declaration with a value is the assignment itself: its name is underlined.
    private Span firstAssigned(int local, int point) {
        Span at = findings.graph().span(point);
        boolean declares = findings.surroundings().statement(at).filter(statement -> statement instanceof Statement.Let let
                        && let.pattern().span().start() <= findings.declaration(local).start()
                        && findings.declaration(local).end() <= let.pattern().span().end())
                .isPresent();
        return declares ? findings.declaration(local) : at;
    }

    void refused(Place place, Span at, Place obstacle, boolean assigned, int point) {
        String name = findings.describe().any(place);
        UseSpans uses = assigned ? new UseSpans.Other(at) : findings.spans().borrow(at, point);
        Span span = uses.whole();
        Why why = why(place, obstacle, name, assigned);
        boolean variable = obstacle.way().isEmpty()
                && findings.body().locals().get(obstacle.local()).variable().isPresent();
        if (!assigned && variable && borrows.containsKey(obstacle.local())) {
            again(borrows.get(obstacle.local()), span, obstacle.local());
            return;
        }
        Report report = assigned
                ? new Report("E0594", span, "cannot assign to " + why.item() + why.reason())
                : new Report("E0596", span, "cannot borrow " + why.item() + " as mutable" + why.reason());
        if (!assigned) {
            uses.insideClosure()
                    .ifPresent(inside ->
                            report.label(inside, "mutable borrow occurs due to use of " + name + " in closure"));
            if (variable) borrows.put(obstacle.local(), new Repeated(report));
        }
        help(report, span, obstacle, assigned);
        if (environment(obstacle)) asked(report, place);
        errors.add(report);
    }

    /// The function that asks for a closure that changes nothing.
    private void asked(Report report, Place place) {
        ClosureDef closure = (ClosureDef) findings.body().owner();
        if (closure.asked().isEmpty() || !(closure.asked().get().by() instanceof FunctionDef function)) return;
        if (function.library() || function.tree().isEmpty()) return;
        Optional<Integer> number = findings.surroundings().parent(closure.span())
                .map(node -> node instanceof Surroundings.Node.Expressed it ? it.expr() : null)
                .map(expr -> switch (expr) {
                    case Expr.Call call -> call.arguments();
                    case Expr.MethodCall call -> call.arguments();
                    default -> List.<Expr>of();
                })
                .map(arguments -> arguments.stream().map(Expr::span).toList().indexOf(closure.span()));
        List<Item.Parameter> parameters = function.tree().get().parameters();
        if (number.isEmpty() || number.get() < 0 || number.get() >= parameters.size()) return;
        report.label(parameters.get(number.get()).type().span(), "change this to accept `FnMut` instead of `Fn`");
        report.label(closure.asked().get().called(), "expects `Fn` instead of `FnMut`");
        report.label(closure.head(), "in this closure");
        findings.setting().captured(place).ifPresent(captured -> {
            Variable variable = closure.captures().get(captured).variable();
            report.label(
                    findings.declaration(variable.span()), "`" + variable.name() + "` declared here, outside the closure");
        });
    }

    private void again(Repeated repeated, Span span, int local) {
        repeated.count++;
        Span declared = findings.body().locals().get(local).span();
        if (repeated.count == 2) {
            repeated.report.moveTo(declared);
            repeated.report.label(declared, "not mutable");
        }
        if (repeated.count < 10) repeated.report.label(span, "cannot borrow as mutable");
        if (repeated.count == 11) repeated.report.note("...and more attempted borrows");
    }

    private record Why(String item, String reason) {}

    private Why why(Place place, Place obstacle, String name, boolean assigned) {
        if (obstacle.way().isEmpty()) {
            return new Why(
                    name,
                    place.way().isEmpty()
                            ? ", as it is not declared as mutable"
                            : ", as `" + findings.describe().name(obstacle.local()).orElse("_")
                                    + "` is not declared as mutable");
        }
        boolean captured = findings.setting().captured(place).isPresent();
        if (!(obstacle.way().getLast() instanceof Element.Dereference)) {
            return new Why(
                    name,
                    captured
                            ? ", as it is not declared as mutable"
                            : ", as " + findings.describe().any(obstacle) + " is not declared as mutable");
        }
        MirBody.LocalDecl local = findings.body().locals().get(obstacle.local());
        if (obstacle.way().size() == 1 && local.kind() == MirBody.Kind.GUARD_REFERENCE) {
            return new Why(name, ", as it is immutable for the pattern guard");
        }
        if (obstacle.way().size() == 1 && findings.describe().staticOf(obstacle.local()).isPresent()) {
            return place.way().size() == 1
                    ? new Why("immutable static item " + name, "")
                    : new Why(
                            name,
                            ", as `" + findings.describe().staticOf(obstacle.local()).get().name()
                                    + "` is an immutable static item");
        }
        if (environment(obstacle)) {
            return new Why(
                    name,
                    captured
                            ? ", as it is a captured variable in a `Fn` closure"
                            : ", as `Fn` closures cannot mutate their captured variables");
        }
        String pointer = sources.behind(Ways.first(obstacle, obstacle.way().size() - 1)).immutable();
        if (findings.describe().place(place).isEmpty()) return new Why("data in " + pointer, "");
        return new Why(name, assigned ? ", which is behind " + pointer : ", as it is behind " + pointer);
    }

    private boolean environment(Place obstacle) {
        return findings.setting().closure() && obstacle.local() == 1 && obstacle.way().size() == 1;
    }

    private void help(Report report, Span span, Place obstacle, boolean assigned) {
        String act = assigned ? "assign" : "borrow as mutable";
        MirBody.LocalDecl local = findings.body().locals().get(obstacle.local());
        if (obstacle.way().isEmpty()) {
            report.label(span, "cannot " + act);
            local.variable().ifPresent(variable -> mutHelp(report, variable));
            if (!assigned && local.type() instanceof Ty.Closure closure && local.variable().isPresent()) {
                closure.definition().captures().stream()
                        .filter(capture -> capture.mode() == ClosureDef.Mode.MUTABLE || capture.mode() == ClosureDef.Mode.UNIQUE)
                        .findFirst()
                        .ifPresent(capture -> report.label(
                                capture.use(),
                                "calling `" + local.variable().get().name() + "` requires mutable binding due to mutable borrow of `"
                                        + Describe.captured(capture) + "`"));
            }
            return;
        }
        if (!(obstacle.way().getLast() instanceof Element.Dereference)) {
            report.label(span, "cannot " + act);
            findings.setting().captured(obstacle).ifPresent(number -> mutHelp(
                    report,
                    ((ClosureDef) findings.body().owner()).captures().get(number).variable()));
            return;
        }
        if (obstacle.way().size() == 1 && local.kind() == MirBody.Kind.GUARD_REFERENCE) {
            report.label(span, "cannot " + act);
            report.note("variables bound in patterns are immutable until the end of the pattern guard");
            return;
        }
        if (environment(obstacle)) {
            report.label(span, "cannot " + act);
            return;
        }
        if (obstacle.way().size() == 1 && local.variable().isPresent()) {
            String acted = assigned ? "written to" : "borrowed as mutable";
            boolean reference = local.type() instanceof Ty.Reference;
            report.label(
                    span,
                    "`" + local.variable().get().name() + "` is a `" + (reference ? "&" : "*const") + "` "
                            + (reference ? "reference" : "pointer") + ", so it cannot be " + acted);
            if (reference) referenceHelp(report, obstacle.local());
            return;
        }
        if (obstacle.way().size() == 1 && findings.describe().staticOf(obstacle.local()).isPresent()) {
            StaticDef variable = findings.describe().staticOf(obstacle.local()).get();
            if (!variable.library()) {
                Span head = new Span(variable.tree().span().start(), variable.tree().type().span().end());
                report.label(head, "this `static` cannot be " + (assigned ? "written to" : "borrowed as mutable"));
            }
        }
        report.label(span, "cannot " + act);
        sources.behind(Ways.first(obstacle, obstacle.way().size() - 1)).requires().ifPresent(type -> report.note(
                interleave.language.rust.verdict.Diagnostic.Note.help(
                        "trait `DerefMut` is required to modify through a dereference, but it is not implemented for `" + type
                                + "`")));
    }

    private static void mutHelp(Report report, Variable variable) {
        report.insert("consider changing this to be mutable", variable.span().start(), "mut ");
    }

    /// `&self` could be `&mut self`, if no trait wants it so.
    private boolean receiver(Report report, int local) {
        if (local != 1 || !(findings.body().owner() instanceof FunctionDef function)) return false;
        Optional<Item.Receiver> receiver = function.tree().flatMap(Item.Function::receiver);
        if (receiver.isEmpty()) return false;
        boolean own = function.impl().filter(impl -> impl.trait().isEmpty()).isPresent();
        if (own && receiver.get().reference() && !receiver.get().referenceMutable()) {
            report.insert(
                    "consider changing this to be a mutable reference", receiver.get().self().span().start(), "mut ");
        }
        return true;
    }

    /// Where the reference is made, it could be a mutable one.
    private void referenceHelp(Report report, int local) {
        for (Moves.Filled filled : findings.moves().fills()) {
            if (filled.path().number() != local || filled.point() < 0) continue;
            Optional<MirStatement> statement = findings.graph().statement(filled.point());
            if (!(statement.orElse(null) instanceof MirStatement.Assign assign)) continue;
            String text = findings.source().text(assign.span());
            if (text.startsWith("&") && !text.startsWith("&mut")) {
                int after = assign.span().start() + 1;
                report.insert("consider changing this to be a mutable reference", after, "mut ");
                return;
            }
        }
        if (receiver(report, local)) return;
        MirBody.LocalDecl declared = findings.body().locals().get(local);
        if (findings.source().text(findings.declaration(local)).startsWith("ref ")) {
            report.insert("consider changing this to be a mutable reference", declared.span().start(), "mut ");
            return;
        }
        String after = findings.source().text(new Span(
                declared.span().end(), Math.min(findings.source().text().length(), declared.span().end() + 3)));
        if (after.equals(": &")) {
            report.insert(
                    "consider changing this to be a mutable reference", declared.span().end() + 3, "mut ");
        }
    }
}
