package interleave.language.rust.mir;

import interleave.language.rust.type.Ty;
import interleave.program.Span;

/// A statement.
public sealed interface MirStatement {
    Span span();

    record Assign(Span span, Place place, Rvalue value) implements MirStatement {}

    /// The local's memory begins to be its own.
    record Live(Span span, int local) implements MirStatement {}

    /// The local's memory is no more: what borrows it must not be used any longer.
    record Dead(Span span, int local) implements MirStatement {}

    /// Counts as a read for the borrow check, and is none in a run.
    record FakeRead(Span span, Place place, Cause cause) implements MirStatement {}

    /// A place is named and not read, as by `let _ = x` or a `match`: it may have been moved out of, but what it borrows must
    /// still be good.
    record Mention(Span span, Place place) implements MirStatement {}

    /// Why there is a [FakeRead].
    enum Cause { MATCH, LET, GUARD }

    /// Binds what a `let` or parameter with a written type has to be for the borrow check: the place's type must be a subtype
    /// of `type` (and the same, if the type is of a `let`).
    record Ascribe(Span span, Place place, Ty type) implements MirStatement {}
}
