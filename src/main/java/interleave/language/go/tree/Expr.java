package interleave.language.go.tree;

import interleave.language.go.constant.GoConstant;
import interleave.language.go.type.Callee;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// An expression that has been checked. Conversions that the language does by itself are written out, and so are the
/// dereferences and address-takings of selectors and method calls.
public sealed interface Expr {
    /// Where it stands.
    Span span();

    /// Its type.
    GoType type();

    /// What could not be understood; it has been reported.
    record Bad(Span span) implements Expr {
        @Override
        public GoType type() {
            return GoType.INVALID;
        }
    }

    /// A generic function of whose types some are left out: the place where it is used tells them, or nothing does.
    record Generic(Span span, Object meant) implements Expr {
        @Override
        public GoType type() {
            return GoType.INVALID;
        }
    }

    /// A constant. Its type may be an untyped one.
    record Const(Span span, GoType type, GoConstant value) implements Expr {}

    /// `nil` of a type.
    record Nil(Span span, GoType type) implements Expr {}

    /// A variable.
    record Name(Span span, Variable variable) implements Expr {
        @Override
        public GoType type() {
            return variable.type();
        }
    }

    /// A function or method expression as a value; the type has the receiver as its first parameter.
    record FunctionName(Span span, GoType type, Callee callee) implements Expr {}

    /// A function literal.
    record Literal(Span span, Routine routine) implements Expr {
        @Override
        public GoType type() {
            return routine.signature();
        }
    }

    /// A method together with its receiver, which has been made what the method wants.
    record MethodValue(Span span, GoType type, Callee callee, Expr receiver) implements Expr {}

    /// A method as a function that takes the receiver first: `T.m`.
    record MethodExpression(Span span, GoType type, GoType receiver, String name) implements Expr {}

    /// A method of an interface value.
    record DynamicMethod(Span span, GoType type, Expr receiver, String name) implements Expr {}

    /// A field of a struct.
    record Field(Span span, GoType type, Expr of, int index) implements Expr {}

    /// What a pointer points to.
    record Dereference(Span span, GoType type, Expr pointer) implements Expr {}

    /// An element of an array, slice or string.
    record Index(Span span, GoType type, Expr of, Expr index) implements Expr {}

    /// What lies at a key of a map; with `checked` it yields whether there is something as a second value.
    record Entry(Span span, GoType type, Expr of, Expr key, boolean checked) implements Expr {}

    /// A map with its first entries.
    record MapLiteral(Span span, GoType type, List<MapEntry> entries) implements Expr {}

    /// An entry of a map literal.
    record MapEntry(Expr key, Expr value) {}

    /// A part of a string or slice, or of the array that `of` points to.
    record Slicing(Span span, GoType type, Expr of, Optional<Expr> low, Optional<Expr> high, Optional<Expr> max)
            implements Expr {}

    /// The address of a variable or part of one, or of a composite literal.
    record AddressOf(Span span, GoType type, Expr operand) implements Expr {}

    /// A struct, array or slice with some of its parts given.
    record Composite(Span span, GoType type, int length, List<Part> parts) implements Expr {}

    /// A part of a composite, by the index of its field or element.
    record Part(int index, Expr value) {}

    /// `-`, `^` or `!`.
    record Unary(Span span, GoType type, String operator, Expr operand) implements Expr {}

    /// Arithmetic, `+` of strings, and shifts.
    record Binary(Span span, GoType type, String operator, Expr left, Expr right) implements Expr {}

    /// `==`, `!=`, `<` and so on, of two operands of one type.
    record Comparison(Span span, GoType type, String operator, Expr left, Expr right) implements Expr {}

    /// `&&` and `||`.
    record Logical(Span span, GoType type, boolean and, Expr left, Expr right) implements Expr {}

    /// A value of one type as one of another.
    record Conversion(Span span, GoType type, Expr operand) implements Expr {}

    /// `x.(T)`; with `checked` it yields whether it holds as a second value.
    record TypeAssertion(Span span, GoType type, Expr operand, GoType wanted, boolean checked) implements Expr {}

    /// `<-ch`; with `checked` it yields whether the value had been sent as a second one.
    record Receive(Span span, GoType type, Expr channel, boolean checked) implements Expr {}

    /// A call of a function value.
    record Call(Span span, GoType type, Expr function, List<Expr> arguments) implements Expr {}

    /// A call of a library function, or of a library method with the receiver as the first argument.
    /// @param spread whether the last argument is a slice that stands for all further ones
    record LibraryCall(Span span, GoType type, LibraryFunction function, List<Expr> arguments, boolean spread)
            implements Expr {}

    /// One of the several values that a call yields. The pieces of a call stand side by side, all of them and in order.
    record Piece(GoType type, Expr of, int index) implements Expr {
        @Override
        public Span span() {
            return of.span();
        }
    }

    /// A call of a function of the language itself.
    /// @param of the type that it is about, where one is written or meant
    record BuiltinCall(Span span, GoType type, Builtin builtin, GoType of, List<Expr> arguments, boolean spread)
            implements Expr {}

    /// Whether the expression could not be understood.
    default boolean bad() {
        return type().invalid();
    }

    /// Whether nothing can be made of it any more, wherever it stands.
    default boolean lost() {
        return bad() && !(this instanceof Generic);
    }
}
