package interleave.analysis;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.explore.Preemptions;
import interleave.testing.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The races of every schedule of a program, by walking all of them and looking at all pairs of accesses in each; with the
/// fewest preemptions and then the fewest steps up to the second access of any schedule that shows it.
public final class AllRuns {
    private AllRuns() {}

    /// @return each pair of places with "preemptions/length"; empty where there are more schedules than `most`
    public static Optional<Map<String, String>> races(Machine machine, long most) {
        Map<String, int[]> found = new TreeMap<>();
        long schedules = Enumeration.walk(machine, most, (path, _) -> {
            Run run = Run.of(machine).then(Schedule.parse(path));
            Preemptions.Counted preemptions = Preemptions.along(run);
            NaiveOrder.ofEffects(run).eachRace((pair, second) ->
                    found.merge(pair, new int[] {preemptions.upTo(second), second}, AllRuns::simpler));
        });
        if (schedules > most) return Optional.empty();
        Map<String, String> told = new TreeMap<>();
        found.forEach((pair, least) -> told.put(pair, least[0] + "/" + least[1]));
        return Optional.of(told);
    }

    private static int[] simpler(int[] one, int[] other) {
        return one[0] < other[0] || one[0] == other[0] && one[1] <= other[1] ? one : other;
    }

    /// The name of a race in that table.
    public static String pair(Race race) {
        return NaiveOrder.pair(race.first(), race.second());
    }
}
