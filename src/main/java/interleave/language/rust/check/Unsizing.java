package interleave.language.rust.check;

import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedExpr.Coercion;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Coercions to what has no size: an array to a slice and a type to a trait object, behind a pointer.
final class Unsizing {
    /// The library's pointers that can be coerced so; what they point to is their first argument.
    private static final Set<String> POINTERS = Set.of("Box", "Rc", "Arc", "Weak", "NonNull");

    private final Inferring in;

    Unsizing(Inferring in) {
        this.in = in;
    }

    Optional<TypedExpr> attempt(TypedExpr expr, Ty source, Ty goal, BorrowKind exclusive) {
        // As rustc has it, of a block that is its last expression.
        Span span = expr instanceof TypedExpr.Block block ? block.value().map(TypedExpr::span).orElse(expr.span()) : expr.span();
        if (goal instanceof Ty.Reference to && source instanceof Ty.Reference from) {
            if (to.mutable() && !from.mutable() || !unsizes(from.target(), to.target(), span)) return Optional.empty();
            TypedExpr place = new TypedExpr.Dereference(span, from.target(), expr);
            if (to.mutable()) place = in.places.mutable(place);
            Ty type = new Ty.Reference(Region.ERASED, to.mutable(), from.target());
            BorrowKind kind = to.mutable() ? exclusive : BorrowKind.SHARED;
            TypedExpr borrow = new TypedExpr.Borrow(span, type, kind, true, place);
            return Optional.of(new TypedExpr.Coerce(span, goal, Coercion.UNSIZE, borrow));
        }
        if (goal instanceof Ty.Pointer to && source instanceof Ty.Reference from) {
            if (to.mutable() && !from.mutable() || !unsizes(from.target(), to.target(), span)) return Optional.empty();
            TypedExpr place = new TypedExpr.Dereference(span, from.target(), expr);
            if (to.mutable()) place = in.places.mutable(place);
            Ty type = new Ty.Pointer(to.mutable(), from.target());
            TypedExpr borrow = new TypedExpr.RawBorrow(span, type, to.mutable(), place);
            return Optional.of(new TypedExpr.Coerce(span, goal, Coercion.UNSIZE, borrow));
        }
        if (goal instanceof Ty.Pointer to && source instanceof Ty.Pointer from) {
            if (to.mutable() && !from.mutable() || !unsizes(from.target(), to.target(), span)) return Optional.empty();
            return Optional.of(new TypedExpr.Coerce(span, goal, Coercion.UNSIZE, expr));
        }
        if (goal instanceof Ty.Adt to && source instanceof Ty.Adt from && pointers(from, to, span)) {
            return Optional.of(new TypedExpr.Coerce(span, goal, Coercion.UNSIZE, expr));
        }
        return Optional.empty();
    }

    private boolean pointers(Ty.Adt from, Ty.Adt to, Span span) {
        if (from.definition() != to.definition() || !from.definition().library()) return false;
        String name = from.definition().name();
        if (name.equals("Pin")) {
            return in.shallow(first(from)) instanceof Ty.Adt inner && in.shallow(first(to)) instanceof Ty.Adt outer
                    && pointers(inner, outer, span);
        }
        return POINTERS.contains(name) && unsizes(first(from), first(to), span);
    }

    private static Ty first(Ty.Adt adt) {
        return adt.arguments().types().getFirst();
    }

    /// Whether the one can lose its size so that it becomes the other; if so, what must hold for it is asked for.
    private boolean unsizes(Ty source, Ty goal, Span span) {
        Ty from = in.shallow(source);
        Ty to = in.shallow(goal);
        boolean open = from instanceof Ty.Variable variable && variable.kind() == Ty.VariableKind.ANY;
        if (open || from instanceof Ty.Unknown || to instanceof Ty.Variable) return false;
        return switch (to) {
            case Ty.Slice slice -> from instanceof Ty.Array array && in.unify(array.element(), slice.element());
            case Ty.Dynamic dynamic when from instanceof Ty.Dynamic other -> upcast(other, dynamic);
            case Ty.Dynamic dynamic when !(from instanceof Ty.Slice) && !(from instanceof Ty.Str) -> {
                object(from, dynamic, span);
                yield true;
            }
            case Ty.Adt adt -> from instanceof Ty.Adt other && tail(other, adt, span);
            default -> false;
        };
    }

    /// A struct whose last argument is that of its last field.
    private boolean tail(Ty.Adt from, Ty.Adt to, Span span) {
        List<Ty> before = from.arguments().types();
        List<Ty> after = to.arguments().types();
        if (from.definition() != to.definition() || before.isEmpty()) return false;
        Ty last = in.shallow(after.getLast());
        if (!(last instanceof Ty.Slice || last instanceof Ty.Dynamic || last instanceof Ty.Adt)) return false;
        for (int i = 0; i < before.size() - 1; i++) if (!in.inference.fits(before.get(i), after.get(i))) return false;
        if (!unsizes(before.getLast(), last, span)) return false;
        for (int i = 0; i < before.size() - 1; i++) in.unify(before.get(i), after.get(i));
        return true;
    }

    /// Auto traits may be left out, the lifetime be made shorter even behind `&mut`, and a supertrait be taken.
    private boolean upcast(Ty.Dynamic from, Ty.Dynamic to) {
        boolean same = from.principal().map(TraitRef::trait).equals(to.principal().map(TraitRef::trait));
        if (same) {
            if (!from.marks().containsAll(to.marks())) return false;
            return in.unify(new Ty.Dynamic(from.bound(), from.principal(), from.equal(), to.marks(), to.region()), to);
        }
        if (from.principal().isEmpty() || !from.marks().containsAll(to.marks())) return false;
        if (to.principal().isEmpty()) return true;
        return in.crate.elaborated(from.principal().get()).stream()
                .anyMatch(above -> above.trait() == to.principal().get().trait());
    }

    private void object(Ty from, Ty.Dynamic to, Span span) {
        Cause cause = Cause.cast(span, from, to);
        to.principal().ifPresent(principal -> {
            Substitution self = new Substitution(Map.of(), Map.of(principal.trait().self(), from), Map.of());
            TypeFolder put = TypeFolder.by(self);
            TraitRef trait = new TraitRef(principal.trait(), from, put.fold(principal.arguments()));
            in.obligations.require(new Predicate.Implements(span, to.bound(), trait), cause);
            List<Predicate> equal = new ArrayList<>();
            to.equal().forEach(one -> equal.add(put.fold(one)));
            equal.forEach(one -> in.obligations.require(one, cause));
        });
        for (var mark : to.marks()) {
            TraitRef trait = new TraitRef(mark, from, Arguments.NONE);
            in.obligations.require(new Predicate.Implements(span, List.of(), trait), cause);
        }
    }
}
