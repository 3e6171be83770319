package interleave.language.rust.tree;

import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// An expression as written. What a macro of the library means is a node of its own here, with the expressions in its
/// text parsed, such as [Formatting].
public sealed interface Expr {
    Span span();

    /// A literal.
    record Constant(Span span, Literal value) implements Expr {}

    /// A variable, constant, function, unit struct or variant.
    record Named(Span span, Path path) implements Expr {}

    /// A block. `label` is that of `'a: { … }`.
    record Block(Span span, Optional<Lifetime> label, boolean unsafe, List<Statement> statements, Optional<Expr> value)
            implements Expr {
        public Block {
            statements = List.copyOf(statements);
        }
    }

    /// `-x`, `!x`, `*x`.
    record Unary(Span span, UnaryOperator operator, Expr operand) implements Expr {}

    /// `&mut x`; `raw` is `&raw mut x`.
    record Borrow(Span span, boolean mutable, boolean raw, Expr operand) implements Expr {}

    /// An operator between two operands, `&&` and `||` included.
    record Binary(Span span, BinaryOperator operator, Span operatorSpan, Expr left, Expr right) implements Expr {}

    /// `place = value`. The left side may be a tuple or struct of places, or `_`, for a destructuring assignment.
    record Assign(Span span, Expr place, Expr value) implements Expr {}

    /// `place += value`.
    record AssignOperation(Span span, BinaryOperator operator, Span operatorSpan, Expr place, Expr value) implements Expr {}

    /// `f(x)`, where `f` may be a tuple struct or variant too.
    record Call(Span span, Expr function, List<Expr> arguments) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /// `x.m::<T>(y)`.
    record MethodCall(Span span, Expr receiver, Name method, Optional<Path.Arguments> generics, List<Expr> arguments)
            implements Expr {
        public MethodCall {
            arguments = List.copyOf(arguments);
        }
    }

    /// `x.f` or `x.0`.
    record Field(Span span, Expr value, Name name) implements Expr {}

    /// `x[i]`.
    record Index(Span span, Expr value, Expr index) implements Expr {}

    /// `a..b` in all its forms.
    record Range(Span span, Optional<Expr> from, Optional<Expr> to, boolean inclusive) implements Expr {}

    /// `x as T`.
    record Cast(Span span, Expr value, TypeTree type) implements Expr {}

    /// `x?`.
    record Try(Span span, Expr value) implements Expr {}

    /// `(a, b)`; `()` has no elements.
    record Tuple(Span span, List<Expr> elements) implements Expr {
        public Tuple {
            elements = List.copyOf(elements);
        }
    }

    /// `(a)`: kept because the compiler's messages underline the brackets too.
    record Parenthesised(Span span, Expr value) implements Expr {}

    /// `[a, b]`.
    record Array(Span span, List<Expr> elements) implements Expr {
        public Array {
            elements = List.copyOf(elements);
        }
    }

    /// `[a; n]`.
    record Repeat(Span span, Expr element, Expr count) implements Expr {}

    /// `Point { x: 1, y, ..rest }`.
    record Struct(Span span, Path path, List<FieldValue> fields, Optional<Expr> rest) implements Expr {
        public Struct {
            fields = List.copyOf(fields);
        }
    }

    /// `x: 1`; for the shorthand the value is a [Named].
    record FieldValue(Span span, Name name, Expr value) {}

    /// `if c { … } else …`; the condition may hold [Let]s joined by `&&`.
    record If(Span span, Expr condition, Block then, Optional<Expr> otherwise) implements Expr {}

    /// `let pattern = value` in a condition.
    record Let(Span span, Pattern pattern, Expr value) implements Expr {}

    /// `match`.
    record Match(Span span, Expr value, List<Arm> arms) implements Expr {
        public Match {
            arms = List.copyOf(arms);
        }
    }

    /// `pattern if guard => body`.
    record Arm(Span span, Pattern pattern, Optional<Expr> guard, Expr body) {}

    /// `loop { … }`.
    record Loop(Span span, Optional<Lifetime> label, Block body) implements Expr {}

    /// `while c { … }`; the condition may hold [Let]s.
    record While(Span span, Optional<Lifetime> label, Expr condition, Block body) implements Expr {}

    /// `for pattern in values { … }`.
    record For(Span span, Optional<Lifetime> label, Pattern pattern, Expr values, Block body) implements Expr {}

