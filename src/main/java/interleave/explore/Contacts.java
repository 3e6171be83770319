package interleave.explore;

import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.PairTable;
import interleave.program.Layout;
import java.util.Arrays;
import java.util.BitSet;

/// What a step touches, and in which manner: two steps of different threads can be swapped if and only if nothing that both
/// touch is touched in manners that do not agree. Each manner but [#ALONE] agrees with itself, and with no other.
///
/// They are an array of pairs: the number of the thing touched, and the manner.
final class Contacts {
    /// Agrees with nothing: writing, locking, sending.
    static final int ALONE = 0;
    /// Reading, and finding something as it will stay.
    static final int READ = 1;
    /// Adding to a WaitGroup: only who waits or takes can tell in which order.
    static final int ADD = 2;
    /// Coming to stand at a channel without a buffer, ready to be met.
    static final int ARRIVE = 3;
    /// Locking and unlocking for reading.
    static final int READ_LOCK = 4;
    /// Taking any step, as opposed to ending the program.
    static final int STEP = 5;
    /// Taking from a WaitGroup what is surely there.
    private static final int TAKE = 6;
    /// How many manners there are.
    static final int MANNERS = 7;

    /// Being able to go on: the end of the program touches it alone.
    static final int PROGRAM = 0;
    private static final int OUTPUT = 1;
    /// The numbers that new threads get.
    private static final int THREADS = 2;
    private static final int FIRST = 3;

    /// The numbers of cells, by block and offset; of threads that take part, and of their ends.
    private final PairTable numbers = new PairTable();
    private static final int TAKING_PART = -1;
    private static final int ENDS = -2;
    private int numbered = FIRST;
    private final BitSet data = new BitSet();
    private int[] pairs = new int[16];
    private int length;

    /// Begins anew.
    void clear() {
        length = 0;
    }

    int[] get() {
        return Arrays.copyOf(pairs, length);
    }

    void touch(int thing, int manner) {
        for (int i = 0; i < length; i += 2) if (pairs[i] == thing && pairs[i + 1] == manner) return;
        if (length == pairs.length) pairs = Arrays.copyOf(pairs, length * 2);
        pairs[length++] = thing;
        pairs[length++] = manner;
    }

    void touch(Cell cell, int manner) {
        int thing = number(cell.block(), cell.offset());
        if (cell.kind() == Layout.Kind.DATA || cell.kind() == Layout.Kind.ATOMIC) data.set(thing);
        touch(thing, manner);
        // A timer's channel and the alarm behind it.
        if (cell.kind() == Layout.Kind.LIBRARY) touch(number(cell.block(), cell.offset() + 1), manner);
    }

    /// Whether a thing is data of the program.
    boolean isData(int thing) {
        return data.get(thing);
    }

    /// Whether two steps with such contacts disagree on the program's data alone: then nothing but their order is at stake, since no
    /// thread ever waits for data.
    boolean disagreeOnData(int[] one, int[] other) {
        for (int i = 0; i < one.length; i += 2) {
            for (int j = 0; j < other.length; j += 2) {
                boolean disagree = one[i] == other[j] && (one[i + 1] != other[j + 1] || one[i + 1] == ALONE);
                if (disagree && !data.get(one[i])) return false;
            }
        }
        return true;
    }

    /// Who takes part in a step: nothing else can involve that thread at the same time.
    void takesPart(int thread) {
        touch(number(TAKING_PART, thread), ALONE);
    }

    /// The end of a thread.
    void end(int thread, int manner) {
        touch(number(ENDS, thread), manner);
    }

    private int number(int block, int offset) {
        int number = numbers.get(block, offset);
        if (number >= 0) return number;
        numbers.put(block, offset, numbered);
        return numbered++;
    }

    /// What rides along does so because it commutes.
    void add(Effect effect, boolean rides) {
        switch (effect) {
            case Effect.Read e -> touch(e.cell(), READ);
            case Effect.Wrote e -> touch(e.cell(), ALONE);
            case Effect.Atomically e -> touch(e.cell(), e.wrote() ? ALONE : READ);
            case Effect.Locked e -> touch(e.cell(), ALONE);
            case Effect.LockFailed e -> touch(e.cell(), READ);
            case Effect.Unlocked e -> touch(e.cell(), ALONE);
            case Effect.ReadLocked e -> touch(e.cell(), READ_LOCK);
            case Effect.ReadUnlocked e -> touch(e.cell(), rides ? READ_LOCK : ALONE);
            case Effect.Claimed e -> touch(e.cell(), ALONE);
            case Effect.OnceBegun e -> touch(e.cell(), ALONE);
            case Effect.OnceEnded e -> touch(e.cell(), ALONE);
            case Effect.OncePassed e -> touch(e.cell(), READ);
            case Effect.Enlisted e -> touch(e.cell(), ALONE);
            case Effect.Notified e -> touch(e.cell(), ALONE);
            case Effect.Roused e -> touch(e.cell(), ALONE);
            case Effect.Called e -> touch(e.cell(), ALONE);
            case Effect.Sent e -> touch(e.cell(), ALONE);
            case Effect.Received e -> touch(e.cell(), e.open() ? ALONE : READ);
            case Effect.Closed e -> touch(e.cell(), ALONE);
            case Effect.SendFailed e -> touch(e.cell(), READ);
            case Effect.Measured e -> touch(e.cell(), READ);
            case Effect.Passed e -> e.cells().forEach(cell -> touch(cell, READ));
            case Effect.AlarmSet e -> touch(e.cell(), ALONE);
            case Effect.AlarmStopped e -> touch(e.cell(), ALONE);
            case Effect.Rang e -> touch(e.cell(), ALONE);
            case Effect.Added e -> touch(e.cell(), e.delta() >= 0 ? ADD : rides ? TAKE : ALONE);
            case Effect.Awaited e -> touch(e.cell(), READ);
            case Effect.Spawned _ -> touch(THREADS, ALONE);
            case Effect.Printed _ -> touch(OUTPUT, ALONE);
            case Effect.Died _, Effect.Exited _ -> touch(PROGRAM, ALONE);
            case Effect.Ended e -> {
                if (e.thread().index() == 0) touch(PROGRAM, ALONE); // and the program with it
                end(e.thread().index(), ALONE);
            }
            case Effect.Joined e -> end(e.other().index(), READ);
            case Effect.LookedAt e -> end(e.other().index(), READ);
            case Effect.TimedOut e -> touch(e.cell(), ALONE);
            case Effect.Chose _, Effect.Modified _, Effect.Woke _, Effect.Spun _, Effect.Panicked _, Effect.Recovered _ -> {
            } // private
        }
    }

    /// Whether two steps with such contacts can be swapped.
    static boolean agree(int[] one, int[] other) {
        for (int i = 0; i < one.length; i += 2) {
            for (int j = 0; j < other.length; j += 2) {
                if (one[i] == other[j] && (one[i + 1] != other[j + 1] || one[i + 1] == ALONE)) return false;
            }
        }
        return true;
    }

    /// Both together.
    static int[] union(int[] one, int[] other) {
        int[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
