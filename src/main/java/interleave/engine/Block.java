package interleave.engine;

import interleave.program.Layout;
import interleave.program.Value;
import org.jspecify.annotations.Nullable;

/// One variable or array in memory. Only the workspace whose `owner` token it carries may change its values; everyone
/// else sees a value.
final class Block {
    final Identity identity;
    final Value[] values;
    boolean shared;
    @Nullable Object owner;
    /// Of a block that only one thread can reach, where each cell was last written; none where nothing was.
    @Nullable Sites @Nullable [] writtenAt;
    /// Kept by [Shapes], for itself; only of a block that belongs to a state.
    @Nullable Shape shape;

    Block(Identity identity, Value[] values, boolean shared, Object owner) {
        this.identity = identity;
        this.values = values;
        this.shared = shared;
        this.owner = owner;
    }

    /// The cell at an offset, under the name that it has now.
    Cell cell(int offset) {
        if (!identity.keyed) return identity.cell(offset);
        return new Cell(identity.index, offset, identity.name + identity.layout.path(offset, at -> values[at]),
                identity.layout.kind(offset));
    }

    /// What never changes about a block once it is shared, so that all its versions have it in common.
    static final class Identity {
        final int index;
        final String name;
        final Layout layout;
        /// Whether any cell of it is [Layout.Kind#FIXED], [Layout.Kind#LIBRARY] or [Layout.Kind#OBJECT].
        private final boolean special;
        /// Whether any cell of it is [Layout.Variants].
        private final boolean named;
        /// Whether it holds the entries of a map, which are called by their keys.
        private final boolean keyed;
        /// Kept by [Shapes], for itself.
        @Nullable Shape shape;
        private final Cell[] cells;

        Identity(int index, String name, Layout layout) {
            this.index = index;
            this.name = name;
            this.layout = layout;
            this.special = special(layout);
            this.named = named(layout);
            this.keyed = keyed(layout);
            this.cells = new Cell[layout.size()];
        }

        private static boolean special(Layout layout) {
            return switch (layout) {
                case Layout.Cell(Value _, Layout.Kind kind) ->
                    switch (kind) {
                        case FIXED, LIBRARY, OBJECT -> true;
                        case DATA, ATOMIC, MUTEX, WAIT_GROUP, READ_WRITE_MUTEX, ONCE, CONDITION, CHANNEL -> false;
                    };
                case Layout.Variants _ -> false;
                case Layout.Entry(Layout key, Layout value) -> special(key) || special(value);
                case Layout.Array(int _, Layout element) -> special(element);
                case Layout.Struct struct -> struct.fields().stream().anyMatch(field -> special(field.layout()));
            };
        }

        private static boolean keyed(Layout layout) {
            return layout instanceof Layout.Array(int _, Layout element) && element instanceof Layout.Entry;
        }

        /// Whether what a cell holds is said in the names of others.
        boolean told(int offset) {
            return keyed && layout.told(offset);
        }

        private static boolean named(Layout layout) {
            return switch (layout) {
                case Layout.Cell _ -> false;
                case Layout.Variants _ -> true;
                case Layout.Entry(Layout key, Layout value) -> named(key) || named(value);
                case Layout.Array(int _, Layout element) -> named(element);
                case Layout.Struct struct -> struct.fields().stream().anyMatch(field -> named(field.layout()));
            };
        }

        /// What a cell holds, as it is to be shown.
        Value shown(int offset, Value value) {
            return named ? layout.shown(offset, value) : value;
        }

        /// Whether a cell is never written once it is shared, or belongs to the library alone and is not shown.
        boolean hidden(int offset) {
            if (!special) return false;
            Layout.Kind kind = layout.kind(offset);
            return kind == Layout.Kind.FIXED || kind == Layout.Kind.LIBRARY;
        }

        /// Whether no other thread can tell when a cell is read.
        boolean readUnseen(int offset) {
            return special && (layout.kind(offset) == Layout.Kind.FIXED || writeUnseen(offset));
        }

        /// Whether no other thread can tell when a cell is written.
        boolean writeUnseen(int offset) {
            if (!special) return false;
            Layout.Kind kind = layout.kind(offset);
            return kind == Layout.Kind.LIBRARY || kind == Layout.Kind.OBJECT;
        }

        /// The cell at an offset; made on first use. Two threads may both make it: they make equal ones.
        Cell cell(int offset) {
            Cell cell = cells[offset];
            if (cell == null) {
                cell = new Cell(index, offset, name + layout.path(offset), layout.kind(offset));
                cells[offset] = cell;
            }
            return cell;
        }
    }
}
