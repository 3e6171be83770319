package interleave.engine;

import java.util.List;

/// Takes single steps from any states, and tells what they did: for exploring many, where [Machine#attempt] says more than
/// one needs. Only one thread at a time may use it.
public final class Successors {
    private final Machine machine;
    private List<Effect> effects = List.of();

    public Successors(Machine machine) {
        this.machine = machine;
    }

    /// The choices that can be made in a state, in order.
    public List<Choice> choices(State state) {
        return machine.choices(state);
    }

    /// The state after a step that can be taken.
    public State after(State state, Choice choice) {
        Workspace workspace = new Workspace(machine, state, true);
        workspace.take(choice.thread().index(), choice.way());
        effects = workspace.effects();
        return workspace.freeze();
    }

    /// What the last step did, with what rode along.
    public List<Effect> effects() {
        return effects;
    }
}
