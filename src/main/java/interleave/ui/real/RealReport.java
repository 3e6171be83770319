package interleave.ui.real;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the real Go made of a program.
/// @param version of the Go that is installed, such as `go1.25.3`
/// @param refusal what its compiler said, where it refused the program; else empty
/// @param plain runs as anyone would run it
/// @param watched runs with the race detector, which makes programs slower and other interleavings likely
/// @param cannotWatch why the race detector could not be used; empty where it could
/// @param complete whether all runs were made that were asked for
public record RealReport(
        String version, String refusal, List<RealRun> plain, List<RealRun> watched, String cannotWatch, boolean complete) {
    public RealReport {
        plain = List.copyOf(plain);
        watched = List.copyOf(watched);
    }

    /// How often each ending was seen among the plain runs, the most frequent one first; equally frequent ones in the
    /// order in which they were seen.
    public Map<String, Integer> endings() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (RealRun run : plain) counts.merge(run.ending(), 1, Integer::sum);
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /// The races that the detector reported, by their two lines, each with the number of runs that showed it.
    public Map<LinePair, Integer> races() {
        Map<LinePair, Integer> found = new TreeMap<>();
        for (RealRun run : watched) {
            run.races().stream().map(RealRace::lines).distinct().forEach(pair -> found.merge(pair, 1, Integer::sum));
        }
        return found;
    }

    /// The same, with the first report of each.
    public Map<LinePair, RealRace> reports() {
        Map<LinePair, RealRace> found = new TreeMap<>();
        for (RealRun run : watched) for (RealRace race : run.races()) found.putIfAbsent(race.lines(), race);
        return found;
    }
}
