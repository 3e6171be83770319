package interleave.engine;

import java.util.Arrays;

/// What a thread looks at while it takes a step and rides on: blocks of memory, in the order of first use, and whether it
/// asks about other threads.
final class Footprint {
    /// A step that looks at more is not worth remembering.
    static final int MOST = 6;

    private final int[] blocks = new int[MOST];
    private int count;
    private boolean wide;

    void clear() {
        count = 0;
        wide = false;
    }

    void block(int index) {
        for (int i = 0; i < count; i++) {
            if (blocks[i] == index) return;
        }
        if (count == MOST) wide = true;
        else blocks[count++] = index;
    }

    void others() {
        wide = true;
    }

    /// Whether it looked at other threads, or at very much.
    boolean wide() {
        return wide;
    }

    int[] blocks() {
        return Arrays.copyOf(blocks, count);
    }
}
