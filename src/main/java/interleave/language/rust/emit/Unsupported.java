package interleave.language.rust.emit;

import interleave.program.Span;
import java.util.Optional;

/// Thrown where a program uses something that no run can be made of yet; the compiler makes a problem of it.
final class Unsupported extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Optional<Span> span;

    Unsupported(String what) {
        this(what, Optional.empty());
    }

    Unsupported(String what, Optional<Span> span) {
        super(what, null, false, true);
        this.span = span;
    }

    /// Where it is used, if that is known.
    Optional<Span> span() {
        return span;
    }
}
