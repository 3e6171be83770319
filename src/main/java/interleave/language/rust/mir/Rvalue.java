package interleave.language.rust.mir;

import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.tree.Expr.Piece;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import java.util.List;

/// What is assigned.
public sealed interface Rvalue {
    record Use(Operand operand) implements Rvalue {}

    /// `&place`; the type is that of the local that it is assigned to.
    record Borrow(BorrowKind kind, Place place) implements Rvalue {}

    /// `&raw place`.
    record RawBorrow(boolean mutable, Place place) implements Rvalue {}

    /// Checked arithmetic is one of these: where it leaves the range of its type, the thread panics with Rust's message.
    record Binary(BinaryOperator operator, Operand left, Operand right) implements Rvalue {}

    record Unary(boolean negate, Operand operand) implements Rvalue {}

    record Cast(Operand operand, Ty type) implements Rvalue {}

    record Coerce(TypedExpr.Coercion coercion, Operand operand, Ty type) implements Rvalue {}

    record Tuple(List<Operand> elements) implements Rvalue {
        public Tuple {
            elements = List.copyOf(elements);
        }
    }

    record Array(Ty element, List<Operand> elements) implements Rvalue {
        public Array {
            elements = List.copyOf(elements);
        }
    }

    /// A struct or variant; every field has an operand.
    record Make(Ty type, AdtDef definition, int variant, List<Operand> fields) implements Rvalue {
        public Make {
            fields = List.copyOf(fields);
        }
    }

    record Closure(Ty type, ClosureDef definition, List<Operand> captured) implements Rvalue {
        public Closure {
            captured = List.copyOf(captured);
        }
    }

    record Repeat(Operand value, Ty type) implements Rvalue {}

    /// How many elements an array or slice has.
    record Length(Place place) implements Rvalue {}

    /// The number of the variant that an enum is, from 0 in order of declaration.
    record Discriminant(Place place) implements Rvalue {}

    /// See [TypedExpr.Format].
    record Format(List<Piece> pieces, List<Operand> arguments, List<Ty> shown) implements Rvalue {
        public Format {
            pieces = List.copyOf(pieces);
            arguments = List.copyOf(arguments);
            shown = List.copyOf(shown);
        }
    }
}
