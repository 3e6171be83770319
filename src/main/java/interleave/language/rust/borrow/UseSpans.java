package interleave.language.rust.borrow;

import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.ClosureDef;
import interleave.program.Span;
import java.util.Optional;

/// Where in the text something is used.
sealed interface UseSpans {
    /// By a closure: where it begins, and where in it.
    record InClosure(ClosureDef definition, Span head, Span use) implements UseSpans {}

    /// As the `self` of a call.
    record AsSelf(Span use, Terminator.Call call) implements UseSpans {}

    /// By a pattern.
    record InPattern(Span use) implements UseSpans {}

    record Other(Span use) implements UseSpans {}

    /// What is used, or the closure that uses it.
    default Span whole() {
        return switch (this) {
            case InClosure closure -> closure.head();
            case AsSelf self -> self.use();
            case InPattern pattern -> pattern.use();
            case Other other -> other.use();
        };
    }

    /// What is used, also inside of a closure.
    default Span inner() {
        return this instanceof InClosure closure ? closure.use() : whole();
    }

    default Optional<Span> insideClosure() {
        return this instanceof InClosure closure ? Optional.of(closure.use()) : Optional.empty();
    }

    default boolean closure() {
        return this instanceof InClosure;
    }

    default UseSpans or(java.util.function.Supplier<UseSpans> other) {
        return closure() ? this : other.get();
    }
}
