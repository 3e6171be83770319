package interleave.language.rust.type;

import interleave.program.Span;

/// A local variable or parameter of a body; compared by identity. Its type is completed when the body has been inferred.
public final class Variable {
    private final String name;
    private final Span span;
    private final boolean mutable;
    private Ty type = Ty.UNKNOWN;

    /// @param mutable whether it is declared with `mut`
    public Variable(String name, Span span, boolean mutable) {
        this.name = name;
        this.span = span;
        this.mutable = mutable;
    }

    public void complete(Ty itsType) {
        type = itsType;
    }

    public String name() {
        return name;
    }

    /// The name where it is declared.
    public Span span() {
        return span;
    }

    public boolean mutable() {
        return mutable;
    }

    public Ty type() {
        return type;
    }

    @Override
    public String toString() {
        return name;
    }
}
