package interleave.explore;

import interleave.engine.Choice;
import interleave.engine.State;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A state on the way of the execution at hand: which threads can go on there, which of them are to be tried, and which need
/// not be, because all that begins with them has been seen.
final class Place {
    private final State state;
    private final List<Choice> choices;
    private final int[] arrivedBy;
    private final List<Sleeper> sleepers;
    private final BitSet enabled = new BitSet();
    private final BitSet asleep = new BitSet();
    private final BitSet toTry = new BitSet();
    private final BitSet tried = new BitSet();
    /// The thread that is being tried, and how many of its ways have been.
    private int thread = -1;
    private int ways;
    private int[] touched = {};
    private @Nullable Choice chosen;
    private int eventsBefore;

    /// A thread all of whose next steps have been seen, and what they touch.
    record Sleeper(int thread, int[] contacts) {}

    /// @param sleepers the threads that need not be tried; the list is its own from now on
    Place(State state, List<Choice> choices, List<Sleeper> sleepers, int[] arrivedBy) {
        this.state = state;
        this.choices = choices;
        this.sleepers = sleepers;
        this.arrivedBy = arrivedBy;
        for (Choice choice : choices) enabled.set(choice.thread().index());
        for (Sleeper one : sleepers) asleep.set(one.thread());
    }

    State state() {
        return state;
    }

    /// What the step touched that led here.
    int[] arrivedBy() {
        return arrivedBy;
    }

    int eventsBefore() {
        return eventsBefore;
    }

    void eventsBefore(int events) {
        eventsBefore = events;
    }

    Choice chosen() {
        if (chosen == null) throw new IllegalStateException("nothing has been chosen here");
        return chosen;
    }

    /// Chooses the first thread to try.
    /// @return whether there is one
    boolean begin() {
        for (int one = enabled.nextSetBit(0); one >= 0; one = enabled.nextSetBit(one + 1)) {
            if (asleep.get(one)) continue;
            toTry.set(one);
            return true;
        }
        return false;
    }

    /// The next choice to make; null if there is none left.
    @Nullable Choice next() {
        while (true) {
            if (thread >= 0) {
                int way = 0;
                for (Choice choice : choices) {
                    if (choice.thread().index() != thread || way++ < ways) continue;
                    ways++;
                    chosen = choice;
                    return choice;
                }
                tried.set(thread);
                sleepers.add(new Sleeper(thread, touched));
            }
            thread = nextToTry();
            ways = 0;
            touched = new int[0];
            if (thread < 0) return null;
        }
    }

    private int nextToTry() {
        for (int one = toTry.nextSetBit(0); one >= 0; one = toTry.nextSetBit(one + 1)) {
            if (!tried.get(one) && !asleep.get(one)) return one;
        }
        return -1;
    }

    /// What the chosen step touched.
    void tried(int[] contacts) {
        touched = Contacts.union(touched, contacts);
    }

    /// The threads that need not be tried behind a step that touches this: those that it leaves alone.
    List<Sleeper> asleep(int[] contacts) {
        List<Sleeper> still = new ArrayList<>(sleepers.size());
        for (Sleeper one : sleepers) if (Contacts.agree(one.contacts(), contacts)) still.add(one);
        return still;
    }

    /// Whether what begins with a thread has been tried, will be, or need not be.
    boolean tries(int one) {
        return toTry.get(one) || asleep.get(one);
    }

    /// A thread is to be tried; where it cannot go on, all that can.
    void tryOut(int one) {
        if (one >= 0 && enabled.get(one)) toTry.set(one);
        else tryAll();
    }

    /// Whether a thread can go on here.
    boolean canGo(int one) {
        return enabled.get(one);
    }

    void tryIfItCan(int one) {
        if (enabled.get(one)) toTry.set(one);
    }

    void tryAll() {
        toTry.or(enabled);
    }
}
