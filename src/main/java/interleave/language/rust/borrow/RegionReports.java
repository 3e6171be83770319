package interleave.language.rust.borrow;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.verdict.Diagnostic;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks that no universal region has to be longer than it is known to be, and says so: E0521, `lifetime may not live long
/// enough`, E0309, E0310. In a closure, what the body around can see to is asked of it.
final class RegionReports {
    private final Findings findings;
    private final RegionNames names;
    private final ErrorBuffer errors;
    private final List<Requirement> requirements = new ArrayList<>();
    private final Regions regions;
    private final Universals universals;

    RegionReports(Findings findings, RegionNames names, ErrorBuffer errors) {
        this.findings = findings;
        this.names = names;
        this.errors = errors;
        this.regions = findings.regions();
        this.universals = findings.setting().universals();
    }

    List<Requirement> requirements() {
        return requirements;
    }

    void run() {
        findings.obligations().tests().forEach(this::test);
        for (int region = 0; region < universals.size(); region++) check(region);
    }

    private void check(int longer) {
        for (int other = 0; other < longer; other++) {
            if (regions.same(longer, other)) {
                if (!holds(longer, other)) report(longer, other);
                return;
            }
        }
        boolean told = false;
        for (int shorter : regions.universalsIn(longer)) {
            if (holds(longer, shorter)) continue;
            if (!told) report(longer, shorter);
            told = true;
        }
    }

    /// Whether it is known, or can be left to the body around.
    private boolean holds(int longer, int shorter) {
        if (universals.outlives(longer, shorter)) return true;
        if (!findings.setting().closure()) return false;
        int lower = universals.lowerOutside(longer);
        if (lower < 0) return false;
        Optional<Regions.Blame> blame = regions.blame(longer, shorter);
        if (blame.isEmpty()) return false;
        for (int upper : universals.upperOutside(shorter)) {
            requirements.add(new Requirement(
                    Optional.of(findings.setting().requirementNumber(lower)),
                    Optional.empty(),
                    findings.setting().requirementNumber(upper),
                    blame.get().category(),
                    blame.get().constraint().span()));
        }
        return true;
    }

    private void test(Obligations.Test test) {
        for (int region : regions.universalsIn(test.region())) {
            if (findings.setting().environment().outlives(test.type(), region)) continue;
            if (findings.setting().closure()) {
                for (int upper : universals.upperOutside(region)) {
                    requirements.add(new Requirement(
                            Optional.empty(),
                            Optional.of(test.type()),
                            findings.setting().requirementNumber(upper),
                            test.why().category(),
                            test.why().span()));
                }
                continue;
            }
            errors.add(typeTooShort(test, region));
            return;
        }
    }

    private Report typeTooShort(Obligations.Test test, int region) {
        boolean known = test.type() instanceof Ty.Parameter;
        Span at = called(test.why().span());
        String kind = known ? "the parameter type" : "the associated type";
        String type = findings.text(test.type());
        String name = names.of(region).map(RegionName::name).orElse("'_");
        Report report = new Report(
                region == Universals.STATIC ? "E0310" : "E0309",
                at,
                kind + " `" + type + "` may not live long enough");
        report.label(at, kind + " `" + type + "` must be valid for "
                + (region == Universals.STATIC ? "the static lifetime..." : "the lifetime `" + name + "` as defined here..."));
        report.label(
                at, "...so that the type `" + type + "` will meet its required lifetime bounds");
        if (test.type() instanceof Ty.Parameter parameter) {
            Span declared = parameter.parameter().span();
            int end = bounds(declared);
            report.insert(
                    "consider adding an explicit lifetime bound",
                    end < 0 ? declared.end() : end,
                    (end < 0 ? ": " : " + ") + name);
        }
        return report;
    }

    /// The whole call of what is called.
    private Span called(Span function) {
        return findings.surroundings().parent(function)
                .filter(node -> node instanceof Surroundings.Node.Expressed it
                        && it.expr() instanceof Expr.Call call
                        && call.function().span().equals(function))
                .map(Surroundings.Node::span)
                .orElse(function);
    }

