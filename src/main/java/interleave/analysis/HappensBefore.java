package interleave.analysis;

import interleave.engine.Run;
import java.util.ArrayList;
import java.util.List;

/// The partial order of a run by the memory model of Go (go.dev/ref/mem, 2022): what a thread does is in the order of its
/// program; starting a thread happens before all that it does; unlocking a mutex before whoever locks it next (of an RWMutex,
/// unlocking it for reading before whoever next locks it for writing); the end of what is done once before whoever finds it
/// done; a notice at a condition variable before the wait that it ends; setting a
/// timer before what it sets off; taking from a WaitGroup before whoever then finds it at zero; an atomic write before the atomic operations that see it. A lock that is
/// only tried and not got, a sleep, a print and the end of a thread order nothing.
///
/// What rides along with a step belongs to it.
public final class HappensBefore {
    private final Run run;
    private final Order order;

    HappensBefore(Run run, Order order) {
        this.run = run;
        this.order = order;
    }

    /// How two steps stand to one another.
    public enum Relation { SAME, BEFORE, AFTER, CONCURRENT }

    /// How the step `one` stands to the step `other`.
    public Relation relation(int one, int other) {
        if (one == other) return Relation.SAME;
        if (before(one, other)) return Relation.BEFORE;
        return before(other, one) ? Relation.AFTER : Relation.CONCURRENT;
    }

    /// Whether one step happens before another one in every run of the same partial order.
    public boolean before(int one, int other) {
        if (one >= other) return false;
        int thread = run.step(one).thread().index();
        return clock(other).get(thread) >= order.thread(thread).acts(one);
    }

    /// What the thread of a step knew with that step.
    public VectorClock clock(int step) {
        return order.thread(run.step(step).thread().index()).at(step);
    }

    /// What ordered a step behind steps of other threads.
    public List<Edge> into(int step) {
        int first = order.edgeTargets.countUpTo(step - 1);
        return List.copyOf(order.edges.subList(first, order.edgeTargets.countUpTo(step)));
    }

    /// What a step ordered before steps of other threads.
    public List<Edge> outOf(int step) {
        List<Edge> found = new ArrayList<>();
        int end = order.edgeTargets.countUpTo(run.length());
        for (int i = order.edgeTargets.countUpTo(step); i < end; i++) {
            if (order.edges.get(i).from() == step) found.add(order.edges.get(i));
        }
        return found;
    }
}
