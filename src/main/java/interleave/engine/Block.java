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

    Block(Identity identity, Value[] values, boolean shared, Object owner) {
        this.identity = identity;
        this.values = values;
        this.shared = shared;
        this.owner = owner;
    }

    /// What never changes about a block once it is shared, so that all its versions have it in common.
    static final class Identity {
        final int index;
        final String name;
        final Layout layout;
        /// Whether no cell of it is ever a step to read, see [Layout.Kind#FIXED].
        final boolean fixed;
        private final Cell[] cells;

        Identity(int index, String name, Layout layout) {
            this.index = index;
            this.name = name;
            this.layout = layout;
            this.fixed = layout.size() > 0 && layout.kind(0) == Layout.Kind.FIXED;
            this.cells = new Cell[layout.size()];
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
