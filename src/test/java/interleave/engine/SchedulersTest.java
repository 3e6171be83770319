package interleave.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.program.Program;
import interleave.testing.Programs;
import interleave.testing.RandomPrograms;
import interleave.testing.Threads;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SchedulersTest {
    private static final List<Schedulers.Named> ALL = Schedulers.ALL;

    /// What every strategy owes: one of the choices that there are, and always the same one.
    @ParameterizedTest
    @FieldSource("ALL")
    void picksAnEnabledChoiceAndIsPure(Schedulers.Named named) {
        for (int seed = 0; seed < 40; seed++) {
            Scheduler scheduler = named.make(Schedulers.Settings.DEFAULT.withSeed(seed));
            Scheduler twin = named.make(Schedulers.Settings.DEFAULT.withSeed(seed));
            Machine machine = new Machine(RandomPrograms.anything(seed, 3, 5));
            Run run = Run.of(machine).then(scheduler);
            assertTrue(run.outcome().isPresent());
            // Asked again in any order, about any prefix, by another instance: the same answers.
            for (int k = run.length() - 1; k >= 0; k--) {
                Run soFar = run.prefix(k);
                List<Choice> enabled = scheduler.wakesAtAnyMoment()
                        ? machine.choices(soFar.end())
                        : machine.choicesInRealTime(soFar.end());
                Choice choice = twin.next(soFar, enabled);
                assertTrue(enabled.contains(choice), choice + " of " + enabled);
                assertEquals(run.step(k + 1).choice(), choice);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void carriesOnFromAnywhereAsIfItHadNeverStopped(Schedulers.Named named) {
        Scheduler scheduler = named.make(Schedulers.Settings.DEFAULT);
        Run whole = Run.of(new Machine(Programs.counter(3, 3))).then(scheduler);
        for (int k = 0; k < whole.length(); k++) {
            assertEquals(whole.schedule(), whole.prefix(k).then(scheduler).schedule());
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void seedsMatterWhereItSaysSo(Schedulers.Named named) {
        Machine machine = new Machine(Programs.counter(3, 3));
        TreeSet<String> schedules = new TreeSet<>();
        for (int seed = 0; seed < 20; seed++) {
            Scheduler scheduler = named.make(Schedulers.Settings.DEFAULT.withSeed(seed));
            schedules.add(Run.of(machine).then(scheduler).schedule().toString());
        }
        if (named.seeded()) assertTrue(schedules.size() > 10, schedules.toString());
        else assertEquals(1, schedules.size());
    }

    private static String schedule(Program program, Scheduler scheduler) {
        return Run.of(new Machine(program)).then(scheduler).schedule().toString();
    }

    @Test
    void roundRobin() {
        assertEquals(
                "T1 T2 T3 T1 T2 T3 T1 T2 T3 T1 T2 T3 T1 T2 T3 T1 T2 T3",
                schedule(Programs.counter(3, 2), new RoundRobin()));
        // T1 holds the mutex; the others cannot have a turn until it lets go.
        assertEquals("T1*4 T2*4 T3*4", schedule(Programs.mutexCounter(3, 1), new RoundRobin()));
    }

    @Test
    void runToCompletion() {
        assertEquals("T1*6 T2*6 T3*6", schedule(Programs.counter(3, 2), new RunToCompletion()));
    }

    @Test
    void pctOfDepthOneNeverPreempts() {
        for (int seed = 0; seed < 50; seed++) {
            Schedule schedule = Run.of(new Machine(Programs.counter(3, 2))).then(new Pct(seed, 1, 18)).schedule();
            assertEquals(3, schedule.runs());
        }
        assertThrows(IllegalArgumentException.class, () -> new Pct(1, 0, 5));
        assertThrows(IllegalArgumentException.class, () -> new Pct(1, 1, 0));
    }

    /// Depth 2 is enough for an update to be lost: the one change of priority must fall into one of few steps.
    @Test
    void pctFindsALostUpdateAsOftenAsItsTheoremSays() {
        int found = 0;
        for (int seed = 0; seed < 1000; seed++) {
            Run run = Run.of(new Machine(Programs.counter(2, 1))).then(new Pct(seed, 2, 6));
            if (!run.end().finals().get("counter").toString().equals("2")) found++;
        }
        assertTrue(found >= 1000 / (2 * 6), "found " + found);
    }

    @Test
    void uniformRandomIsUniform() {
        int[] first = new int[4];
        for (int seed = 0; seed < 3000; seed++) {
            Run run = Run.of(new Machine(Programs.counter(3, 1))).then(new UniformRandom(seed), 1, () -> false);
            first[run.step(1).thread().index()]++;
        }
        for (int thread = 1; thread <= 3; thread++) assertTrue(Math.abs(first[thread] - 1000) < 120, first[thread] + "");
    }

    @Test
    void sleepersSleepWhileOthersCanGoOn() {
        Threads.Work sleeper = (f, c) -> f.line("sleep").sleep(2_000).line("x").load(0, c.x, "x");
        Threads.Work longer = (f, c) -> f.line("sleep").sleep(5_000).line("x").load(0, c.x, "x");
        assertEquals(
                "T3*3 T2*2 T1*2", schedule(Threads.program(longer, sleeper, Threads.increments()), new RunToCompletion()));
        Scheduler anyMoment = new Scheduler() {
            @Override
            public Choice next(Run soFar, List<Choice> enabled) {
                return enabled.getFirst();
            }

            @Override
            public boolean wakesAtAnyMoment() {
                return true;
            }
        };
        assertEquals("T1*2 T2*2 T3*3", schedule(Threads.program(longer, sleeper, Threads.increments()), anyMoment));
        assertNotEquals(0, Schedulers.ALL.size());
    }
}
