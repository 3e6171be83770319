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
        return along(run).upTo(run.length());
    }

    /// How many there are up to each step of a run.
    public static Counted along(Run run) {
        Machine machine = run.machine();
        State state = machine.start();
        int[] counts = new int[run.length() + 1];
        int before = -1;
        for (int number = 1; number <= run.length(); number++) {
            Step step = run.step(number);
            int thread = step.thread().index();
            boolean preempts = before >= 0 && thread != before && state.thread(before).ready();
            counts[number] = counts[number - 1] + (preempts ? 1 : 0);
            state = machine.after(state, step.choice());
            before = thread;
        }
        return new Counted(counts);
    }

    /// The preemptions of a run, step by step.
    public static final class Counted {
        private final int[] counts;

        private Counted(int[] counts) {
            this.counts = counts;
        }

        /// How many there are among the first `step` steps.
        public int upTo(int step) {
            return counts[step];
        }
    }
}
