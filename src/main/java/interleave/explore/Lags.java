package interleave.explore;

import interleave.engine.PairTable;
import interleave.engine.Sequences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a way to a state means for the updates that will be lost behind it: for each private copy that may yet be written
/// back, its *lag*.
///
/// Of each cell, `lost = writes − depth` of the newest version (see [interleave.analysis.Lineage]). Were a copy written back
/// now, the cell's `lost` would change by the lag of that copy: 0 for a copy just read; one more for each write by another
/// thread, less the lag that this write had itself. So the sum of the lags of all writes is what is lost, and two ways to a
/// state with the same lags differ in nothing but what they have lost up to there.
///
/// A set of lags is a number here, and how it changes is worked out once for each label.
final class Lags {
    /// No copies.
    static final int NONE = 0;

    private final Labels labels;
    private final Sequences numbers = new Sequences();
    private final List<int[]> sets = new ArrayList<>();
    private final PairTable after = new PairTable();
    private final PairTable relevant = new PairTable();
    private final List<int[]> changes = new ArrayList<>();
    private int[] working = new int[16];
    private int length;
    private int gained;

    Lags(Labels labels) {
        this.labels = labels;
        number(); // the empty set
    }

    /// The change that a label makes to a set of lags, as a number for [#set] and [#gain].
    int after(int set, int label) {
        int known = after.get(set, label);
        if (known >= 0) return known;
        int[] change = apply(set, labels.accesses(label));
        change[0] = renamed(change[0], labels.renaming(label));
        after.put(set, label, changes.size());
        changes.add(change);
        return changes.size() - 1;
    }

    /// The set of lags behind a change.
    int set(int change) {
        return changes.get(change)[0];
    }

    /// How many more updates are lost by a change; fewer, where it is negative.
    int gain(int change) {
        return changes.get(change)[1];
    }

    /// A set without the copies that do not matter any more.
    int keep(int set, int matters, Relevance relevance) {
        if (set == NONE) return NONE;
        int known = relevant.get(set, matters);
        if (known >= 0) return known;
        int[] lags = sets.get(set);
        length = 0;
        for (int i = 0; i < lags.length; i += 2) {
            if (relevance.matters(matters, lags[i])) append(lags[i], lags[i + 1]);
        }
        int kept = number();
        relevant.put(set, matters, kept);
        return kept;
    }

    /// The same set where threads are called otherwise.
    int renamed(int set, int renaming) {
        if (set == NONE || renaming == Renamings.NONE) return set;
        int[] lags = sets.get(set).clone();
        length = 0;
        for (int i = 0; i < lags.length; i += 2) {
            int copy = labels.renamed(lags[i], renaming);
            insert(find(copy), copy, lags[i + 1]);
        }
        return number();
    }

    /// The set of lags behind some accesses, and how many more updates they lose.
    int[] apply(int set, int[] accesses) {
        int[] lags = sets.get(set);
        length = 0;
        gained = 0;
        for (int i = 0; i < lags.length; i += 2) append(lags[i], lags[i + 1]);
        for (int access : accesses) {
            int copy = Labels.copy(access);
            if (Labels.writes(access)) write(copy);
            else read(copy);
        }
        return new int[] {number(), gained};
    }

    private void read(int copy) {
        int at = find(copy);
        if (at < length && working[at] == copy) {
            working[at + 1] = 0;
            return;
        }
        insert(at, copy, 0);
    }

    private void write(int copy) {
        int at = find(copy);
        int lag = 0; // a blind write stands on the version before it
        if (at < length && working[at] == copy) {
            lag = working[at + 1];
            System.arraycopy(working, at + 2, working, at, length - 2 - at);
            length -= 2;
        }
        gained += lag;
        for (int i = 0; i < length; i += 2) {
            if (labels.cell(working[i]) == labels.cell(copy)) working[i + 1] += 1 - lag;
        }
    }

    /// Where a copy stands, or would stand: they are in order.
    private int find(int copy) {
        int at = 0;
        while (at < length && working[at] < copy) at += 2;
        return at;
    }

    private void insert(int at, int copy, int lag) {
        append(copy, lag);
        System.arraycopy(working, at, working, at + 2, length - 2 - at);
        working[at] = copy;
        working[at + 1] = lag;
    }

    private void append(int copy, int lag) {
        if (length + 2 > working.length) working = Arrays.copyOf(working, length * 2 + 2);
        working[length++] = copy;
        working[length++] = lag;
    }

    private int number() {
        int number = numbers.number(working, length);
        if (number == sets.size()) sets.add(Arrays.copyOf(working, length));
        return number;
    }
}
