package interleave.analysis;

import interleave.program.ThreadId;
import java.util.Arrays;

/// How much of each thread's past a moment knows: for every thread the number of its acts that happened before it (Mattern,
/// "Virtual time and global states of distributed systems", 1989). Immutable; threads it has not heard of count 0.
public final class VectorClock {
    /// The clock that knows nothing.
    public static final VectorClock ZERO = new VectorClock(new int[0]);

    private final int[] acts;

    private VectorClock(int[] acts) {
        this.acts = acts;
    }

    /// The clock of these counts, in order of the threads.
    public static VectorClock of(int... acts) {
        int length = acts.length;
        while (length > 0 && acts[length - 1] == 0) length--;
        return length == 0 ? ZERO : new VectorClock(Arrays.copyOf(acts, length));
    }

    /// How many acts of a thread this knows.
    public int of(ThreadId thread) {
        return get(thread.index());
    }

    int get(int thread) {
        return thread < acts.length ? acts[thread] : 0;
    }

    /// This with another count for one thread.
    public VectorClock with(ThreadId thread, int count) {
        return with(thread.index(), count);
    }

    VectorClock with(int thread, int count) {
        if (get(thread) == count) return this;
        int[] changed = Arrays.copyOf(acts, Math.max(acts.length, thread + 1));
        changed[thread] = count;
        return of(changed);
    }

    /// What either knows.
    public VectorClock join(VectorClock other) {
        if (other.atMost(this)) return this;
        if (atMost(other)) return other;
        int[] joined = Arrays.copyOf(acts, Math.max(acts.length, other.acts.length));
        for (int i = 0; i < other.acts.length; i++) joined[i] = Math.max(joined[i], other.acts[i]);
        return new VectorClock(joined);
    }

    /// Whether the other knows all that this knows.
    public boolean atMost(VectorClock other) {
        if (acts.length > other.acts.length) return false;
        for (int i = 0; i < acts.length; i++) {
            if (acts[i] > other.acts[i]) return false;
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VectorClock that && Arrays.equals(acts, that.acts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(acts);
    }

    @Override
    public String toString() {
        return Arrays.toString(acts);
    }
}
