package interleave.program;

import java.util.List;

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
        public Kind kind(int offset) {
            return element.kind(offset % element.size());
        }

        @Override
        public Value shown(int offset, Value value) {
            return element.shown(offset % element.size(), value);
        }
    }
}
