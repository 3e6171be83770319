package interleave.language.rust.lower;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Ty;

/// What the lowering asks about types; in the surroundings of the body that is lowered, whose type parameters may be bounded.
public interface Copies {
    /// Whether values of the type are copied where they are used.
    boolean copy(Ty type);

    /// Whether anything happens when a value of the type is dropped.
    boolean needsDrop(Ty type);

    /// Whether the type implements `Drop` itself, so that nothing can be moved out of it.
    boolean dropsItself(AdtDef definition);

    /// The type of a field of a struct or of an enum's variant.
    Ty field(Ty.Adt type, int variant, int field);
}
