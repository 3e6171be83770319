package interleave.language.rust.typed;

import interleave.program.Span;
import java.util.Optional;

/// A statement of a block.
public sealed interface TypedStatement {
    Span span();

    /// `let`.
    record Let(Span span, TypedPattern pattern, Optional<TypedExpr> value, Optional<TypedExpr> otherwise)
            implements TypedStatement {}

    /// An expression for its effect.
    record Effect(Span span, TypedExpr value) implements TypedStatement {}
}
