package interleave.language.rust.tree;

import interleave.program.Span;

/// A name where it stands.
public record Name(String text, Span span) {
    @Override
    public String toString() {
        return text;
    }
}
