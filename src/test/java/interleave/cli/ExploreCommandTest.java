package interleave.cli;

import static interleave.cli.Said.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// `interleave explore`, as a shell sees it.
@Isolated("it listens to System.out")
class ExploreCommandTest {
    private static final String COUNTER = "assets/library/counter-3x2/counter.go";
    private static final String LARGE = "assets/library/counter-10x1000/counter.go";

    @TempDir
    private Path folder;

    private String go(String text) throws IOException {
        return Files.writeString(folder.resolve("p.go"), "package main\n\n" + text).toString();
    }

    @Test
    void jsonHasTheFieldsThatAreKept() throws IOException {
        Said said = say("explore", COUNTER, "--format", "json");
        assertEquals(0, said.code());
        assertEquals("", said.err());
        Map<String, Object> all = said.json();
        assertEquals(true, all.get("complete"));
        assertFalse(all.containsKey("bound"));
        assertEquals(2981, all.get("states"));
        assertEquals("17153136", all.get("schedules"));
        assertEquals("7134", all.get("traceClasses"));
        assertEquals(true, all.get("racesComplete"));
        List<?> races = (List<?>) all.get("races");
        assertEquals(2, races.size());
        assertEquals("counter", ((Map<?, ?>) races.getFirst()).get("cell"));
        assertEquals(0, all.get("deadlocks"));
        List<?> outcomes = (List<?>) all.get("outcomes");
        assertEquals(5, outcomes.size());
        assertEquals(
                Map.of(
                        "kind", "completed",
                        "output", "6\n",
                        "finals", Map.of("counter", 6),
                        "schedules", "90",
                        "probability", "1999/7558272",
                        "lost", Map.of("min", 0, "max", 0),
                        "witness", "T1*6 T2*6 T3*6",
                        "preemptions", 0),
                outcomes.getLast());
    }

    @Test
    void oneRunOfEachTraceClassFindsTheSameOutcomes() throws IOException {
        Said said = say("explore", COUNTER, "--classes", "--format", "json");
        assertEquals(0, said.code());
        assertEquals("7134", said.json().get("traceClasses"));
        List<?> byClasses = ((List<?>) said.json().get("outcomes")).stream().map(one -> ((Map<?, ?>) one).get("finals")).toList();
        List<?> byStates = ((List<?>) say("explore", COUNTER, "--format", "json").json().get("outcomes"))
                .stream().map(one -> ((Map<?, ?>) one).get("finals")).toList();
        assertEquals(byStates, byClasses);
        Said bounded = say("explore", COUNTER, "--classes", "--max-steps", "100");
        assertEquals(3, bounded.code());
        assertTrue(bounded.out().contains("Not all was found: stopped at 100 steps."), bounded.out());
    }

    @Test
    void textTellsCountsFromProbabilities() {
        Said said = say("explore", COUNTER);
        assertEquals(0, said.code());
        List<String> lines = said.out().lines().toList();
        assertEquals(
                "5 outcomes of 17,153,136 schedules (7,134 trace classes), 2,981 states. This is all that can happen.",
                lines.getFirst());
        assertTrue(lines.get(2).matches(" schedules  probability  lost  preemptions  witness +outcome"), lines.get(2));
        assertTrue(
                lines.get(3).matches("10,819,224 +41.65 % +4 +1  T1[^,]* +counter = 2, prints \"2\\\\n\""), lines.get(3));
        assertTrue(said.out().contains("probability: how likely this is"), said.out());
        assertTrue(said.out().contains("It was enough to look at 620 states: some threads are alike"), said.out());
        assertTrue(said.out().endsWith("\n2 data races (interleave race FILE --all tells more)\n"), said.out());
    }

    /// The seed that is printed, run, ends as its row says.
    @Test
    void runsAtRandom() throws IOException {
        Said said = say("explore", COUNTER, "--runs", "500", "--format", "json");
        assertEquals(0, said.code());
        assertEquals(500, said.json().get("sampled"));
        assertEquals(false, said.json().get("complete"));
        int runs = 0;
        for (Object outcome : (List<?>) said.json().get("outcomes")) {
            Map<?, ?> row = (Map<?, ?>) outcome;
            runs += (int) row.get("runs");
            Map<String, Object> run =
                    say("run", COUNTER, "--scheduler", "random", "--seed", "" + row.get("seed"), "--format", "json").json();
            assertEquals(row.get("finals"), run.get("finals"));
        }
        assertEquals(500, runs);
        String text = say("explore", COUNTER, "--runs", "500").out();
        assertTrue(text.startsWith("500 runs at random, of 9,000 steps: "), text);
        assertTrue(text.contains("There may be others."), text);
        assertEquals(2, say("explore", COUNTER, "--runs", "5", "--classes").code());
        assertEquals(2, say("explore", COUNTER, "--runs", "-5").code());
    }

