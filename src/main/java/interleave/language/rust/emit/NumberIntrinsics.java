package interleave.language.rust.emit;

import interleave.language.rust.type.Ty;
import interleave.program.Expression;
import interleave.program.Value;
import interleave.program.Width;
import java.util.List;
import java.util.Optional;

/// Numbers.
final class NumberIntrinsics {
    private final Intrinsics call;

    NumberIntrinsics(Intrinsics call) {
        this.call = call;
    }

    private interface Two {
        long of(long a, long b);
    }

    private interface One {
        long of(long a);
    }

    private Width width() {
        return Operators.width(call.type(0));
    }

    private Optional<Expression> two(String name, Two function) {
        Width width = width();
        return call.pure(name, all ->
                Value.Int.of(width.wrap(function.of(Pure.number(all.getFirst()), Pure.number(all.get(1))))));
    }

    private Optional<Expression> one(String name, One function) {
        return call.pure(name, all -> Value.Int.of(function.of(Pure.number(all.getFirst()))));
    }

    /// The bits of a number alone.
    private static long bits(long number, Width width) {
        return width.bits() == 64 ? number : number & (1L << width.bits()) - 1;
    }

    Optional<Expression> of(String name) {
        if (call.hasType() && WideNumbers.is(call.type(0)) && !name.equals("cast_number")) {
            return WideNumbers.intrinsic(name, call.type(0), call);
        }
        return switch (name) {
            case "wrapping_add" -> two(name, Long::sum);
            case "wrapping_sub" -> two(name, (a, b) -> a - b);
            case "wrapping_mul" -> two(name, (a, b) -> a * b);
            case "wrapping_neg" -> {
                Width width = width();
                yield one(name, a -> width.wrap(-a));
            }
            case "wrapping_shl" -> {
                int mask = width().bits() - 1;
                yield two(name, (a, b) -> a << (b & mask));
            }
            case "wrapping_shr" -> {
                Width width = width();
                int mask = width.bits() - 1;
                yield two(name, (a, b) -> width.signed() ? a >> (b & mask) : bits(a, width) >>> (b & mask));
            }
            case "wrapping_div" -> {
                boolean unsigned = width() == Width.UINT64;
                yield two(name, (a, b) -> b == 0 ? 0 : unsigned ? Long.divideUnsigned(a, b) : a / b);
            }
            case "wrapping_rem" -> {
                boolean unsigned = width() == Width.UINT64;
                yield two(name, (a, b) -> b == 0 ? 0 : unsigned ? Long.remainderUnsigned(a, b) : a % b);
            }
            case "overflowing_add" -> overflowing(name, Expression.Operator.ADD);
            case "overflowing_sub" -> overflowing(name, Expression.Operator.SUBTRACT);
            case "overflowing_mul" -> overflowing(name, Expression.Operator.MULTIPLY);
            case "min_value" -> Optional.of(Flat.number(Operators.least(width())));
            case "max_value" -> Optional.of(Flat.number(Operators.greatest(width())));
            case "bits" -> Optional.of(Flat.number(width().bits()));
            case "count_ones" -> {
                Width width = width();
                yield one(name, a -> Long.bitCount(bits(a, width)));
            }
            case "leading_zeros" -> {
                Width width = width();
                yield one(name, a -> Long.numberOfLeadingZeros(bits(a, width)) - (64 - width.bits()));
            }
            case "trailing_zeros" -> {
                Width width = width();
                yield one(name, a -> Math.min(width.bits(), Long.numberOfTrailingZeros(bits(a, width))));
            }
            case "rotate_left" -> {
                Width width = width();
                yield two(name, (a, b) -> rotated(bits(a, width), (int) (b & width.bits() - 1), width));
            }
            case "swap_bytes" -> {
                Width width = width();
                yield one(name, a -> width.wrap(Long.reverseBytes(a) >>> 64 - width.bits()));
            }
            case "reverse_bits" -> {
                Width width = width();
                yield one(name, a -> width.wrap(Long.reverse(a) >>> 64 - width.bits()));
            }
            case "cast_number" -> Optional.of(new Operators(call.compilation).cast(call.type(0), call.type(1), call.value(0)));
            case "compare" -> compare(name);
            case "float_function" -> call.pure(call.constant(0), real(call.constant(0)));
            case "float_function2" -> call.pure(call.constant(0), real2(call.constant(0)));
            case "float_function3" -> {
                boolean single = single();
                yield call.pure("mul_add", all -> round(single,
                        Math.fma(Pure.real(all.get(1)), Pure.real(all.get(2)), Pure.real(all.get(3)))));
            }
            case "float_to_bits" -> {
                boolean single = single();
                yield call.pure(name, all -> Value.Int.of(single
                        ? Integer.toUnsignedLong(Float.floatToRawIntBits((float) Pure.real(all.getFirst())))
                        : Double.doubleToRawLongBits(Pure.real(all.getFirst()))));
            }
            case "float_from_bits" -> {
                boolean single = single();
                yield call.pure(name, all -> new Value.Real(single
                        ? Float.intBitsToFloat((int) Pure.number(all.getFirst()))
                        : Double.longBitsToDouble(Pure.number(all.getFirst()))));
            }
            default -> Optional.empty();
        };
    }

