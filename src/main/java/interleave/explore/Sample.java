package interleave.explore;

import interleave.engine.Choice;
import interleave.engine.Run;
import interleave.engine.Sequences;
import interleave.engine.Shapes;
import interleave.engine.State;
import interleave.engine.UniformRandom;
import interleave.engine.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Runs made at random, and how they ended: where there are too many schedules to count, an estimate of how likely each outcome
/// is. The n-th run is that of [UniformRandom] with the n-th seed, so that each can be made again and looked at.
/// @param rows every ending that was met, in order of [Ending]
/// @param runs how many runs came to their end
/// @param unfinished how many were given up after so many steps that they may never end
/// @param steps how many steps were taken in all
/// @param asked how many runs were asked for; more than there are where it was stopped
public record Sample(List<Drawn> rows, long runs, long unfinished, long steps, long asked) {
    /// A run of more steps is given up.
    private static final int MOST_STEPS = 1_000_000;
    private static final int INTERVAL = 64;

    public Sample {
        rows = List.copyOf(rows);
    }

    /// An ending that was met.
    /// @param runs how many runs ended so
    /// @param seed of the first of them
    public record Drawn(Ending ending, long runs, long seed) {}

    /// Where the chance of an outcome lies by this sample, with a confidence of 95 %: Wilson's interval (Wilson, "Probable
    /// inference, the law of succession, and statistical inference", 1927).
    /// @param low from 0
    /// @param high to 1
    public record Range(double low, double high) {}

    /// Where the chance lies that a run ends in the way of a row.
    public Range chance(Drawn row) {
        double all = (double) runs + unfinished;
        double share = row.runs() / all;
        double z = 1.959964; // of the normal distribution, 95 % lie within so many deviations
        double middle = (share + z * z / (2 * all)) / (1 + z * z / all);
        double half = z / (1 + z * z / all) * Math.sqrt(share * (1 - share) / all + z * z / (4 * all * all));
        return new Range(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /// Whether it was stopped before all runs were made.
    public boolean stopped() {
        return runs + unfinished < asked;
    }

    /// Makes runs that go on from the end of one.
    /// @param seed of the first; each next one has one more
    /// @param watch told now and then what there is by then
    /// @param cancelled asked as often whether to stop
    public static Sample draw(Run from, long seed, long runs, Consumer<Sample> watch, BooleanSupplier cancelled) {
        Drawing drawing = new Drawing(from, runs);
        for (long i = 0; i < runs; i++) {
            drawing.run(seed + i, cancelled);
            if ((i + 1) % INTERVAL != 0) continue;
            if (cancelled.getAsBoolean()) break;
            watch.accept(drawing.sample());
        }
        return drawing.sample();
    }

    private static final class Drawing {
        private final State start;
        private final int length;
        private final long asked;
        private final Shapes shapes;
        private final Sequences ends = new Sequences();
        private final Endings endings = new Endings();
        /// For each final state its ending, and for each ending how many runs came to it, and the seed of the first.
        private final List<Integer> ofEnd = new ArrayList<>();
        private final List<long[]> met = new ArrayList<>();
        private long runs;
        private long unfinished;
        private long steps;

        Drawing(Run from, long asked) {
            this.start = from.end();
            this.length = from.length();
            this.asked = asked;
            this.shapes = new Shapes(start);
        }

        void run(long seed, BooleanSupplier cancelled) {
            UniformRandom random = new UniformRandom(seed);
            Walk walk = Walk.blindly(start);
            int taken = 0;
            while (!walk.over()) {
                if (taken == MOST_STEPS) {
                    unfinished++;
                    return;
                }
                if (taken % 4096 == 4095 && cancelled.getAsBoolean()) return;
                List<Choice> choices = walk.choicesInRealTime();
                Choice choice = choices.get(random.pick(length + taken, choices.size()));
                walk.take(choice.thread().index(), choice.way());
                taken++;
            }
            steps += taken;
            runs++;
            count(walk.state(), seed);
        }

        private void count(State end, long seed) {
            int known = ends.size();
            int length = shapes.key(end);
            int number = ends.number(shapes.words(), length);
            if (number == known) {
                int ending = endings.number(Ending.of(end));
                ofEnd.add(ending);
                if (ending == met.size()) met.add(new long[] {0, seed});
            }
            met.get(ofEnd.get(number))[0]++;
        }

        Sample sample() {
            List<Drawn> rows = new ArrayList<>();
            for (int i = 0; i < met.size(); i++) rows.add(new Drawn(endings.get(i), met.get(i)[0], met.get(i)[1]));
            rows.sort(Comparator.comparing(Drawn::ending));
            return new Sample(rows, runs, unfinished, steps, asked);
        }
    }
}
