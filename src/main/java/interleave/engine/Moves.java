package interleave.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The moves that are remembered. What a step does is decided by the thread that takes it and by the blocks that it looks
/// at, one after the other: a tree of questions, each "what is that block like?", with a move at each leaf.
final class Moves {
    private static final int WAY_BITS = 8;
    /// So many are remembered at most; then no more are.
    private static final int MOST = 4_000_000;

    private final PairTable roots = new PairTable();
    private final PairTable answers = new PairTable();
    /// For each node the block that it asks about, or -1 at a leaf.
    private int[] blocks = new int[256];
    private @Nullable Move[] moves = new Move[256];
    private int count;

    /// The move that a choice is in a state whose threads and blocks all have their shapes; null if it is not known.
    @Nullable Move find(State state, Strand strand, Choice choice) {
        int node = roots.get(root(choice), number(strand.shape));
        while (node >= 0 && blocks[node] >= 0) node = answers.get(node, number(state.block(blocks[node]).shape));
        return node < 0 ? null : moves[node];
    }

    /// Remembers a move that was decided by these blocks.
    void add(State state, Strand strand, Choice choice, int[] looked, Move move) {
        if (count + looked.length >= MOST || choice.way() >= 1 << WAY_BITS) return;
        int shape = number(strand.shape);
        int node = roots.get(root(choice), shape);
        if (node < 0) {
            node = node(looked, 0, move);
            roots.put(root(choice), shape, node);
        }
        for (int i = 0; i < looked.length; i++) {
            int answer = number(state.block(looked[i]).shape);
            int next = answers.get(node, answer);
            if (next < 0) {
                next = node(looked, i + 1, move);
                answers.put(node, answer, next);
            }
            node = next;
        }
    }

    private int node(int[] looked, int asked, Move move) {
        if (count == blocks.length) {
            blocks = Arrays.copyOf(blocks, count * 2);
            moves = Arrays.copyOf(moves, count * 2);
        }
        boolean leaf = asked == looked.length;
        blocks[count] = leaf ? -1 : looked[asked];
        moves[count] = leaf ? move : null;
        return count++;
    }

    private static int root(Choice choice) {
        return choice.thread().index() << WAY_BITS | choice.way();
    }

    private static int number(@Nullable Shape shape) {
        if (shape == null) throw new IllegalStateException("without a shape");
        return shape.number();
    }
}
