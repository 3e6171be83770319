package interleave.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When two states are the same state: when nothing that can happen from now on, and nothing that the run leaves behind,
/// tells them apart. [#key] puts that into a sequence of numbers, equal for states that are the same.
///
/// The key is put together of *shapes*: each thread and each block of memory is numbered by what it is like (the collapse
/// compression of Spin; Holzmann, 1997). What a step leaves alone keeps its shape, so that a step costs one or two of them.
/// Not part of a shape: locals that are dead (see [Liveness]), virtual time unless the program can tell it, and where memory
/// happens to lie. Blocks are counted in the order in which one meets them, from the threads and then from the globals.
/// Private memory that nothing refers to is left out; shared memory stays, since the final values are read from it.
///
/// Only one thread at a time may use it. Others may number the same states meanwhile by shapes of their own.
public final class Shapes {
    private static final int[] NO_REFERENCES = {};

    /// The word of a key that belongs to the first thread, where no thread refers to memory that has to be renumbered.
    static final int FIRST_THREAD = 3;

    private final int globals;
    private final Liveness[] liveness;
    /// Whether the program can tell what time it is.
    private final boolean timed;
    private final ShapeWords words;
    private final Sequences threads = new Sequences();
    private final Sequences blocks = new Sequences();
    private final Sequences others = new Sequences();
    private final MentionedThreads mentioned = new MentionedThreads();

    private int[] key = new int[64];
    private int length;
    /// The new numbers of threads for the key that is being made; none where they keep theirs.
    private int[] renaming = NO_REFERENCES;
    /// The blocks that are no globals, in the order in which this key met them.
    private int[] met = new int[16];
    private int meetings;
    /// For each block its place in `met`, where the stamp says that it is of this key.
    private int[] places = new int[16];
    private int[] stamps = new int[16];
    private int stamp;

    /// @param root a state before all others that will be asked about: the memory that there is in it lies at the same
    ///     place in all of them, and needs no renumbering
    public Shapes(State root) {
        this.globals = root.blockCount;
        this.liveness = root.machine().program().bodies().stream().map(Liveness::of).toArray(Liveness[]::new);
        this.timed = Clocks.canBeRead(root.machine().program(), liveness);
        this.words = new ShapeWords(globals, timed);
    }

    /// Makes the key of a state, and tells its length. It stands in [#words()] until the next one is made.
    public int key(State state) {
        return key(state, NO_REFERENCES, NO_REFERENCES);
    }

    /// The key of a state in which threads have exchanged their numbers, see [Symmetry].
    /// @param order the threads in order of their new numbers; those that are not in it keep theirs
    /// @param places the other way round: the new number of each
    @SuppressWarnings("NullAway") // every thread below the count is there
    int key(State state, int[] order, int[] places) {
        begin(state.blockCount);
        renaming = places;
        add(state.outcome == null ? 0 : 1 + words.number(state.outcome));
        add(state.output == null ? 0 : 1 + shape(state.output).number());
        add(state.threadCount);
        if (timed) {
            add((int) state.now);
            add((int) (state.now >>> 32));
        }
        for (int i = 0; i < state.threadCount; i++) add(shape(state.strands[i < order.length ? order[i] : i]));
        for (int i = 0; i < globals; i++) addBlock(state.block(i));
        int done = addMet(state, 0);
        for (int i = globals; i < state.blockCount && meetings < state.blockCount - globals; i++) {
            if (stamps[i] == stamp || !state.block(i).shared) continue;
            place(i);
            done = addMet(state, done);
        }
        return length;
    }

    /// The words of the key made last.
    public int[] words() {
        return key;
    }

    /// By which number the key made last counts a block; globals keep theirs. -1 for a block that it leaves out.
    public int counted(int block) {
        if (block < globals) return block;
        return stamps[block] == stamp ? globals + places[block] : -1;
    }

    /// Whether time makes no difference, and the key made last consists of one word each for the outcome, the output, how many threads there are, each
    /// thread and each block.
    boolean plain() {
        return meetings == 0 && !timed;
    }

    /// About how much memory all shapes take.
    public long bytes() {
        return threads.bytes() + blocks.bytes() + others.bytes();
    }

    private void begin(int blockCount) {
        length = 0;
        meetings = 0;
        stamp++;
        if (blockCount > places.length) {
            places = Arrays.copyOf(places, blockCount * 2);
            stamps = Arrays.copyOf(stamps, blockCount * 2);
        }
    }

    private int addMet(State state, int done) {
        while (done < meetings) addBlock(state.block(met[done++]));
        return done;
    }

    private void addBlock(Block block) {
        Shape shape = shape(block);
        add(renaming.length == 0 ? shape.number() : renamed(shape.number(), renaming));
        for (int other : shape.references()) add(place(other));
    }

    /// The shape of a block, by number, were the threads that it mentions called by other numbers.
    /// @param places the new number of each thread
    int renamed(int block, int[] places) {
        int made = mentioned.made(block, places);
        if (made >= 0) return made;
        words.clear();
        words.add(identityWord(mentioned.sample(block)));
        for (var value : mentioned.sample(block).values) words.add(Mentions.renamed(value, places));
        int number = blocks.number(words.words, words.length);
        mentioned.make(number);
        return number;
    }

