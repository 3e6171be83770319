package interleave.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.program.Program;
import interleave.testing.RandomChannels;
import interleave.testing.RandomGates;
import interleave.testing.RandomPrograms;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/// A workspace that remembers who can go on, and who cannot, says the same as one that asks everybody anew.
class ChoicesTest {
    private static int compare(int programs, LongFunction<Program> made) {
        int compared = 0;
        for (long seed = 0; seed < programs; seed++) {
            Machine machine = new Machine(made.apply(seed), seed % 4 > 0);
            Random random = new Random(seed);
            boolean realTime = random.nextBoolean();
            Workspace workspace = new Workspace(machine, machine.start(), false);
            for (int i = 0; i < 200 && workspace.outcome() == null; i++) {
                List<Choice> found = workspace.choices(realTime);
                State state = workspace.freeze();
                String where = "seed " + seed + " step " + i;
                assertEquals(realTime ? machine.choicesInRealTime(state) : machine.choices(state), found, where);
                for (int thread = 0; thread < workspace.threads(); thread++) {
                    Workspace fresh = new Workspace(machine, state, false);
                    assertEquals(Choices.waiting(fresh, thread, 0), Choices.waiting(workspace, thread, 0), where);
                    assertEquals(Choices.ways(fresh, thread), Choices.ways(workspace, thread), where);
                }
                Choice choice = found.get(random.nextInt(found.size()));
                workspace.take(choice.thread().index(), choice.way());
                compared++;
            }
        }
        return compared;
    }

    @Test
    void ofProgramsThatDoAnything() {
        assertTrue(compare(300, seed -> RandomPrograms.anything(seed, 3, 5)) > 1000);
    }

    @Test
    void ofWhatThreadsWaitAt() {
        assertTrue(compare(300, seed -> RandomGates.program(seed, 3, 5)) > 1000);
        assertTrue(compare(300, seed -> RandomGates.timers(seed, 3, 5)) > 1000);
    }

    @Test
    void ofChannels() {
        assertTrue(compare(300, seed -> RandomChannels.program(seed, 3, 5)) > 1000);
    }
}
