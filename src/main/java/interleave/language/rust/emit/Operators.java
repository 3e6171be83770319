package interleave.language.rust.emit;

import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.IntKind;
import interleave.language.rust.type.Ty;
import interleave.program.Expression;
import interleave.program.Expression.Comparison;
import interleave.program.Expression.Operator;
import interleave.program.Expression.Order;
import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Span;
import interleave.program.Value;
import interleave.program.Width;
import java.util.List;

/// Operators and casts between numbers, characters and truths.
final class Operators {
    private final Compilation compilation;

    Operators(Compilation compilation) {
        this.compilation = compilation;
    }

    /// How whole numbers of a type, characters and truths are computed with.
    static Width width(Ty type) {
        return switch (type) {
            case Ty.Int(IntKind kind) -> kind.width();
            case Ty.Char _ -> Width.UINT32;
            case Ty.Bool _ -> Width.UINT8;
            default -> Width.UINT64; // a place, as a number
        };
    }

    Expression binary(Span span, BinaryOperator operator, Ty type, Expression left, Expression right) {
        if (WideNumbers.is(type)) return WideNumbers.binary(operator, type, left, right);
        return switch (operator) {
            case ADD -> arithmetic(Operator.ADD, type, left, right);
            case SUBTRACT -> arithmetic(Operator.SUBTRACT, type, left, right);
            case MULTIPLY -> arithmetic(Operator.MULTIPLY, type, left, right);
            case DIVIDE -> arithmetic(Operator.DIVIDE, type, left, right);
            case REMAINDER -> type instanceof Ty.Float(boolean single)
                    ? new Expression.RealArithmetic(Operator.REMAINDER, single, left, right)
                    : Flat.apply("remainder", given -> remainder(given, width(type)), left, right);
            case BIT_AND -> bits(Operator.AND, type, left, right);
            case BIT_OR -> bits(Operator.OR, type, left, right);
            case BIT_XOR -> bits(Operator.XOR, type, left, right);
            case SHIFT_LEFT -> new Expression.Arithmetic(Operator.SHIFT_LEFT, width(type), true, left, count(right));
            case SHIFT_RIGHT -> new Expression.Arithmetic(Operator.SHIFT_RIGHT, width(type), true, left, count(right));
            case EQUAL -> compare(Comparison.EQUAL, type, left, right);
            case UNEQUAL -> compare(Comparison.UNEQUAL, type, left, right);
            case LESS -> compare(Comparison.LESS, type, left, right);
            case LESS_OR_EQUAL -> compare(Comparison.LESS_OR_EQUAL, type, left, right);
            case GREATER -> compare(Comparison.GREATER, type, left, right);
            case GREATER_OR_EQUAL -> compare(Comparison.GREATER_OR_EQUAL, type, left, right);
            case AND, OR -> throw new Unsupported("a lazy operator", java.util.Optional.of(span));
        };
    }

    /// A negative count, or one too large for a signed number, is out of range for every type.
    private static Expression count(Expression count) {
        return Flat.apply("count", given -> {
            long number = Pure.number(given.getFirst());
            return Value.Int.of(number < 0 ? 64 : number);
        }, count);
    }

    private static Value remainder(List<Value> given, Width width) {
        long a = Pure.number(given.getFirst());
        long b = Pure.number(given.get(1));
        if (b == 0) throw new FaultException(new Fault.Overflow("remainder by zero"));
        if (width.signed() && b == -1 && a == least(width)) throw new FaultException(new Fault.Overflow("remainder"));
        return Value.Int.of(width == Width.UINT64 ? Long.remainderUnsigned(a, b) : a % b);
    }

    static long least(Width width) {
        return width.signed() ? -1L << width.bits() - 1 : 0;
    }

    static long greatest(Width width) {
        if (width.signed()) return ~least(width);
        return width == Width.UINT64 ? -1 : (1L << width.bits()) - 1;
    }

    private static Expression arithmetic(Operator operator, Ty type, Expression left, Expression right) {
        return type instanceof Ty.Float(boolean single)
                ? new Expression.RealArithmetic(operator, single, left, right)
                : new Expression.Arithmetic(operator, width(type), true, left, right);
    }

    private static Expression bits(Operator operator, Ty type, Expression left, Expression right) {
        if (!(type instanceof Ty.Bool)) return new Expression.Arithmetic(operator, width(type), false, left, right);
        return Flat.apply(operator.name(), given -> {
            boolean a = ((Value.Bool) given.getFirst()).truth();
            boolean b = ((Value.Bool) given.get(1)).truth();
            return Value.Bool.of(switch (operator) {
                case AND -> a & b;
                case OR -> a | b;
                default -> a ^ b; // nothing else is asked for
            });
        }, left, right);
    }

