package interleave.program;

/// The number of a thread in order of creation: `main` is T0. Prints as people read it, `T1`.
public record ThreadId(int index) implements Comparable<ThreadId> {
    private static final ThreadId[] FEW = new ThreadId[128];

    static {
        for (int i = 0; i < FEW.length; i++) FEW[i] = new ThreadId(i);
    }

    /// The thread of that number; the same object for small numbers.
    public static ThreadId of(int index) {
        return index < FEW.length ? FEW[index] : new ThreadId(index);
    }

    @Override
    public int compareTo(ThreadId other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return "T" + index;
    }
}
