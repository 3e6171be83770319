package interleave.explore;

import interleave.engine.Cell;
import interleave.engine.Choice;
import interleave.engine.Effect;
import interleave.engine.PairTable;
import interleave.engine.Sequences;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What steps are labelled with: the choice, and the accesses of shared data in order. Cells are told apart by their names,
/// since those are the same in all runs, while the places in memory are not. Where states are folded, see [Folds], the
/// threads are called as in the state before the step, and the label says how they are called in the state behind it.
final class Labels {
    /// How many words of a label stand before those of its accesses.
    private static final int HEAD = 3;

    private final Sequences numbers = new Sequences();
    private final List<Choice> choices = new ArrayList<>();
    private int[] threads = new int[16];
    private final List<int[]> accesses = new ArrayList<>();
    private final Map<String, Integer> cells = new HashMap<>();
    /// The copies that threads may have of cells: a number for each thread and cell.
    private final PairTable copies = new PairTable();
    private int[] cellsOfCopies = new int[16];
    private int[] threadsOfCopies = new int[16];
    private int copyCount;
    private final Renamings renamings;
    private int[] renamed = new int[16];
    /// Labels with other numbers for their threads, and labels with a renaming.
    private final PairTable called = new PairTable();
    private final PairTable turned = new PairTable();
    private final PairTable swapped = new PairTable();
    private int[] words = new int[16];
    private int length;

    Labels(Renamings renamings) {
        this.renamings = renamings;
    }

    /// The label of a step between states in which all threads keep their numbers.
    int label(Choice choice, List<Effect> effects) {
        begin(choice, Renamings.NONE);
        for (Effect effect : effects) addAccesses(effect);
        return number(choice, Renamings.NONE);
    }

    /// The label of the same step between states in which threads are called otherwise.
    /// @param before how they are called before it
    /// @param behind how they are called behind it
    int label(int plain, int before, int behind) {
        int label = before == Renamings.NONE ? plain : called.get(plain, before);
        if (label < 0) {
            label = made(plain, before, Renamings.NONE);
            called.put(plain, before, label);
        }
        int renaming = renamings.between(before, behind);
        if (renaming == Renamings.NONE) return label;
        int turn = turned.get(label, renaming);
        if (turn < 0) {
            turn = made(label, Renamings.NONE, renaming);
            turned.put(label, renaming, turn);
        }
        return turn;
    }

    /// The label of the step that comes of another one where two threads have been exchanged before it, and leads to the same
    /// state.
    /// @param exchange the renaming that exchanges the two
    int exchanged(int label, int exchange) {
        int known = swapped.get(label, exchange);
        if (known >= 0) return known;
        int made = made(label, exchange, renamings.then(exchange, renaming(label)));
        swapped.put(label, exchange, made);
        return made;
    }

    private int made(int label, int before, int renaming) {
        Choice choice = choice(label);
        Choice called = new Choice(ThreadId.of(renamings.place(before, choice.thread().index())), choice.way());
        begin(called, renaming);
        for (int access : accesses(label)) add(renamed(copy(access), before) << 1 | access & 1);
        return number(called, renaming);
    }

    private void begin(Choice choice, int renaming) {
        length = 0;
        add(renaming);
        add(choice.thread().index());
        add(choice.way());
    }

    private int number(Choice choice, int renaming) {
        int number = numbers.number(words, length);
        if (number == choices.size()) {
            if (number == threads.length) {
                threads = Arrays.copyOf(threads, number * 2);
                renamed = Arrays.copyOf(renamed, number * 2);
            }
            threads[number] = choice.thread().index();
            renamed[number] = renaming;
            choices.add(choice);
            accesses.add(Arrays.copyOfRange(words, HEAD, length));
        }
        return number;
    }

    /// How the threads are called in the state behind a step; [Renamings#NONE] if as before it.
    int renaming(int label) {
        return renamed[label];
    }

    /// The copy that the renamed thread has of the same cell.
    int renamed(int copy, int renaming) {
        return copyOf(renamings.place(renaming, threadsOfCopies[copy]), cellsOfCopies[copy]);
    }

    /// The accesses of steps that need no label, such as those of a run.
    int[] accesses(List<Effect> effects) {
        length = 0;
        for (Effect effect : effects) addAccesses(effect);
        return Arrays.copyOf(words, length);
    }

    Choice choice(int label) {
        return choices.get(label);
    }

    int thread(int label) {
        return threads[label];
    }

    int[] accesses(int label) {
        return accesses.get(label);
    }

    int size() {
        return choices.size();
    }

    /// How many copies there are, of all threads and cells.
    int copies() {
        return copyCount;
    }

    static boolean writes(int access) {
        return (access & 1) != 0;
    }

    /// Which thread's copy of which cell an access is about.
    static int copy(int access) {
        return access >>> 1;
    }

    int cell(int copy) {
        return cellsOfCopies[copy];
    }

    private void addAccesses(Effect effect) {
        Touch touch = Touch.of(effect);
        if (!touch.reads() && !touch.writes()) return;
        Cell cell = Touch.cell(effect);
        int thread = effect.thread().index();
        if (touch.reads()) add(thread, cell, false);
        if (touch.writes()) add(thread, cell, true);
    }

    private void add(int thread, Cell cell, boolean writes) {
        Integer known = cells.get(cell.name());
        int number = known != null ? known : cells.size();
        if (known == null) cells.put(cell.name(), number);
        add(copyOf(thread, number) << 1 | (writes ? 1 : 0));
    }

    private int copyOf(int thread, int cell) {
        int copy = copies.get(thread, cell);
        if (copy >= 0) return copy;
        if (copyCount == cellsOfCopies.length) {
            cellsOfCopies = Arrays.copyOf(cellsOfCopies, copyCount * 2);
            threadsOfCopies = Arrays.copyOf(threadsOfCopies, copyCount * 2);
        }
        copies.put(thread, cell, copyCount);
        cellsOfCopies[copyCount] = cell;
        threadsOfCopies[copyCount] = thread;
        return copyCount++;
    }

    private void add(int word) {
        if (length == words.length) words = Arrays.copyOf(words, length * 2);
        words[length++] = word;
    }
}
