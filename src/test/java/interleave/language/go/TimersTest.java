package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.testing.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Timers and tickers: in virtual time for schedulers that imitate real life, at any moment for who looks at all schedules.
class TimersTest {
    private static TreeSet<String> outputs(Text text) {
        TreeSet<String> found = new TreeSet<>();
        Enumeration.walk(new Machine(text.program()), 20_000, (_, end) -> found.add(end.output().strip()));
        return found;
    }

    private static Run run(Text text, String schedule) {
        return Run.of(new Machine(text.program())).then(Schedule.parse(schedule));
    }

    private static Text timeout(int work) {
        return Text.main("""
                done := make(chan string, 1)
                go func() {
                    time.Sleep(%d * time.Millisecond)
                    done <- "done"
                }()
                select {
                case s := <-done:
                    fmt.Println(s)
                case <-time.After(20 * time.Millisecond):
                    fmt.Println("timeout")
                }""".formatted(work));
    }

    @Test
    void inRealLifeTheShorterTimeIsOverFirst() {
        assertEquals("done\n", timeout(10).output());
        assertEquals("timeout\n", timeout(30).output());
    }

    @Test
    void nothingGuaranteesIt() {
        assertEquals("[done, timeout]", outputs(timeout(10)).toString());
        assertEquals("[done, timeout]", outputs(timeout(30)).toString());
    }

    @Test
    void aTimerIsSaidToRing() {
        Run run = run(timeout(30), "T0");
        assertEquals(
                "T0 was woken by time.After after 20 ms (line 10).",
                Analysis.of(run).narrator().at(1).sentences().getFirst().toString());
    }

    @Test
    void stoppingATimerSaysWhetherItWasSet() {
        assertEquals("true false false true true\n", Text.main("""
                t := time.NewTimer(time.Hour)
                a, b := t.Stop(), t.Stop()
                c, d := t.Reset(time.Second), t.Reset(time.Minute)
                <-t.C
                fmt.Println(a, b, c, d, !t.Stop())""").output());
    }

    @Test
    void aStoppedTimerNeverRings() {
        String output = Text.main("t := time.NewTimer(1); t.Stop(); <-t.C").output();
        assertTrue(output.startsWith("fatal error: all goroutines are asleep - deadlock!"), output);
    }

    @Test
    void aTickerRingsAgainAndAgain() {
        assertEquals("1s\n2s\n3s\n", Text.main("""
                start := time.Now()
                t := time.NewTicker(time.Second)
                defer t.Stop()
                for range 3 {
                    fmt.Println((<-t.C).Sub(start))
                }""").output());
    }

    @Test
    void aLateReceiverMissesTicks() {
        assertEquals("1s 4s 5s\n", Text.main("""
                start := time.Now()
                c := time.Tick(time.Second)
                a := <-c
                time.Sleep(2500 * time.Millisecond)
                <-c
                b, d := <-c, <-c
                fmt.Println(a.Sub(start), b.Sub(start), d.Sub(start))""").output());
    }

    @Test
    void afterFuncCallsInAGoroutineOfItsOwn() {
        Text text = Text.main("""
                x := 1
                done := make(chan bool)
                time.AfterFunc(time.Second, func() { x++; done <- true })
                <-done
                fmt.Println(x)""");
        assertEquals("2\n", text.output());
        assertTrue(Analysis.of(text.run()).races().all().isEmpty());
    }

    @Test
    void aStoppedAfterFuncCallsNothingAndItsGoroutineIsGone() {
        Text text = Text.main("""
                t := time.AfterFunc(time.Second, func() { fmt.Print("called ") })
                fmt.Println(t.Stop(), t.Stop())""");
        assertTrue(outputs(text).containsAll(Set.of("called false false", "true false")), outputs(text).toString());
        assertTrue(outputs(text).stream().noneMatch(output -> output.contains("called") && output.contains("true")));
        Run run = run(text, "T0");
        assertTrue(run.end().thread(1).ended());
        assertEquals("true false\n", run.end().output());
    }

    @Test
    void resettingAnAfterFuncCallsAgain() {
        assertEquals("1 2 true false\n", Text.main("""
                n := 0
                c := make(chan int)
                t := time.AfterFunc(time.Second, func() { n++; c <- n })
                a := t.Reset(2 * time.Second)
                fmt.Print(<-c, " ")
                b := t.Reset(time.Second)
                fmt.Println(<-c, a, b)""").output());
    }

    @Test
    void settingATimerHappensBeforeItRings() {
        Text text = Text.main("""
                x := 0
                t := time.NewTimer(time.Hour)
                t.Stop()
                go func() { x = 1; t.Reset(time.Second) }()
                <-t.C
                fmt.Println(x)""");
        assertEquals("1\n", text.output());
        assertTrue(Analysis.of(text.run()).races().all().isEmpty());
    }

    @Test
    void aSleepOrdersNothingButATimerThatIsAskedForDoes() {
        Text sleeping = Text.main("""
                x := 0
                go func() { x = 1 }()
                time.Sleep(time.Second)
                fmt.Println(x)""");
        assertEquals("1\n", sleeping.output());
        assertFalse(Analysis.of(sleeping.run()).races().all().isEmpty());
        assertEquals("[0, 1]", outputs(sleeping).toString());
    }

    @Test
    void timePassesOnlyWhereNobodyElseCanGoOn() {
        assertEquals("1.5s 0s true\n", Text.main("""
                start := time.Now()
                time.Sleep(1500 * time.Millisecond)
                a := time.Since(start)
                b := time.Now()
                fmt.Println(a, time.Since(b), b.After(start) && start.Before(b) && !b.IsZero() && time.Time{}.IsZero())""").output());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "time.NewTicker(0) | non-positive interval for NewTicker",
        "var t time.Timer; t.Stop() | time: Stop called on uninitialized Timer",
        "var t time.Timer; t.Reset(1) | time: Reset called on uninitialized Timer",
    })
    void misuseIsAPanicAsInGo(String statements, String message) {
        Run run = Text.main(statements).run();
        Outcome.Panicked panicked = (Outcome.Panicked) run.outcome().orElseThrow();
        assertEquals(message, panicked.message());
    }
}
