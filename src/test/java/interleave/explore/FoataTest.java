package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.Step;
import interleave.program.Program;
import interleave.testing.Enumeration;
import interleave.testing.RandomPrograms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/// The number of trace classes against all schedules: each schedule is brought into its normal form (Cartier and Foata, 1969),
/// and there are as many classes as different forms. What depends on what is said here anew, by the effects alone.
class FoataTest {
    private static final long MOST_SCHEDULES = 1000;

    /// What a step did to the things that threads have in common.
    private record Event(int thread, Set<Cell> read, Set<Cell> written) {
        static Event of(Step step) {
            Set<Cell> read = new HashSet<>();
            Set<Cell> written = new HashSet<>();
            for (Effect effect : step.effects()) {
                if (effect instanceof Effect.Read e) read.add(e.cell());
                else if (effect instanceof Effect.Wrote e) written.add(e.cell());
                else if (effect instanceof Effect.Atomically e) (e.wrote() ? written : read).add(e.cell());
                else if (effect instanceof Effect.Locked e) written.add(e.cell());
                else if (effect instanceof Effect.Unlocked e) written.add(e.cell());
            }
            return new Event(step.thread().index(), read, written);
        }

        boolean dependsOn(Event earlier) {
            return thread == earlier.thread
                    || written.stream().anyMatch(cell -> earlier.written.contains(cell) || earlier.read.contains(cell))
                    || read.stream().anyMatch(earlier.written::contains);
        }
    }

    /// The layers of a run: in each, which threads take a step, none of which depends on another one there.
    private static String form(Run run) {
        List<Event> events = new ArrayList<>();
        List<Integer> layers = new ArrayList<>();
        List<TreeSet<Integer>> form = new ArrayList<>();
        for (Step step : run.steps()) {
            Event event = Event.of(step);
            int layer = 0;
            for (int i = 0; i < events.size(); i++) {
                if (event.dependsOn(events.get(i))) layer = Math.max(layer, layers.get(i) + 1);
            }
            events.add(event);
            layers.add(layer);
            if (layer == form.size()) form.add(new TreeSet<>());
            form.get(layer).add(event.thread());
        }
        return form.toString();
    }

    /// @return in how many programs there were fewer classes than schedules
    private static int compare(int programs, LongFunction<Program> made) {
        int reduced = 0;
        for (long seed = 0; seed < programs; seed++) {
            Program program = made.apply(seed);
            Machine machine = new Machine(program);
            Set<String> forms = new HashSet<>();
            Run start = Run.of(machine);
            long schedules = Enumeration.walk(
                    machine, MOST_SCHEDULES, (schedule, _) -> forms.add(form(start.then(Schedule.parse(schedule)))));
            if (schedules > MOST_SCHEDULES) continue;
            Set<String> visited = new HashSet<>();
            TraceClasses.Found found = TraceClasses.explore(
                    start, Limits.USUAL, () -> false, schedule -> visited.add(form(start.then(schedule))));
            String where = "seed " + seed + "\n" + program.source().text();
            assertEquals(forms.size(), found.classes(), where);
            assertEquals(forms, visited, where);
            if (forms.size() < schedules) reduced++;
        }
        return reduced;
    }

    @Test
    void ofIncrements() {
        assertTrue(compare(120, RandomPrograms::increments) > 10);
    }

    @Test
    void ofReadsAndWritesUnderLocksAndWithout() {
        assertTrue(compare(80, seed -> RandomPrograms.accesses(seed, 2, 3)) > 30);
        assertTrue(compare(40, seed -> RandomPrograms.accesses(seed + 1000, 3, 2)) > 5);
    }
}
