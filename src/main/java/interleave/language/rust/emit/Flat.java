package interleave.language.rust.emit;

import interleave.program.Expression;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// Values as locals hold them: what is one cell is the cell's value, anything else an aggregate of its cells.
final class Flat {
    static final Value UNIT_VALUE = new Value.Aggregate(List.of());
    static final Expression UNIT = new Expression.Constant(UNIT_VALUE);
    static final Expression NIL = new Expression.Constant(Value.NIL);

    private Flat() {}

    static Expression number(long number) {
        return new Expression.Constant(Value.Int.of(number));
    }

    static Expression text(String text) {
        return new Expression.Constant(Value.Text.of(text));
    }

    static Expression constant(Value value) {
        return new Expression.Constant(value);
    }

    static Expression truth(boolean truth) {
        return new Expression.Constant(Value.Bool.of(truth));
    }

    static Expression local(int slot) {
        return new Expression.Local(slot);
    }

    /// Cells put together.
    static Expression gather(List<Expression> cells) {
        if (cells.size() == 1) return cells.getFirst();
        if (cells.isEmpty()) return UNIT;
        if (cells.stream().allMatch(Expression.Constant.class::isInstance)) {
            return new Expression.Constant(new Value.Aggregate(
                    cells.stream().map(cell -> ((Expression.Constant) cell).value()).toList()));
        }
        return new Expression.Gather(List.copyOf(cells));
    }

    /// One cell of a value of so many.
    static Expression cell(Expression value, int size, int index) {
        if (size == 1) return value;
        return switch (value) {
            case Expression.Gather(List<Expression> parts) -> parts.get(index);
            case Expression.Constant(Value.Aggregate(List<Value> parts)) -> new Expression.Constant(parts.get(index));
            default -> new Expression.Part(value, index);
        };
    }

    /// Cells from `from` on.
    static Expression cells(Expression value, int size, int from, int count) {
        if (from == 0 && count == size) return value;
        List<Expression> all = new ArrayList<>();
        for (int i = 0; i < count; i++) all.add(cell(value, size, from + i));
        return gather(all);
    }

    /// All cells.
    static List<Expression> all(Expression value, int size) {
        List<Expression> all = new ArrayList<>();
        for (int i = 0; i < size; i++) all.add(cell(value, size, i));
        return all;
    }

    /// A value in which some cells are replaced.
    static Expression with(Expression value, int size, int from, int count, Expression cells) {
        if (count == size) return cells;
        List<Expression> all = new ArrayList<>(all(value, size));
        for (int i = 0; i < count; i++) all.set(from + i, cell(cells, count, i));
        return gather(all);
    }

    /// The place so many cells further on.
    static Expression offset(Expression pointer, int cells) {
        if (cells == 0) return pointer;
        return switch (pointer) {
            case Expression.Constant(Value.Pointer(int block, int at)) ->
                new Expression.Constant(new Value.Pointer(block, at + cells));
            case Expression.Offset(Expression inner, int before) -> new Expression.Offset(inner, before + cells);
            default -> new Expression.Offset(pointer, cells);
        };
    }

    static Expression equal(Expression one, Expression other) {
        return new Expression.Compare(Expression.Comparison.EQUAL, Expression.Order.CONTENT, one, other);
    }

    /// Computed by a function that looks at no memory.
    static Expression apply(String name, Pure.Function function, Expression... arguments) {
        return new Expression.Apply(new Pure(name, function), List.of(arguments));
    }
}
