package interleave.language.rust.emit;

import interleave.language.rust.type.Ty;
import interleave.program.Expression;

/// Where a place is.
sealed interface Spot {
    Ty type();

    /// In a local of the frame that has so many cells, from the cell `from` on.
    record Held(Ty type, int slot, int size, int from) implements Spot {}

    /// In memory, from a place on.
    record At(Ty type, Expression pointer) implements Spot {}

    /// In memory, of a type without a size of its own: the pointer knows more than the place.
    record Fat(Ty type, Expression pointer) implements Spot {}
}
