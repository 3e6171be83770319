package interleave.language.rust.check;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import java.util.Optional;

/// `as` (The Rust Reference, "Type cast expressions").
final class Casts {
    private final Inferring in;

    Casts(Inferring in) {
        this.in = in;
    }

    TypedExpr check(Expr.Cast tree) {
        Ty target = in.settled(in.types.read(tree.type()));
        TypedExpr value = in.expressions.check(tree.value(), new Expected(Optional.of(target), true));
        Ty source = in.settled(value.type());
        if (simple(source) && (simple(target) || target instanceof Ty.Pointer)) {
            return new TypedExpr.Cast(tree.span(), target, value);
        }
        if (source instanceof Ty.Pointer && (simple(target) || target instanceof Ty.Pointer)) {
            return new TypedExpr.Cast(tree.span(), target, value);
        }
        if (source instanceof Ty.Adt adt && adt.definition().isEnum() && target instanceof Ty.Int) {
            return new TypedExpr.Cast(tree.span(), target, value);
        }
        if (source instanceof Ty.Item item && simple(target)) {
            return new TypedExpr.Cast(tree.span(), target, in.coercions.coerce(value, in.coercions.pointer(item)));
        }
        if (source instanceof Ty.Function && simple(target)) return new TypedExpr.Cast(tree.span(), target, value);
        if (source instanceof Ty.Reference reference && target instanceof Ty.Pointer pointer
                && open(in.settled(reference.target())) && !taken(in.settled(pointer.target()))) {
            return in.unknown(tree.span(), "a cast from what is not known yet is not understood");
        }
        Optional<TypedExpr> coerced = in.coercions.attempt(value, target, BorrowKind.MUTABLE);
        if (coerced.isPresent()) return coerced.get();
        // A reference to an array as a pointer to its first element, or to a pointer and on to another.
        if (source instanceof Ty.Reference reference && target instanceof Ty.Pointer pointer) {
            Optional<TypedExpr> first = in.coercions.attempt(
                    value, new Ty.Pointer(pointer.mutable(), reference.target()), BorrowKind.MUTABLE);
            boolean array = in.shallow(reference.target()) instanceof Ty.Array of
                    && in.unify(of.element(), pointer.target());
            if (first.isPresent() && array) return new TypedExpr.Cast(tree.span(), target, first.get());
        }
        return in.unknown(tree.span(), "this cast is not understood: types are not checked here");
    }

    private static boolean open(Ty type) {
        return type instanceof Ty.Variable variable && variable.kind() != Ty.VariableKind.ANY;
    }

    /// Whether a number of which nothing more is known becomes one of that type.
    private static boolean taken(Ty type) {
        return type.equals(Ty.I32) || type.equals(Ty.F64) || type instanceof Ty.Variable;
    }

    /// A number, truth or character, perhaps not known exactly yet.
    private static boolean simple(Ty type) {
        return type instanceof Ty.Int || type instanceof Ty.Float || type instanceof Ty.Bool || type instanceof Ty.Char
                || type instanceof Ty.Variable variable && variable.kind() != Ty.VariableKind.ANY;
    }
}
