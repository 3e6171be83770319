package interleave.explore;

import interleave.engine.PairTable;
import interleave.engine.Sequences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Ways to call threads by other numbers, each with a number of its own: for each thread a place, where those at the end
/// that keep their numbers are left out.
final class Renamings {
    /// All keep their numbers.
    static final int NONE = 0;

    private final Sequences numbers = new Sequences();
    private final List<int[]> all = new ArrayList<>();
    private final PairTable between = new PairTable();
    private final PairTable exchanges = new PairTable();

    Renamings() {
        number(new int[0], 0);
    }

    /// The number of a renaming that puts each of some threads at a place.
    int number(int[] places, int threads) {
        int length = threads;
        while (length > 0 && places[length - 1] == length - 1) length--;
        int number = numbers.number(places, length);
        if (number == all.size()) all.add(Arrays.copyOf(places, length));
        return number;
    }

    /// The renaming that exchanges two threads.
    int exchange(int one, int other) {
        int known = exchanges.get(one, other);
        if (known >= 0) return known;
        int[] places = new int[Math.max(one, other) + 1];
        for (int thread = 0; thread < places.length; thread++) places[thread] = thread;
        places[one] = other;
        places[other] = one;
        int made = number(places, places.length);
        exchanges.put(one, other, made);
        return made;
    }

    /// Where a renaming puts a thread.
    int place(int renaming, int thread) {
        int[] places = all.get(renaming);
        return thread < places.length ? places[thread] : thread;
    }

    /// The renaming that leads from the places of one to those of another.
    int between(int one, int other) {
        if (one == other) return NONE;
        int known = between.get(one, other);
        if (known >= 0) return known;
        int length = Math.max(all.get(one).length, all.get(other).length);
        int[] places = new int[length];
        for (int thread = 0; thread < length; thread++) places[place(one, thread)] = place(other, thread);
        int made = number(places, length);
        between.put(one, other, made);
        return made;
    }

    /// The renaming that undoes one.
    int back(int renaming) {
        return between(renaming, NONE);
    }

    /// One renaming after another.
    int then(int one, int other) {
        return between(back(one), other);
    }
}
