package interleave.language.rust.typed;

import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.tree.Expr.Piece;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.program.Span;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// An expression with its type.
public sealed interface TypedExpr {
    /// The expression as written; for one that was put in, what it was put in for.
    Span span();

    Ty type();

    /// A number, truth, character, text or string of bytes; a text has type `&'static str`. Whole numbers are in the range of
    /// their type, negative ones included.
    record Constant(Span span, Ty type, Value value) implements TypedExpr {}

    /// A local variable, also one that a closure captures.
    record Local(Span span, Ty type, Variable variable) implements TypedExpr {}

    /// A static variable, as a place.
    record Static(Span span, Ty type, StaticDef definition) implements TypedExpr {}

    /// A constant.
    record Const(Span span, Ty type, ConstDef definition, Substitution arguments) implements TypedExpr {}

    /// A function, which its type, a [Ty.Item], names.
    record Function(Span span, Ty type) implements TypedExpr {}

    /// A field of a struct or tuple.
    record Field(Span span, Ty type, TypedExpr value, int index) implements TypedExpr {}

    /// An element of an array or slice by a `usize`, checked.
    record Index(Span span, Ty type, TypedExpr value, TypedExpr index) implements TypedExpr {}

    /// What a reference, pointer or box refers to.
    record Dereference(Span span, Ty type, TypedExpr value) implements TypedExpr {}

    /// `&place`, `&mut place`.
    /// @param kind a borrow that was put in for a receiver, or for the left operand of an operator that assigns, may be of
    ///     two phases: it counts as mutable only when it is used
    /// @param given whether it was put in
    record Borrow(Span span, Ty type, BorrowKind kind, boolean given, TypedExpr place) implements TypedExpr {}

    /// `&raw const place`, or a reference made into a pointer.
    record RawBorrow(Span span, Ty type, boolean mutable, TypedExpr place) implements TypedExpr {}

    /// `-` or `!` of a number or truth; `-` is checked for overflow.
    record Unary(Span span, Ty type, boolean negate, TypedExpr operand) implements TypedExpr {}

    /// An operator of numbers, characters or truths, not overloaded; `&&` and `||` too. Arithmetic is checked for overflow.
    record Binary(Span span, Ty type, BinaryOperator operator, TypedExpr left, TypedExpr right) implements TypedExpr {}

    /// `place = value`.
    record Assign(Span span, Ty type, TypedExpr place, TypedExpr value) implements TypedExpr {}

    /// `place += value` of numbers and truths, not overloaded.
    record AssignOperation(Span span, Ty type, BinaryOperator operator, TypedExpr place, TypedExpr value)
            implements TypedExpr {}

