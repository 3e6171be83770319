package interleave.explore;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.State;
import interleave.engine.Step;

/// A preemption is a switch away from a thread that could have gone on.
public final class Preemptions {
    private Preemptions() {}

    /// How many preemptions a run has.
    public static int of(Run run) {
        Machine machine = run.machine();
        State state = machine.start();
        int count = 0;
        int before = -1;
        for (Step step : run.steps()) {
            int thread = step.thread().index();
            if (before >= 0 && thread != before && state.thread(before).ready()) count++;
            state = machine.after(state, step.choice());
            before = thread;
        }
        return count;
    }
}
