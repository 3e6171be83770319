package interleave.program;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// How a variable lies in memory: one cell, or fields and elements side by side. It gives every cell the name that the
/// user would write, and its first value.
public sealed interface Layout {
    /// How many cells this takes.
    int size();

    /// The value of the cell at `offset` before anything was written.
    Value zero(int offset);

    /// What to write behind the variable's name to mean the cell at `offset`: `""`, `.balance`, `[3].balance`.
    String path(int offset);

    /// What kind of thing the cell at `offset` is.
    Kind kind(int offset);

    /// The same as [#path(int)], where what the cells hold is known: entries of a map are called by their keys.
    /// @param held what the cell at an offset holds
    default String path(int offset, IntFunction<Value> held) {
        return path(offset);
    }

    /// Whether what the cell at `offset` holds is said already in the names of others: the key of a map's entry.
    default boolean told(int offset) {
        return false;
    }

    /// What the cell at `offset` holds, as it is to be shown.
    default Value shown(int offset, Value value) {
        return value;
    }

    /// What a cell is for.
    enum Kind {
        /// The program's data.
        DATA,
        /// Data that is never written once a second thread may run, such as a package variable that nothing assigns:
        /// no thread can tell when another one reads it, so reading it is no step.
        FIXED,
        /// What a library type keeps for itself: it is not shown, and no access to it is a step, so that what the library
        /// does with it must be part of a step that says so.
        LIBRARY,
        /// How an object of the library stands, in words: shown, but as with [#LIBRARY], no access to it is a step.
        OBJECT,
        /// Data of an atomic type.
        ATOMIC,
        /// A mutex.
        MUTEX,
        /// A WaitGroup.
        WAIT_GROUP,
        /// A mutex that many may have for reading, or one for writing.
        READ_WRITE_MUTEX,
        /// Something that is done once.
        ONCE,
        /// A condition variable.
        CONDITION,
        /// A channel.
        CHANNEL
    }

    /// One cell with its zero value.
    record Cell(Value zero, Kind kind) implements Layout {
        public Cell(Value zero) {
            this(zero, Kind.DATA);
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public Value zero(int offset) {
            return zero;
        }

        @Override
        public String path(int offset) {
            return "";
        }

        @Override
        public Kind kind(int offset) {
            return kind;
        }
    }

    /// The cell with the number of an enum's variant.
    /// @param zero what it holds at first
    /// @param names the variants, by their numbers
    record Variants(Value zero, List<String> names) implements Layout {
        public Variants {
            names = List.copyOf(names);
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public Value zero(int offset) {
            return zero;
        }

        @Override
        public String path(int offset) {
            return "";
        }

        @Override
        public Kind kind(int offset) {
            return Kind.DATA;
        }

        @Override
        public Value shown(int offset, Value value) {
            boolean named = value instanceof Value.Int(long number) && number >= 0 && number < names.size();
            return named ? new Value.Dynamic(new VariantName(names.get((int) ((Value.Int) value).number())), value) : value;
        }
    }

    /// A key of a map with its value. As an element, it is called by its key.
    record Entry(Layout key, Layout value) implements Layout {
        /// As many parts of a key make a name.
        private static final int MOST = 3;

        @Override
        public int size() {
            return key.size() + value.size();
        }

        @Override
        public Value zero(int offset) {
            return offset < key.size() ? key.zero(offset) : value.zero(offset - key.size());
        }

        @Override
        public String path(int offset) {
            return offset < key.size() ? ".key" : value.path(offset - key.size());
        }

        @Override
        public String path(int offset, IntFunction<Value> held) {
            return offset < key.size() ? ".key" : value.path(offset - key.size(), at -> held.apply(key.size() + at));
        }

        @Override
        public Kind kind(int offset) {
            return offset < key.size() ? key.kind(offset) : value.kind(offset - key.size());
        }

        @Override
        public Value shown(int offset, Value value) {
            return offset < key.size() ? key.shown(offset, value) : this.value.shown(offset - key.size(), value);
        }

