package interleave.language.go.emit;

import interleave.program.Expression;
import interleave.program.Value;

/// Short ways to write expressions.
final class Terms {
    static final Expression NIL = new Expression.Constant(Value.NIL);

    private Terms() {}

    static Expression number(long number) {
        return new Expression.Constant(Value.Int.of(number));
    }

    static Expression constant(Value value) {
        return new Expression.Constant(value);
    }

    static Expression local(int slot) {
        return new Expression.Local(slot);
    }

    static Expression plus(Expression left, Expression right) {
        return new Expression.Arithmetic(
                Expression.Operator.ADD, interleave.program.Width.INT64, false, left, right);
    }

    static Expression minus(Expression left, Expression right) {
        return new Expression.Arithmetic(
                Expression.Operator.SUBTRACT, interleave.program.Width.INT64, false, left, right);
    }

    static Expression less(Expression left, Expression right) {
        return new Expression.Compare(Expression.Comparison.LESS, Expression.Order.SIGNED, left, right);
    }

    /// The address some cells behind another.
    static Expression offset(Expression pointer, int cells) {
        return switch (pointer) {
            case Expression.Constant(Value.Pointer(int block, int offset)) ->
                constant(new Value.Pointer(block, offset + cells));
            case Expression.Offset(Expression inner, int before) -> new Expression.Offset(inner, before + cells);
            case Expression other -> cells == 0 ? other : new Expression.Offset(other, cells);
        };
    }

    /// A part of an aggregate.
    static Expression part(Expression aggregate, int index) {
        return switch (aggregate) {
            case Expression.Gather(var parts) -> parts.get(index);
            case Expression.Constant(Value.Aggregate(var parts)) -> constant(parts.get(index));
            case Expression other -> new Expression.Part(other, index);
        };
    }
}
