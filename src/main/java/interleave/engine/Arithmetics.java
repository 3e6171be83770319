package interleave.engine;

import interleave.program.Expression.Operator;
import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Value;
import interleave.program.Width;

/// Whole-number and floating-point arithmetic as [Eval]s.
final class Arithmetics {
    private Arithmetics() {}

    static Eval whole(Operator operator, Width width, boolean checked, Eval left, Eval right) {
        if (!checked && width == Width.INT64) {
            if (operator == Operator.ADD) return new Add(left, right);
            if (operator == Operator.SUBTRACT) return new Subtract(left, right);
        }
        return checked ? new Checked(operator, width, left, right) : new Wrapping(operator, width, left, right);
    }

    /// The commonest of all, kept apart because it is so common.
    private static final class Add extends Eval.Number {
        private final Eval left;
        private final Eval right;

        Add(Eval left, Eval right) {
            this.left = left;
            this.right = right;
        }

        @Override
        long number(Value[] locals) {
            return number(left, locals) + number(right, locals);
        }
    }

    private static final class Subtract extends Eval.Number {
        private final Eval left;
        private final Eval right;

        Subtract(Eval left, Eval right) {
            this.left = left;
            this.right = right;
        }

        @Override
        long number(Value[] locals) {
            return number(left, locals) - number(right, locals);
        }
    }

    private static final class Wrapping extends Eval.Number {
        private final Operator operator;
        private final Width width;
        private final Eval left;
        private final Eval right;

        Wrapping(Operator operator, Width width, Eval left, Eval right) {
            this.operator = operator;
            this.width = width;
            this.left = left;
            this.right = right;
        }

        @Override
        long number(Value[] locals) {
            return width.wrap(compute(operator, width, left.number(locals), right.number(locals)));
        }
    }

    private static final class Checked extends Eval.Number {
        private final Operator operator;
        private final Width width;
        private final Eval left;
        private final Eval right;

        Checked(Operator operator, Width width, Eval left, Eval right) {
            this.operator = operator;
            this.width = width;
            this.left = left;
            this.right = right;
        }

        @Override
        long number(Value[] locals) {
            long a = left.number(locals);
            long b = right.number(locals);
            long result = width.wrap(compute(operator, width, a, b));
            if (overflows(a, b, result)) {
                throw new FaultException(new Fault.Overflow(operator.name().toLowerCase(java.util.Locale.ROOT)));
            }
            return result;
        }

        private boolean overflows(long a, long b, long result) {
            boolean wide = width.bits() == 64;
            return switch (operator) {
                case ADD -> !wide ? a + b != result
                        : width.signed() ? ((a ^ result) & (b ^ result)) < 0 : Long.compareUnsigned(result, a) < 0;
                case SUBTRACT -> !wide ? a - b != result
                        : width.signed() ? ((a ^ b) & (a ^ result)) < 0 : Long.compareUnsigned(a, b) < 0;
                case MULTIPLY -> !wide ? a * b != result
                        : width.signed() ? Math.multiplyHigh(a, b) != result >> 63 : Math.unsignedMultiplyHigh(a, b) != 0;
                case DIVIDE -> width.signed() && b == -1 && a == -1L << width.bits() - 1;
                case REMAINDER, AND, OR, XOR, AND_NOT -> false;
                case SHIFT_LEFT, SHIFT_RIGHT -> b < 0 || b >= width.bits();
            };
        }
    }

    private static long compute(Operator operator, Width width, long a, long b) {
        return switch (operator) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> {
                if (b == 0) throw new FaultException(new Fault.DivideByZero());
                yield width == Width.UINT64 ? Long.divideUnsigned(a, b) : a / b;
            }
            case REMAINDER -> {
                if (b == 0) throw new FaultException(new Fault.DivideByZero());
                yield width == Width.UINT64 ? Long.remainderUnsigned(a, b) : a % b;
            }
            case AND -> a & b;
            case OR -> a | b;
            case XOR -> a ^ b;
            case AND_NOT -> a & ~b;
            case SHIFT_LEFT -> {
                if (b < 0) throw new FaultException(new Fault.NegativeShift());
                yield b >= 64 ? 0 : a << b;
            }
            case SHIFT_RIGHT -> {
                if (b < 0) throw new FaultException(new Fault.NegativeShift());
                if (width.signed()) yield a >> Math.min(b, 63);
                yield b >= 64 ? 0 : a >>> b;
            }
        };
    }

    static Eval real(Operator operator, boolean single, Eval left, Eval right) {
        return new Eval.Real() {
            @Override
            double real(Value[] locals) {
                double a = left.real(locals);
                double b = right.real(locals);
                double result =
                        switch (operator) {
                            case ADD -> a + b;
                            case SUBTRACT -> a - b;
                            case MULTIPLY -> a * b;
                            case DIVIDE -> a / b;
                            case REMAINDER -> a % b;
                            case AND, OR, XOR, AND_NOT, SHIFT_LEFT, SHIFT_RIGHT ->
                                throw new IllegalStateException(operator + " on floating point");
                        };
                return single ? (float) result : result;
            }
        };
    }

    static Eval wrap(Width width, Eval operand) {
        return new Eval.Number() {
            @Override
            long number(Value[] locals) {
                return width.wrap(operand.number(locals));
            }
        };
    }

    static Eval toReal(Width from, boolean single, Eval operand) {
        return new Eval.Real() {
            @Override
            double real(Value[] locals) {
                long number = operand.number(locals);
                double result = number;
                if (from == Width.UINT64 && number < 0) result = (number >>> 1 | number & 1) * 2.0;
                return single ? (float) result : result;
            }
        };
    }

    static Eval toInt(Width width, Eval operand) {
        return new Eval.Number() {
            @Override
            long number(Value[] locals) {
                double number = operand.real(locals);
                if (width == Width.UINT64 && number >= 0x1p63) return (long) (number - 0x1p63) ^ Long.MIN_VALUE;
                return width.wrap((long) number);
            }
        };
    }

    static Eval toSingle(Eval operand) {
        return new Eval.Real() {
            @Override
            double real(Value[] locals) {
                return (float) operand.real(locals);
            }
        };
    }
}
