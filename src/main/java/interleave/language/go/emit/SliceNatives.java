package interleave.language.go.emit;

import interleave.language.go.fmt.Cells;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.language.go.type.Sizes;
import interleave.program.Native;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// `append`, `copy` and `clear`.
final class SliceNatives {
    private SliceNatives() {}

    /// `append(slice, values…)`, or with `spread`, `append(slice, more...)`.
    /// @param block what to call the memory into which the slice grows
    record Append(GoType element, boolean spread, String block) implements Native {
        @Override
        public String name() {
            return "append";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            Value slice = arguments.getFirst();
            List<Value> added = spread
                    ? SliceNatives.elements(memory, arguments.get(1), element)
                    : arguments.subList(1, arguments.size());
            if (added.isEmpty()) return slice;
            int cells = (int) Layouts.cells(element);
            Value.Slice old = slice instanceof Value.Slice some ? some : new Value.Slice(-1, 0, 0, 0);
            int length = old.length() + added.size();
            Value.Slice grown;
            if (length <= old.capacity()) {
                grown = new Value.Slice(old.block(), old.offset(), length, old.capacity());
            } else {
                List<Value> kept = Cells.elements(element, slice, memory);
                int capacity = Sizes.grown(old.capacity(), length, Sizes.of(element));
                grown = new Value.Slice(memory.allocate(Layouts.of(element), capacity, block), 0, length, capacity);
                write(memory, grown, 0, kept, cells);
            }
            write(memory, grown, old.length(), added, cells);
            return grown;
        }

        private void write(Memory memory, Value.Slice to, int from, List<Value> values, int cells) {
            for (int i = 0; i < values.size(); i++) {
                Cells.store(element, to.block(), to.offset() + (from + i) * cells, values.get(i), memory);
            }
        }
    }

    /// `copy(to, from)`
    record Copy(GoType element) implements Native {
        @Override
        public String name() {
            return "copy";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            if (!(arguments.getFirst() instanceof Value.Slice to)) return Value.Int.of(0);
            List<Value> from = SliceNatives.elements(memory, arguments.get(1), element);
            int count = Math.min(to.length(), from.size());
            int cells = (int) Layouts.cells(element);
            for (int i = 0; i < count; i++) {
                Cells.store(element, to.block(), to.offset() + i * cells, from.get(i), memory);
            }
            return Value.Int.of(count);
        }
    }

    /// `clear(slice)`
    record Clear(GoType element) implements Native {
        @Override
        public String name() {
            return "clear";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            if (arguments.getFirst() instanceof Value.Slice(int block, int offset, int length, int _)) {
                int cells = (int) Layouts.cells(element);
                for (int i = 0; i < length; i++) {
                    Cells.store(element, block, offset + i * cells, Layouts.zero(element), memory);
                }
            }
            return Value.NIL;
        }
    }

    /// The elements of a slice, or the bytes of a string.
    private static List<Value> elements(Native.Memory memory, Value from, GoType element) {
        if (!(from instanceof Value.Text(String bytes))) return Cells.elements(element, from, memory);
        List<Value> found = new ArrayList<>();
        bytes.chars().forEach(c -> found.add(Value.Int.of(c)));
        return found;
    }
}
