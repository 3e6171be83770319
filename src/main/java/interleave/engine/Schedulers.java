package interleave.engine;

import java.util.List;
import java.util.Optional;

/// The strategies that a person can choose from by name, in the window and on the command line. A new one is a file beside
/// [RoundRobin] and a line here.
public final class Schedulers {
    private Schedulers() {}

    /// A strategy that can be chosen.
    /// @param name as it is written on the command line
    /// @param title as it stands in a menu
    /// @param words one sentence that says what it does
    /// @param seeded whether the seed makes a difference
    public record Named(String name, String title, String words, boolean seeded, Maker maker) {
        /// The strategy with these settings.
        public Scheduler make(Settings settings) {
            return maker.make(settings);
        }
    }

    /// What strategies can be told.
    /// @param seed makes the run: the same seed, the same choices
    /// @param depth how deep a bug [Pct] looks for, at least 1
    /// @param length about how many steps the run takes, for [Pct], at least 1
    public record Settings(long seed, int depth, int length) {
        /// The settings of someone who set none.
        public static final Settings DEFAULT = new Settings(1, 3, 100);

        /// The same with another seed.
        public Settings withSeed(long seed) {
            return new Settings(seed, depth, length);
        }

        /// The same with another depth.
        public Settings withDepth(int depth) {
            return new Settings(seed, depth, length);
        }

        /// The same for a run of another length.
        public Settings withLength(int length) {
            return new Settings(seed, depth, Math.max(1, length));
        }
    }

    /// Makes a strategy.
    @FunctionalInterface
    public interface Maker {
        /// The strategy with these settings.
        Scheduler make(Settings settings);
    }

    /// All of them, in the order of a menu.
    public static final List<Named> ALL = List.of(
            new Named(
                    "random",
                    "Random",
                    "At each step one of the threads that can go on, all equally likely.",
                    true,
                    settings -> new UniformRandom(settings.seed())),
            new Named(
                    "round-robin", "Round robin", "Every thread in turn, one step each.", false, _ -> new RoundRobin()),
            new Named(
                    "run-to-completion",
                    "Run to completion",
                    "Each thread as far as it gets before the next one has a turn.",
                    false,
                    _ -> new RunToCompletion()),
            new Named(
                    "pct",
                    "PCT",
                    "Random priorities that change at a few random steps: finds rare bugs more often.",
                    true,
                    settings -> new Pct(settings.seed(), settings.depth(), settings.length())));

    /// The strategy of that name.
    public static Optional<Named> find(String name) {
        return ALL.stream().filter(named -> named.name().equals(name)).findFirst();
    }
}
