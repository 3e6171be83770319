package interleave.engine;

import java.util.Arrays;

/// Numbers by pairs of numbers: an open table without objects.
public final class PairTable {
    private long[] keys = new long[64];
    private int[] values = new int[64];
    private int size;

    public PairTable() {
        Arrays.fill(values, -1);
    }

    /// The value of a pair; -1 if it has none.
    public int get(int one, int other) {
        return values[place((long) one << 32 | other & 0xFFFF_FFFFL)];
    }

    /// Gives a pair that has none a value, which is not negative.
    public void put(int one, int other, int value) {
        long key = (long) one << 32 | other & 0xFFFF_FFFFL;
        int at = place(key);
        keys[at] = key;
        values[at] = value;
        if (++size * 2 > keys.length) grow();
    }

    private int place(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int at = (int) (hash >>> 32) & mask;
        while (values[at] >= 0 && keys[at] != key) at = at + 1 & mask;
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(values, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] < 0) continue;
            int at = place(oldKeys[i]);
            keys[at] = oldKeys[i];
            values[at] = oldValues[i];
        }
    }
}
