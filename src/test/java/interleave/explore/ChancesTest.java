package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.State;
import interleave.program.Program;
import interleave.testing.Alike;
import interleave.testing.Sketch;
import interleave.testing.Threads;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// How likely the outcomes of programs are that may go round in circles.
class ChancesTest {
    /// T1 sees T2's 1 in one of two cases at once, and else T2 takes it back or T1 comes in time: worked out by hand.
    @Test
    void whoLooksInTime() {
        Program program = Threads.program(CirclesTest.spins(), (f, c) -> f.line("x = 1; x = 0")
                .store(c.x, Sketch.number(1), "x")
                .store(c.x, Sketch.number(0), "x"));
        Outcomes outcomes = outcomes(program);
        // The first write comes for certain. Then T1 looks, or T2 writes 0, each in one of two cases.
        assertEquals(Optional.of(Fraction.of(1, 2)), outcomes.rows().stream()
                .map(row -> row.probability().orElseThrow())
                .reduce(Fraction::plus));
        assertTrue(outcomes.livelock().orElseThrow().trapped());
    }

    @Test
    void agreesWithFollowingAllRunsForALongTime() {
        int cyclic = 0;
        for (long seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            Program made = Threads.program(work(random), work(random), work(random));
            Program program = seed % 3 == 0 ? Alike.of(made, 1) : made;
            Outcomes outcomes = StateSpace.explore(Run.of(new Machine(program)), Limits.states(3000), _ -> {}, () -> false).outcomes();
            if (!outcomes.complete() || outcomes.livelock().isEmpty()) continue;
            Map<Ending, Double> expected = followed(new Machine(program));
            for (Reached row : outcomes.rows()) {
                double chance = row.probability().orElseThrow().toDouble();
                assertEquals(expected.getOrDefault(row.ending(), 0.0), chance, 1e-6, "seed " + seed + " " + row.ending());
            }
            cyclic++;
        }
        assertTrue(cyclic > 30, cyclic + " programs with circles");
    }

    private static Outcomes outcomes(Program program) {
        return StateSpaceTest.explore(Run.of(new Machine(program))).outcomes();
    }

    private static Threads.Work work(Random random) {
        int[] kinds = random.ints(1 + random.nextInt(2), 0, 5).toArray();
        int number = random.nextInt(2);
        return (f, c) -> {
            for (int kind : kinds) {
                int again = f.line("x").here();
                switch (kind) {
                    case 0 -> f.load(0, c.x, "x").branch(Sketch.equal(Sketch.local(0), Sketch.number(number)), f.here() + 2).jump(again);
                    case 1 -> f.store(c.x, Sketch.number(number), "x").load(0, c.x, "x")
                            .branch(Sketch.equal(Sketch.local(0), Sketch.number(number)), again);
                    case 2 -> f.store(c.x, Sketch.number(1 - number), "x");
                    case 3 -> f.load(0, c.x, "x").store(c.x, Sketch.number(number), "x");
                    default -> f.increment(0, c.x, "x");
                }
            }
        };
    }

    /// The chance of each ending within so many steps that hardly any more can come.
    private static Map<Ending, Double> followed(Machine machine) {
        Map<Ending, Double> ended = new TreeMap<>();
        Map<Long, State> states = new LinkedHashMap<>();
        Map<Long, Double> likely = new LinkedHashMap<>();
        State start = machine.start();
        states.put(start.fingerprint(), start);
        likely.put(start.fingerprint(), 1.0);
        for (int step = 0; step < 600; step++) {
            Map<Long, Double> next = new LinkedHashMap<>();
            likely.forEach((print, chance) -> {
                State state = states.get(print);
                if (state.outcome().isPresent()) {
                    ended.merge(Ending.of(state), chance, Double::sum);
                    return;
                }
                var choices = machine.choices(state);
                for (Choice choice : choices) {
                    State after = machine.after(state, choice);
                    states.putIfAbsent(after.fingerprint(), after);
                    next.merge(after.fingerprint(), chance / choices.size(), Double::sum);
                }
            });
            likely = next;
        }
        return ended;
    }
}