    /// A call. `function` is mostly a [Function]; a call of a closure is one of `Fn::call` and its like with the arguments
    /// as a tuple, with `how` CLOSURE.
    /// @param nameSpan the name of the method or function as written, with what is behind it up to the closing bracket for a
    ///     method: the compiler underlines it
    record Call(Span span, Ty type, TypedExpr function, List<TypedExpr> arguments, CallKind how, Span nameSpan)
            implements TypedExpr {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /// How a call is written.
    enum CallKind { FUNCTION, METHOD, OPERATOR, CLOSURE, DEREFERENCE, INDEX, FOR_INTO_ITER, FOR_NEXT, TRY, MACRO }

    /// `value as type`, between numbers, characters, truths, pointers and enums without fields.
    record Cast(Span span, Ty type, TypedExpr value) implements TypedExpr {}

    /// A coercion.
    record Coerce(Span span, Ty type, Coercion coercion, TypedExpr value) implements TypedExpr {}

    /// What a coercion does; of a reference, box, `Arc`, … it makes another with the same target.
    enum Coercion {
        /// From `!`.
        NEVER,
        /// From an array to a slice, or from a type to a trait object, behind a reference, box or other pointer.
        UNSIZE,
        /// From a function to a pointer to it.
        FUNCTION,
        /// From a closure that captures nothing to a pointer to a function.
        CLOSURE,
        /// From `*mut` to `*const`, or from a reference to a pointer.
        POINTER
    }

    /// A struct or variant made of its fields.
    record Make(Span span, Ty type, AdtDef definition, int variant, List<FieldValue> fields, Optional<TypedExpr> rest)
            implements TypedExpr {
        public Make {
            fields = List.copyOf(fields);
        }
    }

    /// The value of a field.
    record FieldValue(int field, TypedExpr value) {}

    record Tuple(Span span, Ty type, List<TypedExpr> elements) implements TypedExpr {
        public Tuple {
            elements = List.copyOf(elements);
        }
    }

    record Array(Span span, Ty type, List<TypedExpr> elements) implements TypedExpr {
        public Array {
            elements = List.copyOf(elements);
        }
    }

    /// `[value; n]`; the type has the length.
    record Repeat(Span span, Ty type, TypedExpr value) implements TypedExpr {}

    /// A block with its scope. `label` is what a [Break] of it names; `target` is compared by identity.
    record Block(Span span, Ty type, Optional<Target> label, boolean unsafe, List<TypedStatement> statements,
            Optional<TypedExpr> value) implements TypedExpr {
        public Block {
            statements = List.copyOf(statements);
        }
    }

    record If(Span span, Ty type, TypedExpr condition, TypedExpr then, Optional<TypedExpr> otherwise) implements TypedExpr {}

    /// `let pattern = value` as a condition, inside of [If], `&&`, or a guard.
    record Let(Span span, Ty type, TypedPattern pattern, TypedExpr value) implements TypedExpr {}

    /// @param source what it was written as
    record Match(Span span, Ty type, TypedExpr value, List<Arm> arms, MatchSource source) implements TypedExpr {
        public Match {
            arms = List.copyOf(arms);
        }
    }

    /// What a [Match] was written as.
    enum MatchSource { MATCH, FOR, TRY }

    record Arm(Span span, TypedPattern pattern, Optional<TypedExpr> guard, TypedExpr body) {}

    /// `loop`; `while c { … }` is `loop { if c { … } else { break } }`, and `for p in v { … }` is
    /// `match IntoIterator::into_iter(v) { mut iter => loop { match Iterator::next(&mut iter) { None => break, Some(p) => … } } }`.
    record Loop(Span span, Ty type, Target target, TypedExpr body, LoopSource source) implements TypedExpr {}

    /// What a [Loop] was written as.
    enum LoopSource { LOOP, WHILE, FOR }

    /// What a break or continue names; compared by identity.
    final class Target {
        private final String label;

        public Target(String label) {
            this.label = label;
        }

        /// As written, with its quote; empty if there is none.
        public String label() {
            return label;
        }
    }

    record Break(Span span, Ty type, Target target, Optional<TypedExpr> value) implements TypedExpr {}

    record Continue(Span span, Ty type, Target target) implements TypedExpr {}

    record Return(Span span, Ty type, Optional<TypedExpr> value) implements TypedExpr {}

    /// A closure made; what it captures is in its definition.
    record Closure(Span span, Ty type, ClosureDef definition, TypedBody body) implements TypedExpr {}

    /// A text formatted. Its type is `Arguments`; the arguments are borrowed (each is a [Borrow] that was put in). What is
    /// done with it (printed, made a `String`, panicked with) is a call of a library function around it, of kind MACRO.
    /// @param shown for each [Piece.Shown] in `pieces`, in order, which function formats it: a [Ty.Item] of `Display::fmt`
    ///     and its like with the argument's type as `Self`
    record Format(Span span, Ty type, List<Piece> pieces, List<TypedExpr> arguments, List<Ty> shown) implements TypedExpr {
        public Format {
            pieces = List.copyOf(pieces);
            arguments = List.copyOf(arguments);
            shown = List.copyOf(shown);
        }
    }

    /// What the check does not understand; it has been told.
    record NotUnderstood(Span span, Ty type) implements TypedExpr {}
}