    /// Which threads are mentioned in blocks and in threads.
    MentionedThreads mentioned() {
        return mentioned;
    }

    private void add(Shape shape) {
        add(shape.number());
        for (int block : shape.references()) add(place(block));
    }

    private void add(int word) {
        if (length == key.length) key = Arrays.copyOf(key, length * 2);
        key[length++] = word;
    }

    private int place(int block) {
        if (stamps[block] != stamp) {
            if (meetings == met.length) met = Arrays.copyOf(met, meetings * 2);
            stamps[block] = stamp;
            places[block] = meetings;
            met[meetings++] = block;
        }
        return places[block];
    }

    // ---- shapes

    private Shape shape(Output output) {
        ArrayDeque<Output> unnumbered = new ArrayDeque<>();
        Shape shape = null;
        for (Output at = output; at != null && shape == null; at = at.before) {
            shape = mine(at.shape);
            if (shape == null) unnumbered.push(at);
        }
        for (Output piece : unnumbered) {
            words.clear();
            words.add(shape == null ? 0 : 1 + shape.number());
            words.add(words.number(piece.text));
            words.add(piece.error ? 1 : 0);
            shape = finish(others);
            piece.shape = shape;
        }
        return Objects.requireNonNull(shape);
    }

    Shape shape(Block block) {
        Shape known = mine(block.shape);
        if (known != null) return known;
        words.clear();
        words.add(identityWord(block));
        for (var value : block.values) words.add(value);
        boolean mentions = words.mentions;
        Shape shape = finish(blocks);
        if (mentions) mentioned.inBlock(shape.number(), block);
        block.shape = shape;
        return shape;
    }

    private int identityWord(Block block) {
        return shape(block.identity).number() << 1 | (block.shared ? 1 : 0);
    }

    private Shape shape(Block.Identity identity) {
        Shape known = mine(identity.shape);
        if (known != null) return known;
        int name = words.number(identity.name);
        int layout = words.number(identity.layout);
        int number = others.number(new int[] {-1, name, layout}, 3);
        Shape shape = new Shape(number, NO_REFERENCES, this);
        identity.shape = shape;
        return shape;
    }

    Shape shape(Strand strand) {
        Shape known = mine(strand.shape);
        if (known != null) return known;
        words.clear();
        words.add(strand.stand.ordinal());
        if (strand.stand != Strand.Stand.ENDED) {
            words.add(strand.entry.index);
            if (timed) words.addLong(strand.wake);
            words.add(strand.draws);
            words.add(strand.kept);
            addUnwinding(strand.unwinding);
            addCalls(strand.top);
        }
        boolean mentions = words.mentions;
        Shape shape = finish(threads);
        if (mentions) mentioned.inThread(shape.number());
        strand.shape = shape;
        return shape;
    }

    private void addUnwinding(Strand.@Nullable Unwinding last) {
        for (var panic = last; panic != null; panic = panic.before()) {
            words.add(panic.recovered() ? 3 : panic.fatal() ? 2 : 1);
            words.add(panic.thrown());
            words.add(words.number(panic.message()));
            words.add(words.number(panic.span()));
            words.add(words.number(panic.function()));
        }
        words.add(0);
    }

    private void addCalls(@Nullable Frame top) {
        Frame called = null;
        for (Frame frame = top; frame != null; frame = frame.caller) {
            words.add(frame.code.index + 1);
            words.add(frame.pc << 3 | (frame.whole ? 4 : 0) | (frame.deferred ? 2 : 0) | (frame.unwinding ? 1 : 0));
            // Where a library function was called is seen in what it reports.
            words.add(frame.site == null ? 0 : 1 + words.number(frame.site));
            for (int slot : living(frame, called)) words.add(frame.locals[slot]);
            for (var kept = frame.pending; kept != null; kept = kept.before()) {
                words.add(1);
                words.add(kept.function());
                words.add(kept.arguments());
                words.add(words.number(kept.site()));
            }
            words.add(0);
            called = frame;
        }
        words.add(0);
    }

    /// The locals of a call that still matter, given what it has called.
    private int[] living(Frame frame, @Nullable Frame called) {
        Liveness living = liveness[frame.code.index];
        if (called == null) return living.before(frame.pc);
        if (called.unwinding) {
            int recovery = frame.code.body.recovery();
            return recovery < 0 ? NO_REFERENCES : living.before(recovery);
        }
        // A deferred call done, the caller's RunDeferred runs again and looks for the next one.
        return called.deferred ? living.before(frame.pc) : living.behindCall(frame.pc);
    }

    private Shape finish(Sequences among) {
        int number = among.number(words.words, words.length);
        return new Shape(number, words.references(), this);
    }

    private @Nullable Shape mine(@Nullable Shape shape) {
        return shape != null && shape.of() == this ? shape : null;
    }
}