    /// Where the bounds of a type parameter end; -1 if it has none.
    private int bounds(Span parameter) {
        String text = findings.source().text();
        if (text.startsWith(":", parameter.end())) return endOfBounds(parameter.end() + 1);
        if (!(findings.setting().root() instanceof FunctionDef function) || function.tree().isEmpty()) return -1;
        int where = text.indexOf("where", parameter.end());
        int body = function.tree().get().body().map(block -> block.span().start()).orElse(-1);
        if (where < 0 || where > body) return -1;
        Matcher bound = Pattern.compile("\\b" + Pattern.quote(findings.source().text(parameter)) + "\\s*:(?!:)").matcher(text);
        return bound.find(where) && bound.end() < body ? endOfBounds(bound.end()) : -1;
    }

    private int endOfBounds(int from) {
        String text = findings.source().text();
        int depth = 0;
        int at = from;
        for (; at < text.length(); at++) {
            char one = text.charAt(at);
            boolean arrow = one == '>' && text.charAt(at - 1) == '-';
            if (depth == 0 && (one == ',' || one == '{' || one == '>' && !arrow)) break;
            if (one == '<' || one == '(' || one == '[') depth++;
            if (one == ')' || one == ']' || one == '>' && !arrow) depth--;
        }
        while (Character.isWhitespace(text.charAt(at - 1))) at--;
        return at;
    }

    private void report(int longer, int shorter) {
        Optional<Regions.Blame> blame = regions.blame(longer, shorter);
        if (blame.isEmpty()) return;
        Constraint constraint = blame.get().constraint();
        Category category = blame.get().category();
        Optional<Report> explicit = new ExplicitLifetimes(findings, names).report(constraint.span(), longer, shorter);
        if (explicit.isPresent()) {
            errors.add(explicit.get());
            return;
        }
        boolean inside = universals.inside(longer);
        boolean shorterInside = universals.inside(shorter);
        boolean mutableClosure = findings.body().owner() instanceof ClosureDef closure
                && closure.kind() == ClosureDef.Kind.FN_MUT
                && universals.origin(longer).role().equals("env");
        Report report;
        if (category instanceof Category.Return && inside && !shorterInside && mutableClosure) {
            report = escapingCapture(constraint, shorter);
        } else if (inside && !shorterInside && escaping(category)) {
            report = escaping(constraint, category, longer, shorter, blame.get());
        } else {
            report = general(constraint, category, longer, shorter, inside, shorterInside, blame.get());
        }
        constraint.invariant().ifPresent(type -> invariant(report, type));
        errors.add(report);
    }

    private static boolean escaping(Category category) {
        return switch (category) {
            case Category.Assignment _, Category.CallArgument _ -> true;
            default -> false;
        };
    }

    private Report escapingCapture(Constraint constraint, int shorter) {
        Report report = new Report("", constraint.span(), "captured variable cannot escape `FnMut` closure body");
        report.label(
                constraint.span(),
                findings.setting().output() instanceof Ty.Closure
                        ? "returns a closure that contains a reference to a captured variable, which then escapes the closure body"
                        : "returns a reference to a captured variable which escapes the closure body");
        names.of(shorter);
        ClosureDef closure = (ClosureDef) findings.body().owner();
        Span at = constraint.span();
        closure.captures().stream()
                .filter(capture -> at.start() <= capture.use().start() && capture.use().end() <= at.end())
                .findFirst()
                .ifPresent(capture -> {
                    report.label(findings.declaration(capture.variable().span()), "variable defined here");
                    report.label(capture.use(), "variable captured here");
                });
        report.label(new Span(closure.head().end() - 1, closure.head().end()), "inferred to be a `FnMut` closure");
        report.note("`FnMut` closures only have access to their captured variables while they are executing...");
        report.note("...therefore, they cannot allow references to captured variables to escape");
        List<Expr> given = findings.surroundings().expression(at)
                .map(expr -> switch (expr) {
                    case Expr.Call it -> it.arguments();
                    case Expr.MethodCall it -> it.arguments();
                    default -> List.<Expr>of();
                })
                .orElse(List.of());
        for (Expr argument : given) {
            if (argument instanceof Expr.Closure nested && nested.moves().isEmpty()) {
                report.insert("consider adding 'move' keyword before the nested closure", nested.head().start(), "move ");
            }
        }
        return report;
    }

