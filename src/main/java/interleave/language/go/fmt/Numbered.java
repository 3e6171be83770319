package interleave.language.go.fmt;

import interleave.program.Value;

/// The addresses that pointers print as. They look like those of a real program, and a cell has the same one in every run
/// that allocates in the same order.
final class Numbered {
    private static final long HEAP = 0xC000000000L;
    private static final long CODE = 0x480000;
    private static final int BLOCK_BITS = 16;
    private static final int CELL_BYTES = 8;
    private static final int BODY_BYTES = 32;

    private Numbered() {}

    /// The address in a reference; 0 of nil.
    static long address(Value reference) {
        return switch (reference) {
            case Value.Pointer(int block, int offset) -> heap(block, offset);
            case Value.Slice(int block, int offset, int _, int _) -> heap(block, offset);
            case Value.Function function -> CODE + (long) function.body() * BODY_BYTES;
            case Value.Nil _, Value.Int _, Value.Wide _, Value.Real _, Value.Bool _, Value.Text _, Value.Dynamic _,
                    Value.Aggregate _, Value.Table _, Value.Gate _ -> 0;
        };
    }

    private static long heap(int block, int offset) {
        return HEAP + ((long) block + 1 << BLOCK_BITS) + (long) offset * CELL_BYTES;
    }
}
