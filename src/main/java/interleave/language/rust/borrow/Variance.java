package interleave.language.rust.borrow;

/// How a type changes with one of its parameters (The Rust Reference, "Subtyping and Variance").
enum Variance {
    /// Not at all.
    NONE,
    WITH,
    AGAINST,
    FIXED;

    /// Of what is inside of something inside.
    Variance through(Variance inner) {
        if (this == NONE || inner == NONE) return NONE;
        if (this == FIXED || inner == FIXED) return FIXED;
        return this == inner ? WITH : AGAINST;
    }

    /// Of what is met in both ways.
    Variance and(Variance other) {
        if (this == NONE) return other;
        if (other == NONE || this == other) return this;
        return FIXED;
    }
}
