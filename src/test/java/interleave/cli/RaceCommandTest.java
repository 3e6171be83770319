package interleave.cli;

import static interleave.cli.Said.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// `interleave race`, as a shell sees it.
@Isolated("it listens to System.out")
class RaceCommandTest {
    private static final String COUNTER = "assets/library/counter-2x1/counter.go";
    private static final String SAFE = "assets/library/counter-2x1-mutex/counter.go";

    @TempDir
    private Path folder;

    private String go(String text) throws IOException {
        return Files.writeString(folder.resolve("p.go"), "package main\n\n" + text).toString();
    }

    @Test
    void oneRunInGosOwnLayout() {
        Said said = say("race", COUNTER, "--schedule", "T1 T2*3 T1*2");
        assertEquals(66, said.code());
        assertEquals("", said.err());
        assertEquals(
                """
                ==================
                WARNING: DATA RACE
                Write at counter by goroutine 3:
                  main.main.func1()
                      counter.go:18

                Previous read at counter by goroutine 2:
                  main.main.func1()
                      counter.go:18

                Goroutine 3 (finished) created at:
                  main.main()
                      counter.go:16

                Goroutine 2 (finished) created at:
                  main.main()
                      counter.go:16

                Nothing orders line 18 in T1 before line 18 in T2; a lock held by both, or an atomic, would.\
                 (T1 is goroutine 2, T2 is goroutine 3.)
                ==================
                """,
                said.out().substring(0, said.out().indexOf("\n\n==================") + 1));
        assertTrue(said.out().endsWith("\n2 data races in this run of 6 steps (completed); --all looks at every schedule\n"));
    }

    @Test
    void theHelpTellsTheExitCodes() {
        String help = say("race", "--help").out();
        assertTrue(help.contains("Exit codes: 66 a data race was found; 0 none was; 1 the program was\nrefused"), help);
        assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
    }

    @Test
    void allSchedulesAsJsonHaveTheFieldsThatAreKept() throws IOException {
        Said said = say("race", COUNTER, "--all", "--format", "json");
        assertEquals(66, said.code());
        Map<String, Object> all = said.json();
        assertEquals(true, all.get("complete"));
        List<?> races = (List<?>) all.get("races");
        assertEquals(2, races.size());
        Map<?, ?> race = (Map<?, ?>) races.getFirst();
        assertEquals("counter", race.get("cell"));
        assertEquals(Map.of("op", "write", "thread", "T1", "line", 18, "col", 4, "step", 3), race.get("first"));
        assertEquals(Map.of("op", "read", "thread", "T2", "line", 18, "col", 4, "step", 4), race.get("second"));
        assertEquals("T1*3 T2", race.get("witness"));
        assertEquals(0, race.get("preemptions"));
        Said again = say("race", COUNTER, "--schedule", "T1*3 T2", "--format", "json");
        assertEquals(66, again.code());
        assertEquals("limit", again.json().get("outcome"));
    }

    @Test
    void noRaceIsFine() throws IOException {
        Said said = say("race", SAFE, "--all");
        assertEquals(0, said.code());
        assertEquals("no data races over all schedules (9 states)\n", said.out());
        assertEquals(List.of(), say("race", SAFE, "--all", "--format", "json").json().get("races"));
        assertEquals(0, say("race", SAFE, "--seed", "7").code());
    }

    @Test
    void theRaceThatFewRunsShowIsFoundAmongAll() throws IOException {
        String rare = go("""
                var flag, data int

                func main() {
                	go func() {
                		data = 1
                		flag = 1
                	}()
                	if flag == 1 {
                		data = 2
                	}
                }
                """);
        assertEquals(1, ((List<?>) say("race", rare, "--schedule", "T0 T1*2", "--format", "json").json().get("races")).size());
        List<?> races = (List<?>) say("race", rare, "--all", "--format", "json").json().get("races");
        List<String> lines = races.stream()
                .map(race -> ((Map<?, ?>) ((Map<?, ?>) race).get("first")).get("line") + " "
                        + ((Map<?, ?>) ((Map<?, ?>) race).get("second")).get("line"))
                .toList();
        assertEquals(List.of("7 11", "8 10"), lines);
    }

    @Test
    void theWordsNameLocksThatDoNotHelp() throws IOException {
        String two = go("""
                import "sync"

                var x int
                var mu, nu sync.Mutex

                func main() {
                	go func() {
                		mu.Lock()
                		x = 1
                		mu.Unlock()
                	}()
                	nu.Lock()
                	x = 2
                	nu.Unlock()
                }
                """);
        String out = say("race", two, "--all").out();
        assertTrue(out.contains("holds mu and T0 nu: these are different locks.") || out.contains("holds nu and T1 mu: these are different locks."), out);
        assertTrue(out.contains("by main goroutine:\n  main.main()\n"), out);
    }

    @Test
    void aBoundIsSaidAndIsAnExitCodeOfItsOwn() throws IOException {
        Said said = say("race", "assets/library/counter-3x2-mutex/counter.go", "--all", "--max-states", "10", "--format", "json");
        assertEquals(3, said.code());
        assertEquals(false, said.json().get("complete"));
        assertEquals("10 states", said.json().get("bound"));
    }

    @Test
    void wrongUsageIsSaid() {
        assertEquals(2, say("race", COUNTER, "--all", "--schedule", "T1").code());
        assertEquals(2, say("race", "nowhere.go").code());
        assertEquals(2, say("race", COUNTER, "--all", "--max-states", "0").code());
    }

    @Test
    void aRefusedProgramIsToldAsData() throws IOException {
        Said said = say("race", go("func main() {\n\tx := 1\n}\n"), "--all", "--format", "json");
        assertEquals(1, said.code());
        assertEquals("refused", said.json().get("outcome"));
    }
}