    /// The witness that is printed, run, ends as its row says.
    @Test
    void aWitnessCanBeRun() throws IOException {
        List<?> outcomes = (List<?>) say("explore", COUNTER, "--format", "json").json().get("outcomes");
        for (Object outcome : outcomes) {
            Map<?, ?> row = (Map<?, ?>) outcome;
            Map<String, Object> run =
                    say("run", COUNTER, "--schedule", (String) row.get("witness"), "--format", "json").json();
            assertEquals(row.get("finals"), run.get("finals"));
            assertEquals(row.get("output"), run.get("output"));
            assertEquals(((Map<?, ?>) row.get("lost")).get("min"), ((List<?>) run.get("lost")).size());
        }
    }

    @Test
    void fromAScheduleOn() throws IOException {
        Map<String, Object> all = say("explore", COUNTER, "--from", "T1*6 T2*6", "--format", "json").json();
        assertEquals("1", all.get("schedules"));
        assertFalse(all.containsKey("races"));
        assertEquals("T1*6 T2*6 T3*6", ((Map<?, ?>) ((List<?>) all.get("outcomes")).getFirst()).get("witness"));
        assertEquals(2, say("explore", COUNTER, "--from", "T9").code());
        assertEquals(2, say("explore", COUNTER, "--from", "huh").code());
    }

    @Test
    void aDeadlockIsAFailure() throws IOException {
        Said said = say("explore", "assets/library/lock-order/transfer.go", "--format", "json");
        assertEquals(1, said.code());
        assertEquals(1, said.json().get("deadlocks"));
        assertTrue(said.out().contains("\"kind\":\"deadlock\""), said.out());
        assertTrue(say("explore", "assets/library/lock-order/transfer.go").out().contains("  deadlock, moved = 0"));
    }

    @Test
    void aPanicHasItsPlace() throws IOException {
        String file = go("func main() {\n\tvar a []int\n\tgo func() {}()\n\ta[0] = 1\n}\n");
        Said said = say("explore", file, "--format", "json");
        assertEquals(1, said.code());
        Map<?, ?> row = (Map<?, ?>) ((List<?>) said.json().get("outcomes")).getFirst();
        assertEquals("panic", row.get("kind"));
        assertEquals(6, row.get("line"));
        assertEquals("T0", row.get("thread"));
    }

    @Test
    void aBound() throws IOException {
        Said said = say("explore", LARGE, "--max-states", "5000", "--format", "json");
        assertEquals(3, said.code());
        assertEquals(false, said.json().get("complete"));
        assertEquals("5,000 states", said.json().get("bound"));
        String text = say("explore", LARGE, "--max-states", "5000").out();
        assertTrue(text.startsWith("No run has come to its end yet"), text);
        assertTrue(text.contains("Not all was found: stopped at 5,000 states."), text);
    }

    @Test
    void aRunThatMayGoOnForEver() throws IOException {
        String file = go("""
                var done bool

                func main() {
                \tgo func() {
                \t\tdone = true
                \t}()
                \tfor !done {
                \t}
                }
                """);
        Said said = say("explore", file, "--format", "json");
        assertEquals(0, said.code());
        assertFalse(said.json().containsKey("schedules"));
        Map<?, ?> livelock = (Map<?, ?>) said.json().get("livelock");
        assertEquals(List.of("T0"), livelock.get("threads"));
        assertEquals(List.of(9), livelock.get("lines"));
        assertEquals(false, livelock.get("trapped"));
        assertTrue(say("explore", file).out().contains("and then again and again: T0"));
        Said classes = say("explore", file, "--classes", "--max-steps", "2000");
        assertEquals(3, classes.code());
        assertTrue(classes.out().startsWith("At least 0 outcomes of at least 0 trace classes, 2,001 steps."), classes.out());
        assertTrue(classes.out().contains("no end of trace classes"), classes.out());
    }

    @Test
    void oneOfAThingIsCalledSo() throws IOException {
        String one = say("explore", go("func main() {\n}\n")).out();
        assertTrue(one.startsWith("1 outcome of 1 schedule (1 trace class), 1 state. "), one);
        String late = say("explore", COUNTER, "--classes", "--max-steps", "1").out();
        assertTrue(late.contains("stopped at 1 step."), late);
    }

    @Test
    void anExtremeIsNotLookedForByClasses() {
        Said said = say("explore", COUNTER, "--classes", "--least", "counter");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("--classes asks for all outcomes, --least for one extreme"), said.err());
    }

    @Test
    void wrongUsage() throws IOException {
        assertEquals(2, say("explore").code());
        assertEquals(2, say("explore", "none.go").code());
        assertEquals(2, say("explore", COUNTER, "--max-states", "0").code());
        assertEquals(2, say("explore", COUNTER, "--max-seconds", "0").code());
        assertEquals(2, say("explore", COUNTER, "--max-states", "many").code());
        Said refused = say("explore", go("func main() {\n\tx := 1\n}\n"));
        assertEquals(1, refused.code());
        assertTrue(refused.err().startsWith("p.go:4:2: declared and not used: x"), refused.err());
    }
}
