package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The family tree of one cell's versions.
///
/// A version *stands on* another one: on its parent, the version that its writer had last read since its own last write of
/// the cell; a blind write, which has no parent, stands on the version before it. (It replaces that without having looked,
/// and says so: by definition it loses nothing.) An atomic read-modify-write reads and writes in one step, so it stands on
/// the version before it; an atomic load followed by an atomic store is a read and a write like any others, and a
/// compare-and-swap that fails is a read.
///
/// The *trunk* at a position is the newest version and what it stands on, down to the initial value. An update is in the
/// cell's value exactly if its version is on the trunk; the others are lost. A version's *depth* is the number of versions
/// below it. So `lost = writes − depth` of the newest version: in a run of pure increments, the writes that are missing
/// from the final value.
///
/// A version can come back: whoever read it before it was destroyed may write later, and what is written then contains it.
public final class Lineage {
    private static final int NONE = -1;

    private final Cell cell;
    private final Ints steps = new Ints();
    private final Ints threads = new Ints();
    private final List<Value> values = new ArrayList<>();
    private final Ints parents = new Ints();
    private final Ints reads = new Ints();
    private final Ints bases = new Ints();
    private final Ints depths = new Ints();
    /// For each version one far below it on its way down, such that any version below is found in logarithmic time
    /// (Myers, "An applicative random-access stack", 1983).
    private final Ints jumps = new Ints();
    /// How many of the writes up to each version were not an addition of one to what the writer had read.
    private final Ints others = new Ints();
    /// For each version the last one up to it that destroyed the one before it; 0 if there is none.
    private final Ints destroyers = new Ints();
    /// For each thread the version it has read since its own last write, and when.
    private final Ints seen = new Ints();
    private final Ints seenAt = new Ints();

    Lineage(Cell cell, Value initial) {
        this.cell = cell;
        append(0, NONE, initial, NONE, 0, NONE, 0);
        jumps.add(0);
        others.add(0);
        destroyers.add(0);
    }

    private void append(int step, int thread, Value value, int parent, int read, int base, int depth) {
        steps.add(step);
        threads.add(thread);
        values.add(value);
        parents.add(parent);
        reads.add(read);
        bases.add(base);
        depths.add(depth);
    }

    /// A thread reads the newest version.
    void read(int step, int thread) {
        seen.set(thread, newest(), NONE);
        seenAt.set(thread, step, 0);
    }

    /// A thread writes.
    void write(int step, int thread, Value value) {
        int parent = seen.get(thread, NONE);
        int base = parent == NONE ? newest() : parent;
        boolean added = parent != NONE && isOneMore(values.get(parent), value);
        int other = others.last() + (added ? 0 : 1);
        append(step, thread, value, parent, seenAt.get(thread, 0), base, depths.get(base) + 1);
        others.add(other);
        destroyers.add(base == newest() - 1 ? destroyers.last() : newest());
        int jump = jumps.get(base);
        boolean even = depths.get(base) - depths.get(jump) == depths.get(jump) - depths.get(jumps.get(jump));
        jumps.add(even ? jumps.get(jump) : base);
        seen.set(thread, NONE, NONE);
        seenAt.set(thread, 0, 0);
    }

    private static boolean isOneMore(Value before, Value after) {
        return before instanceof Value.Int(long from) && after instanceof Value.Int(long to) && to - from == 1;
    }

    int newest() {
        return values.size() - 1;
    }

    /// The cell whose versions these are.
    public Cell cell() {
        return cell;
    }

    /// The number of the newest version at a position; also how many writes there were.
    public int newest(int position) {
        return Math.max(0, steps.countUpTo(position) - 1);
    }

    /// A version by its number.
    public Version version(int number) {
        int parent = parents.get(number);
        return new Version(
                cell,
                number,
                steps.get(number),
                number == 0 ? Optional.empty() : Optional.of(ThreadId.of(threads.get(number))),
                values.get(number),
                parent == NONE ? OptionalInt.empty() : OptionalInt.of(parent),
                reads.get(number),
                depths.get(number));
    }

    /// The newest version at a position.
    public Version at(int position) {
        return version(newest(position));
    }

    /// The versions from one number to another, both included.
    public List<Version> versions(int first, int last) {
        List<Version> found = new ArrayList<>(Math.max(0, last - first + 1));
        for (int number = first; number <= last; number++) found.add(version(number));
        return found;
    }

    /// The version that a version stands on; the initial value stands on itself.
    public int standsOn(int number) {
        return Math.max(0, bases.get(number));
    }

    /// How many updates are missing from the cell's value at a position.
    public int lost(int position) {
        int newest = newest(position);
        return newest - depths.get(newest);
    }

    /// Whether an update that was made is missing from the cell's value at a position.
    public boolean lost(int number, int position) {
        int newest = newest(position);
        return number <= newest && !isBelow(number, newest);
    }

    /// Whether all writes up to a position added one to what their writer had read.
    public boolean onlyIncrements(int position) {
        return others.get(newest(position)) == 0;
    }

    /// Whether the value of `upper` contains the update of `lower`.
    public boolean isBelow(int lower, int upper) {
        return atDepth(upper, depths.get(lower)) == lower;
    }

    /// The highest version that is below both.
    public int fork(int one, int other) {
        int depth = Math.min(depths.get(one), depths.get(other));
        int a = atDepth(one, depth);
        int b = atDepth(other, depth);
        while (a != b) {
            boolean near = jumps.get(a) == jumps.get(b);
            a = near ? bases.get(a) : jumps.get(a);
            b = near ? bases.get(b) : jumps.get(b);
        }
        return a;
    }

    private int atDepth(int number, int depth) {
        int at = number;
        while (depths.get(at) > depth) at = depths.get(jumps.get(at)) >= depth ? jumps.get(at) : bases.get(at);
        return at;
    }

    /// Whether a write destroyed the version before it: its parent is older than that.
    public boolean destroys(int number) {
        return number > 0 && bases.get(number) != number - 1;
    }

    /// How many updates went missing by a write: the version before it, and those below that one which the writer had not
    /// seen either.
    public int taken(int number) {
        return number == 0 ? 0 : depths.get(number - 1) - depths.get(fork(number - 1, bases.get(number)));
    }

    /// How many updates that had been missing came back by a write, since its writer had read them in time.
    public int regained(int number) {
        return number == 0 ? 0 : depths.get(bases.get(number)) - depths.get(fork(number - 1, bases.get(number)));
    }

    /// The last version up to `number` that destroyed the one before it; 0 if there is none.
    int lastDestroyer(int number) {
        return destroyers.get(number);
    }

    /// Whether all versions from one to another, both included, are of the same thread.
    boolean oneWriter(int first, int last) {
        for (int number = first; number < last; number++) {
            if (threads.get(number) != threads.get(last)) return false;
        }
        return true;
    }

    Value value(int number) {
        return values.get(number);
    }

    int step(int number) {
        return steps.get(number);
    }

    int depth(int number) {
        return depths.get(number);
    }
}