    private Expression compare(Comparison comparison, Ty type, Expression left, Expression right) {
        if (compilation.layouts.size(type) == 0) {
            return Flat.truth(comparison != Comparison.UNEQUAL && comparison != Comparison.LESS
                    && comparison != Comparison.GREATER);
        }
        Order order = switch (type) {
            case Ty.Float _ -> Order.REAL;
            case Ty.Int(IntKind kind) -> kind.width().signed() ? Order.SIGNED : Order.UNSIGNED;
            case Ty.Char _ -> Order.SIGNED;
            default -> Order.CONTENT;
        };
        boolean equality = comparison == Comparison.EQUAL || comparison == Comparison.UNEQUAL;
        if (type instanceof Ty.Bool && !equality) {
            return new Expression.Compare(comparison, Order.SIGNED, number(left), number(right));
        }
        return new Expression.Compare(comparison, order, left, right);
    }

    private static Expression number(Expression truth) {
        return Flat.apply("as number", given -> Value.Int.of(Pure.number(given.getFirst())), truth);
    }

    Expression unary(boolean negate, Ty type, Expression operand) {
        if (type instanceof Ty.Bool) return new Expression.Not(operand);
        if (WideNumbers.is(type)) return WideNumbers.unary(negate, type, operand);
        if (type instanceof Ty.Float) {
            return Flat.apply("negate", given -> new Value.Real(-Pure.real(given.getFirst())), operand);
        }
        Width width = width(type);
        if (!negate) return new Expression.Arithmetic(Operator.XOR, width, false, operand, Flat.number(-1));
        if (operand instanceof Expression.Constant(Value.Int(long number)) && number != least(width)) return Flat.number(-number);
        return Flat.apply("negate", given -> {
            long number = Pure.number(given.getFirst());
            if (number == least(width)) throw new FaultException(new Fault.Overflow("negate"));
            return Value.Int.of(-number);
        }, operand);
    }

    /// `value as type`.
    Expression cast(Ty from, Ty to, Expression value) {
        if (from.equals(to)) return value;
        boolean number = from instanceof Ty.Int || from instanceof Ty.Float || from instanceof Ty.Char;
        if (number && (WideNumbers.is(from) || WideNumbers.is(to))) return WideNumbers.cast(from, to, value);
        return switch (to) {
            case Ty.Int(IntKind kind) -> toInt(from, kind.width(), value);
            case Ty.Float(boolean single) -> switch (from) {
                case Ty.Float _ -> single ? new Expression.ToSingle(value) : value;
                default -> new Expression.ToReal(width(from), single, value);
            };
            case Ty.Pointer _ when from instanceof Ty.Int -> Flat.apply("as pointer", given -> Value.NIL, value);
            case Ty.Function _ when from instanceof Ty.Item item -> compilation.calls.value(item);
            case Ty.Pointer pointer when slicePointer(from) && !compilation.types.fat(pointer.target()) -> Pointers.thin(value);
            default -> value;
        };
    }

    private boolean slicePointer(Ty from) {
        return (from instanceof Ty.Pointer || from instanceof Ty.Reference)
                && compilation.types.fat(compilation.types.target(from));
    }

    private static Expression toInt(Ty from, Width width, Expression value) {
        return switch (from) {
            case Ty.Int _, Ty.Char _ -> new Expression.Wrap(width, value);
            case Ty.Bool _ -> number(value);
            case Ty.Float _ -> Flat.apply("as whole number", given -> saturated(Pure.real(given.getFirst()), width), value);
            case Ty.Adt adt -> discriminant(adt.definition(), width, value);
            default -> Flat.apply("address", given -> Value.Int.of(address(given.getFirst())), value);
        };
    }

    private static Expression discriminant(AdtDef definition, Width width, Expression value) {
        List<Long> numbers = definition.variants().stream().map(AdtDef.Variant::discriminant).toList();
        return Flat.apply("as number", given -> {
            Value tag = given.getFirst() instanceof Value.Aggregate(List<Value> parts) ? parts.getFirst() : given.getFirst();
            int variant = tag instanceof Value.Int(long number) ? (int) number : 0;
            return Value.Int.of(width.wrap(numbers.get(variant)));
        }, value);
    }

    /// Towards zero, and to the nearest number that there is.
    static Value saturated(double number, Width width) {
        if (Double.isNaN(number)) return Value.Int.of(0);
        if (width == Width.UINT64) {
            if (number <= 0) return Value.Int.of(0);
            if (number >= 0x1p64) return Value.Int.of(-1);
            return Value.Int.of(number < 0x1p63 ? (long) number : (long) (number - 0x1p63) ^ Long.MIN_VALUE);
        }
        long whole = (long) number;
        return Value.Int.of(Math.clamp(whole, least(width), greatest(width)));
    }

    /// A number for a place.
    static long address(Value pointer) {
        return Pointers.place(pointer) instanceof Value.Pointer(int block, int offset)
                ? 0x1000L * (block + 16) + 8L * offset
                : 0;
    }
}
