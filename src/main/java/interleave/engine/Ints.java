package interleave.engine;

import java.util.Arrays;

/// Whole numbers in a row that only grows. They stand in pages, so that nothing is copied when it grows: what was copied would
/// lie about beside the copy for a while, and a large row take three times as much memory as it has numbers.
public final class Ints {
    private static final int BITS = 14;
    private static final int PAGE = 1 << BITS;
    private static final int SMALL = 64;

    private int[][] pages = {new int[SMALL]};
    private int room = SMALL;
    private int size;

    public Ints() {}

    /// How many there are.
    public int size() {
        return size;
    }

    public int get(int index) {
        return pages[index >>> BITS][index & PAGE - 1];
    }

    /// Puts another number in the place of one that is there.
    public void set(int index, int number) {
        pages[index >>> BITS][index & PAGE - 1] = number;
    }

    /// Adds one at the end.
    public void add(int number) {
        if (size == room) grow();
        pages[size >>> BITS][size & PAGE - 1] = number;
        size++;
    }

    /// The first page is small at first, as most rows stay small.
    private void grow() {
        if (room < PAGE) {
            room *= 2;
            pages[0] = Arrays.copyOf(pages[0], room);
            return;
        }
        int page = room >>> BITS;
        if (page == pages.length) pages = Arrays.copyOf(pages, page * 2);
        pages[page] = new int[PAGE];
        room += PAGE;
    }

    /// About how much memory they take.
    public long bytes() {
        return 4L * room;
    }
}
