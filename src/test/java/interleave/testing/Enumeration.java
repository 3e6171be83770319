package interleave.testing;

import interleave.engine.Attempt;
import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.State;
import java.util.function.BiConsumer;

/// Walks every schedule of a program, one by one, with nothing clever about it.
public final class Enumeration {
    private final Machine machine;
    private final BiConsumer<String, State> leaf;
    private final long most;
    private long schedules;

    private Enumeration(Machine machine, long most, BiConsumer<String, State> leaf) {
        this.machine = machine;
        this.most = most;
        this.leaf = leaf;
    }

    /// Calls `leaf` with every complete schedule (the threads' numbers, joined by spaces) and the state at its end.
    /// @return how many schedules there are; `most` and one more if there are more than that
    public static long walk(Machine machine, long most, BiConsumer<String, State> leaf) {
        Enumeration all = new Enumeration(machine, most, leaf);
        all.walk(machine.start(), "");
        return all.schedules;
    }

    private void walk(State state, String path) {
        if (schedules > most) return;
        if (state.outcome().isPresent()) {
            schedules++;
            leaf.accept(path, state);
            return;
        }
        for (Choice choice : machine.choices(state)) {
            switch (machine.attempt(state, choice)) {
                case Attempt.Stepped(var _, State after) ->
                    walk(after, path.isEmpty() ? choice.toString() : path + " " + choice);
                case Attempt.Blocked blocked -> throw new AssertionError(choice + " was offered and is " + blocked);
            }
        }
    }
}
