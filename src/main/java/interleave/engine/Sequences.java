package interleave.engine;

import java.util.Arrays;

/// Numbers sequences of whole numbers in the order in which they are first met. They are kept packed, in one to five bytes
/// per number, behind an open table of hashes: a few dozen bytes for each sequence in all.
public final class Sequences {
    private static final int PAGE_BITS = 20;
    private static final int PAGE = 1 << PAGE_BITS;

    private byte[][] pages = new byte[4][];
    private int page = -1;
    private int used;
    private long bytes;
    private final Ints starts = new Ints();
    /// An entry is the hash, and below it the number and one more.
    private long[] table = new long[1 << 9];
    private byte[] packed = new byte[256];

    /// How many different sequences there are.
    public int size() {
        return starts.size();
    }

    /// About how much memory they take.
    public long bytes() {
        return bytes + starts.bytes() + 8L * table.length;
    }

    /// The number of the sequence of the first `length` words. If it is new, that is what [#size()] was before.
    public int number(int[] words, int length) {
        int hash = hash(words, length);
        int size = pack(words, length);
        int at = place(hash, size);
        if (table[at] != 0) return (int) table[at] - 1;
        table[at] = (long) hash << 32 | starts.size() + 1;
        return add(size);
    }

    /// The number of a sequence; -1 if it was never met.
    public int find(int[] words, int length) {
        return (int) table[place(hash(words, length), pack(words, length))] - 1;
    }

    /// Where in the table the sequence that has just been packed stands, or would stand.
    private int place(int hash, int size) {
        int mask = table.length - 1;
        int at = hash & mask;
        for (long found = table[at]; found != 0; found = table[at]) {
            if ((int) (found >>> 32) == hash && same(starts.get((int) found - 1), size)) break;
            at = at + 1 & mask;
        }
        return at;
    }

    private boolean same(int start, int size) {
        byte[] from = pages[start >>> PAGE_BITS];
        int begin = start & PAGE - 1;
        if (begin + size > from.length) return false;
        for (int i = 0; i < size; i++) {
            if (from[begin + i] != packed[i]) return false;
        }
        return true;
    }

    private int add(int size) {
        if (page < 0 || used + size > pages[page].length) nextPage(size);
        System.arraycopy(packed, 0, pages[page], used, size);
        starts.add(page << PAGE_BITS | used);
        used += size;
        int count = starts.size();
        if (count * 3L > table.length * 2L) grow();
        return count - 1;
    }

    /// A sequence stands within one page, so that one longer than a page has a page of its own.
    private void nextPage(int size) {
        page++;
        if (page == pages.length) pages = Arrays.copyOf(pages, page * 2);
        // The first page is small: most tables stay small.
        int length = Math.max(size, page == 0 ? 1 << 12 : PAGE);
        pages[page] = new byte[length];
        bytes += length;
        used = 0;
    }

    private void grow() {
        long[] before = table;
        table = new long[before.length * 2];
        int mask = table.length - 1;
        for (long entry : before) {
            if (entry == 0) continue;
            int at = (int) (entry >>> 32) & mask;
            while (table[at] != 0) at = at + 1 & mask;
            table[at] = entry;
        }
    }

    /// The length first: so no sequence is the beginning of another.
    private int pack(int[] words, int length) {
        if (packed.length < 5 * (length + 1)) packed = new byte[10 * (length + 1)];
        int size = pack(length, 0);
        for (int i = 0; i < length; i++) size = pack(words[i], size);
        return size;
    }

    private int pack(int word, int at) {
        while ((word & ~0x7F) != 0) {
            packed[at++] = (byte) (word | 0x80);
            word >>>= 7;
        }
        packed[at++] = (byte) word;
        return at;
    }

    private static int hash(int[] words, int length) {
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }
}
