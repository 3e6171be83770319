package interleave.engine;

import interleave.program.ThreadId;

/// One decision of a scheduler: which thread takes the next step, and which way where its operation has several.
public record Choice(ThreadId thread, int way) implements Comparable<Choice> {
    private static final Choice[] FEW = new Choice[128];

    static {
        for (int i = 0; i < FEW.length; i++) FEW[i] = new Choice(ThreadId.of(i), 0);
    }

    /// The only or first way of a thread.
    public static Choice of(int thread) {
        return thread < FEW.length ? FEW[thread] : new Choice(ThreadId.of(thread), 0);
    }

    /// The only or first way of a thread.
    public static Choice of(ThreadId thread) {
        return of(thread.index());
    }

    @Override
    public int compareTo(Choice other) {
        int byThread = thread.compareTo(other.thread);
        return byThread != 0 ? byThread : Integer.compare(way, other.way);
    }

    @Override
    public String toString() {
        return way == 0 ? thread.toString() : thread + ":" + way;
    }
}
