package interleave.language.rust.tree;

import interleave.program.Span;
import java.util.Optional;

/// A name where it stands.
/// @param mark of one that comes from a macro's rule
public record Name(String text, Span span, Optional<Mark> mark) {
    /// A name that the programmer gave.
    public Name(String text, Span span) {
        this(text, span, Optional.empty());
    }

    @Override
    public String toString() {
        return text;
    }
}
