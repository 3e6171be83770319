package interleave.language.rust.type;

import interleave.program.Span;

/// A lifetime parameter; compared by identity. One that was left out where it may be has the name `'_`.
public final class LifetimeParameter {
    private final String name;
    private final Span span;

    public LifetimeParameter(String name, Span span) {
        this.name = name;
        this.span = span;
    }

    /// With its quote.
    public String name() {
        return name;
    }

    /// Where it is declared, or the `&` where it was left out.
    public Span span() {
        return span;
    }

    @Override
    public String toString() {
        return name;
    }
}
