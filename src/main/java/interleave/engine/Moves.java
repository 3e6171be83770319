package interleave.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The moves that are remembered. What a step does is decided by the thread that takes it and by the blocks that it looks
/// at, one after the other: a tree of questions, each "what is that block like?", with a move at each leaf.
final class Moves {
    /// So many are remembered at most; then no more are.
    private static final int MOST = 4_000_000;

    /// For each thread and each of its shapes the first question, and one more.
    private int[] @Nullable [] roots = new int[8][];
    private final PairTable answers = new PairTable();
    /// For each node the block that it asks about, or -1 at a leaf.
    private int[] blocks = new int[256];
    private @Nullable Move[] moves = new Move[256];
    private int count;

    /// The move of a thread in the state of a plain key, see [Shapes#plain]; null if it is not known.
    /// @param firstBlock the word of the key that belongs to the first block
    @Nullable Move find(int[] key, int firstBlock, int thread) {
        int node = root(thread, key[Shapes.FIRST_THREAD + thread]);
        while (node >= 0 && blocks[node] >= 0) node = answers.get(node, key[firstBlock + blocks[node]]);
        return node < 0 ? null : moves[node];
    }

    /// Remembers a move that was decided by these blocks.
    void add(int[] key, int firstBlock, int thread, int[] looked, Move move) {
        if (count + looked.length >= MOST) return;
        int shape = key[Shapes.FIRST_THREAD + thread];
        int node = root(thread, shape);
        if (node < 0) {
            node = node(looked, 0, move);
            setRoot(thread, shape, node);
        }
        for (int i = 0; i < looked.length; i++) {
            int answer = key[firstBlock + looked[i]];
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

    private int root(int thread, int shape) {
        if (thread >= roots.length || roots[thread] == null || shape >= roots[thread].length) return -1;
        return roots[thread][shape] - 1;
    }

    private void setRoot(int thread, int shape, int node) {
        if (thread >= roots.length) roots = Arrays.copyOf(roots, thread * 2);
        int[] ofThread = roots[thread] == null ? new int[64] : roots[thread];
        if (shape >= ofThread.length) ofThread = Arrays.copyOf(ofThread, shape * 2);
        ofThread[shape] = node + 1;
        roots[thread] = ofThread;
    }
}
