package interleave.ui.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.program.Source;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The real Go, where one is installed.
class RealGoTest {
    private static final String RACY = """
            package main

            import "sync"

            func main() {
            	counter := 0
            	var wg sync.WaitGroup
            	wg.Add(2)
            	for range [2]int{} {
            		go func() {
            			counter++
            			wg.Done()
            		}()
            	}
            	wg.Wait()
            	println("done")
            }
            """;

    private static RealGo go;

    @BeforeAll
    static void find() {
        Optional<RealGo> found = RealGo.find();
        assumeTrue(found.isPresent(), "there is no Go on this machine");
        go = found.get();
    }

    private static RealReport run(String text, int times, Duration limit) throws IOException {
        return go.run(new Source("p.go", text), new RealGo.Request(times, limit), _ -> {}, () -> false);
    }

    @Test
    void aRacyProgramPrintsAndIsReported() throws IOException {
        RealReport report = run(RACY, 2, Duration.ofSeconds(20));
        assertEquals(Map.of("done", 2), report.endings());
        assertTrue(report.complete());
        assumeTrue(report.cannotWatch().isEmpty(), report.cannotWatch());
        assertEquals(2, report.watched().size());
        assertEquals("done", report.watched().getFirst().ending(), "its reports are no output of the program");
        assertEquals(List.of(new LinePair(11, 11)), List.copyOf(report.races().keySet()));
    }

    @Test
    void whatItsCompilerRefusesIsToldInItsWords() throws IOException {
        RealReport report = run("package main\n\nfunc main() {\n\tx := 1\n}\n", 1, Duration.ofSeconds(5));
        assertTrue(report.refusal().startsWith("main.go:4:2: "), report.refusal());
        assertTrue(report.plain().isEmpty());
    }

    @Test
    void aProgramThatDoesNotEndIsStopped() throws IOException {
        RealReport report = run("package main\n\nfunc main() {\n\tprintln(\"begun\")\n\tfor {\n\t}\n}\n", 1, Duration.ofMillis(300));
        assertEquals("did not end in time", report.plain().getFirst().ending());
        assertEquals("begun\n", report.plain().getFirst().output());
    }

    @Test
    void whoCancelsGetsWhatWasDone() throws IOException {
        int[] asked = {0};
        RealReport report = go.run(
                new Source("p.go", RACY),
                new RealGo.Request(1_000_000, Duration.ofSeconds(5)),
                done -> asked[0] = done,
                () -> asked[0] >= 3);
        assertEquals(3, report.plain().size());
        assertFalse(report.complete());
    }
}
