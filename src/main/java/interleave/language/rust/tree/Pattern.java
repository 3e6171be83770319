package interleave.language.rust.tree;

import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// A pattern as written.
public sealed interface Pattern {
    Span span();

    /// `_`.
    record Wildcard(Span span) implements Pattern {}

    /// `..` in a tuple, slice or tuple struct.
    record Rest(Span span) implements Pattern {}

    /// `ref mut name @ pattern`. A plain name may also mean a constant or a unit struct or variant.
    record Binding(Span span, boolean reference, boolean mutable, Name name, Optional<Pattern> pattern) implements Pattern {}

    /// A literal, perhaps negative.
    record Literal(Span span, Expr value) implements Pattern {}

    /// `a..=b`, `a..b`, `a..`, `..=b`.
    record Range(Span span, Optional<Expr> from, Optional<Expr> to, boolean inclusive) implements Pattern {}

    /// A path: a constant, unit struct or variant.
    record Named(Span span, Path path) implements Pattern {}

    /// `Some(x)`.
    record TupleStruct(Span span, Path path, List<Pattern> elements) implements Pattern {
        public TupleStruct {
            elements = List.copyOf(elements);
        }
    }

    /// `Point { x, y: 0, .. }`.
    record Struct(Span span, Path path, List<Field> fields, boolean rest) implements Pattern {
        public Struct {
            fields = List.copyOf(fields);
        }
    }

    /// `y: 0`; for the shorthand `x` the pattern is a [Binding].
    record Field(Span span, Name name, Pattern pattern) {}

    /// `(a, b)`.
    record Tuple(Span span, List<Pattern> elements) implements Pattern {
        public Tuple {
            elements = List.copyOf(elements);
        }
    }

    /// `[a, .., b]`.
    record Slice(Span span, List<Pattern> elements) implements Pattern {
        public Slice {
            elements = List.copyOf(elements);
        }
    }

    /// `&mut pattern`.
    record Reference(Span span, boolean mutable, Pattern pattern) implements Pattern {}

    /// `a | b`.
    record Or(Span span, List<Pattern> alternatives) implements Pattern {
        public Or {
            alternatives = List.copyOf(alternatives);
        }
    }
}
