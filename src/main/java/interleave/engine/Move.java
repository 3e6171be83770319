package interleave.engine;

import java.util.List;

/// What a step came to, wherever it is taken: the effects, and a place where an explorer keeps what it made of them.
public final class Move {
    /// Nothing kept yet.
    public static final int NOTHING = -1;

    private final List<Effect> effects;
    private int note = NOTHING;
    /// The thread behind the step, and the blocks that it changed, by their indices; only of moves that are remembered.
    final Strand strand;
    final int[] indices;
    final Block[] blocks;
    /// The words that they put into the key.
    final int strandWord;
    final int[] blockWords;

    Move(List<Effect> effects, Strand strand, int strandWord, int[] indices, Block[] blocks, int[] blockWords) {
        this.effects = effects;
        this.strand = strand;
        this.strandWord = strandWord;
        this.indices = indices;
        this.blocks = blocks;
        this.blockWords = blockWords;
    }

    /// What the step did, with what rode along. Not to be kept unless a note was taken of them.
    public List<Effect> effects() {
        return effects;
    }

    /// What the explorer noted, or [#NOTHING].
    public int note() {
        return note;
    }

    /// Notes a number, not negative.
    public void note(int number) {
        note = number;
    }
}
