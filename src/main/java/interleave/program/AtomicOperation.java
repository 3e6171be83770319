package interleave.program;

/// What [Instruction.Atomic] does in its one step.
public enum AtomicOperation {
    /// Result: the value. No operand.
    LOAD(true, false, "atomic load"),
    /// No result. Operand: the new value.
    STORE(false, true, "atomic store"),
    /// Result: the new value, as Go's `Add` returns it. Operand: the difference.
    ADD(true, true, "atomic add"),
    /// Result: the old value. Operand: the new value.
    SWAP(true, true, "atomic swap"),
    /// Result: whether it was swapped. Operands: expected, new.
    COMPARE_AND_SWAP(true, true, "atomic compare-and-swap"),
    /// Result: the old value. Operand: the mask.
    AND(true, true, "atomic and"),
    /// Result: the old value. Operand: the mask.
    OR(true, true, "atomic or"),
    /// Result: the old value. Operand: the mask.
    XOR(true, true, "atomic xor"),
    /// Result: the old value. Operand: the mask.
    NAND(true, true, "atomic nand"),
    /// Result: the old value. Operand: the other value.
    MAX(true, true, "atomic max"),
    /// Result: the old value. Operand: the other value.
    MIN(true, true, "atomic min"),
    /// Result: the old value, and whether it was exchanged. Operands: expected, new.
    COMPARE_EXCHANGE(true, true, "atomic compare-exchange");

    private final boolean reads;
    private final boolean writes;
    private final String words;

    AtomicOperation(boolean reads, boolean writes, String words) {
        this.reads = reads;
        this.writes = writes;
        this.words = words;
    }

    /// Whether the result depends on what the cell held.
    public boolean reads() {
        return reads;
    }

    /// Whether the cell may be changed.
    public boolean writes() {
        return writes;
    }

    /// The operation in the narrator's words.
    public String words() {
        return words;
    }
}
