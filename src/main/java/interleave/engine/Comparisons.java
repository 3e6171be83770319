package interleave.engine;

import interleave.program.Expression.Comparison;
import interleave.program.Expression.Order;
import interleave.program.Value;

/// Comparisons as [Eval]s.
final class Comparisons {
    private Comparisons() {}

    static Eval of(Comparison comparison, Order order, Eval left, Eval right) {
        return switch (order) {
            case SIGNED -> comparison == Comparison.LESS ? new Less(left, right) : new Signed(comparison, left, right);
            case UNSIGNED -> new Eval.Truth() {
                @Override
                boolean truth(Value[] locals) {
                    return holds(comparison, Long.compareUnsigned(left.number(locals), right.number(locals)));
                }
            };
            case REAL -> new Eval.Truth() {
                @Override
                boolean truth(Value[] locals) {
                    return holds(comparison, left.real(locals), right.real(locals));
                }
            };
            case TEXT -> new Eval.Truth() {
                @Override
                boolean truth(Value[] locals) {
                    String a = ((Value.Text) left.value(locals)).bytes();
                    String b = ((Value.Text) right.value(locals)).bytes();
                    return holds(comparison, a.compareTo(b));
                }
            };
            case CONTENT -> new Eval.Truth() {
                @Override
                boolean truth(Value[] locals) {
                    boolean equal = same(left.value(locals), right.value(locals));
                    return equal == (comparison == Comparison.EQUAL);
                }
            };
        };
    }

    /// Equality by content. Numbers inside aggregates and interfaces compare as Go's do: 0.0 equals -0.0, NaN equals nothing.
    static boolean same(Value a, Value b) {
        if (a instanceof Value.Real x && b instanceof Value.Real y) return x.number() == y.number();
        if (a instanceof Value.Dynamic x && b instanceof Value.Dynamic y) {
            return x.type().equals(y.type()) && same(x.value(), y.value());
        }
        if (a instanceof Value.Aggregate x && b instanceof Value.Aggregate y) {
            if (x.parts().size() != y.parts().size()) return false;
            for (int i = 0; i < x.parts().size(); i++) {
                if (!same(x.parts().get(i), y.parts().get(i))) return false;
            }
            return true;
        }
        return a.equals(b);
    }

    static Eval not(Eval operand) {
        return new Eval.Truth() {
            @Override
            boolean truth(Value[] locals) {
                return !operand.truth(locals);
            }
        };
    }

    private static boolean holds(Comparison comparison, int sign) {
        return switch (comparison) {
            case EQUAL -> sign == 0;
            case UNEQUAL -> sign != 0;
            case LESS -> sign < 0;
            case LESS_OR_EQUAL -> sign <= 0;
            case GREATER -> sign > 0;
            case GREATER_OR_EQUAL -> sign >= 0;
        };
    }

    private static boolean holds(Comparison comparison, double a, double b) {
        return switch (comparison) {
            case EQUAL -> a == b;
            case UNEQUAL -> a != b;
            case LESS -> a < b;
            case LESS_OR_EQUAL -> a <= b;
            case GREATER -> a > b;
            case GREATER_OR_EQUAL -> a >= b;
        };
    }

    /// What ends most loops.
    private static final class Less extends Eval.Truth {
        private final Eval left;
        private final Eval right;

        Less(Eval left, Eval right) {
            this.left = left;
            this.right = right;
        }

        @Override
        boolean truth(Value[] locals) {
            return number(left, locals) < number(right, locals);
        }
    }

    private static final class Signed extends Eval.Truth {
        private final Comparison comparison;
        private final Eval left;
        private final Eval right;

        Signed(Comparison comparison, Eval left, Eval right) {
            this.comparison = comparison;
            this.left = left;
            this.right = right;
        }

        @Override
        boolean truth(Value[] locals) {
            return holds(comparison, Long.compare(left.number(locals), right.number(locals)));
        }
    }
}
