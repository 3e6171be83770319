package interleave.engine;

import interleave.program.Instruction;
import interleave.program.Program;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which threads may exchange their numbers: those that stand alike in a state from which an exploration begins, as ten
/// goroutines do that a loop has started. What can come after a state in which T1 has read and T2 has not is what can come
/// after one in which T2 has and T1 has not, with the two exchanged (symmetry reduction; Clarke, Enders, Filkorn and Jha,
/// 1996; Ip and Dill, 1996). So of the states that differ in nothing else one is enough, and where `n` threads are alike
/// that is up to `n!` times fewer.
///
/// [#fold] makes the key of that one: the threads that are alike change places until they stand in order of their shapes,
/// and who is mentioned in memory, such as the owner of a mutex, is called by its new number. Nobody is alike in a program
/// that asks threads for their numbers or waits for one of them by it, or whose threads draw random numbers of their own.
///
/// Only one thread at a time may use it.
public final class Symmetry {
    private static final int[] NONE = {};

    private final Shapes shapes;
    /// For each kind of threads those that are of it, in order; at least two each.
    private final int[][] kinds;
    /// For each thread its kind and the one of the same kind before it; -1 where there is none.
    private final int[] kindOf;
    private final int[] before;

    private int threadCount;
    private int[] raw = NONE;
    private int[] numbers = new int[16];
    private int[] order = new int[16];
    private int[] places = new int[16];
    private long mentioned;
    private boolean plain;
    private State state;
    private int[] words = NONE;
    private int[] own = new int[64];
    private int length;
    private long ties;
    private boolean undecided;
    private boolean moved;

    /// @param root the state from which an exploration begins
    /// @param shapes those that the keys are made of
    public Symmetry(State root, Shapes shapes) {
        this(root, shapes, kinds(root, shapes));
    }

    private Symmetry(State root, Shapes shapes, int[][] kinds) {
        this.shapes = shapes;
        this.state = root;
        this.kinds = kinds;
        this.kindOf = new int[root.threadCount];
        this.before = new int[root.threadCount];
        Arrays.fill(kindOf, -1);
        Arrays.fill(before, -1);
        for (int kind = 0; kind < kinds.length; kind++) {
            for (int i = 0; i < kinds[kind].length; i++) {
                kindOf[kinds[kind][i]] = kind;
                before[kinds[kind][i]] = i == 0 ? -1 : kinds[kind][i - 1];
            }
        }
    }

    /// Under which nobody is alike: every state is its own.
    public static Symmetry none(State root, Shapes shapes) {
        return new Symmetry(root, shapes, new int[0][]);
    }

