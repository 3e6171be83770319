package interleave.engine;

import java.util.List;

/// Every thread in turn, one step each.
public final class RoundRobin implements Scheduler {
    @Override
    public Choice next(Run soFar, List<Choice> enabled) {
        int last = soFar.length() == 0 ? -1 : soFar.step(soFar.length()).thread().index();
        for (Choice choice : enabled) {
            if (choice.thread().index() > last) return choice;
        }
        return enabled.getFirst();
    }
}
