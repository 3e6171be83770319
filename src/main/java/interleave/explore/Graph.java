package interleave.explore;

import interleave.engine.Choice;
import interleave.engine.Ints;
import interleave.engine.Symmetry;

/// The states as numbers, and the steps between them. Once explored, it does not change.
///
/// The steps of a state stand side by side, in order of choices. Each is two numbers: the state it leads to, and a *label*
/// that stands for its choice and for the shared data that it touched. There are few labels.
final class Graph {
    private static final int UNSEEN = Integer.MIN_VALUE;
    /// Set in the label of the last step of a state.
    private static final int LAST = Integer.MIN_VALUE;

    /// For each state where its steps begin; `-1 - n` where the program has ended by the n-th ending.
    private final Ints first = new Ints();
    private final Ints targets = new Ints();
    private final Ints labels = new Ints();
    final Folds folds;
    final Labels labelled;
    final Endings endings = new Endings();

    /// @param symmetry which threads may exchange their numbers: then a state stands for all that come of that
    Graph(Symmetry symmetry) {
        this.folds = new Folds(symmetry);
        this.labelled = new Labels(folds.renamings);
    }

    /// Adds a state of which nothing is known yet.
    void addState() {
        first.add(UNSEEN);
    }

    void end(int state, int ending) {
        first.set(state, -1 - ending);
    }

    /// Begins the steps of a state; those added from now on are its own.
    void begin(int state) {
        first.set(state, targets.size());
    }

    void addStep(int target, int label) {
        targets.add(target);
        labels.add(label);
    }

    /// Says that the steps of the state begun last are all there.
    void finish() {
        int last = labels.size() - 1;
        labels.set(last, labels.get(last) | LAST);
    }

    int states() {
        return first.size();
    }

    int steps() {
        return targets.size();
    }

    long bytes() {
        return first.bytes() + targets.bytes() + labels.bytes() + folds.bytes();
    }

    /// Whether nothing is known of what comes after a state: the exploration stopped before.
    boolean unseen(int state) {
        return first.get(state) == UNSEEN;
    }

    /// The ending of a state; -1 if the program goes on.
    int ending(int state) {
        int begin = first.get(state);
        return begin < 0 && begin != UNSEEN ? -1 - begin : -1;
    }

    /// The first step of a state that has any; they go on up to the one that is [#isLast].
    int firstStep(int state) {
        return first.get(state);
    }

    boolean hasSteps(int state) {
        return first.get(state) >= 0;
    }

    boolean isLast(int step) {
        return labels.get(step) < 0;
    }

    int target(int step) {
        return targets.get(step);
    }

    int label(int step) {
        return labels.get(step) & ~LAST;
    }

    Choice choice(int step) {
        return labelled.choice(label(step));
    }

    /// The thread that takes a step, as it is called before it.
    int thread(int step) {
        return labelled.thread(label(step));
    }

    /// The same thread as it is called behind the step; of those that stand for the same there, the first.
    int threadBehind(int step) {
        int label = label(step);
        if (folds.none()) return labelled.thread(label);
        return folds.first(target(step), folds.renamings.place(labelled.renaming(label), labelled.thread(label)));
    }

    /// Whether a thread can take a step in a state that has some.
    boolean canGo(int state, int thread) {
        for (int step = firstStep(state); ; step++) {
            if (thread(step) == thread) return true;
            if (isLast(step)) return false;
        }
    }

    /// How many steps can be taken in a state.
    int degree(int state) {
        int begin = first.get(state);
        if (begin < 0) return 0;
        int step = begin;
        while (!isLast(step)) step++;
        return step - begin + 1;
    }
}
