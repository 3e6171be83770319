package interleave.language.rust.lower;

import interleave.language.rust.mir.Place;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.IntKind;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// A place and what must be there for a pattern to match.
/// @param inner what must also be there, once this holds
record Pair(Span span, Place place, Check check, List<Pair> inner) {
    Pair {
        inner = List.copyOf(inner);
    }

    /// What must be there.
    sealed interface Check {
        /// A variant of an enum.
        record Variant(AdtDef definition, int index) implements Check {}

        /// A number, truth, character or text.
        record Constant(Ty type, Value value) implements Check {}

        /// A number or character in a range.
        record Range(Ty type, Optional<Value> from, Optional<Value> to, boolean inclusive) implements Check {
            boolean contains(Value value) {
                return from.map(low -> compare(type, low, value) <= 0).orElse(true)
                        && to.map(high -> compare(type, value, high) < (inclusive ? 1 : 0)).orElse(true);
            }

            /// Whether there is surely nothing in both.
            boolean disjoint(Range other) {
                return endsBefore(other) || other.endsBefore(this);
            }

            private boolean endsBefore(Range other) {
                if (to.isEmpty() || other.from.isEmpty()) return false;
                int order = compare(type, to.get(), other.from.get());
                return order < 0 || order == 0 && !inclusive;
            }
        }

        /// So many elements in a slice, or at least so many.
        record Elements(long count, boolean more) implements Check {}
    }

    private static int compare(Ty type, Value a, Value b) {
        if (a instanceof Value.Real(double x) && b instanceof Value.Real(double y)) return Double.compare(x, y);
        long x = a instanceof Value.Int(long number) ? number : 0;
        long y = b instanceof Value.Int(long number) ? number : 0;
        boolean unsigned = type instanceof Ty.Int(IntKind kind)
                && (kind == IntKind.U64 || kind == IntKind.USIZE || kind == IntKind.U128);
        return unsigned ? Long.compareUnsigned(x, y) : Long.compare(x, y);
    }
}
