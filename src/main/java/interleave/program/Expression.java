package interleave.program;

import java.util.List;
import java.util.Map;

/// A computation on private values alone: it reads no memory but the locals of its own frame, so no other thread can see
/// it and it is never a step. What reads or writes memory is an [Instruction].
public sealed interface Expression {
    /// A value known when the program was compiled.
    record Constant(Value value) implements Expression {}

    /// A local of the frame.
    record Local(int slot) implements Expression {}

    /// Whole-number arithmetic of a width. `checked` makes leaving the width a [Fault.Overflow]; otherwise it wraps.
    record Arithmetic(Operator operator, Width width, boolean checked, Expression left, Expression right)
            implements Expression {}

    /// Floating-point arithmetic (ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER); `single` rounds to 32 bits.
    record RealArithmetic(Operator operator, boolean single, Expression left, Expression right) implements Expression {}

    /// One string behind the other.
    record Concatenate(Expression left, Expression right) implements Expression {}

    /// Less, equal and so on. EQUAL and UNEQUAL work on values of all kinds, by content.
    record Compare(Comparison comparison, Order order, Expression left, Expression right) implements Expression {}

    /// Logical not.
    record Not(Expression operand) implements Expression {}

    /// A whole number cut to a width.
    record Wrap(Width width, Expression operand) implements Expression {}

    /// A whole number as floating point.
    record ToReal(Width from, boolean single, Expression operand) implements Expression {}

    /// A floating-point number cut to a whole one, towards zero.
    record ToInt(Width width, Expression operand) implements Expression {}

    /// A floating-point number rounded to 32 bits.
    record ToSingle(Expression operand) implements Expression {}

    /// The address `cells` behind a pointer; a nil pointer is a [Fault.NilDereference].
    record Offset(Expression pointer, int cells) implements Expression {}

    /// The address of an element of a slice, checked against its length.
    record Element(Expression slice, Expression index, int elementSize) implements Expression {}

    /// The address of an element of an array that begins at a pointer, checked against its length.
    record ArrayElement(Expression pointer, Expression index, int length, int elementSize) implements Expression {}

    /// The slice `[low:high:max]` of a slice; the bounds are checked against its capacity.
    record Reslice(Expression slice, Expression low, Expression high, Expression max, int elementSize)
            implements Expression {}

    /// A slice of the whole array of `length` elements that begins at a pointer.
    record SliceOfArray(Expression pointer, int length) implements Expression {}

    /// The substring `[low:high]`, in bytes.
    record Substring(Expression text, Expression low, Expression high) implements Expression {}

    /// One byte of a string, as a whole number.
    record ByteAt(Expression text, Expression index) implements Expression {}

    /// The length of a slice or string; 0 of nil.
    record Length(Expression operand) implements Expression {}

    /// The capacity of a slice; 0 of nil.
    record Capacity(Expression operand) implements Expression {}

    /// A struct, array or tuple put together.
    record Gather(List<Expression> parts) implements Expression {}

    /// One part of an aggregate.
    record Part(Expression aggregate, int index) implements Expression {}

    /// A part of an aggregate chosen at run time, checked against its length.
    record PartAt(Expression aggregate, Expression index) implements Expression {}

    /// A function with the values it captures.
    record Closure(int body, List<Expression> captured) implements Expression {}

    /// A value together with its type, as an interface holds it.
    record Box(RuntimeType type, Expression operand) implements Expression {}

    /// The value inside an interface; a [Fault.WrongType] with `message` where it has another type. Where `message` holds
    /// `%s`, it stands for the name of the type that was found.
    record Unbox(RuntimeType type, Expression operand, String message) implements Expression {}

    /// Whether an interface holds a value of one of these types.
    record HasType(List<RuntimeType> types, Expression operand) implements Expression {}

    /// The function that a method call on an interface value means, with the receiver captured. A nil interface is a
    /// [Fault.NilDereference].
    record Method(Expression receiver, String name, Map<RuntimeType, Integer> bodies) implements Expression {}

    /// A library function that looks at no memory.
    record Apply(Native function, List<Expression> arguments) implements Expression {}

    /// What [Arithmetic] can do. The shifts take their count as it is, the others work in the width.
    enum Operator { ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, AND, OR, XOR, AND_NOT, SHIFT_LEFT, SHIFT_RIGHT }

    /// What [Compare] asks.
    enum Comparison { EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL }

    /// The order in which [Compare] compares.
    enum Order { SIGNED, UNSIGNED, REAL, TEXT, CONTENT }
}
