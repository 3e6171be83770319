package interleave.language.rust.check;

import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What types dereference to (rustc's `autoderef.rs`).
final class Derefs {
    private static final int LIMIT = 20;

    private final Inferring in;

    Derefs(Inferring in) {
        this.in = in;
    }

    /// A type on the way, and whether it was come to by `Deref::deref`. The first is the type itself.
    record Step(Ty type, boolean overloaded) {}

    /// The type and all that it dereferences to, as far as types are known.
    /// @param raw whether also raw pointers are followed
    List<Step> steps(Ty start, boolean raw) {
        List<Step> steps = new ArrayList<>();
        Ty at = in.settled(start);
        steps.add(new Step(at, false));
        while (steps.size() < LIMIT) {
            Optional<Step> next = next(at, raw);
            if (next.isEmpty()) break;
            at = in.settled(next.get().type());
            steps.add(new Step(at, next.get().overloaded()));
        }
        return steps;
    }

    private Optional<Step> next(Ty type, boolean raw) {
        Optional<Ty> builtin = builtin(type, raw);
        return builtin.isPresent()
                ? builtin.map(target -> new Step(target, false))
                : overloaded(type).map(target -> new Step(target, true));
    }

    /// What a reference, box or, if asked, a pointer refers to.
    Optional<Ty> builtin(Ty type, boolean raw) {
        return switch (in.shallow(type)) {
            case Ty.Reference reference -> Optional.of(reference.target());
            case Ty.Pointer pointer when raw -> Optional.of(pointer.target());
            case Ty.Adt adt when in.lang.isBox(adt) -> Optional.of(adt.arguments().types().getFirst());
            default -> Optional.empty();
        };
    }

    private Optional<Ty> overloaded(Ty type) {
        boolean possible = type instanceof Ty.Adt || type instanceof Ty.Parameter || type instanceof Ty.Opaque
                || type instanceof Ty.Projection;
        if (!possible) return Optional.empty();
        TraitRef deref = new TraitRef(in.lang.trait("deref"), type, Arguments.NONE);
        if (!in.obligations.mayHold(new Predicate.Implements(Span.NOWHERE, List.of(), deref))) return Optional.empty();
        return Optional.of(in.types.normal(new Ty.Projection(deref, "Target"), Span.NOWHERE));
    }

    /// The place that is reached by so many of the steps.
    TypedExpr apply(TypedExpr start, List<Step> steps, int count) {
        TypedExpr at = start;
        for (int i = 1; i <= count; i++) {
            Step step = steps.get(i);
            at = step.overloaded()
                    ? overloaded(at, steps.get(i - 1).type(), step.type(), at.span(), false)
                    : new TypedExpr.Dereference(at.span(), step.type(), at);
        }
        return at;
    }

    /// `*Deref::deref(&place)`, or with `DerefMut`.
    TypedExpr overloaded(TypedExpr place, Ty self, Ty target, Span span, boolean mutable) {
        TraitDef trait = in.lang.trait(mutable ? "deref_mut" : "deref");
        Substitution arguments = Substitution.NONE.with(trait.self(), self);
        Ty function = new Ty.Item(trait.functions().getFirst(), arguments);
        Ty borrowed = new Ty.Reference(Region.ERASED, mutable, self);
        BorrowKind kind = mutable ? BorrowKind.MUTABLE : BorrowKind.SHARED;
        TypedExpr borrow = new TypedExpr.Borrow(place.span(), borrowed, kind, true, place);
        TypedExpr call = new TypedExpr.Call(span, new Ty.Reference(Region.ERASED, mutable, target),
                new TypedExpr.Function(span, function), List.of(borrow), TypedExpr.CallKind.DEREFERENCE, span);
        return new TypedExpr.Dereference(span, target, call);
    }

    /// What `*value` names, for a value of any type.
    Optional<TypedExpr> explicit(TypedExpr value, Span span) {
        Ty type = in.settled(value.type());
        Optional<Ty> builtin = builtin(type, true);
        if (builtin.isPresent()) return Optional.of(new TypedExpr.Dereference(span, builtin.get(), value));
        return overloaded(type).map(target -> overloaded(value, type, target, span, false));
    }
}
