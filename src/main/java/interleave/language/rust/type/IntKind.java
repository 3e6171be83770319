package interleave.language.rust.type;

import interleave.program.Width;
import java.util.Locale;

/// The types of whole numbers; `usize` and `isize` have 64 bits. Those of 128 bits have the width of 64 here: with what does
/// not fit into that the machine computes by itself.
public enum IntKind {
    I8(Width.INT8), I16(Width.INT16), I32(Width.INT32), I64(Width.INT64), I128(Width.INT64), ISIZE(Width.INT64),
    U8(Width.UINT8), U16(Width.UINT16), U32(Width.UINT32), U64(Width.UINT64), U128(Width.UINT64), USIZE(Width.UINT64);

    private final Width width;

    IntKind(Width width) {
        this.width = width;
    }

    /// How it is computed with.
    public Width width() {
        return width;
    }

    /// As it is written.
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
