package interleave.language.rust.type;

/// How long a reference is good for (The Rust Reference, "Lifetimes"). Types are inferred with [Erased] ones; the borrow
/// check gives each of those a variable of its own.
public sealed interface Region {
    /// `'static`.
    record Static() implements Region {}

    /// A lifetime parameter of an item, or one bound by a `for<'a>` or by a function type around.
    record Named(LifetimeParameter parameter) implements Region {}

    /// Not looked at.
    record Erased() implements Region {}

    /// One of the borrow check's variables.
    record Variable(int number) implements Region {}

    Region STATIC = new Static();
    Region ERASED = new Erased();
}
