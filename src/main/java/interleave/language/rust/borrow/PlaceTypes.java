package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The types of places and operands of a body.
final class PlaceTypes {
    private final List<Ty> locals;
    private final Map<Ty, Ty> normal = new HashMap<>();
    private UnaryOperator<Ty> normaliser = UnaryOperator.identity();

    PlaceTypes(MirBody body) {
        this.locals = body.locals().stream().map(MirBody.LocalDecl::type).toList();
    }

    /// Says how associated types in the types of fields are worked out.
    void normaliser(UnaryOperator<Ty> given) {
        normaliser = given;
    }

    Ty local(int local) {
        return locals.get(local);
    }

    Ty type(Place place) {
        return type(place, place.way().size());
    }

    /// The type that a place has after its first `steps`.
    Ty type(Place place, int steps) {
        Ty type = locals.get(place.local());
        int variant = 0;
        for (Element element : place.way().subList(0, steps)) {
            if (element instanceof Element.Variant chosen) {
                variant = chosen.index();
            } else {
                type = normal(step(type, variant, element));
                variant = 0;
            }
        }
        return type;
    }

    private Ty normal(Ty type) {
        return hasProjection(type) ? normal.computeIfAbsent(type, normaliser) : type;
    }

    Ty type(Operand operand) {
        return switch (operand) {
            case Operand.Copy copy -> type(copy.place());
            case Operand.Move move -> type(move.place());
            case Operand.Constant constant -> constant.type();
            case Operand.Function function -> function.type();
            case Operand.Const constant -> constant.type();
            case Operand.Static variable -> variable.type();
            case Operand.Promoted promoted -> promoted.type();
        };
    }

    static Ty step(Ty type, int variant, Element element) {
        return switch (element) {
            case Element.Dereference _ -> target(type);
            case Element.Field field -> field(type, variant, field);
            case Element.Index _, Element.ElementAt _ -> element(type);
            case Element.Between _ -> type instanceof Ty.Slice ? type : new Ty.Slice(element(type));
            case Element.Variant _ -> type;
        };
    }

    /// What a reference, pointer or box refers to.
    static Ty target(Ty type) {
        return switch (type) {
            case Ty.Reference reference -> reference.target();
            case Ty.Pointer pointer -> pointer.target();
            case Ty.Adt adt when isBox(type) -> adt.arguments().types().getFirst();
            default -> Ty.UNKNOWN;
        };
    }

    static Ty element(Ty type) {
        return switch (type) {
            case Ty.Slice slice -> slice.element();
            case Ty.Array array -> array.element();
            default -> Ty.UNKNOWN;
        };
    }

    private static Ty field(Ty type, int variant, Element.Field field) {
        return switch (type) {
            case Ty.Tuple tuple -> tuple.elements().get(field.index());
            case Ty.Closure closure when field.index() < closure.captured().size() -> closure.captured().get(field.index());
            case Ty.Adt adt -> {
                Substitution given = Substitution.of(adt.definition().generics(), adt.arguments());
                yield Folder.by(given)
                        .type(adt.definition().variants().get(variant).fields().get(field.index()).type());
            }
            default -> field.type();
        };
    }

    static boolean hasProjection(Ty type) {
        boolean[] found = {false};
        new Folder() {
            @Override
            Ty type(Ty part) {
                if (part instanceof Ty.Projection) found[0] = true;
                return super.type(part);
            }
        }.type(type);
        return found[0];
    }

    static boolean isBox(Ty type) {
        return type instanceof Ty.Adt adt && adt.definition().lang().equals("owned_box");
    }
}
