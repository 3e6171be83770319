package interleave.explore;

import interleave.engine.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Finds for each ending the way there with the fewest preemptions, of those the shortest, and of those the first in order
/// of choices. A shortest-path search (Dijkstra, 1959) over [Arrivals], in which the next distance is always at the head of
/// one of two queues: that of the present number of preemptions, or that of one more. It goes only as far as the last ending
/// that it finds, and few preemptions show most of what can happen.
final class Witnesses {
    private static final int NONE = -1;

    private final Patience patience;
    private final Graph graph;
    private final int root;
    private final int last;
    private final Supplier<Lifting> lifting;
    private final Arrivals arrivals;
    /// How many endings are still to be found.
    private int missing;
    /// For each ending the first arrival at it that was found: one of the nearest.
    private final int[] found;

    private Witnesses(Reachable part, int last, Supplier<Lifting> lifting, Patience patience) {
        this.patience = patience;
        this.graph = part.graph;
        this.root = part.root;
        this.last = last;
        this.lifting = lifting;
        this.arrivals = new Arrivals(graph.states());
        this.found = new int[graph.endings.size()];
        Arrays.fill(found, NONE);
        boolean[] there = new boolean[found.length];
        for (int state : part.states) {
            int ending = graph.ending(state);
            if (ending < 0 || there[ending]) continue;
            there[ending] = true;
            missing++;
        }
    }

    /// A way from the root, and how many preemptions it has; -1 where there is no way.
    /// @param schedule empty where there was no time to write it down
    record Way(Optional<Schedule> schedule, int preemptions) {
        static final Way NONE = new Way(Optional.empty(), -1);
        static final Way HERE = new Way(Optional.of(Schedule.EMPTY), 0);
    }

    /// The best way to each ending.
    /// @param last the thread that made the step before the root, as it is called there; -1 if there was none
    /// @param lifting goes from the root with the threads of the program
    /// @param patience how long to look for the best ways; to endings that were not found by then, the shortest are given. Once
    ///     it is over, some more ways are written down, and then no more
    static List<Way> of(Reachable part, int last, Supplier<Lifting> lifting, Patience patience) {
        Witnesses search = new Witnesses(part, last, lifting, patience);
        int here = part.graph.ending(part.root);
        if (here < 0) search.search();
        List<List<Integer>> goals = search.goals();
        Marks marks = new Marks(search.arrivals.count());
        List<Way> ways = new ArrayList<>();
        for (int ending = 0; ending < goals.size(); ending++) {
            if (ending == here) ways.add(Way.HERE);
            else ways.add(goals.get(ending).isEmpty() ? Way.NONE : search.best(goals.get(ending), marks));
        }
        if (search.missing > 0 && here < 0) new ShortestWays(part, last, lifting, patience).fill(ways);
        return ways;
    }

    private void search() {
        Queue present = new Queue();
        Queue next = new Queue();
        Queue begun = new Queue();
        follow(root, last, NONE, 0, 0, present, next);
        for (int level = 0; missing > 0 && !patience.over(); level++) {
            // `begun` are those of this level that came by a preemption, in order of length; `present` follow from them.
            while (missing > 0 && patience.lasts() && !(present.isEmpty() && begun.isEmpty())) {
                boolean takeBegun = present.isEmpty() || !begun.isEmpty() && begun.length() < present.length();
                Queue from = takeBegun ? begun : present;
                int length = from.length();
                int arrival = from.poll();
                // Found nearer meanwhile, and gone on from there.
                if (arrivals.preemptions(arrival) != level || arrivals.length(arrival) != length) continue;
                int state = arrivals.state(arrival);
                int ending = graph.ending(state);
                if (ending >= 0 && found[ending] == NONE) {
                    found[ending] = arrival;
                    missing--;
                }
                follow(state, arrivals.thread(arrival), arrival, level, length, present, next);
            }
            Queue empty = begun;
            begun = next;
            next = empty;
        }
    }

    private void follow(int state, int thread, int from, int level, int length, Queue present, Queue next) {
        if (!graph.hasSteps(state)) return;
        int preempts = graph.canGo(state, thread) ? 1 : 0;
        for (int step = graph.firstStep(state); ; step++) {
            int by = graph.thread(step);
            int preempted = by == thread ? level : level + preempts;
            int arrival = arrivals.reach(graph.target(step), graph.threadBehind(step), preempted, length + 1, from);
            if (arrival >= 0) (preempted == level ? present : next).add(arrival, length + 1);
            if (graph.isLast(step)) return;
        }
    }

    /// For each ending all the nearest arrivals at it. Those that are as near as the first one found have been met by then.
    private List<List<Integer>> goals() {
        List<List<Integer>> goals = new ArrayList<>();
        for (int i = 0; i < found.length; i++) goals.add(new ArrayList<>());
        for (int arrival = 0; arrival < arrivals.count(); arrival++) {
            int ending = graph.ending(arrivals.state(arrival));
            if (ending < 0 || found[ending] == NONE) continue;
            boolean nearest = arrivals.preemptions(arrival) == arrivals.preemptions(found[ending])
                    && arrivals.length(arrival) == arrivals.length(found[ending]);
            if (nearest) goals.get(ending).add(arrival);
        }
        return goals;
    }

