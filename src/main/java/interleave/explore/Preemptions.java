package interleave.explore;

import interleave.engine.Run;
import interleave.engine.Step;
import interleave.engine.Walk;

/// A preemption is a switch away from a thread that could have gone on.
public final class Preemptions {
    private Preemptions() {}

    /// How many preemptions a run has.
    public static int of(Run run) {
        return along(run).upTo(run.length());
    }

    /// How many there are up to each step of a run.
    public static Counted along(Run run) {
        Walk walk = Walk.blindly(run.machine().start());
        int[] counts = new int[run.length() + 1];
        int before = -1;
        for (int number = 1; number <= run.length(); number++) {
            Step step = run.step(number);
            int thread = step.thread().index();
            boolean preempts = before >= 0 && thread != before && walk.canGo(before);
            counts[number] = counts[number - 1] + (preempts ? 1 : 0);
            walk.take(thread, step.way());
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
