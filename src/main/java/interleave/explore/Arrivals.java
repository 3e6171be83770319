package interleave.explore;

import interleave.engine.Ints;

/// The ways in which states are come to, as far as a search has met them: an *arrival* is a state together with the thread
/// whose step led there, since both decide what counts as a preemption afterwards. Each knows how far away it is, and from
/// which others the nearest ways to it come.
final class Arrivals {
    private static final int NONE = -1;

    /// For each state the arrival at it that was met last, and one more; for each arrival the one before it.
    private final int[] ofState;
    private final Ints before = new Ints();
    private final Ints states = new Ints();
    private final Ints threads = new Ints();
    private final Ints preemptions = new Ints();
    private final Ints lengths = new Ints();
    /// The first link of the list of those that it is come to from.
    private final Ints links = new Ints();

    private final Ints sources = new Ints();
    private final Ints others = new Ints();

    Arrivals(int states) {
        this.ofState = new int[states];
    }

    int count() {
        return states.size();
    }

    int state(int arrival) {
        return states.get(arrival);
    }

    int thread(int arrival) {
        return threads.get(arrival);
    }

    int preemptions(int arrival) {
        return preemptions.get(arrival);
    }

    int length(int arrival) {
        return lengths.get(arrival);
    }

    /// The arrival at a state by a thread; -1 if it was never met.
    int find(int state, int thread) {
        int arrival = ofState[state] - 1;
        while (arrival >= 0 && threads.get(arrival) != thread) arrival = before.get(arrival);
        return arrival;
    }

    /// Notes a way from one arrival to another, or to one not yet met: kept if no nearer one is known.
    /// @param from -1 for the beginning
    /// @return the arrival if the way is nearer than all others, else -1
    int reach(int state, int thread, int preempted, int length, int from) {
        int arrival = find(state, thread);
        if (arrival < 0) {
            arrival = add(state, thread);
        } else {
            int order = preempted != preemptions.get(arrival)
                    ? Integer.compare(preempted, preemptions.get(arrival))
                    : Integer.compare(length, lengths.get(arrival));
            if (order > 0) return NONE;
            if (order == 0) {
                link(arrival, from);
                return NONE;
            }
        }
        preemptions.set(arrival, preempted);
        lengths.set(arrival, length);
        links.set(arrival, NONE);
        link(arrival, from);
        return arrival;
    }

    /// The first of the links to where the nearest ways to an arrival come from; -1 if there is none.
    int firstLink(int arrival) {
        return links.get(arrival);
    }

    int nextLink(int link) {
        return others.get(link);
    }

    /// The arrival that a link leads back to; -1 for the beginning.
    int source(int link) {
        return sources.get(link);
    }

    private int add(int state, int thread) {
        int arrival = states.size();
        before.add(ofState[state] - 1);
        ofState[state] = arrival + 1;
        states.add(state);
        threads.add(thread);
        preemptions.add(0);
        lengths.add(0);
        links.add(NONE);
        return arrival;
    }

    private void link(int arrival, int from) {
        sources.add(from);
        others.add(links.get(arrival));
        links.set(arrival, sources.size() - 1);
    }
}
