package interleave.explore;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many schedules lead to each ending, and how likely each is under a scheduler that picks any of the choices, all
/// equally likely. Both are exact: sums over all ways through a graph without circles, taken state by state.
final class Counts {
    /// How many bits may be added up for a part that is not complete: a few seconds.
    private static final double MOST_BITS = 2e10;

    private final List<BigInteger> schedules;
    private final List<Fraction> probabilities;

    private Counts(List<BigInteger> schedules, List<Fraction> probabilities) {
        this.schedules = schedules;
        this.probabilities = probabilities;
    }

    BigInteger schedules(int ending) {
        return schedules.get(ending);
    }

    /// The probability of each ending.
    List<Fraction> probabilities() {
        return probabilities;
    }

    /// Of all endings together.
    BigInteger all() {
        return schedules.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// The counts; empty where there are circles, and thereby infinitely many schedules, and where a part that is not even
    /// complete would make numbers so long that they take too long.
    /// @param patience how long that may take; empty, too, where it ends
    static Optional<Counts> of(Reachable part, Patience patience) {
        if (part.cyclic) return Optional.empty();
        int[] layers = layers(part);
        double bits = part.steps * (double) deepest(part, layers);
        if (bits > MOST_BITS && !part.complete) return Optional.empty();
        List<BigInteger> schedules = schedules(part, layers, patience);
        List<Fraction> probabilities = patience.over() ? List.of() : probabilities(part, layers, patience);
        return patience.over() ? Optional.empty() : Optional.of(new Counts(schedules, probabilities));
    }

    /// For each state the length of the longest way to it.
    private static int[] layers(Reachable part) {
        int[] layers = new int[part.graph.states()];
        for (int state : part.states) {
            if (!part.graph.hasSteps(state)) continue;
            for (int step = part.graph.firstStep(state); ; step++) {
                int target = part.graph.target(step);
                layers[target] = Math.max(layers[target], layers[state] + 1);
                if (part.graph.isLast(step)) break;
            }
        }
        return layers;
    }

    private static int deepest(Reachable part, int[] layers) {
        int deepest = 0;
        for (int state : part.states) deepest = Math.max(deepest, layers[state]);
        return deepest;
    }

    private static List<BigInteger> schedules(Reachable part, int[] layers, Patience patience) {
        Graph graph = part.graph;
        int most = 1;
        for (int state : part.states) most = Math.max(most, graph.degree(state));
        int digits = Wide.digits(deepest(part, layers) * Math.log(most) / Math.log(2));
        int[][] ends = new int[graph.endings.size()][digits];
        int[] @Nullable [] ways = new int[graph.states()][];
        ways[part.root] = one(digits);
        for (int state : part.states) {
            if (!patience.lasts()) return List.of();
            int[] here = taken(ways, state);
            if (graph.ending(state) >= 0) Wide.addTimes(ends[graph.ending(state)], here, 1);
            if (!graph.hasSteps(state)) continue;
            for (int step = graph.firstStep(state); ; step++) {
                Wide.addTimes(given(ways, graph.target(step), digits), here, 1);
                if (graph.isLast(step)) break;
            }
        }
        List<BigInteger> schedules = new ArrayList<>();
        for (int[] end : ends) schedules.add(Wide.big(end));
        return schedules;
    }

    /// A state in layer `n` has the probability `number / base^n`, where `base` can be divided by every number of choices
    /// that there are: so all numbers are whole ones.
    private static List<Fraction> probabilities(Reachable part, int[] layers, Patience patience) {
        Graph graph = part.graph;
        BigInteger multiple = BigInteger.ONE;
        for (int state : part.states) {
            int degree = graph.degree(state);
            if (degree > 1 && multiple.remainder(BigInteger.valueOf(degree)).signum() != 0) {
                BigInteger other = BigInteger.valueOf(degree);
                multiple = multiple.multiply(other.divide(multiple.gcd(other)));
            }
        }
        if (multiple.bitLength() > 31) return probabilitiesOfMany(part, patience);
        int base = multiple.intValue();
        int deepest = deepest(part, layers);
        int digits = Wide.digits(deepest * Math.log(base) / Math.log(2));
        int[] @Nullable [] numbers = new int[graph.states()][];
        int[] @Nullable [][] ends = new int[graph.endings.size()][deepest + 1][];
        numbers[part.root] = one(digits);
        for (int state : part.states) {
            if (!patience.lasts()) return List.of();
            int[] here = taken(numbers, state);
            if (graph.ending(state) >= 0) {
                Wide.addTimes(given(ends[graph.ending(state)], layers[state], digits), here, 1);
            }
            if (!graph.hasSteps(state)) continue;
            int share = base / graph.degree(state);
            for (int step = graph.firstStep(state); ; step++) {
                int target = graph.target(step);
                int[] scaled = here;
                for (int gap = layers[target] - layers[state]; gap > 1; gap--) scaled = Wide.times(scaled, base);
                Wide.addTimes(given(numbers, target, digits), scaled, share);
                if (graph.isLast(step)) break;
            }
        }
        List<Fraction> probabilities = new ArrayList<>();
        for (int[] @Nullable [] end : ends) probabilities.add(sum(end, multiple));
        return probabilities;
    }

    private static Fraction sum(int[] @Nullable [] layers, BigInteger base) {
        BigInteger sum = BigInteger.ZERO;
        for (int[] layer : layers) {
            sum = sum.multiply(base);
            if (layer != null) sum = sum.add(Wide.big(layer));
        }
        return new Fraction(sum, base.pow(layers.length - 1));
    }

    /// The same with fractions, for states with very many choices.
    private static List<Fraction> probabilitiesOfMany(Reachable part, Patience patience) {
        Graph graph = part.graph;
        Fraction[] likely = new Fraction[graph.states()];
        Fraction[] ends = new Fraction[graph.endings.size()];
        java.util.Arrays.fill(likely, Fraction.ZERO);
        java.util.Arrays.fill(ends, Fraction.ZERO);
        likely[part.root] = Fraction.ONE;
        for (int state : part.states) {
            if (!patience.lasts()) return List.of();
            int ending = graph.ending(state);
            if (ending >= 0) ends[ending] = ends[ending].plus(likely[state]);
            if (!graph.hasSteps(state)) continue;
            BigInteger degree = BigInteger.valueOf(graph.degree(state));
            Fraction share = new Fraction(likely[state].numerator(), likely[state].denominator().multiply(degree));
            for (int step = graph.firstStep(state); ; step++) {
                likely[graph.target(step)] = likely[graph.target(step)].plus(share);
                if (graph.isLast(step)) break;
            }
        }
        return List.of(ends);
    }

    private static int[] one(int digits) {
        int[] one = new int[digits];
        one[0] = 1;
        return one;
    }

    /// The number of a state, which is not needed there any more.
    private static int[] taken(int[] @Nullable [] numbers, int state) {
        int[] number = numbers[state];
        if (number == null) throw new IllegalStateException("no way leads to state " + state);
        numbers[state] = null;
        return number;
    }

    private static int[] given(int[] @Nullable [] numbers, int state, int digits) {
        int[] number = numbers[state];
        if (number == null) {
            number = new int[digits];
            numbers[state] = number;
        }
        return number;
    }
}
