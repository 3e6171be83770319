package interleave.engine;

import java.util.List;

/// A state opened for many steps, with no state in between: for searches that go far and look back rarely. What it was
/// opened from stays as it is.
public final class Walk {
    private final Workspace workspace;

    private Walk(State from, boolean recording) {
        this.workspace = new Workspace(from.machine(), from, recording);
    }

    /// Begins in a state.
    public static Walk from(State state) {
        return new Walk(state, true);
    }

    /// The same for a search that does not ask what steps do, but only where they lead.
    public static Walk blindly(State state) {
        return new Walk(state, false);
    }

    /// The choices that can be made, in order of threads. None once the program has ended.
    public List<Choice> choices() {
        return workspace.choices(false);
    }

    /// The same for a scheduler that imitates real life, see [Machine#choicesInRealTime].
    public List<Choice> choicesInRealTime() {
        return workspace.choices(true);
    }

    /// Whether the program has ended.
    public boolean over() {
        return workspace.outcome() != null;
    }

    /// How many threads there have been so far.
    public int threads() {
        return workspace.threads();
    }

    /// Whether a thread can take a step.
    public boolean canGo(int thread) {
        return Choices.canGo(workspace, thread);
    }

    /// In how many ways a thread can take its next step; 0 if it cannot.
    public int ways(int thread) {
        return Choices.ways(workspace, thread);
    }

    /// Takes a step of a thread that can go, in one of its ways.
    /// @return what the step did, until the next one is taken; nothing if the walk is blind
    public List<Effect> take(int thread, int way) {
        workspace.take(thread, way);
        return workspace.effects();
    }

    /// How many of the effects of the last step are its own; the others rode along.
    public int own() {
        return workspace.own();
    }

    /// The present state as a value.
    public State state() {
        return workspace.freeze();
    }
}
