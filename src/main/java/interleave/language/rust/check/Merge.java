package interleave.language.rust.check;

import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedExpr.Coercion;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings several expressions to one type: the arms of a match, the elements of an array (rustc's `CoerceMany`).
final class Merge {
    private final Inferring in;
    private final Ty target;
    private final List<TypedExpr> values = new ArrayList<>();
    private @Nullable Ty merged;

    Merge(Inferring in, Expected expected) {
        this.in = in;
        this.target = expected.exact().orElseGet(in::fresh);
    }

    /// The type that is wanted, if one is.
    Ty target() {
        return target;
    }

    /// Adds an expression.
    void add(TypedExpr expr) {
        if (in.settled(expr.type()) instanceof Ty.Never) {
            values.add(expr);
        } else if (merged == null) {
            TypedExpr first = in.coercions.coerce(expr, target);
            merged = first.type();
            values.add(first);
        } else {
            next(expr, merged);
        }
    }

    private void next(TypedExpr expr, Ty before) {
        Ty one = in.settled(before);
        Ty other = in.settled(expr.type());
        if (one instanceof Ty.Item first && other instanceof Ty.Item second && !in.inference.fits(first, second)) {
            pointers(expr, first);
            return;
        }
        Optional<TypedExpr> fits = in.coercions.attempt(expr, before, BorrowKind.MUTABLE);
        if (fits.isPresent()) {
            values.add(fits.get());
            return;
        }
        List<TypedExpr> changed = new ArrayList<>();
        for (TypedExpr value : values) {
            boolean never = in.shallow(value.type()) instanceof Ty.Never;
            Optional<TypedExpr> back =
                    never ? Optional.of(value) : in.coercions.attempt(value, expr.type(), BorrowKind.MUTABLE);
            if (back.isEmpty()) {
                in.mismatch(expr.span(), expr.type(), before);
                values.add(new TypedExpr.NotUnderstood(expr.span(), before));
                return;
            }
            changed.add(back.get());
        }
        values.clear();
        values.addAll(changed);
        values.add(expr);
        merged = expr.type();
    }

    /// Several functions become pointers to functions.
    private void pointers(TypedExpr expr, Ty.Item first) {
        Ty.Function pointer = in.coercions.pointer(first);
        values.add(expr);
        values.replaceAll(value -> in.shallow(value.type()) instanceof Ty.Item
                ? in.coercions.coerce(value, pointer)
                : value);
        merged = pointer;
    }

    /// Adds that nothing is given at that place.
    void addUnit(Span span) {
        add(new TypedExpr.Tuple(span, Ty.UNIT, List.of()));
    }

    /// What was added last, as far as its type is settled.
    TypedExpr last() {
        return values.getLast();
    }

    /// The type that all have.
    Ty type() {
        return merged == null ? Ty.NEVER : merged;
    }

    /// The expressions, each of that type.
    List<TypedExpr> finish() {
        Ty type = type();
        return values.stream()
                .map(value -> in.shallow(value.type()) instanceof Ty.Never && !(type instanceof Ty.Never)
                        ? new TypedExpr.Coerce(value.span(), type, Coercion.NEVER, value)
                        : value)
                .toList();
    }
}
