package interleave.language.rust.emit;

import interleave.program.Expression;
import interleave.program.Value;

/// Pointers that know more than a place.
final class Pointers {
    private Pointers() {}

    /// The place alone.
    static Expression thin(Expression pointer) {
        return Flat.apply("place", given -> place(given.getFirst()), pointer);
    }

    static Value place(Value value) {
        return switch (value) {
            case Value.Dynamic(_, Value inner) -> place(inner);
            case Value.Slice(int block, int offset, _, _) -> new Value.Pointer(block, offset);
            default -> value;
        };
    }

    /// The same so many cells further on.
    static Expression further(Expression pointer, int cells) {
        return Flat.apply("further", given -> further(given.getFirst(), cells), pointer);
    }

    private static Value further(Value value, int cells) {
        return switch (value) {
            case Value.Dynamic(var type, Value inner) -> new Value.Dynamic(type, further(inner, cells));
            case Value.Slice(int block, int offset, int length, int capacity) ->
                new Value.Slice(block, offset + cells, length, capacity);
            case Value.Pointer(int block, int offset) -> new Value.Pointer(block, offset + cells);
            default -> value;
        };
    }

    /// Elements from one number up to, without, another one; not checked.
    static Expression between(Expression slice, Expression from, Expression to, int size) {
        return Flat.apply("between", given -> {
            long low = Pure.number(given.get(1));
            long high = Pure.number(given.get(2));
            if (!(given.getFirst() instanceof Value.Slice(int block, int offset, _, _))) return given.getFirst();
            return new Value.Slice(block, offset + (int) low * size, (int) (high - low), (int) (high - low));
        }, slice, from, to);
    }

    /// A slice of so many elements from a place on.
    static Expression slice(Expression place, Expression length) {
        return Flat.apply("slice", given -> {
            int count = (int) Pure.number(given.get(1));
            return place(given.getFirst()) instanceof Value.Pointer(int block, int offset)
                    ? new Value.Slice(block, offset, count, count)
                    : Value.NIL;
        }, place, length);
    }

    /// The place of an element, not checked.
    static Expression element(Expression slice, Expression index, int size) {
        return Flat.apply("element", given -> {
            long at = Pure.number(given.get(1));
            return place(given.getFirst()) instanceof Value.Pointer(int block, int offset)
                    ? new Value.Pointer(block, offset + (int) at * size)
                    : Value.NIL;
        }, slice, index);
    }
}
