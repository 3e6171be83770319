package interleave.language.go.emit;

/// A place in a body under construction that jumps can name before it is known.
final class Label {
    private int position = -1;

    /// Says where it is.
    void place(int instruction) {
        position = instruction;
    }

    /// Where it is.
    int position() {
        if (position < 0) throw new IllegalStateException("a jump to nowhere");
        return position;
    }
}
