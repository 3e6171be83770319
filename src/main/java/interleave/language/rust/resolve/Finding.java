package interleave.language.rust.resolve;

import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Looks for a part of a type.
public final class Finding {
    private final Predicate<Ty> wanted;

    public Finding(Predicate<Ty> wanted) {
        this.wanted = wanted;
    }

    /// Whether the type is or has such a part.
    public boolean in(Ty type) {
        boolean[] found = {false};
        folder(found).fold(type);
        return found[0];
    }

    public boolean in(TraitRef trait) {
        boolean[] found = {false};
        folder(found).fold(trait);
        return found[0];
    }

    private TypeFolder folder(boolean[] found) {
        return new TypeFolder() {
            @Override
            protected @Nullable Ty replace(Ty part) {
                found[0] |= wanted.test(part);
                return found[0] ? part : null;
            }
        };
    }
}
