package interleave.program;

/// The width and sign of a whole number: what arithmetic wraps around to (Go specification, "Integer overflow").
public enum Width {
    INT8(8, true), INT16(16, true), INT32(32, true), INT64(64, true),
    UINT8(8, false), UINT16(16, false), UINT32(32, false), UINT64(64, false);

    private final int bits;
    private final boolean signed;

    Width(int bits, boolean signed) {
        this.bits = bits;
        this.signed = signed;
    }

    /// 8, 16, 32 or 64.
    public int bits() {
        return bits;
    }

    /// Whether numbers of this width can be negative.
    public boolean signed() {
        return signed;
    }

    /// The low bits of `number`, read as this width reads them.
    public long wrap(long number) {
        return switch (this) {
            case INT8 -> (byte) number;
            case INT16 -> (short) number;
            case INT32 -> (int) number;
            case INT64, UINT64 -> number;
            case UINT8 -> number & 0xFF;
            case UINT16 -> number & 0xFFFF;
            case UINT32 -> number & 0xFFFF_FFFFL;
        };
    }
}
