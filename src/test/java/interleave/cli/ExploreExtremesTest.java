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

/// `interleave explore --least` and its like, as a shell sees them.
@Isolated("it listens to System.out")
class ExploreExtremesTest {
    private static final String LARGE = "assets/library/counter-10x1000/counter.go";
    private static final String BANK = "assets/library/bank/bank.go";

    @TempDir
    private Path folder;

    @Test
    void theTwoOfTenThousandCanBeRun() throws IOException {
        Said said = say("explore", LARGE, "--least", "counter", "--format", "json");
        assertEquals(0, said.code(), said.err());
        Map<String, Object> all = said.json();
        assertEquals("least", all.get("goal"));
        assertEquals("counter", all.get("cell"));
        assertEquals(2, all.get("value"));
        assertEquals(true, all.get("proved"));
        assertEquals(14, all.get("runs"));
        assertEquals(4, all.get("preemptions"));
        assertEquals(
                "T1*2 T2*2997 T1 T2*2 T1*2997 T3*3000 T4*3000 T5*3000 T6*3000 T7*3000 T8*3000 T9*3000 T10*3000 T2",
                all.get("witness"));
        Said run = say("run", LARGE, "--schedule", (String) all.get("witness"), "--format", "json");
        assertEquals(Map.of("counter", 2), run.json().get("finals"));
        assertEquals("2\n", run.json().get("output"));
    }

    @Test
    void textSaysTheValueWhyAndHow() {
        List<String> lines = say("explore", LARGE, "--least", "counter").out().lines().toList();
        assertTrue(lines.get(0).startsWith("least counter = 2, proved: no run ends below 2: "), lines.get(0));
        assertTrue(lines.get(2).startsWith("T1*2 T2*2997 T1 "), lines.get(2));
        assertEquals("30,000 steps in 14 runs, 4 preemptions (interleave run FILE --schedule '…' shows them).", lines.get(4));
        String lost = say("explore", BANK, "--most-lost").out();
        assertTrue(lost.startsWith("most lost updates: 1, proved: all states were looked at, which are "), lost);
        assertTrue(lost.contains(", 1 preemption ("), lost);
    }

    @Test
    void theOtherExtremes() throws IOException {
        assertEquals(-40, say("explore", BANK, "--least", "balance", "--format", "json").json().get("value"));
        assertEquals(40, say("explore", BANK, "--most", "balance", "--format", "json").json().get("value"));
        Map<String, Object> lost = say("explore", BANK, "--least-lost", "--format", "json").json();
        assertEquals("least-lost", lost.get("goal"));
        assertEquals(0, lost.get("value"));
        Map<String, Object> after =
                say("explore", BANK, "--from", "T1*3 T2", "--most", "balance", "--format", "json").json();
        assertTrue(((String) after.get("witness")).startsWith("T1*3 T2"), after.toString());
    }

    @Test
    void aBoundIsTold() throws IOException {
        String spins = Files.writeString(folder.resolve("p.go"), """
                package main

                import (
                \t"sync"
                \t"sync/atomic"
                )

                func main() {
                \tvar wg sync.WaitGroup
                \tvar n atomic.Int64
                \twg.Add(6)
                \tfor range 6 {
                \t\tgo func() {
                \t\t\tdefer wg.Done()
                \t\t\tfor range 50 {
                \t\t\t\tfor c := n.Load(); !n.CompareAndSwap(c, c+1); c = n.Load() {
                \t\t\t\t}
                \t\t\t}
                \t\t}()
                \t}
                \twg.Wait()
                }
                """).toString();
        Said said = say("explore", spins, "--least", "n", "--max-steps", "50000", "--format", "json");
        assertEquals(3, said.code(), said.err());
        assertEquals(300, said.json().get("value"));
        assertEquals(false, said.json().get("proved"));
        assertEquals("50,000 steps", said.json().get("bound"));
        assertTrue(((String) said.json().get("why")).startsWith("best found: the search ended after 50,"));
    }

    @Test
    void wrongUsage() {
        Said unknown = say("explore", BANK, "--least", "counter");
        assertEquals(2, unknown.code());
        assertEquals(
                "The program ends with no cell 'counter' that holds a number; it has: balance.\n", unknown.err());
        assertEquals(2, say("explore", BANK, "--least", "balance", "--most", "balance").code());
        assertEquals(2, say("explore", BANK, "--most-lost", "--max-steps", "0").code());
        assertEquals(1, say("explore", "assets/library/forgotten-done/wait.go", "--most-lost").code());
    }
}
