package interleave.language.rust.tree;

import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// A path such as `std::sync::Arc::<T>::new` or `<T as Trait>::Item`.
/// @param global whether it begins with `::`
/// @param qualified the type in front in angle brackets, if there is one
public record Path(Span span, boolean global, Optional<Qualified> qualified, List<Segment> segments) {
    public Path {
        segments = List.copyOf(segments);
    }

    /// `<type as trait>`.
    public record Qualified(TypeTree type, Optional<Path> trait) {}

    /// One name of a path, with its arguments if it has any. `self`, `Self`, `super` and `crate` are names too.
    public record Segment(Name name, Optional<Arguments> arguments) {}

    /// What stands in angle brackets behind a name; `Fn(A, B) -> C` has the tuple `(A, B)` as its only type and
    /// `Output = C`, and `parenthesised` is true.
    /// @param bindings such as `Item = T`; `bounds` such as `Item: Send` are in [Binding#bounds]
    public record Arguments(
            Span span, List<Lifetime> lifetimes, List<TypeTree> types, List<Binding> bindings, boolean parenthesised) {
        public Arguments {
            lifetimes = List.copyOf(lifetimes);
            types = List.copyOf(types);
            bindings = List.copyOf(bindings);
        }
    }

    /// `Item = T`, or `Item: Bound`.
    public record Binding(Name name, Optional<TypeTree> type, List<Bound> bounds) {
        public Binding {
            bounds = List.copyOf(bounds);
        }
    }

    /// The last segment.
    public Segment last() {
        return segments.getLast();
    }

    /// Whether it is one plain name without anything else.
    public boolean plain() {
        return !global && qualified.isEmpty() && segments.size() == 1 && segments.getFirst().arguments().isEmpty();
    }
}
