package interleave.cli;

import interleave.explore.Goal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `explore` that ask for one extreme instead of all outcomes; at most one of them.
final class Extremum {
    @Option(names = "--least", paramLabel = "CELL", description = "Only the least final value of a cell, in a program of any size.")
    private @Nullable String least;

    @Option(names = "--most", paramLabel = "CELL", description = "Only the greatest final value of a cell.")
    private @Nullable String most;

    @Option(names = "--most-lost", description = "Only the most updates that are lost in one run.")
    private boolean mostLost;

    @Option(names = "--least-lost", description = "Only the fewest updates that are lost in one run.")
    private boolean leastLost;

    /// How it was asked for.
    String option() {
        if (least != null) return "--least";
        if (most != null) return "--most";
        return mostLost ? "--most-lost" : "--least-lost";
    }

    /// What is asked for: picocli sees to it that it is one.
    Goal goal() {
        if (least != null) return Goal.least(least);
        if (most != null) return Goal.most(most);
        return mostLost || !leastLost ? Goal.mostLost() : Goal.leastLost();
    }
}