    private static long rotated(long bits, int count, Width width) {
        return count == 0 ? bits : bits << count | bits >>> width.bits() - count;
    }

    private boolean single() {
        return call.type(0) instanceof Ty.Float(boolean single) && single;
    }

    private static Value round(boolean single, double number) {
        return new Value.Real(single ? (float) number : number);
    }

    private Optional<Expression> overflowing(String name, Expression.Operator operator) {
        Width width = width();
        return call.pure(name, all -> {
            java.math.BigInteger a = big(Pure.number(all.getFirst()), width);
            java.math.BigInteger b = big(Pure.number(all.get(1)), width);
            java.math.BigInteger exact = switch (operator) {
                case ADD -> a.add(b);
                case SUBTRACT -> a.subtract(b);
                default -> a.multiply(b); // nothing else is asked for
            };
            long wrapped = width.wrap(exact.longValue());
            return new Value.Aggregate(List.of(
                    Value.Int.of(wrapped), Value.Bool.of(!exact.equals(big(wrapped, width)))));
        });
    }

    private static java.math.BigInteger big(long number, Width width) {
        return width == Width.UINT64
                ? new java.math.BigInteger(Long.toUnsignedString(number))
                : java.math.BigInteger.valueOf(number);
    }

    private Optional<Expression> compare(String name) {
        boolean unsigned = width() == Width.UINT64;
        return call.pure(name, all -> {
            if (all.getFirst() instanceof Value.Real(double a) && all.get(1) instanceof Value.Real(double b)) {
                return Value.Int.of(Double.isNaN(a) || Double.isNaN(b) ? 2 : a < b ? -1 : a > b ? 1 : 0);
            }
            if (all.getFirst() instanceof Value.Text a && all.get(1) instanceof Value.Text b) {
                return Value.Int.of(Integer.signum(a.bytes().compareTo(b.bytes())));
            }
            if (all.getFirst() instanceof Value.Aggregate) return Value.Int.of(0);
            long a = number(all.getFirst());
            long b = number(all.get(1));
            return Value.Int.of(unsigned ? Long.compareUnsigned(a, b) : Long.compare(a, b));
        });
    }

    private static long number(Value value) {
        return value instanceof Value.Int || value instanceof Value.Bool ? Pure.number(value) : Operators.address(value);
    }

    private Pure.Function real(String what) {
        boolean single = single();
        return all -> {
            double a = Pure.real(all.get(1));
            return round(single, switch (what) {
                case "sqrt" -> Math.sqrt(a);
                case "cbrt" -> Math.cbrt(a);
                case "floor" -> Math.floor(a);
                case "ceil" -> Math.ceil(a);
                case "round" -> Math.copySign(Math.floor(Math.abs(a) + 0.5), a);
                case "round_ties_even" -> Math.rint(a);
                case "trunc" -> a < 0 ? Math.ceil(a) : Math.floor(a);
                case "abs" -> Math.abs(a);
                case "sin" -> Math.sin(a);
                case "cos" -> Math.cos(a);
                case "tan" -> Math.tan(a);
                case "asin" -> Math.asin(a);
                case "acos" -> Math.acos(a);
                case "atan" -> Math.atan(a);
                case "sinh" -> Math.sinh(a);
                case "cosh" -> Math.cosh(a);
                case "tanh" -> Math.tanh(a);
                case "exp" -> Math.exp(a);
                case "exp2" -> Math.pow(2, a);
                case "ln" -> Math.log(a);
                case "log10" -> Math.log10(a);
                case "log2" -> Math.log(a) / Math.log(2);
                case "signum" -> Double.isNaN(a) ? a : Math.copySign(1, a);
                case "fract" -> a - (a < 0 ? Math.ceil(a) : Math.floor(a));
                default -> throw new Unsupported("the function " + what + " of floats");
            });
        };
    }

    private Pure.Function real2(String what) {
        boolean single = single();
        return all -> {
            double a = Pure.real(all.get(1));
            double b = Pure.real(all.get(2));
            return round(single, switch (what) {
                case "powf" -> Math.pow(a, b);
                case "atan2" -> Math.atan2(a, b);
                case "hypot" -> Math.hypot(a, b);
                case "min" -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b);
                case "max" -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
                case "copysign" -> Math.copySign(a, b);
                case "log" -> Math.log(a) / Math.log(b);
                case "rem_euclid" -> {
                    double rest = a % b;
                    yield rest < 0 ? rest + Math.abs(b) : rest;
                }
                case "div_euclid" -> {
                    double whole = a / b;
                    double cut = whole < 0 ? Math.ceil(whole) : Math.floor(whole);
                    yield a % b < 0 ? (b > 0 ? cut - 1 : cut + 1) : cut;
                }
                default -> throw new Unsupported("the function " + what + " of floats");
            });
        };
    }
}
