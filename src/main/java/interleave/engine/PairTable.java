package interleave.engine;

/// Numbers by pairs of numbers: an open table without objects. Pairs that are neighbours stand near one another.
public final class PairTable {
    /// In twos: the pair, and its value and one more; 0 where there is none.
    private long[] entries = new long[128];
    private int size;

    public PairTable() {}

    /// The value of a pair; -1 if it has none.
    public int get(int one, int other) {
        return (int) entries[place((long) one << 32 | other & 0xFFFF_FFFFL) + 1] - 1;
    }

    /// Gives a pair that has none a value, which is not negative.
    public void put(int one, int other, int value) {
        long key = (long) one << 32 | other & 0xFFFF_FFFFL;
        int at = place(key);
        entries[at] = key;
        entries[at + 1] = value + 1L;
        if (++size * 4 > entries.length) grow();
    }

    private int place(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int mask = entries.length - 1;
        int at = (int) (hash >>> 32) << 1 & mask;
        while (entries[at + 1] != 0 && entries[at] != key) at = at + 2 & mask;
        return at;
    }

    private void grow() {
        long[] before = entries;
        entries = new long[before.length * 2];
        for (int i = 0; i < before.length; i += 2) {
            if (before[i + 1] == 0) continue;
            int at = place(before[i]);
            entries[at] = before[i];
            entries[at + 1] = before[i + 1];
        }
    }
}
