package interleave.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The threads of one workspace, copied on the first change after a freeze; and which of them can surely go on, so that
/// few need to be asked after each step.
final class Strands {
    private @Nullable Strand[] all;
    private int count;
    private boolean ownsAll;
    private Object owner;
    /// One bit for each of the first threads that stands before a step that nothing can keep it from, that has only one way,
    /// and that depends on no clock. Any other thread has to be asked.
    private long sure;
    /// One bit for each of the first threads that surely cannot go on, until it is moved on by another one or what keeps it
    /// is written.
    private long kept;

    Strands(@Nullable Strand[] all, int count, Object owner) {
        this.all = all;
        this.count = count;
        this.owner = owner;
    }

    /// How many threads there have been so far.
    int count() {
        return count;
    }

    /// Whose what is made is, until the next freeze.
    Object owner() {
        return owner;
    }

    @SuppressWarnings("NullAway") // every thread below the count is there
    Strand get(int thread) {
        return all[thread];
    }

    /// The same thread, made ours to change.
    Strand ours(int thread) {
        sure &= ~bit(thread);
        kept &= ~bit(thread);
        Strand strand = get(thread);
        if (strand.owner != owner) {
            strand = strand.copy(owner);
            put(strand);
        }
        return strand;
    }

    /// Adds a new thread, behind all others.
    void add(Strand strand) {
        put(strand);
        count++;
    }

    private void put(Strand strand) {
        int at = strand.id;
        if (at >= all.length) {
            all = Arrays.copyOf(all, Math.max(8, all.length * 2));
            ownsAll = true;
        } else if (!ownsAll) {
            all = all.clone();
            ownsAll = true;
        }
        all[at] = strand;
    }

    /// The innermost call of a thread of ours, made ours to change.
    @SuppressWarnings("NullAway") // asked only of threads with a frame
    Frame top(Strand strand) {
        Frame frame = strand.top;
        if (frame.owner != owner) {
            frame = frame.copy(owner);
            strand.top = frame;
        }
        return frame;
    }

    /// A thread that has come to its next step: notes whether anything can keep it from that.
    void parked(Strand strand, Op before) {
        if (strand.wake == 0 && before instanceof MemoryOps.Access) sure |= bit(strand.id);
    }

    /// The threads that can surely go on, each in one way, as bits; only of those that have a bit.
    long sure() {
        return sure;
    }

    /// A thread that cannot go on, before anything of it has changed.
    void keep(int thread) {
        kept |= bit(thread);
    }

    /// What keeps some threads may have changed.
    void ask() {
        kept = 0;
    }

    /// The threads that surely cannot go on, as bits; only of those that have a bit.
    long kept() {
        return kept;
    }

    private static long bit(int thread) {
        return thread < Long.SIZE ? 1L << thread : 0;
    }

    /// Gives the present threads away; what is changed from now on is copied first.
    @Nullable Strand[] freeze(Object nextOwner) {
        owner = nextOwner;
        ownsAll = false;
        return all;
    }
}
