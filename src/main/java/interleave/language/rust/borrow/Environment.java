package interleave.language.rust.borrow;

import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.List;

/// What is known in a body of the types that it does not know: that they outlive a region.
final class Environment {
    private final Universals universals;
    private final List<Known> known = new ArrayList<>();

    private record Known(Ty type, int region) {}

    Environment(Universals universals) {
        this.universals = universals;
    }

    /// Takes it for granted.
    void assume(Predicate predicate) {
        switch (predicate) {
            case Predicate.RegionOutlives outlives -> universals.relate(
                    universals.number(outlives.longer()), universals.number(outlives.shorter()));
            case Predicate.TypeOutlives outlives -> known.add(
                    new Known(erased(outlives.type()), universals.number(outlives.region())));
            case Predicate.Implements _, Predicate.Equal _ -> {}
        }
    }

    /// Whether a type is known to outlive a universal region.
    boolean outlives(Ty type, int region) {
        if (region == universals.body()) return true;
        Ty plain = erased(type);
        return known.stream().anyMatch(k -> k.region() >= 0
                && k.type().equals(plain)
                && (k.region() == Universals.STATIC || universals.outlives(k.region(), region)));
    }

    private static Ty erased(Ty type) {
        return new Folder() {
            @Override
            interleave.language.rust.type.Region region(interleave.language.rust.type.Region region) {
                return interleave.language.rust.type.Region.ERASED;
            }
        }.type(type);
    }
}