        @Override
        public boolean told(int offset) {
            return offset < key.size() && value.size() > 0;
        }

        /// What the key says; empty where it holds nothing yet, or is no plain value.
        String called(IntFunction<Value> held) {
            List<String> parts = new ArrayList<>();
            for (int at = 0; at < key.size(); at++) {
                Value part = key.shown(at, held.apply(at));
                boolean plain = part instanceof Value.Int || part instanceof Value.Text || part instanceof Value.Bool
                        || part instanceof Value.Dynamic;
                if (!plain || part.equals(Value.NOTHING)) return "";
                parts.add(part.toString());
            }
            if (parts.size() > MOST) return "";
            return parts.size() == 1 ? parts.getFirst() : "(" + String.join(", ", parts) + ")";
        }
    }

    /// A field of a [Struct]. A field with an empty name adds nothing to a cell's name (the inner cell of a wrapper type
    /// such as an atomic integer).
    record Field(String name, Layout layout) {}

    /// Named fields in order of declaration. A struct without fields takes no cell.
    record Struct(String name, List<Field> fields, int size) implements Layout {
        public Struct(String name, List<Field> fields) {
            this(name, List.copyOf(fields), fields.stream().mapToInt(f -> f.layout().size()).sum());
        }

        /// Where the field of that index begins, in cells.
        public int offset(int index) {
            int at = 0;
            for (int i = 0; i < index; i++) at += fields.get(i).layout().size();
            return at;
        }

        @Override
        public Value zero(int offset) {
            int index = index(offset);
            return fields.get(index).layout().zero(offset - offset(index));
        }

        @Override
        public String path(int offset) {
            int index = index(offset);
            Field field = fields.get(index);
            return (field.name().isEmpty() ? "" : "." + field.name()) + field.layout().path(offset - offset(index));
        }

        @Override
        public Kind kind(int offset) {
            int index = index(offset);
            return fields.get(index).layout().kind(offset - offset(index));
        }

        @Override
        public Value shown(int offset, Value value) {
            int index = index(offset);
            return fields.get(index).layout().shown(offset - offset(index), value);
        }

        @Override
        public String path(int offset, IntFunction<Value> held) {
            int index = index(offset);
            int begin = offset(index);
            Field field = fields.get(index);
            return (field.name().isEmpty() ? "" : "." + field.name())
                    + field.layout().path(offset - begin, at -> held.apply(begin + at));
        }

        @Override
        public boolean told(int offset) {
            int index = index(offset);
            return fields.get(index).layout().told(offset - offset(index));
        }

        private int index(int offset) {
            int at = 0;
            for (int i = 0; i < fields.size(); i++) {
                at += fields.get(i).layout().size();
                if (offset < at) return i;
            }
            throw new IndexOutOfBoundsException(offset);
        }
    }

    /// `length` elements of one layout.
    record Array(int length, Layout element) implements Layout {
        @Override
        public int size() {
            return length * element.size();
        }

        @Override
        public Value zero(int offset) {
            return element.zero(offset % element.size());
        }

        @Override
        public String path(int offset) {
            return "[" + offset / element.size() + "]" + element.path(offset % element.size());
        }

        @Override
        public String path(int offset, IntFunction<Value> held) {
            int begin = offset / element.size() * element.size();
            IntFunction<Value> inside = at -> held.apply(begin + at);
            String key = element instanceof Entry entry ? entry.called(inside) : "";
            return "[" + (key.isEmpty() ? Integer.toString(offset / element.size()) : key) + "]"
                    + element.path(offset - begin, inside);
        }

        @Override
        public Kind kind(int offset) {
            return element.kind(offset % element.size());
        }

        @Override
        public boolean told(int offset) {
            return element.told(offset % element.size());
        }

        @Override
        public Value shown(int offset, Value value) {
            return element.shown(offset % element.size(), value);
        }
    }
}
