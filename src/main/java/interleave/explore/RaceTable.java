package interleave.explore;

import interleave.analysis.Race;
import interleave.engine.Choice;
import interleave.engine.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// The races found so far, each with the simplest schedule that was found for it.
final class RaceTable {
    private final Map<Race.Places, Found> found = new TreeMap<>();

    private record Found(Race race, int preemptions, int length, Supplier<List<Choice>> choices) {
        boolean simplerThan(int preemptions, int length) {
            return this.preemptions != preemptions ? this.preemptions < preemptions : this.length <= length;
        }
    }

    /// A schedule shows a race.
    /// @param choices the schedule, asked for once the search is over
    void add(Race race, int preemptions, int length, Supplier<List<Choice>> choices) {
        Found known = found.get(race.places());
        if (known != null && known.simplerThan(preemptions, length)) return;
        found.put(race.places(), new Found(race, preemptions, length, choices));
    }

    int size() {
        return found.size();
    }

    List<ProgramRace> all() {
        List<ProgramRace> all = new ArrayList<>();
        for (Found one : found.values()) {
            Witness witness = new Witness(new Schedule(one.choices().get()), one.preemptions());
            all.add(new ProgramRace(one.race(), witness));
        }
        return all;
    }
}
