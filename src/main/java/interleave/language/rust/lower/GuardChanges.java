package interleave.language.rust.lower;

import interleave.language.rust.check.Children;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import java.util.Optional;

/// Guards of arms that change what is matched: the compiler refuses them (E0510), by borrows that are not made here.
final class GuardChanges {
    private GuardChanges() {}

    /// Where the guard changes something of the variable that is matched, if it does.
    static Optional<Span> find(TypedExpr matched, TypedExpr guard) {
        return base(matched).flatMap(variable -> find(variable, guard));
    }

    private static Optional<Span> find(Variable variable, TypedExpr expr) {
        boolean changes = switch (expr) {
            case TypedExpr.Assign assign -> isOf(variable, assign.place());
            case TypedExpr.AssignOperation assign -> isOf(variable, assign.place());
            case TypedExpr.Borrow borrow -> borrow.kind() != BorrowKind.SHARED && isOf(variable, borrow.place());
            case TypedExpr.RawBorrow borrow -> borrow.mutable() && isOf(variable, borrow.place());
            case TypedExpr.Closure closure -> closure.definition().captures().stream().anyMatch(capture ->
                    capture.variable() == variable && capture.mode() != ClosureDef.Mode.SHARED);
            default -> false;
        };
        if (changes) return Optional.of(expr.span());
        return Children.of(expr).stream().flatMap(child -> find(variable, child).stream()).findFirst();
    }

    private static boolean isOf(Variable variable, TypedExpr place) {
        return base(place).filter(base -> base == variable).isPresent();
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
