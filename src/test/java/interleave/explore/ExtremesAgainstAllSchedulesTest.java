package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.program.Program;
import interleave.program.Value;
import interleave.testing.Enumeration;
import interleave.testing.RandomChannels;
import interleave.testing.RandomPrograms;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the search finds in small random programs, against all their schedules walked one by one. Of 4,978 goals in the 1,413
/// programs of numbers 1000 to 1499 that have no more than 30,000 states it reached every one within 200,000 steps; here
/// are some smaller ones.
class ExtremesAgainstAllSchedulesTest {
    private static final long MOST_SCHEDULES = 2_000;

    @Test
    void incrementsComeToTheExtremesThatEnumerationFinds() {
        int goals = 0;
        for (long seed = 0; seed < 25; seed++) goals += check(RandomPrograms.increments(seed), "increments " + seed);
        assertTrue(goals > 25, goals + " goals");
    }

    @Test
    void programsThatDoAnythingComeToTheExtremesThatEnumerationFinds() {
        int goals = 0;
        for (long seed = 0; seed < 25; seed++) {
            goals += check(RandomPrograms.anything(seed, 2 + (int) (seed % 2), 4), "anything " + seed);
        }
        assertTrue(goals > 25, goals + " goals");
    }

    @Test
    void programsOfChannelsComeToTheExtremesThatEnumerationFinds() {
        int goals = 0;
        for (long seed = 0; seed < 25; seed++) {
            goals += check(RandomChannels.program(seed, 2 + (int) (seed % 2), 3), "channels " + seed);
        }
        assertTrue(goals > 25, goals + " goals");
    }

    private static int check(Program program, String name) {
        Machine machine = new Machine(program);
        Map<Goal, Long> exact = new LinkedHashMap<>();
        long schedules = Enumeration.walk(machine, MOST_SCHEDULES, (path, end) -> {
            if (!(end.outcome().orElseThrow() instanceof Outcome.Completed)) return;
            end.finals().forEach((cell, value) -> {
                exact.merge(Goal.least(cell), Measure.number(value), Math::min);
                exact.merge(Goal.most(cell), Measure.number(value), Math::max);
            });
            Run run = Run.of(machine).then(Schedule.parse(path));
            long lost = Analysis.of(run).lostUpdates().count(run.length());
            exact.merge(Goal.mostLost(), lost, Math::max);
            exact.merge(Goal.leastLost(), lost, Math::min);
        });
        if (schedules > MOST_SCHEDULES) return 0;
        exact.forEach((goal, value) -> {
            Measure measure = new Measure(goal);
            Moment best = new MacroSearch(measure, new Budget(100_000, () -> false), Long.MAX_VALUE, _ -> {})
                    .run(Moment.first(Run.of(machine), goal.countsLosses())).orElseThrow();
            Value reached = measure.shown(best.state(), best.ledger()).orElseThrow();
            assertEquals(value, Measure.number(reached), name + ": " + goal.words() + "\n" + program.source().text());
            Extreme found = Extremes.search(machine, goal, 100_000, _ -> {}, () -> false).orElseThrow();
            assertEquals(value, Measure.number(found.value()), name + ": " + goal.words());
            assertEquals(found.value(), ExtremesTest.played(machine, found), name);
            assertTrue(found.proved(), name + ": " + goal.words() + ": " + found.why());
        });
        return exact.size();
    }
}
