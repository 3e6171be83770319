package interleave.language.rust.tree;

import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// A statement of a block.
public sealed interface Statement {
    Span span();

    /// `let pattern: type = value else { … };`
    record Let(Span span, List<Attribute> attributes, Pattern pattern, Optional<TypeTree> type, Optional<Expr> value,
            Optional<Expr.Block> otherwise) implements Statement {
        public Let {
            attributes = List.copyOf(attributes);
        }
    }

    /// An expression for its effect. `semicolon` is false for `if x { … }` and its like where none is needed.
    record Effect(Span span, Expr value, boolean semicolon) implements Statement {}

    /// A declaration inside a block.
    record Declaration(Span span, Item item) implements Statement {}
}
