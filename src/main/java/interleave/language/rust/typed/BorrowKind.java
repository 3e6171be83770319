package interleave.language.rust.typed;

/// How something is borrowed.
public enum BorrowKind {
    /// By `&`.
    SHARED,
    /// So that nothing else is looked at, though the place need not be mutable: what a closure does to `*r`.
    UNIQUE,
    /// By `&mut`.
    MUTABLE,
    /// By a `&mut` that was put in and counts as one only from its first use on (RFC 2025).
    TWO_PHASE;

    /// Whether it is not shared.
    public boolean exclusive() {
        return this != SHARED;
    }
}
