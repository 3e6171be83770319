package interleave.language.rust.tree;

import interleave.program.Span;
import java.util.List;

/// What a type parameter or trait object has to be.
public sealed interface Bound {
    /// A trait. `maybe` is a question mark in front; `lifetimes` those of `for<'a>`.
    record Trait(Span span, boolean maybe, List<Lifetime> lifetimes, Path path) implements Bound {
        public Trait {
            lifetimes = List.copyOf(lifetimes);
        }
    }

    /// A lifetime that it must outlive.
    record Outlives(Lifetime lifetime) implements Bound {}
}
