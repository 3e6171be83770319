package interleave.language.rust.borrow;

import interleave.language.rust.typed.BorrowKind;

/// What is done to a place.
sealed interface Access {
    record Copy() implements Access {}

    record Borrow() implements Access {}

    record BorrowMutably(BorrowKind kind) implements Access {}

    /// A borrow in two phases is put in place.
    record Reserve() implements Access {}

    /// The second phase of a loan begins.
    record Activate(Loan loan) implements Access {}

    record Assign() implements Access {}

    /// An assignment whose old value is dropped first.
    record Replace() implements Access {}

    record Move() implements Access {}

    /// The value is dropped, or its memory ends.
    record End() implements Access {}

    /// What needs a place to be filled.
    enum Need {
        BORROW("borrow", "borrowed", "used"),
        USE("use", "used", "used"),
        ASSIGN("assign", "assigned", "assigned"),
        ASSIGN_PART("assign to part", "partially assigned", "partially assigned");

        private final String noun;
        private final String past;
        private final String generalPast;

        Need(String noun, String past, String generalPast) {
            this.noun = noun;
            this.past = past;
            this.generalPast = generalPast;
        }

        String noun() {
            return noun;
        }

        String past() {
            return past;
        }

        String generalPast() {
            return generalPast;
        }
    }

    /// Whether a variable that is not `mut` may be changed by it nevertheless.
    enum Allowed { YES, NO }
}
