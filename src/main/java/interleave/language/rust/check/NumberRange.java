package interleave.language.rust.check;

import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedPattern;
import interleave.program.Value;
import java.util.Optional;

/// Numbers or characters of one type from one up to another, both included.
record NumberRange(Point from, Point to) {
    /// A number in the order of its type: unsigned ones of 64 bits come as signed ones, moved down.
    record Point(long order) implements Comparable<Point> {
        @Override
        public int compareTo(Point other) {
            return Long.compare(order, other.order);
        }

        Point next() {
            return new Point(order + 1);
        }
    }

    /// All of the type.
    static NumberRange of(Ty type) {
        if (!(type instanceof Ty.Int whole)) return new NumberRange(new Point(0), new Point(0x10FFFF));
        int bits = whole.kind().width().bits();
        if (bits == 64) return new NumberRange(new Point(Long.MIN_VALUE), new Point(Long.MAX_VALUE));
        return whole.kind().width().signed()
                ? new NumberRange(new Point(-1L << (bits - 1)), new Point((1L << (bits - 1)) - 1))
                : new NumberRange(new Point(0), new Point((1L << bits) - 1));
    }

    /// Those that a pattern matches.
    static Optional<NumberRange> of(TypedPattern pattern, NumberRange whole) {
        return switch (pattern) {
            case TypedPattern.Constant constant when constant.value() instanceof Value.Int ->
                Optional.of(new NumberRange(point(constant.value(), constant.type()), point(constant.value(), constant.type())));
            case TypedPattern.Range range -> {
                Point first = range.from().map(value -> point(value, range.type())).orElse(whole.from);
                Point last = range.to().map(value -> point(value, range.type())).orElse(whole.to);
                boolean without = range.to().isPresent() && !range.inclusive();
                yield Optional.of(new NumberRange(first, without ? new Point(last.order - 1) : last));
            }
            default -> Optional.empty();
        };
    }

    private static Point point(Value value, Ty type) {
        long number = ((Value.Int) value).number();
        boolean large = type instanceof Ty.Int whole && !whole.kind().width().signed() && whole.kind().width().bits() == 64;
        return new Point(large ? number + Long.MIN_VALUE : number);
    }

    boolean has(Point point) {
        return from.compareTo(point) <= 0 && point.compareTo(to) <= 0;
    }
}
