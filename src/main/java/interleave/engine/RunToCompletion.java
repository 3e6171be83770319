package interleave.engine;

import interleave.program.ThreadId;
import java.util.List;

/// Each thread as far as it gets before the next one has a turn: no preemption at all.
public final class RunToCompletion implements Scheduler {
    @Override
    public Choice next(Run soFar, List<Choice> enabled) {
        if (soFar.length() > 0) {
            ThreadId last = soFar.step(soFar.length()).thread();
            for (Choice choice : enabled) {
                if (choice.thread().equals(last)) return choice;
            }
        }
        return enabled.getFirst();
    }
}
