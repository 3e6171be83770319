package interleave.language.rust.check;

import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedExpr.Coercion;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// Coercions (The Rust Reference, "Type coercions"; rustc's `coercion.rs`).
final class Coercions {
    private final Inferring in;
    private final Unsizing unsizing;

    Coercions(Inferring in) {
        this.in = in;
        this.unsizing = new Unsizing(in);
    }

    /// The expression made into one of that type; told where that cannot be.
    TypedExpr coerce(TypedExpr expr, Ty target) {
        return coerce(expr, target, BorrowKind.MUTABLE);
    }

    /// As an argument of a call: a `&mut` that is put in may be of two phases.
    TypedExpr argument(TypedExpr expr, Ty target) {
        return coerce(expr, target, BorrowKind.TWO_PHASE);
    }

    private TypedExpr coerce(TypedExpr expr, Ty target, BorrowKind exclusive) {
        Optional<TypedExpr> done = attempt(expr, target, exclusive);
        if (done.isPresent()) return done.get();
        in.mismatch(expr.span(), expr.type(), target);
        return new TypedExpr.NotUnderstood(expr.span(), target);
    }

    /// The expression made into one of that type, if that can be.
    Optional<TypedExpr> attempt(TypedExpr expr, Ty target, BorrowKind exclusive) {
        Ty source = in.settled(expr.type());
        Ty goal = in.settled(target);
        if (source instanceof Ty.Unknown || goal instanceof Ty.Unknown) return Optional.of(expr);
        if (source instanceof Ty.Never) return Optional.of(never(expr, goal));
        if (source instanceof Ty.Variable) return in.unify(source, goal) ? Optional.of(expr) : Optional.empty();
        Optional<TypedExpr> unsized = unsizing.attempt(expr, source, goal, exclusive);
        if (unsized.isPresent()) return unsized;
        if (goal instanceof Ty.Pointer pointer) return pointer(expr, source, pointer);
        if (goal instanceof Ty.Reference to && source instanceof Ty.Reference from) {
            return reborrow(expr, from, to, exclusive);
        }
        if (goal instanceof Ty.Function function) {
            Optional<TypedExpr> reified = reify(expr, source, function);
            if (reified.isPresent()) return reified;
        }
        return in.unify(source, goal) ? Optional.of(expr) : Optional.empty();
    }

    /// What never gives a value may stand for any.
    TypedExpr never(TypedExpr expr, Ty goal) {
        if (goal instanceof Ty.Never) return expr;
        if (goal instanceof Ty.Variable variable) in.diverging.add(variable.number());
        return new TypedExpr.Coerce(expr.span(), goal, Coercion.NEVER, expr);
    }

    private Optional<TypedExpr> pointer(TypedExpr expr, Ty source, Ty.Pointer goal) {
        Span span = expr.span();
        return switch (source) {
            case Ty.Reference from when (from.mutable() || !goal.mutable()) && in.unify(from.target(), goal.target()) -> {
                TypedExpr place = new TypedExpr.Dereference(span, from.target(), expr);
                if (goal.mutable()) place = in.places.mutable(place);
                yield Optional.of(new TypedExpr.RawBorrow(span, goal, goal.mutable(), place));
            }
            case Ty.Pointer from when (from.mutable() || !goal.mutable()) && in.unify(from.target(), goal.target()) ->
                Optional.of(from.mutable() == goal.mutable()
                        ? expr
                        : new TypedExpr.Coerce(span, goal, Coercion.POINTER, expr));
            default -> Optional.empty();
        };
    }

    /// A reference is borrowed anew, through as many pointers as are needed.
    private Optional<TypedExpr> reborrow(TypedExpr expr, Ty.Reference from, Ty.Reference to, BorrowKind exclusive) {
        if (to.mutable() && !from.mutable()) return Optional.empty();
        List<Derefs.Step> steps = in.derefs.steps(from, false);
        for (int i = 1; i < steps.size(); i++) {
            if (!in.unify(steps.get(i).type(), to.target())) continue;
            // A variable is borrowed anew, so that a closure captures only what is behind it.
            if (i == 1 && !from.mutable() && !(expr instanceof TypedExpr.Local)) return Optional.of(expr);
            TypedExpr place = in.derefs.apply(expr, steps, i);
            if (to.mutable()) place = in.places.mutable(place);
            Ty type = new Ty.Reference(Region.ERASED, to.mutable(), to.target());
            BorrowKind kind = to.mutable() ? exclusive : BorrowKind.SHARED;
            return Optional.of(new TypedExpr.Borrow(expr.span(), type, kind, true, place));
        }
        return Optional.empty();
    }

    private Optional<TypedExpr> reify(TypedExpr expr, Ty source, Ty.Function goal) {
        return switch (source) {
            case Ty.Item item -> {
                Ty.Function pointer = pointer(item);
                if (pointer.unsafe() && !goal.unsafe()) yield Optional.empty();
                yield in.unify(safe(pointer), safe(goal))
                        ? Optional.of(new TypedExpr.Coerce(expr.span(), goal, Coercion.FUNCTION, expr))
                        : Optional.empty();
            }
            case Ty.Function function when !function.unsafe() && goal.unsafe() ->
                in.unify(function, safe(goal))
                        ? Optional.of(new TypedExpr.Coerce(expr.span(), goal, Coercion.FUNCTION, expr))
                        : Optional.empty();
            case Ty.Closure closure -> {
                var signature = in.inference.closure(closure.definition());
                Ty.Function pointer =
                        new Ty.Function(signature.bound(), signature.parameters(), signature.result(), goal.unsafe());
                yield in.unify(pointer, goal)
                        ? Optional.of(new TypedExpr.Coerce(expr.span(), goal, Coercion.CLOSURE, expr))
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static Ty.Function safe(Ty.Function function) {
        return new Ty.Function(function.bound(), function.parameters(), function.result(), false);
    }

    /// The type of a pointer to a function.
    Ty.Function pointer(Ty.Item item) {
        FunctionDef definition = item.definition();
        Signature signature = in.types.signature(definition, item.arguments(), Span.NOWHERE);
        return new Ty.Function(
                definition.generics().lifetimes(), signature.parameters(), signature.result(), definition.unsafe());
    }
}
