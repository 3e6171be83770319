package interleave.explore;

import interleave.engine.PairTable;
import interleave.engine.Sequences;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How many states and steps there are, where some stand for many, see [Folds]: a state stands for as many as there are ways
/// for alike threads to change places in it (its *orbit*). Seen from a state in which some are alike no more, fewer of those
/// can be reached: so threads are told apart by *colours*, one for those that stand for the same where one begins, and each
/// folded state is counted once for every way in which its threads can be coloured.
record Orbits(BigInteger states, BigInteger steps) {
    /// So many pairs of a state and its colours are looked at, at most: a fraction of a second.
    private static final int MOST_PAIRS = 250_000;

    /// Counts what can be reached from the root of a part; empty where that takes too long.
    /// @param patience how long it may take
    static Optional<Orbits> of(Reachable part, Patience patience) {
        Folds folds = part.graph.folds;
        if (folds.none()) return Optional.of(new Orbits(BigInteger.valueOf(part.states.length), BigInteger.valueOf(part.steps)));
        boolean all = folds.states(part.root).equals(BigInteger.ONE);
        return all ? Optional.of(of(part)) : new Walk(part).count(patience);
    }

    /// From a state in which all that were ever alike still are.
    private static Orbits of(Reachable part) {
        Map<Long, Long> states = new HashMap<>();
        Map<Long, Long> steps = new HashMap<>();
        Folds folds = part.graph.folds;
        for (int state : part.states) {
            states.merge(folds.ties(state), 1L, Long::sum);
            steps.merge(folds.ties(state), (long) part.graph.degree(state), Long::sum);
        }
        return new Orbits(sum(states, folds), sum(steps, folds));
    }

    private static BigInteger sum(Map<Long, Long> byTies, Folds folds) {
        return byTies.entrySet().stream()
                .map(entry -> folds.orbit(entry.getKey()).multiply(BigInteger.valueOf(entry.getValue())))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// From any state: over pairs of a folded state and the colours of its threads.
    private static final class Walk {
        private final Graph graph;
        private final int root;
        private final Sequences colours = new Sequences();
        private final Map<Integer, int[]> byNumber = new HashMap<>();
        private final PairTable met = new PairTable();
        private final ArrayDeque<int[]> waiting = new ArrayDeque<>();
        private final BigInteger all;
        private BigInteger states = BigInteger.ZERO;
        private BigInteger steps = BigInteger.ZERO;

        Walk(Reachable part) {
            this.graph = part.graph;
            this.root = part.root;
            int threads = graph.folds.threads();
            int[] begin = new int[threads];
            for (int thread = 0; thread < threads; thread++) begin[thread] = graph.folds.first(root, thread);
            this.all = graph.folds.idle(root, begin);
            reach(root, begin);
        }

        Optional<Orbits> count(Patience patience) {
            int pairs = 0;
            while (!waiting.isEmpty()) {
                if (++pairs > MOST_PAIRS || !patience.lasts()) return Optional.empty();
                int[] next = waiting.pop();
                int state = next[0];
                int[] coloured = byNumber.get(next[1]);
                BigInteger orbit = all.divide(graph.folds.idle(state, coloured));
                states = states.add(orbit);
                steps = steps.add(orbit.multiply(BigInteger.valueOf(graph.degree(state))));
                if (!graph.hasSteps(state)) continue;
                for (int step = graph.firstStep(state); ; step++) {
                    reach(graph.target(step), behind(step, coloured));
                    if (graph.isLast(step)) break;
                }
            }
            return Optional.of(new Orbits(states, steps));
        }

        private int[] behind(int step, int[] coloured) {
            int renaming = graph.labelled.renaming(graph.label(step));
            int[] behind = new int[coloured.length];
            for (int thread = 0; thread < coloured.length; thread++) {
                behind[graph.folds.renamings.place(renaming, thread)] = coloured[thread];
            }
            return behind;
        }

        private void reach(int state, int[] coloured) {
            graph.folds.sort(state, coloured);
            int before = colours.size();
            int number = colours.number(coloured, coloured.length);
            if (number == before) byNumber.put(number, Arrays.copyOf(coloured, coloured.length));
            if (met.get(state, number) >= 0) return;
            met.put(state, number, 0);
            waiting.push(new int[] {state, number});
        }
    }
}
