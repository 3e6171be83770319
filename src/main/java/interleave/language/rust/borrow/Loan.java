package interleave.language.rust.borrow;

import interleave.language.rust.mir.Place;
import interleave.language.rust.typed.BorrowKind;

/// A borrow: a place that is lent, from a point on, for a region.
/// @param into the local that gets the reference; -1 if something else does
/// @param activation of a borrow in two phases, where the second begins; -1 if it never does, or has none
record Loan(int number, BorrowKind kind, Place place, int point, int region, int into, int activation) {
    boolean twoPhase() {
        return kind == BorrowKind.TWO_PHASE;
    }
}