    private String bodyKind() {
        return switch (findings.body().owner()) {
            case ClosureDef _ -> "closure";
            case FunctionDef function when function.method() -> "method";
            case FunctionDef function when function.parent().isPresent() -> "associated function";
            default -> "function";
        };
    }

    private Report escaping(Constraint constraint, Category category, int longer, int shorter, Regions.Blame blame) {
        Optional<RegionNames.Holder> from = names.holder(longer);
        Optional<RegionNames.Holder> to = names.holder(shorter);
        boolean assignedInFunction =
                category instanceof Category.Assignment && findings.body().owner() instanceof FunctionDef;
        boolean constant = findings.body().owner() instanceof ConstDef || findings.body().owner() instanceof StaticDef;
        if (from.isEmpty() && to.isEmpty() || assignedInFunction || constant) {
            return general(constraint, category, longer, shorter, true, false, blame);
        }
        String kind = bodyKind();
        Report report = new Report("E0521", constraint.span(), "borrowed data escapes outside of " + kind);
        to.ifPresent(holder -> holder.name().ifPresent(name -> report.label(
                holder.span(), "`" + name + "` declared here, outside of the " + kind + " body")));
        from.ifPresent(holder -> holder.name().ifPresent(name -> {
            report.label(holder.span(), "`" + name + "` is a reference that is only valid in the " + kind + " body");
            report.label(constraint.span(), "`" + name + "` escapes the " + kind + " body here");
        }));
        Optional<RegionName> name = names.of(longer);
        Optional<RegionName> other = names.of(shorter);
        if (name.isPresent() && other.isPresent()) {
            name.get().show(report);
            other.get().show(report);
            report.label(
                    constraint.span(),
                    category.words() + "requires that `" + name.get().name() + "` must outlive `" + other.get().name() + "`");
        }
        return report;
    }

    private Report general(Constraint constraint, Category category, int longer, int shorter, boolean inside,
            boolean shorterInside, Regions.Blame blame) {
        Report report = new Report("", constraint.span(), "lifetime may not live long enough");
        RegionName name = named(longer);
        name.show(report);
        RegionName other = named(shorter);
        other.show(report);
        if (category instanceof Category.Return && shorterInside) {
            report.label(
                    constraint.span(),
                    bodyKind() + " was supposed to return data with lifetime `" + other.name()
                            + "` but it is returning data with lifetime `" + name.name() + "`");
        } else {
            report.label(
                    constraint.span(),
                    category.words() + "requires that `" + name.name() + "` must outlive `" + other.name() + "`");
        }
        if (name.named() && other.named() && !(other.source() instanceof RegionName.Source.Static)) {
            report.note(Diagnostic.Note.help(
                    "consider adding the following bound: `" + name.name() + ": " + other.name() + "`"));
        }
        return report;
    }

    private RegionName named(int region) {
        return names.of(region).orElseGet(() -> names.made(new RegionName.Source.Static()));
    }

    private void invariant(Report report, Ty type) {
        Ty target = type instanceof Ty.Reference reference ? reference.target() : type;
        String text = findings.text(target);
        if (type instanceof Ty.Reference) {
            report.note("requirement occurs because of a mutable reference to `" + text + "`");
            report.note("mutable references are invariant over their type parameter");
            report.note(Diagnostic.Note.help(
                    "see <https://doc.rust-lang.org/nomicon/subtyping.html> for more information about variance"));
        }
    }
}
