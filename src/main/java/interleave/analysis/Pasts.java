package interleave.analysis;

import java.util.ArrayList;
import java.util.List;

/// What one thread knew of the others at each of its acts. Kept only where it changes, which is where something orders it
/// behind another thread.
final class Pasts {
    private final int thread;
    /// How many acts there were before those that are noted here.
    private final int before;
    /// The steps in which the thread acted.
    private final Ints acts = new Ints();
    private final Ints changes = new Ints();
    private final List<VectorClock> clocks = new ArrayList<>();

    Pasts(int thread) {
        this(thread, 0, VectorClock.ZERO);
    }

    private Pasts(int thread, int before, VectorClock clock) {
        this.thread = thread;
        this.before = before;
        changes.add(before);
        clocks.add(clock);
    }

    /// The same thread from now on, without its history.
    Pasts fork() {
        return new Pasts(thread, acts(), clocks.getLast());
    }

    /// The thread acts in a step.
    /// @return whether it is its first act
    boolean act(int step) {
        if (acts.size() > 0 && acts.last() == step) return false;
        acts.add(step);
        return acts() == 1;
    }

    /// The step of the last act that is noted here; 0 if there is none.
    int last() {
        return acts.size() == 0 ? 0 : acts.last();
    }

    int acts() {
        return before + acts.size();
    }

    /// How many acts there were up to a step.
    int acts(int step) {
        return before + acts.countUpTo(step);
    }

    /// From the present act on the thread knows what another clock knows.
    void learn(VectorClock clock) {
        VectorClock known = clocks.getLast().join(clock);
        if (known == clocks.getLast()) return;
        if (changes.last() == acts()) {
            clocks.set(clocks.size() - 1, known);
        } else {
            changes.add(acts());
            clocks.add(known);
        }
    }

    /// How much of another thread's past the thread knows now.
    int known(int other) {
        return clocks.getLast().get(other);
    }

    /// What the thread knows now, itself included.
    VectorClock now() {
        return clocks.getLast().with(thread, acts());
    }

    /// What the thread knew at its last act up to a step.
    VectorClock at(int step) {
        int act = acts(step);
        return clocks.get(changes.countUpTo(act) - 1).with(thread, act);
    }
}