    /// `break 'a value`.
    record Break(Span span, Optional<Lifetime> label, Optional<Expr> value) implements Expr {}

    /// `continue 'a`.
    record Continue(Span span, Optional<Lifetime> label) implements Expr {}

    /// `return value`.
    record Return(Span span, Optional<Expr> value) implements Expr {}

    /// `move |x: T| -> R body`. `head` is `move |x: T|`, as rustc underlines it; `moves` where `move` stands.
    record Closure(Span span, Span head, Optional<Span> moves, List<ClosureParameter> parameters,
            Optional<TypeTree> result, Expr body) implements Expr {
        public Closure {
            parameters = List.copyOf(parameters);
        }
    }

    /// A parameter of a closure.
    record ClosureParameter(Span span, Pattern pattern, Optional<TypeTree> type) {}

    /// A macro of the library that formats: `print`, `println`, `eprint`, `eprintln`, `format`, `panic`, `write`,
    /// `writeln`, `unreachable`, `todo`, `unimplemented`. `target` is where `write` writes. For a macro without any text
    /// the format is empty and `bare` is true.
    record Formatting(Span span, String macro, Optional<Expr> target, Format format, boolean bare) implements Expr {}

    /// A macro that checks: `assert`, `debug_assert` with one operand, `assert_eq`, `assert_ne` and their `debug_` with
    /// two, with the message if there is one.
    record Assertion(Span span, String macro, List<Expr> operands, Optional<Format> message) implements Expr {
        public Assertion {
            operands = List.copyOf(operands);
        }
    }

    /// `vec![a, b]` or, with a count, `vec![a; n]`.
    record VecOf(Span span, List<Expr> elements, Optional<Expr> count) implements Expr {
        public VecOf {
            elements = List.copyOf(elements);
        }
    }

    /// `matches!(value, pattern if guard)`.
    record Matches(Span span, Expr value, Pattern pattern, Optional<Expr> guard) implements Expr {}

    /// What is formatted: texts and arguments in turn.
    record Format(Span span, List<Piece> pieces, List<Expr> arguments) {
        public Format {
            pieces = List.copyOf(pieces);
            arguments = List.copyOf(arguments);
        }
    }

    /// A part of what is formatted.
    sealed interface Piece {
        /// A text as it is.
        record Plain(String text) implements Piece {}

        /// An argument by its number in [Format#arguments], and how it is shown; `{name}` adds an argument too.
        /// @param trait `` (Display), `?` (Debug), `x`, `X`, `o`, `b`, `e`, `p`
        /// @param align one of `<`, `^`, `>`, or a blank for none
        /// @param width the least width: -1 for none
        /// @param widthArgument the argument that gives the width, or -1; likewise for the precision
        record Shown(Span span, int argument, String trait, char fill, char align, boolean sign, boolean alternate,
                boolean zero, int width, int widthArgument, int precision, int precisionArgument) implements Piece {}
    }

    /// The operators in front of an operand.
    enum UnaryOperator { NEGATE, NOT, DEREFERENCE }

    /// The operators between two operands.
    enum BinaryOperator {
        ADD("+", "Add", "add"), SUBTRACT("-", "Sub", "sub"), MULTIPLY("*", "Mul", "mul"), DIVIDE("/", "Div", "div"),
        REMAINDER("%", "Rem", "rem"), BIT_AND("&", "BitAnd", "bitand"), BIT_OR("|", "BitOr", "bitor"),
        BIT_XOR("^", "BitXor", "bitxor"), SHIFT_LEFT("<<", "Shl", "shl"), SHIFT_RIGHT(">>", "Shr", "shr"),
        EQUAL("==", "PartialEq", "eq"), UNEQUAL("!=", "PartialEq", "ne"), LESS("<", "PartialOrd", "lt"),
        LESS_OR_EQUAL("<=", "PartialOrd", "le"), GREATER(">", "PartialOrd", "gt"),
        GREATER_OR_EQUAL(">=", "PartialOrd", "ge"), AND("&&", "", ""), OR("||", "", "");

        private final String text;
        private final String trait;
        private final String method;

        BinaryOperator(String text, String trait, String method) {
            this.text = text;
            this.trait = trait;
            this.method = method;
        }

        /// As it is written.
        public String text() {
            return text;
        }

        /// The trait by which types define it; empty for `&&` and `||`.
        public String trait() {
            return trait;
        }

        /// The method of that trait.
        public String method() {
            return method;
        }
    }
}