    private static int[][] kinds(State root, Shapes shapes) {
        if (!allowed(root.machine().program())) return new int[0][];
        shapes.key(root);
        long mentioned = 0;
        for (int i = 0; i < root.blockCount; i++) mentioned |= shapes.mentioned().byBlock(shapes.shape(root.block(i)).number());
        Map<Integer, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 1; i < Math.min(root.threadCount, Long.SIZE); i++) {
            int shape = shapes.shape(strand(root, i)).number();
            if (root.ended(i) || (mentioned >>> i & 1) != 0 || shapes.mentioned().byThread(shape)) continue;
            alike.computeIfAbsent(shape, _ -> new ArrayList<>()).add(i);
        }
        return alike.values().stream()
                .filter(kind -> kind.size() > 1)
                .map(kind -> kind.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static boolean allowed(Program program) {
        return program.bodies().stream().flatMap(body -> body.instructions().stream()).noneMatch(instruction -> switch (instruction) {
            case Instruction.Join _, Instruction.AskEnded _, Instruction.Draw _ -> true;
            case Instruction.Spawn spawn -> spawn.slot() >= 0;
            case Instruction.Ask ask -> ask.question() == Instruction.Question.THREAD;
            default -> false; // tells no thread from others
        });
    }

    /// Whether no two threads are alike, so that there is nothing to fold.
    public boolean trivial() {
        return kinds.length == 0;
    }

    /// Whether there are others that a thread is like.
    public boolean concerns(int thread) {
        return thread < kindOf.length && kindOf[thread] >= 0;
    }

    /// In how many ways the threads that are alike can change places.
    public BigInteger exchanges() {
        BigInteger all = BigInteger.ONE;
        for (int[] kind : kinds) all = all.multiply(factorial(kind.length));
        return all;
    }

    /// How many of those ways come to the same state, given the [#ties] of a state.
    public BigInteger idle(long ties) {
        BigInteger all = BigInteger.ONE;
        for (int[] kind : kinds) {
            int tied = 1;
            for (int thread : kind) {
                tied = (ties >>> thread & 1) != 0 ? tied + 1 : 1;
                all = all.multiply(BigInteger.valueOf(tied));
            }
        }
        return all;
    }

    /// The same where threads have colours as well, and only those of one colour change places.
    /// @param colours one for each thread; those that are tied are in order, see [#sort]
    public BigInteger idle(long ties, int[] colours) {
        BigInteger all = BigInteger.ONE;
        for (int[] kind : kinds) {
            int same = 1;
            for (int i = 1; i < kind.length; i++) {
                boolean tied = (ties >>> kind[i] & 1) != 0 && colours[kind[i]] == colours[kind[i - 1]];
                same = tied ? same + 1 : 1;
                all = all.multiply(BigInteger.valueOf(same));
            }
        }
        return all;
    }

    /// Puts the colours of those that are tied in order.
    public void sort(long ties, int[] colours) {
        for (int[] kind : kinds) {
            for (int i = 1; i < kind.length; i++) {
                for (int at = i; at > 0 && (ties >>> kind[at] & 1) != 0 && colours[kind[at - 1]] > colours[kind[at]]; at--) {
                    int colour = colours[kind[at]];
                    colours[kind[at]] = colours[kind[at - 1]];
                    colours[kind[at - 1]] = colour;
                }
            }
        }
    }

    /// How many threads there are in the state from which the exploration begins.
    public int threadsAtFirst() {
        return kindOf.length;
    }

    private static BigInteger factorial(int n) {
        BigInteger all = BigInteger.ONE;
        for (int i = 2; i <= n; i++) all = all.multiply(BigInteger.valueOf(i));
        return all;
    }

    /// Of the places that stand for the same in a state with these [#ties], the first.
    public int first(long ties, int place) {
        int first = place;
        while (first < Long.SIZE && (ties >>> first & 1) != 0) first = before[first];
        return first;
    }

    /// Folds a state.
    @SuppressWarnings("NullAway") // every thread below the count is there
    public void fold(State state) {
        int length = shapes.key(state);
        if (shapes.plain()) {
            fold(shapes.words(), length, state.threadCount);
            return;
        }
        begin(state.threadCount);
        this.state = state;
        plain = false;
        for (int i = 0; i < threadCount; i++) numbers[i] = shapes.shape(strand(state, i)).number();
        for (int i = 0; i < state.blockCount; i++) {
            if (shapes.counted(i) >= 0) mentioned |= shapes.mentioned().byBlock(shapes.shape(state.block(i)).number());
        }
        arrange();
        this.length = moved
                ? shapes.key(state, Arrays.copyOf(order, threadCount), Arrays.copyOf(places, threadCount))
                : length;
        words = shapes.words();
    }

    /// Folds a state of which there is but the key, which is plain, see [Shapes#plain].
    void fold(int[] key, int length, int threadCount) {
        begin(threadCount);
        raw = key;
        this.length = length;
        plain = true;
        System.arraycopy(key, Shapes.FIRST_THREAD, numbers, 0, threadCount);
        MentionedThreads known = shapes.mentioned();
        for (int i = Shapes.FIRST_THREAD + threadCount; i < length; i++) mentioned |= known.byBlock(key[i]);
        arrange();
        if (!moved) {
            words = key;
            return;
        }
        if (own.length < length) own = new int[length * 2];
        words = own;
        System.arraycopy(key, 0, words, 0, length);
        for (int i = 0; i < threadCount; i++) words[Shapes.FIRST_THREAD + places[i]] = numbers[i];
        for (int i = Shapes.FIRST_THREAD + threadCount; i < length && mentioned != 0; i++) {
            if (known.byBlock(key[i]) != 0) words[i] = shapes.renamed(key[i], places);
        }
    }

    private void begin(int threadCount) {
        this.threadCount = threadCount;
        if (threadCount > numbers.length) {
            numbers = new int[threadCount * 2];
            order = new int[threadCount * 2];
            places = new int[threadCount * 2];
        }
        mentioned = 0;
        ties = 0;
        undecided = false;
        moved = false;
    }

    /// Puts those of a kind in order of their shapes, and notes who is still the same then.
    private void arrange() {
        for (int i = 0; i < threadCount; i++) order[i] = i;
        for (int[] kind : kinds) {
            for (int i = 0; i < kind.length; i++) {
                if (shapes.mentioned().byThread(numbers[kind[i]])) undecided = true;
                int thread = kind[i];
                int at = i;
                for (; at > 0 && compare(order[kind[at - 1]], thread) > 0; at--) order[kind[at]] = order[kind[at - 1]];
                order[kind[at]] = thread;
            }
            for (int i = 1; i < kind.length; i++) {
                if (compare(order[kind[i - 1]], order[kind[i]]) == 0) ties |= 1L << kind[i];
            }
        }
        for (int i = 0; i < threadCount; i++) {
            places[order[i]] = i;
            moved |= order[i] != i;
        }
    }

    private int compare(int one, int other) {
        if (numbers[one] != numbers[other]) return Integer.compare(numbers[one], numbers[other]);
        boolean told = (mentioned >>> one & 1) != 0 || (mentioned >>> other & 1) != 0;
        if (plain) return told ? compareRoles(one, other) : 0;
        if (told) undecided = true;
        return compareReferences(shapes.shape(strand(state, one)).references(), shapes.shape(strand(state, other)).references());
    }

    private int compareRoles(int one, int other) {
        for (int i = Shapes.FIRST_THREAD + threadCount; i < length; i++) {
            int order = Arrays.compare(
                    shapes.mentioned().roles(raw[i], one).toArray(Integer[]::new),
                    shapes.mentioned().roles(raw[i], other).toArray(Integer[]::new));
            if (order != 0) return order;
        }
        return 0;
    }

    /// Two threads that look alike, and refer to memory of their own.
    private int compareReferences(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] == other[i]) continue;
            Block mine = state.block(one[i]);
            Block theirs = state.block(other[i]);
            Shape shape = shapes.shape(mine);
            int order = Integer.compare(shape.number(), shapes.shape(theirs).number());
            if (order == 0) order = Integer.compare(firstLike(one, i), firstLike(other, i));
            if (order != 0) return order;
            if (mine.shared || shape.references().length > 0) undecided = true; // they may differ farther off
        }
        return 0;
    }

    private static int firstLike(int[] references, int at) {
        int first = 0;
        while (references[first] != references[at]) first++;
        return first;
    }

    @SuppressWarnings("NullAway") // every thread below the count is there
    private static Strand strand(State state, int thread) {
        return state.strands[thread];
    }

    /// The key of the state folded last: the first [#length] of these, until another one is folded.
    public int[] words() {
        return words;
    }

    public int length() {
        return length;
    }

    /// The new number of each thread in the state folded last, until another one is folded.
    public int[] places() {
        return places;
    }

    /// The new number of a thread in the state folded last.
    public int place(int thread) {
        return thread < threadCount ? places[thread] : thread;
    }

    /// How many threads there are in the state folded last.
    public int threads() {
        return threadCount;
    }

    /// Which places stand for the same as the one of the same kind before them, in the state folded last, as bits: the
    /// threads there differ in nothing.
    public long ties() {
        return ties;
    }

    /// Whether it could not be decided in which order alike threads belong: then states may have been kept apart that are
    /// the same but for an exchange.
    public boolean undecided() {
        return undecided;
    }
}
