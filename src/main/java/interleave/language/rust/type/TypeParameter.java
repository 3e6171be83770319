package interleave.language.rust.type;

import interleave.program.Span;

/// A type parameter, `Self` of a trait, or an `impl Trait` in the place of a parameter's type; compared by identity.
public final class TypeParameter {
    private final String name;
    private final Span span;

    public TypeParameter(String name, Span span) {
        this.name = name;
        this.span = span;
    }

    public String name() {
        return name;
    }

    public Span span() {
        return span;
    }

    @Override
    public String toString() {
        return name;
    }
}
