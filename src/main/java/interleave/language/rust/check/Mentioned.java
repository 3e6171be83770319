package interleave.language.rust.check;

import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.language.rust.type.TypeParameter;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parameters that a type mentions.
final class Mentioned {
    private Mentioned() {}

    static void types(Ty type, Set<TypeParameter> found) {
        all(type, found, new LinkedHashSet<>());
    }

    static void all(Ty type, Set<TypeParameter> found, Set<LifetimeParameter> lifetimes) {
        new TypeFolder() {
            @Override
            protected Region region(Region region) {
                if (region instanceof Region.Named named) lifetimes.add(named.parameter());
                return region;
            }

            @Override
            protected @Nullable Ty replace(Ty part) {
                if (part instanceof Ty.Parameter parameter) found.add(parameter.parameter());
                return null;
            }
        }.fold(type);
    }
}
