package interleave.program;

import java.util.List;

/// A library function that the language's front-end brings along: pure but for the memory it is given. It must be a
/// function of its arguments and that memory alone.
public interface Native {
    /// The name as the user writes it, such as `fmt.Sprintf`.
    String name();

    /// How a step that calls it is shown.
    default Use use() {
        return Use.CALL;
    }

    /// The step in words, such as `read m["a"]`.
    default String words() {
        return "call " + name();
    }

    /// What a function does to memory, as far as that is what a call of it is for.
    enum Use {
        /// It is called for something else.
        CALL,
        /// It reads.
        READ,
        /// It writes.
        WRITE
    }

    /// The result for these arguments.
    /// @throws FaultException where the real function panics
    Value apply(List<Value> arguments, Memory memory);

    /// The memory that a native function may look at and change.
    interface Memory {
        /// The value of one cell.
        Value read(int block, int offset);

        /// Writes one cell.
        void write(int block, int offset, Value value);

        /// What the user calls a cell.
        String title(int block, int offset);

        /// New zeroed memory; its block.
        int make(Layout layout, String name);

        /// New zeroed memory of `count` elements; its block.
        default int allocate(Layout element, int count, String name) {
            return make(new Layout.Array(count, element), name);
        }
    }
}
