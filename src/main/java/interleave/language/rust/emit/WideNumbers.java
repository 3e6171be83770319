package interleave.language.rust.emit;

import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.type.IntKind;
import interleave.language.rust.type.Ty;
import interleave.program.Expression;
import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Value;
import interleave.program.Width;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Whole numbers of 128 bits. Those that fit into 64 are held as such.
final class WideNumbers {
    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(128);

    private WideNumbers() {}

    /// Whether it is a type of such numbers.
    static boolean is(Ty type) {
        return type instanceof Ty.Int(IntKind kind) && (kind == IntKind.I128 || kind == IntKind.U128);
    }

    private static boolean signed(Ty type) {
        return type instanceof Ty.Int(IntKind kind) && kind == IntKind.I128;
    }

    static BigInteger number(Value value) {
        return switch (value) {
            case Value.Wide(BigInteger number) -> number;
            default -> BigInteger.valueOf(Pure.number(value));
        };
    }

    /// A number of another type.
    private static BigInteger number(Value value, Ty type) {
        boolean unsigned = !is(type) && Operators.width(type) == Width.UINT64;
        return unsigned ? new BigInteger(Long.toUnsignedString(Pure.number(value))) : number(value);
    }

    static BigInteger least(Ty type) {
        return signed(type) ? BigInteger.ONE.shiftLeft(127).negate() : BigInteger.ZERO;
    }

    static BigInteger greatest(Ty type) {
        return BigInteger.ONE.shiftLeft(signed(type) ? 127 : 128).subtract(BigInteger.ONE);
    }

    private static boolean fits(BigInteger number, Ty type) {
        return number.compareTo(least(type)) >= 0 && number.compareTo(greatest(type)) <= 0;
    }

    /// The low 128 bits, as the type reads them.
    private static BigInteger wrapped(BigInteger number, Ty type) {
        BigInteger low = number.mod(ALL);
        return signed(type) && low.testBit(127) ? low.subtract(ALL) : low;
    }

    private static Value checked(BigInteger number, Ty type, String operation) {
        if (!fits(number, type)) throw new FaultException(new Fault.Overflow(operation));
        return Value.Wide.of(number);
    }

    static Expression binary(BinaryOperator operator, Ty type, Expression left, Expression right) {
        return Flat.apply(operator.method(), all -> of(operator, type, number(all.getFirst()), number(all.get(1))), left, right);
    }

    private static Value of(BinaryOperator operator, Ty type, BigInteger a, BigInteger b) {
        return switch (operator) {
            case ADD -> checked(a.add(b), type, "add");
            case SUBTRACT -> checked(a.subtract(b), type, "subtract");
            case MULTIPLY -> checked(a.multiply(b), type, "multiply");
            case DIVIDE -> {
                if (b.signum() == 0) throw new FaultException(new Fault.DivideByZero());
                yield checked(a.divide(b), type, "divide");
            }
            case REMAINDER -> {
                if (b.signum() == 0) throw new FaultException(new Fault.Overflow("remainder by zero"));
                yield checked(a.remainder(b), type, "remainder");
            }
            case BIT_AND -> Value.Wide.of(a.and(b));
            case BIT_OR -> Value.Wide.of(a.or(b));
            case BIT_XOR -> Value.Wide.of(a.xor(b));
            case SHIFT_LEFT -> Value.Wide.of(wrapped(a.shiftLeft(count(b, "shift_left")), type));
            case SHIFT_RIGHT -> Value.Wide.of(a.shiftRight(count(b, "shift_right")));
            case EQUAL -> Value.Bool.of(a.equals(b));
            case UNEQUAL -> Value.Bool.of(!a.equals(b));
            case LESS -> Value.Bool.of(a.compareTo(b) < 0);
            case LESS_OR_EQUAL -> Value.Bool.of(a.compareTo(b) <= 0);
            case GREATER -> Value.Bool.of(a.compareTo(b) > 0);
            case GREATER_OR_EQUAL -> Value.Bool.of(a.compareTo(b) >= 0);
            case AND, OR -> throw new Unsupported("a lazy operator");
        };
    }

    private static int count(BigInteger count, String operation) {
        boolean right = count.signum() >= 0 && count.compareTo(BigInteger.valueOf(128)) < 0;
        if (!right) throw new FaultException(new Fault.Overflow(operation));
        return count.intValue();
    }

    static Expression unary(boolean negate, Ty type, Expression operand) {
        return Flat.apply(negate ? "negate" : "not", all -> {
            BigInteger number = number(all.getFirst());
            return negate ? checked(number.negate(), type, "negate") : Value.Wide.of(wrapped(number.not(), type));
        }, operand);
    }

