package interleave.explore;

import interleave.engine.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final Arrivals arrivals = new Arrivals();
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
    record Way(List<Choice> choices, int preemptions) {}

    /// The best way to each ending.
    /// @param last the thread that made the step before the root, as it is called there; -1 if there was none
    /// @param lifting goes from the root with the threads of the program
    /// @param patience how long to look for the best ways; to endings that were not found by then, the shortest are given
    static List<Way> of(Reachable part, int last, Supplier<Lifting> lifting, Patience patience) {
        Witnesses search = new Witnesses(part, last, lifting, patience);
        int here = part.graph.ending(part.root);
        if (here < 0) search.search();
        List<List<Integer>> goals = search.goals();
        Marks marks = new Marks(search.arrivals.count());
        List<Way> ways = new ArrayList<>();
        for (int ending = 0; ending < goals.size(); ending++) {
            boolean reached = !goals.get(ending).isEmpty();
            ways.add(reached ? search.way(goals.get(ending), marks) : new Way(List.of(), ending == here ? 0 : NONE));
        }
        if (search.missing > 0 && here < 0) new ShortestWays(part, last, lifting).fill(ways);
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

    /// The best way to the nearest of these arrivals: marks all that lie on any, backwards, and then takes the first choice
    /// that stays among the marked.
    private Way way(List<Integer> goals, Marks marks) {
        markBestWays(goals, marks);
        int length = arrivals.length(goals.getFirst());
        List<Choice> choices = new ArrayList<>(length);
        Standing here = new Standing(root, last, 0);
        if (graph.folds.none()) {
            while (choices.size() < length) choices.add(straight(here, marks, choices.size() + 1));
        } else {
            Lifting real = lifting.get();
            while (choices.size() < length) choices.add(lifted(real, here, marks, choices.size() + 1));
        }
        return new Way(choices, here.preempted);
    }

    /// The first step that stays among the marked, by the graph alone.
    private Choice straight(Standing here, Marks marks, int length) {
        for (int step = graph.firstStep(here.state); ; step++) {
            if (here.goes(graph.thread(step), graph.target(step), graph.thread(step), marks, length)) return graph.choice(step);
        }
    }

    private Choice lifted(Lifting real, Standing here, Marks marks, int length) {
        return real.take((thread, target, behind) -> here.goes(thread, target, behind, marks, length));
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

    private void markBestWays(List<Integer> goals, Marks marks) {
        marks.begin();
        for (int goal : goals) marks.mark(goal);
        while (!marks.done()) {
            int arrival = marks.poll();
            for (int link = arrivals.firstLink(arrival); link >= 0; link = arrivals.nextLink(link)) {
                if (arrivals.source(link) >= 0) marks.mark(arrivals.source(link));
            }
        }
    }

    /// The arrivals that lie on a best way to the ending of the moment.
    private static final class Marks {
        private final int[] rounds;
        private final int[] waiting;
        private int count;
        private int round;

        Marks(int arrivals) {
            this.rounds = new int[arrivals];
            this.waiting = new int[arrivals];
        }

        void begin() {
            round++;
        }

        void mark(int arrival) {
            if (rounds[arrival] == round) return;
            rounds[arrival] = round;
            waiting[count++] = arrival;
        }

        boolean done() {
            return count == 0;
        }

        int poll() {
            return waiting[--count];
        }

        boolean has(int arrival, int preempted, int length, Arrivals arrivals) {
            return arrival >= 0
                    && rounds[arrival] == round
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
