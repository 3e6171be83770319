package interleave.language.rust.check;

import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;

/// The types of fields.
final class FieldTypes {
    private FieldTypes() {}

    /// With the owner's arguments put in; associated types in it are as they are written.
    static Ty of(Ty.Adt owner, int variant, int field) {
        Substitution given = Substitution.of(owner.definition().generics(), owner.arguments());
        return TypeFolder.by(given).fold(owner.definition().variants().get(variant).fields().get(field).type());
    }
}
