package interleave.language.rust.borrow;

import interleave.program.Span;
import java.util.Optional;

/// Why a loan is still in scope at a point.
sealed interface Explanation {
    /// @param inside for a closure that captures it: where it uses it
    /// @param local what is used
    record UsedLater(int local, LaterUse use, Span span, Optional<Span> inside, boolean inLoop) implements Explanation {}

    record Dropped(int local, int point, boolean order) implements Explanation {}

    record ValidFor(Category category, boolean fromClosure, Span span, RegionName name, Optional<String> place,
            Optional<Category.Condition> condition, int region) implements Explanation {}

    record Unexplained() implements Explanation {}

    /// How it is used later.
    enum LaterUse { TRAIT_OBJECT, CLOSURE, CALL, STORED, OTHER }

    default boolean explained() {
        return !(this instanceof Unexplained);
    }
}
