package interleave.language.rust.check;

import interleave.language.rust.type.Definition;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import java.util.Optional;

/// Why something must hold, and where: what an error about it tells.
/// @param span what is underlined
/// @param by the item that asks for it, if one does
/// @param asked where in that item it is asked for
/// @param casts the types of a coercion to a trait object that needs it
record Cause(Span span, Optional<Definition> by, Span asked, Optional<Casts> casts, Optional<Call> call) {
    record Casts(Ty from, Ty to) {}

    /// The call whose argument is underlined.
    record Call(Span function) {}

    static Cause at(Span span) {
        return new Cause(span, Optional.empty(), Span.NOWHERE, Optional.empty(), Optional.empty());
    }

    static Cause of(Span span, Definition by, Span asked) {
        return new Cause(span, Optional.of(by), asked, Optional.empty(), Optional.empty());
    }

    static Cause cast(Span span, Ty from, Ty to) {
        return new Cause(span, Optional.empty(), Span.NOWHERE, Optional.of(new Casts(from, to)), Optional.empty());
    }
}
