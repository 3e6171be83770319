package interleave.language.rust.check;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.type.AdtDef;
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
import java.util.List;
import java.util.Optional;

/// Fields and elements, of a value or of what it dereferences to.
final class Fields {
    private final Inferring in;

    Fields(Inferring in) {
        this.in = in;
    }

    TypedExpr check(Expr.Field field) {
        TypedExpr value = in.expressions.check(field.value());
        if (in.structure(value.type(), field.value().span()).isEmpty()) {
            return new TypedExpr.NotUnderstood(field.span(), Ty.UNKNOWN);
        }
        List<Derefs.Step> steps = in.derefs.steps(value.type(), false);
        for (int i = 0; i < steps.size(); i++) {
            Optional<Integer> index = index(steps.get(i).type(), field.name().text());
            if (index.isEmpty()) continue;
            Ty type = type(steps.get(i).type(), index.get(), field.span());
            return new TypedExpr.Field(field.span(), type, in.derefs.apply(value, steps, i), index.get());
        }
        return in.unknown(field.name().span(), "there is no field `" + field.name() + "` here: names are not checked here");
    }

    private Optional<Integer> index(Ty type, String name) {
        return switch (type) {
            case Ty.Adt adt when !adt.definition().isEnum() -> {
                List<AdtDef.Field> fields = adt.definition().only().fields();
                for (int i = 0; i < fields.size(); i++) {
                    if (fields.get(i).name().equals(name) && in.visible(adt.definition(), fields.get(i).open())) {
                        yield Optional.of(i);
                    }
                }
                yield Optional.empty();
            }
            case Ty.Tuple tuple when !name.isEmpty() && name.chars().allMatch(Character::isDigit) && name.length() < 4
                    && Integer.parseInt(name) < tuple.elements().size() -> Optional.of(Integer.parseInt(name));
            default -> Optional.empty();
        };
    }

    private Ty type(Ty owner, int index, Span span) {
        return switch (owner) {
            case Ty.Adt adt -> in.types.field(adt, adt.definition().only().fields().get(index), span);
            case Ty.Tuple tuple -> tuple.elements().get(index);
            default -> Ty.UNKNOWN;
        };
    }

    TypedExpr index(Expr.Index tree) {
        TypedExpr value = in.expressions.check(tree.value());
        TypedExpr index = in.expressions.check(tree.index());
        if (in.structure(value.type(), tree.value().span()).isEmpty()) {
            return new TypedExpr.NotUnderstood(tree.span(), Ty.UNKNOWN);
        }
        List<Derefs.Step> steps = in.derefs.steps(value.type(), false);
        for (int i = 0; i < steps.size(); i++) {
            Ty type = steps.get(i).type();
            Optional<Ty> element = element(type);
            if (element.isPresent() && number(index)) {
                return new TypedExpr.Index(tree.span(), element.get(), in.derefs.apply(value, steps, i), index);
            }
            Optional<TypedExpr> found = overloaded(tree.span(), value, steps, i, type, index);
            if (found.isPresent()) return found.get();
            if (type instanceof Ty.Array array) {
                found = overloaded(tree.span(), value, steps, i, new Ty.Slice(array.element()), index);
                if (found.isPresent()) return found.get();
            }
        }
        return in.unknown(tree.span(), "this cannot be indexed so: types are not checked here");
    }

    private static Optional<Ty> element(Ty type) {
        return switch (type) {
            case Ty.Array array -> Optional.of(array.element());
            case Ty.Slice slice -> Optional.of(slice.element());
            default -> Optional.empty();
        };
    }

    /// Whether it is a `usize`, or a number that can become one.
    private boolean number(TypedExpr index) {
        Ty type = in.settled(index.type());
        if (type.equals(Ty.USIZE)) return true;
        return type instanceof Ty.Variable variable && variable.kind() == Ty.VariableKind.INTEGER
                && in.unify(variable, Ty.USIZE);
    }

    private Optional<TypedExpr> overloaded(
            Span span, TypedExpr value, List<Derefs.Step> steps, int count, Ty self, TypedExpr index) {
        TraitDef trait = in.lang.trait("index");
        Ty input = in.fresh();
        TraitRef wanted = new TraitRef(trait, self, new Arguments(List.of(), List.of(input), List.of()));
        Predicate predicate = new Predicate.Implements(span, List.of(), wanted);
        if (!in.obligations.mayHold(predicate)) return Optional.empty();
        in.obligations.require(predicate, Cause.at(index.span()));
        TypedExpr coerced = in.coercions.coerce(index, input);
        in.obligations.process();
        Ty output = in.types.normal(new Ty.Projection(wanted, "Output"), span);
        TypedExpr place = in.derefs.apply(value, steps, count);
        Ty from = steps.get(count).type();
        TypedExpr receiver = new TypedExpr.Borrow(
                value.span(), new Ty.Reference(Region.ERASED, false, from), BorrowKind.SHARED, true, place);
        if (!from.equals(self)) {
            receiver = new TypedExpr.Coerce(value.span(), new Ty.Reference(Region.ERASED, false, self),
                    TypedExpr.Coercion.UNSIZE, receiver);
        }
        Substitution arguments = in.crate.substitution(wanted);
        TypedExpr function = new TypedExpr.Function(span, new Ty.Item(trait.functions().getFirst(), arguments));
        TypedExpr call = new TypedExpr.Call(span, new Ty.Reference(Region.ERASED, false, output), function,
                List.of(receiver, coerced), TypedExpr.CallKind.INDEX, span);
        return Optional.of(new TypedExpr.Dereference(span, output, call));
    }
}
