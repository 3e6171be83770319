package interleave.engine;

import java.util.List;

/// Each thread as far as it gets before the next one has a turn: no preemption at all.
public final class RunToCompletion implements Scheduler {
    @Override
    public Choice next(Run soFar, List<Choice> enabled) {
        if (soFar.length() > 0) {
            int last = soFar.step(soFar.length()).thread().index();
            for (int i = 0; i < enabled.size(); i++) {
                if (enabled.get(i).thread().index() == last) return enabled.get(i);
            }
        }
        return enabled.getFirst();
    }
}
