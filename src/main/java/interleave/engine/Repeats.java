package interleave.engine;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/// Choices, of which mostly many in a row are the same: each kept once, with where its row ends. A list that nothing changes.
final class Repeats extends AbstractList<Choice> implements RandomAccess {
    final Choice[] choices;
    /// For each of them how many choices there are up to the end of its row.
    final int[] ends;

    private Repeats(Choice[] choices, int[] ends) {
        this.choices = choices;
        this.ends = ends;
    }

    /// The same choices, kept so.
    static Repeats of(List<Choice> choices) {
        if (choices instanceof Repeats repeats) return repeats;
        Maker maker = new Maker();
        for (Choice choice : choices) maker.add(choice, 1);
        return maker.made();
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    @Override
    public Choice get(int index) {
        if (index < 0 || index >= size()) throw new IndexOutOfBoundsException(index);
        int found = Arrays.binarySearch(ends, index + 1);
        return choices[found < 0 ? -1 - found : found];
    }

    @Override
    public Iterator<Choice> iterator() {
        return new Iterator<>() {
            private int row;
            private int at;

            @Override
            public boolean hasNext() {
                return row < ends.length;
            }

            @Override
            public Choice next() {
                if (row == ends.length) throw new NoSuchElementException();
                Choice next = choices[row];
                if (++at == ends[row]) row++;
                return next;
            }
        };
    }

    /// Takes up choices one after the other.
    static final class Maker {
        private Choice[] choices = new Choice[8];
        private int[] ends = new int[8];
        private int rows;
        private int size;

        void add(Choice choice, int times) {
            if (times == 0) return;
            size = Math.addExact(size, times);
            if (rows > 0 && same(choices[rows - 1], choice)) {
                ends[rows - 1] = size;
                return;
            }
            if (rows == ends.length) {
                choices = Arrays.copyOf(choices, rows * 2);
                ends = Arrays.copyOf(ends, rows * 2);
            }
            choices[rows] = choice;
            ends[rows++] = size;
        }

        private static boolean same(Choice one, Choice other) {
            return one == other || one.way() == other.way() && one.thread().index() == other.thread().index();
        }

        int size() {
            return size;
        }

        Repeats made() {
            return new Repeats(Arrays.copyOf(choices, rows), Arrays.copyOf(ends, rows));
        }
    }
}
