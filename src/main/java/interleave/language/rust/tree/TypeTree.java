package interleave.language.rust.tree;

import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// A type as written.
public sealed interface TypeTree {
    Span span();

    /// A named type, a type parameter or an associated type.
    record Named(Span span, Path path) implements TypeTree {}

    /// `&'a mut T`.
    record Reference(Span span, Optional<Lifetime> lifetime, boolean mutable, TypeTree target) implements TypeTree {}

    /// `*const T` or `*mut T`.
    record Pointer(Span span, boolean mutable, TypeTree target) implements TypeTree {}

    /// `[T]`.
    record Slice(Span span, TypeTree element) implements TypeTree {}

    /// `[T; n]`.
    record Array(Span span, TypeTree element, Expr length) implements TypeTree {}

    /// `(A, B)`; `()` is the one without elements.
    record Tuple(Span span, List<TypeTree> elements) implements TypeTree {
        public Tuple {
            elements = List.copyOf(elements);
        }
    }

    /// `fn(A) -> B`.
    record Function(Span span, boolean unsafe, List<TypeTree> parameters, Optional<TypeTree> result) implements TypeTree {
        public Function {
            parameters = List.copyOf(parameters);
        }
    }

    /// `dyn A + B`.
    record Dynamic(Span span, List<Bound> bounds) implements TypeTree {
        public Dynamic {
            bounds = List.copyOf(bounds);
        }
    }

    /// `impl A + B`.
    record Implementing(Span span, List<Bound> bounds) implements TypeTree {
        public Implementing {
            bounds = List.copyOf(bounds);
        }
    }

    /// `!`.
    record Never(Span span) implements TypeTree {}

    /// A constant in angle brackets, such as the `3` of `Buffer<i32, 3>`. One that is only a name is a [Named].
    record Constant(Span span, Expr value) implements TypeTree {}

    /// `_`.
    record Inferred(Span span) implements TypeTree {}
}
