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
import interleave.language.rust.typed.TypedExpr.CallKind;
import interleave.program.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes places ready to be changed: on their way `deref` becomes `deref_mut` and `index` becomes `index_mut` where the type
/// has them (rustc's `place_op.rs`).
final class Places {
    private final Inferring in;

    Places(Inferring in) {
        this.in = in;
    }

    /// Whether the expression names a place, and no value.
    static boolean is(TypedExpr expr) {
        return expr instanceof TypedExpr.Local || expr instanceof TypedExpr.Static || expr instanceof TypedExpr.Field
                || expr instanceof TypedExpr.Index || expr instanceof TypedExpr.Dereference;
    }

    /// The same place, for a use that changes it.
    TypedExpr mutable(TypedExpr place) {
        return switch (place) {
            case TypedExpr.Field field ->
                new TypedExpr.Field(field.span(), field.type(), mutable(field.value()), field.index());
            case TypedExpr.Index index ->
                new TypedExpr.Index(index.span(), index.type(), mutable(index.value()), index.index());
            case TypedExpr.Dereference at -> dereference(at);
            default -> place;
        };
    }

    private TypedExpr dereference(TypedExpr.Dereference at) {
        if (!(at.value() instanceof TypedExpr.Call call)) {
            return Places.is(at.value()) ? new TypedExpr.Dereference(at.span(), at.type(), mutable(at.value())) : at;
        }
        boolean dereferences = call.how() == CallKind.DEREFERENCE;
        boolean indexes = call.how() == CallKind.INDEX;
        if (!dereferences && !indexes) return at;
        TypedExpr receiver = call.arguments().getFirst();
        boolean unsized = receiver instanceof TypedExpr.Coerce;
        TypedExpr plain = receiver instanceof TypedExpr.Coerce coerce ? coerce.value() : receiver;
        if (!(plain instanceof TypedExpr.Borrow borrow) || borrow.kind() != BorrowKind.SHARED) return at;
        TraitDef trait = in.lang.trait(dereferences ? "deref_mut" : "index_mut");
        Ty.Item old = (Ty.Item) call.function().type();
        TraitDef from = old.definition().trait().orElseThrow();
        Ty self = old.arguments().types().getOrDefault(from.self(), Ty.UNKNOWN);
        Map<interleave.language.rust.type.TypeParameter, Ty> types = new LinkedHashMap<>();
        types.put(trait.self(), self);
        List<Ty> given = from.generics().types().stream()
                .map(one -> old.arguments().types().getOrDefault(one, Ty.UNKNOWN))
                .toList();
        for (int i = 0; i < given.size(); i++) types.put(trait.generics().types().get(i), given.get(i));
        TraitRef wanted = new TraitRef(trait, self, new Arguments(List.of(), given, List.of()));
        if (!in.obligations.mayHold(new Predicate.Implements(at.span(), List.of(), wanted))) return at;
        Ty function = new Ty.Item(trait.functions().getFirst(), new Substitution(Map.of(), types, Map.of()));
        Ty.Reference borrowed = (Ty.Reference) borrow.type();
        List<TypedExpr> arguments = new java.util.ArrayList<>(call.arguments());
        TypedExpr changed = new TypedExpr.Borrow(borrow.span(), new Ty.Reference(Region.ERASED, true, borrowed.target()),
                BorrowKind.MUTABLE, true, mutable(borrow.place()));
        if (unsized) {
            Ty type = new Ty.Reference(Region.ERASED, true, self);
            changed = new TypedExpr.Coerce(receiver.span(), type, TypedExpr.Coercion.UNSIZE, changed);
        }
        arguments.set(0, changed);
        Span span = call.span();
        TypedExpr whole = new TypedExpr.Call(span, new Ty.Reference(Region.ERASED, true, at.type()),
                new TypedExpr.Function(call.function().span(), function), arguments, call.how(), call.nameSpan());
        return new TypedExpr.Dereference(at.span(), at.type(), whole);
    }
}
