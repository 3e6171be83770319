package interleave.engine;

import interleave.program.Layout;

/// One shared memory location. `block` and `offset` tell cells apart; `name` is what the user would write for it, such as
/// `accounts[3].balance` (with `#2`, `#3` behind the variable's name where several variables have it).
public record Cell(int block, int offset, String name, Layout.Kind kind) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
        return block != other.block ? Integer.compare(block, other.block) : Integer.compare(offset, other.offset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell that && block == that.block && offset == that.offset;
    }

    @Override
    public int hashCode() {
        return block * 31 + offset;
    }

    @Override
    public String toString() {
        return name;
    }
}
