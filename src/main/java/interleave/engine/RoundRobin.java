package interleave.engine;

import java.util.List;

/// Every thread in turn, one step each.
public final class RoundRobin implements Scheduler {
    @Override
    public Choice next(Run soFar, List<Choice> enabled) {
        int last = soFar.length() == 0 ? -1 : soFar.step(soFar.length()).thread().index();
        for (int i = 0; i < enabled.size(); i++) {
            if (enabled.get(i).thread().index() > last) return enabled.get(i);
        }
        return enabled.getFirst();
    }
}
