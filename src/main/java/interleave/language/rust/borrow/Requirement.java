package interleave.language.rust.borrow;

import interleave.language.rust.type.Ty;
import interleave.program.Span;
import java.util.Optional;

/// What the body of a closure asks of the body around it: that a region from there outlives another, or that a type does.
/// Regions are counted as they are met in the type of the closure; [#STATIC] and numbers below it are those that have a name
/// in both bodies.
/// @param longer empty if it is a type that must outlive
record Requirement(Optional<Integer> longer, Optional<Ty> type, int shorter, Category category, Span span) {
    static final int STATIC = -1;
}
