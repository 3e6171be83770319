package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.UniformRandom;
import interleave.explore.Ending;
import interleave.explore.Limits;
import interleave.explore.Outcomes;
import interleave.explore.Reached;
import interleave.picture.Seal;
import interleave.program.Program;
import interleave.testing.NaiveOutcomes;
import interleave.testing.Programs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProspectsTest {
    private static Prospects of(Program program, long states) {
        Run start = Run.of(new Machine(program));
        Space space = Space.of(start, Limits.states(states), _ -> {}, () -> false);
        return new Prospects(start, space, space.outcomes(() -> false), Space::of);
    }

    private static Prospects of(Run start) {
        Space space = Space.of(start, Limits.USUAL, _ -> {}, () -> false);
        return new Prospects(start, space, space.outcomes(() -> false), Space::of);
    }

    private static Set<Ending> endings(Outcomes outcomes) {
        return outcomes.rows().stream().map(Reached::ending).collect(Collectors.toSet());
    }

    /// By walking every schedule from every position.
    private static Map<Ending, Seal> naive(Run run, int position) {
        Map<Ending, Seal> sealed = new HashMap<>();
        Set<Ending> before = endings(NaiveOutcomes.of(run.prefix(0)));
        for (int at = 1; at <= position; at++) {
            Set<Ending> now = endings(NaiveOutcomes.of(run.prefix(at)));
            for (Ending ending : before) if (!now.contains(ending)) sealed.put(ending, new Seal(at, true));
            before = now;
        }
        return sealed;
    }

    @Test
    void theStepThatDecidedIsTheOneThatWalkingEveryScheduleFinds() {
        List<Program> programs = List.of(
                Programs.counter(2, 1), Programs.counter(3, 1), Programs.counterInTwoSteps(2, 2), Programs.lockOrder(),
                Programs.atomicLoadThenStore(2, 2), Programs.mutexCounter(2, 1));
        for (Program program : programs) {
            Run start = Run.of(new Machine(program));
            Prospects prospects = of(start);
            for (int seed = 0; seed < 4; seed++) {
                Run run = start.then(new UniformRandom(seed));
                for (int position = run.length(); position >= 0; position -= 2) {
                    Here here = prospects.look(new Moment(run, position), () -> false).orElseThrow();
                    assertEquals(naive(run, position), here.sealed(), run.schedule() + " at " + position);
                    assertEquals(NaiveOutcomes.of(run.prefix(position)).schedules(), here.outcomes().schedules());
                    assertEquals(endings(NaiveOutcomes.of(run.prefix(position))), Set.copyOf(here.possible()));
                }
            }
        }
    }

    @Test
    void aGlanceSaysWhatIsImpossibleButNotSinceWhen() {
        Run run = Programs.run(Programs.counter(2, 1), "T1 T2 T1*2 T2*2");
        Here here = of(run.prefix(0)).glance(new Moment(run, 4), () -> false).orElseThrow();
        assertEquals(List.of(new Seal(4, false)), List.copyOf(here.sealed().values()));
    }

    @Test
    void whereTheWholeIsTooLargeTheRestIsExploredFromThere() {
        Prospects prospects = of(Programs.counter(3, 4), 2000);
        Run run = Run.of(new Machine(Programs.counter(3, 4))).then(new UniformRandom(5));
        assertFalse(prospects.look(new Moment(run, 0), () -> false).orElseThrow().outcomes().complete());
        Here near = prospects.look(new Moment(run, run.length() - 5), () -> false).orElseThrow();
        assertTrue(near.outcomes().complete());
        assertEquals(NaiveOutcomes.of(run.prefix(run.length() - 5)).schedules(), near.outcomes().schedules());
    }

    @Test
    void whatNobodyWantsToKnowAnyLongerIsNotAnswered() {
        Run run = Programs.run(Programs.counter(2, 1), "T1 T2 T1*2 T2*2");
        AtomicBoolean over = new AtomicBoolean(true);
        Optional<Here> here = of(run.prefix(0)).look(new Moment(run, 6), over::get);
        assertTrue(here.isEmpty());
    }

    @Test
    void whoGoesBackSeesOnlyWhatWasDecidedUpToThere() {
        Run run = Programs.run(Programs.counter(3, 1), "T1 T2 T3 T1*2 T2*2 T3*2");
        Here end = of(run.prefix(0)).look(new Moment(run, 9), () -> false).orElseThrow();
        assertEquals(List.of(2, 3), end.sealedBy(9).values().stream().map(Seal::step).sorted().toList());
        assertEquals(List.of(2), end.sealedBy(2).values().stream().map(Seal::step).toList());
        assertEquals(Map.of(), end.sealedBy(1));
    }

    @Test
    void theSentenceNamesWhatWasDecided() {
        Run run = Programs.run(Programs.counter(3, 1), "T1 T2 T3 T1*2 T2*2 T3*2");
        Prospects prospects = of(run.prefix(0));
        Optional<Outcomes> all = Optional.of(NaiveOutcomes.of(run.prefix(0)));
        Here two = prospects.look(new Moment(run, 2), () -> false).orElseThrow();
        assertEquals(Optional.of("After this step, 3 can no longer happen."), Sealing.words(two, all));
        Here three = prospects.look(new Moment(run, 3), () -> false).orElseThrow();
        assertEquals(Optional.of("From this step on, only 1 can happen."), Sealing.words(three, all));
        Here four = prospects.look(new Moment(run, 4), () -> false).orElseThrow();
        assertEquals(Optional.empty(), Sealing.words(four, all));
    }
}
