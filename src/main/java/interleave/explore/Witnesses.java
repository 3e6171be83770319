package interleave.explore;

import interleave.engine.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds for each ending the way there with the fewest preemptions, of those the shortest, and of those the first in order
/// of choices. A shortest-path search (Dijkstra, 1959) over [Arrivals], in which the next distance is always at the head of
/// one of two queues: that of the present number of preemptions, or that of one more.
final class Witnesses {
    private static final int FAR = Integer.MAX_VALUE;

    private final Arrivals arrivals;
    private final Graph graph;
    private final int root;
    private final int last;
    /// For each arrival how far it is.
    private final int[] preemptions;
    private final int[] lengths;
    /// For each arrival the search for which it was last found to be on a best way.
    private final int[] marks;
    private int mark;

    /// @param last the thread that made the step before the root; -1 if there was none
    Witnesses(Reachable part, int last) {
        this.arrivals = new Arrivals(part);
        this.graph = part.graph;
        this.root = part.root;
        this.last = last;
        this.preemptions = new int[arrivals.count()];
        this.lengths = new int[arrivals.count()];
        this.marks = new int[arrivals.count()];
        Arrays.fill(preemptions, FAR);
        search();
    }

    /// A way from the root, and how many preemptions it has.
    record Way(List<Choice> choices, int preemptions) {}

    /// The best way to each ending; an entry is missing (null) where an ending cannot be reached.
    List<Way> ways() {
        int[][] goals = goals();
        List<Way> ways = new ArrayList<>();
        for (int ending = 0; ending < goals.length; ending++) {
            boolean here = graph.ending(root) == ending;
            ways.add(here || goals[ending].length == 0 ? new Way(List.of(), here ? 0 : -1) : way(goals[ending]));
        }
        return ways;
    }

    private void search() {
        Queue present = new Queue();
        Queue next = new Queue();
        for (int step = arrivals.begin(root); step >= 0; step = arrivals.after(step)) {
            reach(step, arrivals.preempts(last, step), 1, 0, present, next);
        }
        boolean[] settled = new boolean[arrivals.count()];
        Queue begun = new Queue();
        for (int level = 0; !present.isEmpty() || !next.isEmpty() || !begun.isEmpty(); level++) {
            // `begun` are those of this level that came by a preemption, in order of length; `present` follow from them.
            while (!present.isEmpty() || !begun.isEmpty()) {
                boolean takeBegun = present.isEmpty() || !begun.isEmpty() && begun.length() < present.length();
                Queue from = takeBegun ? begun : present;
                int length = from.length();
                int arrival = from.poll();
                if (settled[arrival] || preemptions[arrival] != level || lengths[arrival] != length) continue;
                settled[arrival] = true;
                int state = arrivals.state(arrival);
                int thread = arrivals.threadOf(arrival);
                for (int step = arrivals.begin(state); step >= 0; step = arrivals.after(step)) {
                    int more = arrivals.preempts(thread, step);
                    reach(step, level + more, length + 1, level, present, next);
                }
            }
            Queue empty = begun;
            begun = next;
            next = empty;
        }
    }

    private void reach(int step, int preempted, int length, int level, Queue present, Queue next) {
        int arrival = arrivals.ofStep[step];
        boolean nearer = preempted < preemptions[arrival]
                || preempted == preemptions[arrival] && length < lengths[arrival];
        if (!nearer) return;
        preemptions[arrival] = preempted;
        lengths[arrival] = length;
        (preempted == level ? present : next).add(arrival, length);
    }

    /// For each ending the nearest arrivals at it.
    private int[][] goals() {
        int[][] goals = new int[graph.endings.size()][0];
        for (int arrival = 0; arrival < arrivals.count(); arrival++) {
            int ending = graph.ending(arrivals.state(arrival));
            if (ending < 0 || preemptions[arrival] == FAR) continue;
            int[] sofar = goals[ending];
            int order = sofar.length == 0 ? -1 : compare(arrival, sofar[0]);
            if (order < 0) {
                goals[ending] = new int[] {arrival};
            } else if (order == 0) {
                goals[ending] = Arrays.copyOf(sofar, sofar.length + 1);
                goals[ending][sofar.length] = arrival;
            }
        }
        return goals;
    }

    private int compare(int one, int other) {
        int byPreemptions = Integer.compare(preemptions[one], preemptions[other]);
        return byPreemptions != 0 ? byPreemptions : Integer.compare(lengths[one], lengths[other]);
    }

    /// The best way to the nearest of these arrivals: marks all that lie on any, backwards, and then takes the first choice
    /// that stays among the marked.
    private Way way(int[] goals) {
        markBestWays(goals);
        int length = lengths[goals[0]];
        List<Choice> choices = new ArrayList<>(length);
        int state = root;
        int thread = last;
        int preempted = 0;
        while (choices.size() < length) {
            int step = arrivals.begin(state);
            while (!isNext(step, preempted + arrivals.preempts(thread, step), choices.size() + 1)) {
                step = arrivals.after(step);
            }
            preempted += arrivals.preempts(thread, step);
            choices.add(graph.choice(step));
            state = graph.target(step);
            thread = arrivals.thread(step);
        }
        return new Way(choices, preempted);
    }

    private boolean isNext(int step, int preempted, int length) {
        int arrival = arrivals.ofStep[step];
        return marks[arrival] == mark && preemptions[arrival] == preempted && lengths[arrival] == length;
    }

    private void markBestWays(int[] goals) {
        mark++;
        Queue marked = new Queue();
        for (int goal : goals) mark(goal, marked);
        while (!marked.isEmpty()) {
            int arrival = marked.poll();
            int state = arrivals.state(arrival);
            for (int i = arrivals.firstInto(state); i < arrivals.firstInto(state + 1); i++) {
                int step = arrivals.step(i);
                if (arrivals.ofStep[step] == arrival) markBefore(step, arrival, marked);
            }
        }
    }

    /// Marks the arrivals from which a step leads on along a best way to `arrival`.
    private void markBefore(int step, int arrival, Queue marked) {
        int source = arrivals.source(step);
        for (int i = arrivals.firstInto(source); i < arrivals.firstInto(source + 1); i++) {
            int before = arrivals.ofStep[arrivals.step(i)];
            if (marks[before] == mark || lengths[before] + 1 != lengths[arrival]) continue;
            int preempted = preemptions[before] + arrivals.preempts(arrivals.threadOf(before), step);
            if (preemptions[before] != FAR && preempted == preemptions[arrival]) mark(before, marked);
        }
    }

    private void mark(int arrival, Queue marked) {
        if (marks[arrival] == mark) return;
        marks[arrival] = mark;
        marked.add(arrival, 0);
    }

    /// Arrivals, first in first out, each with a length.
    private static final class Queue {
        private int[] items = new int[64];
        private int head;
        private int tail;

        boolean isEmpty() {
            return head == tail;
        }

        void add(int arrival, int length) {
            if (tail == items.length) {
                int kept = tail - head;
                int[] room = kept * 2 > items.length ? new int[items.length * 2] : items;
                System.arraycopy(items, head, room, 0, kept);
                items = room;
                head = 0;
                tail = kept;
            }
            items[tail++] = arrival;
            items[tail++] = length;
        }

        /// The length of the first.
        int length() {
            return items[head + 1];
        }

        int poll() {
            int arrival = items[head];
            head += 2;
            return arrival;
        }
    }
}
