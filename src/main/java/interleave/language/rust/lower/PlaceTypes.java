package interleave.language.rust.lower;

import interleave.language.rust.mir.MirBody.LocalDecl;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.type.Ty;
import java.util.List;

/// The types of places.
final class PlaceTypes {
    private PlaceTypes() {}

    static Ty of(List<LocalDecl> locals, Place place) {
        Ty type = locals.get(place.local()).type();
        for (Element element : place.way()) {
            type = switch (element) {
                case Element.Field(_, Ty field) -> field;
                case Element.Dereference _ -> target(type);
                case Element.Index _, Element.ElementAt _ -> element(type);
                case Element.Between _, Element.Variant _ -> type;
            };
        }
        return type;
    }

    /// What a reference, pointer or box refers to.
    static Ty target(Ty type) {
        return switch (type) {
            case Ty.Reference(_, _, Ty target) -> target;
            case Ty.Pointer(_, Ty target) -> target;
            case Ty.Adt(_, var arguments) when !arguments.types().isEmpty() -> arguments.types().getFirst();
            default -> Ty.UNKNOWN;
        };
    }

    private static Ty element(Ty type) {
        return switch (type) {
            case Ty.Array(Ty element, _) -> element;
            case Ty.Slice(Ty element) -> element;
            default -> Ty.UNKNOWN;
        };
    }
}
