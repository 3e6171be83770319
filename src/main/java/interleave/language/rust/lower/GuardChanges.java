package interleave.language.rust.lower;

import interleave.language.rust.check.Children;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Label;
import interleave.language.rust.verdict.Diagnostic.Severity;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Guards of arms that change what is matched: the compiler refuses them (E0510), by borrows that are not made here. Where it
/// is not plain that they meet, nothing is decided.
final class GuardChanges {
    private final Notices notices;
    private final TypedExpr matched;
    private final Optional<Path> path;

    private GuardChanges(Notices notices, TypedExpr matched) {
        this.notices = notices;
        this.matched = matched;
        this.path = path(matched);
    }

    /// A variable, or a field of it.
    private record Path(Variable variable, List<Integer> fields, String text) {
        boolean holds(Path other) {
            return other.fields.size() >= fields.size() && other.fields.subList(0, fields.size()).equals(fields);
        }
    }

    static void check(TypedExpr.Match match, Notices notices) {
        GuardChanges changes = new GuardChanges(notices, match.value());
        for (TypedExpr.Arm arm : match.arms()) {
            arm.guard().ifPresent(guard -> changes.guard(guard, guard.span(), tests(arm.pattern())));
        }
    }

    /// Whether a pattern looks at what is matched itself, and keeps nothing of it.
    private static boolean tests(TypedPattern pattern) {
        boolean looks = pattern instanceof TypedPattern.Constant || pattern instanceof TypedPattern.Range
                || pattern instanceof TypedPattern.Parts parts && parts.definition().filter(definition -> definition.isEnum()).isPresent();
        return looks && TypedPattern.variables(pattern).isEmpty();
    }

    /// @param call the call around, when a borrow of two phases begins to matter
    private void guard(TypedExpr expr, Span call, boolean plain) {
        switch (expr) {
            case TypedExpr.Assign assign -> changed(assign.place(), expr.span(), "assign", plain);
            case TypedExpr.AssignOperation assign -> changed(assign.place(), expr.span(), "assign", plain);
            case TypedExpr.Borrow borrow when borrow.kind() != BorrowKind.SHARED ->
                changed(borrow.place(), borrow.kind() == BorrowKind.TWO_PHASE ? call : expr.span(), "mutably borrow", plain);
            case TypedExpr.RawBorrow borrow when borrow.mutable() -> changed(borrow.place(), expr.span(), "", false);
            case TypedExpr.Closure closure -> {
                boolean changes = closure.definition().captures().stream().anyMatch(capture ->
                        base(matched).filter(capture.variable()::equals).isPresent() && capture.mode() != ClosureDef.Mode.SHARED);
                if (changes) undecided(expr.span());
            }
            default -> {} // changes nothing itself
        }
        Span around = expr instanceof TypedExpr.Call ? expr.span() : call;
        Children.of(expr).forEach(child -> guard(child, around, plain));
    }

    private void undecided(Span span) {
        notices.undecided(span, "what a guard changes of what is matched is not checked");
    }

    private void changed(TypedExpr place, Span span, String what, boolean plain) {
        Optional<Variable> base = base(place);
        if (base.isEmpty() || !base.equals(base(matched))) return;
        Optional<Path> changed = path(place);
        boolean known = changed.isPresent() && path.isPresent();
        if (known && !changed.get().holds(path.get()) && !path.get().holds(changed.get())) return;
        if (!known || !plain || !changed.get().holds(path.get())) {
            undecided(span);
            return;
        }
        notices.tell(new Diagnostic(Severity.ERROR, "E0510", "cannot " + what + " `" + changed.get().text() + "` in match guard", span,
                List.of(new Label(span, "cannot " + what, true),
                        new Label(matched.span(), "value is immutable in match guard", false)), List.of()));
    }

    private static Optional<Path> path(TypedExpr place) {
        return switch (place) {
            case TypedExpr.Local local -> Optional.of(new Path(local.variable(), List.of(), local.variable().name()));
            case TypedExpr.Field field -> path(field.value()).map(inner -> {
                List<Integer> fields = new ArrayList<>(inner.fields());
                fields.add(field.index());
                String name = field.value().type() instanceof Ty.Adt adt
                        ? adt.definition().variants().getFirst().fields().get(field.index()).name()
                        : Integer.toString(field.index());
                return new Path(inner.variable(), fields, inner.text() + "." + name);
            });
            default -> Optional.empty();
        };
    }

    private static Optional<Variable> base(TypedExpr place) {
        return switch (place) {
            case TypedExpr.Local local -> Optional.of(local.variable());
            case TypedExpr.Field field -> base(field.value());
            case TypedExpr.Index index -> base(index.value());
            case TypedExpr.Dereference dereference -> base(dereference.value());
            case TypedExpr.Borrow borrow -> base(borrow.place());
            default -> Optional.empty();
        };
    }
}
