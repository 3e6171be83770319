package interleave.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the steps of states, one after the other, and tells for each the key of the state behind it (see [Shapes]): for
/// exploring all of them. Mostly the state itself is not needed, since its key was met before.
///
/// Nor need most steps be taken: what a thread does is the same wherever the thread and what it looks at are the same. So
/// it is remembered, and the key is made from the key before by putting in the new shapes. That is only done where it is
/// certain that nothing else decides: where the step looks at no other thread, starts and ends none, prints nothing, makes
/// no memory, and leaves its thread before a step that nothing can keep it from.
///
/// Only one thread at a time may use it.
public final class Successors {
    private static final int[] NONE = {};

    private final Machine machine;
    private final Shapes shapes;
    private final Footprint footprint = new Footprint();
    private final Moves moves = new Moves();
    private final Object owner = new Object();

    private @Nullable State from;
    private boolean plain;
    private int[] key = new int[64];
    private int length;
    private int[] next = new int[64];
    private int nextLength;
    private boolean nextPlain;
    private int nextThreads;
    /// The state behind the step taken last, or what leads there.
    private @Nullable State after;
    private @Nullable Move move;

    /// @param shapes the shapes that the keys are made of
    public Successors(Machine machine, Shapes shapes) {
        this.machine = machine;
        this.shapes = shapes;
    }

    /// Takes up a state whose steps are to be taken.
    /// @return the choices that can be made there, in order
    public List<Choice> open(State state) {
        from = state;
        length = shapes.key(state);
        if (length > key.length) {
            key = new int[length * 2];
            next = new int[length * 2];
        }
        System.arraycopy(shapes.words(), 0, key, 0, length);
        plain = shapes.plain() && state.live > 1;
        return machine.choices(state);
    }

    /// Takes one of the steps.
    public Move take(Choice choice) {
        State state = opened();
        int thread = choice.thread().index();
        Move known = plain && choice.way() == 0 ? moves.find(key, firstBlock(state), thread) : null;
        return known == null ? takeReally(state, choice) : takeAgain(state, thread, known);
    }

    /// The key of the state behind the step taken last: the first [#length()] of these, until the next one is taken.
    public int[] words() {
        return next;
    }

    public int length() {
        return nextLength;
    }

    /// Folds the state behind the step taken last.
    public void fold(Symmetry symmetry) {
        if (nextPlain) symmetry.fold(next, nextLength, nextThreads);
        else symmetry.fold(after());
    }

    /// The state behind the step taken last.
    public State after() {
        if (after == null) after = applied(opened(), move);
        return after;
    }

    private State opened() {
        if (from == null) throw new IllegalStateException("no state was taken up");
        return from;
    }

    private static int firstBlock(State state) {
        return Shapes.FIRST_THREAD + state.threadCount;
    }

    private Move takeAgain(State state, int thread, Move known) {
        System.arraycopy(key, 0, next, 0, length);
        nextLength = length;
        nextPlain = true;
        nextThreads = state.threadCount;
        next[Shapes.FIRST_THREAD + thread] = known.strandWord;
        int firstBlock = firstBlock(state);
        for (int i = 0; i < known.indices.length; i++) next[firstBlock + known.indices[i]] = known.blockWords[i];
        move = known;
        after = null;
        return known;
    }

    private Move takeReally(State state, Choice choice) {
        footprint.clear();
        Workspace workspace = new Workspace(machine, state, true);
        workspace.watch(plain ? footprint : null);
        workspace.take(choice.thread().index(), choice.way());
        State reached = workspace.freeze();
        after = reached;
        nextLength = shapes.key(reached);
        nextPlain = shapes.plain();
        nextThreads = reached.threadCount;
        if (nextLength > next.length) next = new int[nextLength * 2];
        if (next.length > key.length) key = Arrays.copyOf(key, next.length);
        System.arraycopy(shapes.words(), 0, next, 0, nextLength);
        Strand moved = strand(reached, choice.thread().index());
        boolean remembered = plain && choice.way() == 0 && shapes.plain() && !footprint.wide() && alone(state, reached, moved);
        if (!remembered) return new Move(workspace.effects(), moved, 0, NONE, new Block[0], NONE);
        Move made = made(state, reached, moved, List.copyOf(workspace.effects()));
        moves.add(key, firstBlock(state), moved.id, footprint.blocks(), made);
        return made;
    }

    /// Whether a step changed nothing but blocks and its own thread, which can go on whatever the others do.
    private static boolean alone(State before, State after, Strand moved) {
        boolean same = after.outcome == null
                && after.output == before.output
                && after.threadCount == before.threadCount
                && after.live == before.live
                && after.blockCount == before.blockCount;
        if (!same || moved.stand != Strand.Stand.AT_INSTRUCTION || moved.top == null) return false;
        if (!(moved.top.code.ops[moved.top.pc] instanceof MemoryOps.Access)) return false;
        for (int i = 0; i < before.threadCount; i++) {
            if (i != moved.id && before.strands[i] != after.strands[i]) return false;
        }
        return true;
    }

    private Move made(State before, State after, Strand moved, List<Effect> effects) {
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < before.blockCount; i++) {
            if (before.block(i) != after.block(i)) changed.add(i);
        }
        int[] indices = changed.stream().mapToInt(Integer::intValue).toArray();
        Block[] blocks = changed.stream().map(after::block).toArray(Block[]::new);
        int[] words = Arrays.stream(indices).map(index -> next[firstBlock(after) + index]).toArray();
        return new Move(effects, moved, next[Shapes.FIRST_THREAD + moved.id], indices, blocks, words);
    }

    /// The state behind a move that is remembered.
    private State applied(State state, @Nullable Move move) {
        if (move == null) throw new IllegalStateException("no step was taken");
        Strand[] strands = state.strands.clone();
        strands[move.strand.id] = move.strand;
        Memory.Chunk[] chunks = Memory.with(state.chunks, move.indices, move.blocks, owner);
        return new State(
                machine, chunks, state.blockCount, strands, state.threadCount, state.live, state.now, state.output, null);
    }

    @SuppressWarnings("NullAway") // every thread below the count is there
    private static Strand strand(State state, int index) {
        return state.strands[index];
    }
}
