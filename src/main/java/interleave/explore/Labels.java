package interleave.explore;

import interleave.engine.Cell;
import interleave.engine.Choice;
import interleave.engine.Effect;
import interleave.engine.PairTable;
import interleave.engine.Sequences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What steps are labelled with: the choice, and the accesses of shared data in order. Cells are told apart by their names,
/// since those are the same in all runs, while the places in memory are not.
final class Labels {
    private final Sequences numbers = new Sequences();
    private final List<Choice> choices = new ArrayList<>();
    private int[] threads = new int[16];
    private final List<int[]> accesses = new ArrayList<>();
    private final Map<String, Integer> cells = new HashMap<>();
    /// The copies that threads may have of cells: a number for each thread and cell.
    private final PairTable copies = new PairTable();
    private int[] cellsOfCopies = new int[16];
    private int copyCount;
    private int[] words = new int[16];
    private int length;

    /// The label of a step.
    int label(Choice choice, List<Effect> effects) {
        length = 0;
        add(choice.thread().index());
        add(choice.way());
        int begin = length;
        for (Effect effect : effects) addAccesses(effect);
        int number = numbers.number(words, length);
        if (number == choices.size()) {
            if (number == threads.length) threads = Arrays.copyOf(threads, number * 2);
            threads[number] = choice.thread().index();
            choices.add(choice);
            accesses.add(Arrays.copyOfRange(words, begin, length));
        }
        return number;
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
        int copy = copies.get(thread, number);
        if (copy < 0) {
            copy = copyCount++;
            copies.put(thread, number, copy);
            if (copy == cellsOfCopies.length) cellsOfCopies = Arrays.copyOf(cellsOfCopies, copy * 2);
            cellsOfCopies[copy] = number;
        }
        add(copy << 1 | (writes ? 1 : 0));
    }

    private void add(int word) {
        if (length == words.length) words = Arrays.copyOf(words, length * 2);
        words[length++] = word;
    }
}