    /// `value as type`, where one of the two is such a type; what else can be cast becomes a number of 64 bits before.
    static Expression cast(Ty from, Ty to, Expression value) {
        if (is(to)) {
            return Flat.apply("as " + name(to), all -> from instanceof Ty.Float
                    ? saturated(Pure.real(all.getFirst()), to)
                    : Value.Wide.of(wrapped(number(all.getFirst(), from), to)), value);
        }
        if (to instanceof Ty.Float(boolean single)) {
            return Flat.apply("as real", all -> {
                BigInteger number = number(all.getFirst());
                return new Value.Real(single ? number.floatValue() : number.doubleValue());
            }, value);
        }
        Width width = Operators.width(to);
        return Flat.apply("as " + name(to), all -> Value.Int.of(width.wrap(number(all.getFirst()).longValue())), value);
    }

    private static String name(Ty type) {
        return type instanceof Ty.Int(IntKind kind) ? kind.title() : "number";
    }

    private static Value saturated(double number, Ty type) {
        if (Double.isNaN(number)) return Value.Int.of(0);
        if (Double.isInfinite(number)) return Value.Wide.of(number < 0 ? least(type) : greatest(type));
        BigInteger whole = new BigDecimal(number).toBigInteger();
        return Value.Wide.of(whole.max(least(type)).min(greatest(type)));
    }

    /// What an intrinsic function of numbers does for them; empty for one that there is not.
    static Optional<Expression> intrinsic(String name, Ty type, Intrinsics call) {
        return switch (name) {
            case "wrapping_add", "wrapping_sub", "wrapping_mul", "wrapping_div", "wrapping_rem", "wrapping_shl", "wrapping_shr" ->
                call.pure(name, all -> Value.Wide.of(wrapped(exact(name, number(all.getFirst()), number(all.get(1))), type)));
            case "wrapping_neg" -> call.pure(name, all -> Value.Wide.of(wrapped(number(all.getFirst()).negate(), type)));
            case "overflowing_add", "overflowing_sub", "overflowing_mul" -> call.pure(name, all -> {
                BigInteger exact = exact(name, number(all.getFirst()), number(all.get(1)));
                return new Value.Aggregate(List.of(
                        Value.Wide.of(wrapped(exact, type)), Value.Bool.of(!fits(exact, type))));
            });
            case "min_value" -> Optional.of(Flat.constant(Value.Wide.of(least(type))));
            case "max_value" -> Optional.of(Flat.constant(Value.Wide.of(greatest(type))));
            case "bits" -> Optional.of(Flat.number(128));
            case "count_ones" -> call.pure(name, all -> Value.Int.of(number(all.getFirst()).mod(ALL).bitCount()));
            case "leading_zeros" -> call.pure(name, all -> Value.Int.of(128 - number(all.getFirst()).mod(ALL).bitLength()));
            case "trailing_zeros" -> call.pure(name, all -> {
                BigInteger number = number(all.getFirst());
                return Value.Int.of(number.signum() == 0 ? 128 : number.getLowestSetBit());
            });
            case "compare" -> call.pure(name, all -> Value.Int.of(number(all.getFirst()).compareTo(number(all.get(1)))));
            case "show_int" -> call.pure(name, all -> Value.Text.of(number(all.getFirst()).toString()));
            case "show_radix" -> call.pure(name, all ->
                    Value.Text.of(radix(all.getFirst(), (int) Pure.number(all.get(1)), ((Value.Bool) all.get(2)).truth())));
            case "parse_check" -> call.pure(name, all -> Value.Int.of(parsed(all, type).error()));
            case "parse_int" -> call.pure(name, all -> Value.Wide.of(parsed(all, type).number()));
            default -> Optional.empty();
        };
    }

    private static BigInteger exact(String name, BigInteger a, BigInteger b) {
        return switch (name.substring(name.indexOf('_') + 1)) {
            case "add" -> a.add(b);
            case "sub" -> a.subtract(b);
            case "mul" -> a.multiply(b);
            case "div" -> b.signum() == 0 ? BigInteger.ZERO : a.divide(b);
            case "rem" -> b.signum() == 0 ? BigInteger.ZERO : a.remainder(b);
            case "shl" -> a.shiftLeft(b.intValue() & 127);
            default -> a.shiftRight(b.intValue() & 127);
        };
    }

    static String radix(Value value, int radix, boolean upper) {
        String digits = number(value).mod(ALL).toString(radix);
        return upper ? digits.toUpperCase(java.util.Locale.ROOT) : digits;
    }

    private record Parsed(BigInteger number, int error) {}

    private static Parsed parsed(List<Value> given, Ty type) {
        String text = Pure.text(given.getFirst());
        int radix = (int) Pure.number(given.get(1));
        if (text.isEmpty()) return new Parsed(BigInteger.ZERO, 1);
        boolean sign = text.startsWith("+") || signed(type) && text.startsWith("-");
        String digits = sign ? text.substring(1) : text;
        boolean right = !digits.isEmpty() && digits.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0);
        if (!right) return new Parsed(BigInteger.ZERO, 2);
        BigInteger number = new BigInteger(digits, radix);
        if (text.startsWith("-")) number = number.negate();
        int error = number.compareTo(greatest(type)) > 0 ? 3 : number.compareTo(least(type)) < 0 ? 4 : 0;
        return new Parsed(error == 0 ? number : BigInteger.ZERO, error);
    }
}
