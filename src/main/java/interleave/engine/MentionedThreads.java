package interleave.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which shapes of [Shapes] mention threads by their numbers, and which shapes come of it when those are called otherwise.
final class MentionedThreads {
    /// For each shape of a block that mentions threads, such a block, and which ones as bits.
    private @Nullable Block[] samples = new Block[64];
    private long[] who = new long[64];
    private final BitSet threads = new BitSet();
    /// Shapes of blocks with other numbers for their threads, and the shapes that come of it.
    private final Sequences asked = new Sequences();
    private int[] answers = new int[64];
    private int[] question = new int[16];

    /// Notes that a shape of a block, by its number, mentions threads.
    void inBlock(int shape, Block block) {
        if (shape >= samples.length) {
            samples = Arrays.copyOf(samples, shape * 2);
            who = Arrays.copyOf(who, shape * 2);
        }
        if (samples[shape] != null) return;
        samples[shape] = block;
        who[shape] = Mentions.in(block.values);
    }

    /// Notes that a shape of a thread mentions some: it has a copy of what threads wait at.
    void inThread(int shape) {
        threads.set(shape);
    }

    /// Whether the shape of a thread mentions any.
    boolean byThread(int shape) {
        return threads.get(shape);
    }

    /// The threads that a shape of a block mentions, as bits.
    long byBlock(int shape) {
        return shape < who.length ? who[shape] : 0;
    }

    /// See [Mentions#roles].
    List<Integer> roles(int shape, int thread) {
        return byBlock(shape) == 0 ? List.of() : Mentions.roles(sample(shape).values, thread);
    }

    Block sample(int shape) {
        return Objects.requireNonNull(samples[shape]);
    }

    /// The shape that comes of a block's when its threads are called otherwise; -1 if that has to be found out, and told to
    /// [#make].
    /// @param places the new number of each thread
    int made(int shape, int[] places) {
        long threads = byBlock(shape);
        boolean same = true;
        int length = 0;
        question[length++] = shape;
        for (long left = threads; left != 0; left &= left - 1) {
            int thread = Long.numberOfTrailingZeros(left);
            int place = thread < places.length ? places[thread] : thread;
            same &= place == thread;
            if (length == question.length) question = Arrays.copyOf(question, length * 2);
            question[length++] = place;
        }
        if (same) return shape;
        int before = asked.size();
        int at = asked.number(question, length);
        return at == before ? -1 : answers[at];
    }

    /// Answers the question asked last.
    void make(int shape) {
        int at = asked.size() - 1;
        if (at >= answers.length) answers = Arrays.copyOf(answers, at * 2);
        answers[at] = shape;
    }

    long bytes() {
        return asked.bytes() + 4L * answers.length + 12L * who.length;
    }
}
