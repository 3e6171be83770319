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
/// @param why what else is said of it; mostly empty
record Cause(Span span, Optional<Definition> by, Span asked, Optional<Casts> casts, String why) {
    record Casts(Ty from, Ty to) {}

    static Cause at(Span span) {
        return new Cause(span, Optional.empty(), Span.NOWHERE, Optional.empty(), "");
    }

    static Cause of(Span span, Definition by, Span asked) {
        return new Cause(span, Optional.of(by), asked, Optional.empty(), "");
    }

    static Cause cast(Span span, Ty from, Ty to) {
        return new Cause(span, Optional.empty(), Span.NOWHERE, Optional.of(new Casts(from, to)), "");
    }

    static Cause because(Span span, String why) {
        return new Cause(span, Optional.empty(), Span.NOWHERE, Optional.empty(), why);
    }
}