    private Way best(List<Integer> goals, Marks marks) {
        return new Way(way(goals, marks), arrivals.preemptions(goals.getFirst()));
    }

    /// The best way to the nearest of these arrivals: goes backwards along all best ways, and notes for each arrival on them
    /// where the first choice leads that stays among them. In a folded graph, which choice that is shows only on the way.
    private Optional<Schedule> way(List<Integer> goals, Marks marks) {
        boolean folded = !graph.folds.none();
        marks.begin();
        for (int goal : goals) marks.mark(goal);
        while (!marks.done()) {
            if (!patience.writes(1)) return Optional.empty();
            int arrival = marks.poll();
            for (int link = arrivals.firstLink(arrival); link >= 0; link = arrivals.nextLink(link)) {
                int source = arrivals.source(link);
                if (source >= 0) marks.mark(source);
                if (folded || marks.leads(source) && !before(source, arrival, marks.next(source))) continue;
                marks.lead(source, arrival);
            }
        }
        int length = arrivals.length(goals.getFirst());
        return folded ? lifted(length, marks) : Optional.of(straight(length, marks));
    }

    /// The way that was noted, by the graph alone.
    private Schedule straight(int length, Marks marks) {
        Schedule.Writer writer = new Schedule.Writer();
        int arrival = NONE;
        for (int i = 0; i < length; i++) {
            int next = marks.next(arrival);
            writer.add(graph.choice(step(arrival, next)), 1);
            arrival = next;
        }
        return writer.schedule();
    }

    /// The first way that stays among the marked, with the threads of the program.
    private Optional<Schedule> lifted(int length, Marks marks) {
        Lifting real = lifting.get();
        Standing here = new Standing(root, last, 0);
        Schedule.Writer writer = new Schedule.Writer();
        for (int i = 1; i <= length; i++) {
            if (!patience.writes(Lifting.COST)) return Optional.empty();
            int at = i;
            writer.add(real.take((thread, target, then) -> here.goes(thread, target, then, marks, at)), 1);
        }
        return Optional.of(writer.schedule());
    }

    /// Where a way has come to.
    private final class Standing {
        int state;
        int thread;
        int preempted;

        Standing(int state, int thread, int preempted) {
            this.state = state;
            this.thread = thread;
            this.preempted = preempted;
        }

        /// Takes a step if it stays among the marked.
        boolean goes(int by, int target, int behind, Marks marks, int length) {
            int then = by == thread || !graph.canGo(state, thread) ? preempted : preempted + 1;
            if (!marks.has(arrivals.find(target, behind), then, length, arrivals)) return false;
            state = target;
            thread = behind;
            preempted = then;
            return true;
        }
    }

    /// Whether the choice that leads from one arrival to another comes before the one that leads to a third.
    private boolean before(int from, int to, int other) {
        int byThread = Integer.compare(arrivals.thread(to), arrivals.thread(other));
        return byThread != 0 ? byThread < 0 : step(from, to) < step(from, other);
    }

    /// The first step that leads from one arrival to another.
    private int step(int from, int to) {
        int state = from < 0 ? root : arrivals.state(from);
        int step = graph.firstStep(state);
        while (graph.target(step) != arrivals.state(to) || graph.thread(step) != arrivals.thread(to)) step++;
        return step;
    }

    /// The arrivals that lie on a best way to the ending of the moment, and where each of them leads.
    private static final class Marks {
        private final int[] marked;
        /// For the beginning and each arrival where it leads, and in which round that was noted.
        private final int[] nexts;
        private final int[] noted;
        private final int[] waiting;
        private int count;
        private int round;

        Marks(int arrivals) {
            this.marked = new int[arrivals];
            this.nexts = new int[arrivals + 1];
            this.noted = new int[arrivals + 1];
            this.waiting = new int[arrivals];
        }

        void begin() {
            round++;
            count = 0;
        }

        void mark(int arrival) {
            if (marked[arrival] == round) return;
            marked[arrival] = round;
            waiting[count++] = arrival;
        }

        boolean done() {
            return count == 0;
        }

        int poll() {
            return waiting[--count];
        }

        /// Notes where an arrival leads, or the beginning, which is -1.
        void lead(int from, int to) {
            noted[from + 1] = round;
            nexts[from + 1] = to;
        }

        boolean leads(int from) {
            return noted[from + 1] == round;
        }

        int next(int from) {
            return nexts[from + 1];
        }

        boolean has(int arrival, int preempted, int length, Arrivals arrivals) {
            return arrival >= 0
                    && marked[arrival] == round
                    && arrivals.preemptions(arrival) == preempted
                    && arrivals.length(arrival) == length;
        }
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
