package interleave.explore;

import interleave.engine.PairTable;
import java.util.Arrays;

/// The ways in which states are come to, as far as a search has met them: an *arrival* is a state together with the thread
/// whose step led there, since both decide what counts as a preemption afterwards. Each knows how far away it is, and from
/// which others the nearest ways to it come.
final class Arrivals {
    private static final int NONE = -1;

    private final PairTable numbers = new PairTable();
    private int[] states = new int[256];
    private int[] threads = new int[256];
    private int[] preemptions = new int[256];
    private int[] lengths = new int[256];
    /// The first link of the list of those that it is come to from.
    private int[] links = new int[256];
    private int count;

    private int[] sources = new int[256];
    private int[] others = new int[256];
    private int linked;

    int count() {
        return count;
    }

    int state(int arrival) {
        return states[arrival];
    }

    int thread(int arrival) {
        return threads[arrival];
    }

    int preemptions(int arrival) {
        return preemptions[arrival];
    }

    int length(int arrival) {
        return lengths[arrival];
    }

    /// The arrival at a state by a thread; -1 if it was never met.
    int find(int state, int thread) {
        return numbers.get(state, thread);
    }

    /// Notes a way from one arrival to another, or to one not yet met: kept if no nearer one is known.
    /// @param from -1 for the beginning
    /// @return the arrival if the way is nearer than all others, else -1
    int reach(int state, int thread, int preempted, int length, int from) {
        int arrival = numbers.get(state, thread);
        if (arrival < 0) {
            arrival = add(state, thread);
        } else {
            int order = preempted != preemptions[arrival]
                    ? Integer.compare(preempted, preemptions[arrival])
                    : Integer.compare(length, lengths[arrival]);
            if (order > 0) return NONE;
            if (order == 0) {
                link(arrival, from);
                return NONE;
            }
        }
        preemptions[arrival] = preempted;
        lengths[arrival] = length;
        links[arrival] = NONE;
        link(arrival, from);
        return arrival;
    }

    /// The first of the links to where the nearest ways to an arrival come from; -1 if there is none.
    int firstLink(int arrival) {
        return links[arrival];
    }

    int nextLink(int link) {
        return others[link];
    }

    /// The arrival that a link leads back to; -1 for the beginning.
    int source(int link) {
        return sources[link];
    }

    private int add(int state, int thread) {
        if (count == states.length) {
            int room = count * 2;
            states = Arrays.copyOf(states, room);
            threads = Arrays.copyOf(threads, room);
            preemptions = Arrays.copyOf(preemptions, room);
            lengths = Arrays.copyOf(lengths, room);
            links = Arrays.copyOf(links, room);
        }
        states[count] = state;
        threads[count] = thread;
        numbers.put(state, thread, count);
        return count++;
    }

    private void link(int arrival, int from) {
        if (linked == sources.length) {
            sources = Arrays.copyOf(sources, linked * 2);
            others = Arrays.copyOf(others, linked * 2);
        }
        sources[linked] = from;
        others[linked] = links[arrival];
        links[arrival] = linked++;
    }
}
