package interleave.language.rust.lower;

import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;

/// Types in which the user has written a lifetime: only those say something to the borrow check.
final class Ascriptions {
    private Ascriptions() {}

    static boolean written(Ty type) {
        return switch (type) {
            case Ty.Reference(var region, _, var target) -> written(region) || written(target);
            case Ty.Pointer(_, var target) -> written(target);
            case Ty.Slice(var element) -> written(element);
            case Ty.Array(var element, _) -> written(element);
            case Ty.Tuple(var elements) -> elements.stream().anyMatch(Ascriptions::written);
            case Ty.Adt(_, var arguments) -> arguments.regions().stream().anyMatch(Ascriptions::written)
                    || arguments.types().stream().anyMatch(Ascriptions::written);
            case Ty.Dynamic dynamic -> written(dynamic.region());
            case Ty.Function _, Ty.Item _, Ty.Closure _, Ty.Projection _, Ty.Opaque _ -> false;
            case Ty.Bool _, Ty.Char _, Ty.Str _, Ty.Never _, Ty.Int _, Ty.Float _, Ty.Parameter _, Ty.Variable _, Ty.Unknown _ -> false;
        };
    }

    private static boolean written(Region region) {
        return region instanceof Region.Static || region instanceof Region.Named;
    }
}
