package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.Run;
import interleave.program.Value;
import org.junit.jupiter.api.Test;

/// Which steps a program takes: as few as can be told apart, each on the cell that the user would name.
class StepsTest {
    private static final String TWO = """
            var wg sync.WaitGroup
            for range 2 {
                wg.Add(1)
                go func() {
                    defer wg.Done()
                    %s
                }()
            }
            wg.Wait()
            %s""";

    private static Text two(String before, String work, String after) {
        return Text.main(before + "\n" + TWO.formatted(work, after));
    }

    @Test
    void anIncrementIsReadModifyWriteAndNothingElse() {
        assertEquals("""
                T1 read counter
                T1 modify counter (add 1)
                T1 write counter = 1
                T2 read counter
                T2 modify counter (add 1)
                T2 write counter = 2""", two("counter := 0", "counter++", "fmt.Println(counter)").steps());
    }

    @Test
    void twoThreadsHaveTwentySchedules() {
        Run run = two("counter := 0", "counter++", "_ = counter").run();
        assertEquals(6, run.length());
        assertEquals(Value.Int.of(2), run.end().finals().get("counter"));
    }

    @Test
    void theSpellingsOfAnIncrementAreOne() {
        String expected = two("x := 0", "x++", "_ = x").steps();
        for (String spelling : new String[] {"x += 1", "x = x + 1", "x = 1 + x"}) {
            assertEquals(expected, two("x := 0", spelling, "_ = x").steps(), spelling);
        }
    }

    @Test
    void whatIsComputedInBetweenIsSaid() {
        assertEquals("""
                T1 read x
                T1 modify x (compute x*2 + 1)
                T1 write x = 1""", two("x := 0", "if false { return }; x = x*2 + 1", "_ = x").steps().lines()
                .limit(3).reduce((a, b) -> a + "\n" + b).orElseThrow());
    }

    @Test
    void plainReadsAndWritesAreSteps() {
        assertEquals("""
                T1 write x = 5
                T1 read x
                T1 write y = 5""", String.join("\n", two("x, y := 0, 0", "x = 5; y = x", "_, _ = x, y").steps()
                .lines().limit(3).toList()));
    }

    @Test
    void elementsAndFieldsAreCellsOfTheirOwn() {
        assertEquals("""
                T1 read stats.hits
                T1 modify stats.hits (add 1)
                T1 write stats.hits = 1
                T1 write results[1] = 7""", String.join("\n", two(
                "results := make([]int, 3)\nstats := struct{ hits, misses int }{}",
                "stats.hits++; results[1] = 7", "_ = results").steps().lines().limit(4).toList()));
    }

    @Test
    void whatNoClosureAssignsIsCopiedAndCostsNothing() {
        assertEquals("T1 write out[0] = 3\nT2 write out[1] = 3", Text.main("""
                n := 3
                out := make([]int, 2)
                var wg sync.WaitGroup
                for i := 0; i < 2; i++ {
                    wg.Add(1)
                    go func() { defer wg.Done(); out[i] = n }()
                }
                wg.Wait()""").steps());
    }

    @Test
    void helpersThatIncrementThroughAPointerTouchTheVariable() {
        assertEquals("""
                T1 read total
                T1 modify total (add n)
                T1 write total = 5""", Text.file("""
                func add(p *int, n int) { *p += n }
                func main() {
                    total := 0
                    var wg sync.WaitGroup
                    wg.Add(1)
                    go func() { add(&total, 5); wg.Done() }()
                    wg.Wait()
                }""").steps());
    }

    @Test
    void aMutexIsLockedAsAStepAndUnlockedOnTheWay() {
        assertEquals("""
                T1 lock mu
                T1 read x
                T1 modify x (add 1)
                T1 write x = 1""", String.join("\n", two(
                "var mu sync.Mutex; x := 0", "mu.Lock(); x++; mu.Unlock()", "_ = x").steps().lines().limit(4).toList()));
    }

    @Test
    void anAtomicIsOneStep() {
        assertEquals("T1 atomic atomic add n\nT2 atomic atomic add n",
                two("var n int64", "atomic.AddInt64(&n, 1)", "_ = n").steps());
        assertEquals("T1 atomic atomic add n\nT2 atomic atomic add n",
                two("var n atomic.Int64", "n.Add(1)", "_ = n.Load()").steps());
    }

    @Test
    void wgGoAddsAndIsDone() {
        assertEquals("T1 read x\nT1 modify x (add 1)\nT1 write x = 1", Text.main("""
                x := 0
                var wg sync.WaitGroup
                wg.Go(func() { x++ })
                wg.Wait()
                _ = x""").steps());
    }

    @Test
    void aPackageVariableThatNothingAssignsIsFixed() {
        assertEquals("T1 write out[0] = 4", Text.file("""
                var limit = 4
                var out = make([]int, 1)
                func main() {
                    var wg sync.WaitGroup
                    wg.Add(1)
                    go func() { defer wg.Done(); out[0] = limit }()
                    wg.Wait()
                }""").steps());
    }

    @Test
    void aSliceThatIsAppendedToIsReadGrownAndWritten() {
        assertEquals("""
                T1 read s
                T1 modify s (append 1)
                T1 write s = [len 1 cap 1]""", String.join("\n", two("var s []int", "s = append(s, 1)", "_ = s").steps()
                .lines().limit(3).toList()));
    }

    @Test
    void wholeStructsAreReadAndWrittenCellByCell() {
        assertEquals("""
                T1 read a.x
                T1 read a.y
                T1 write b.x = 1
                T1 write b.y = 2""", String.join("\n", Text.file("""
                type P struct{ x, y int }
                func main() {
                    a, b := P{1, 2}, P{}
                    var wg sync.WaitGroup
                    wg.Add(1)
                    go func() { defer wg.Done(); b = a }()
                    wg.Wait()
                    _ = b
                }""").steps().lines().limit(4).toList()));
    }

    @Test
    void thingsAreNamedByTheVariableTheyWereMadeFor() {
        assertEquals("""
                T1 write accounts[0].balance = 7
                T1 write bank.accounts[1] = 8
                T1 write first = 9""", Text.file("""
                type Account struct{ balance int }
                type Bank struct{ accounts []int }
                func main() {
                    accounts := []*Account{{1}, {2}}
                    bank := &Bank{accounts: make([]int, 2)}
                    first := new(int)
                    var wg sync.WaitGroup
                    wg.Add(1)
                    go func() {
                        defer wg.Done()
                        accounts[0].balance = 7
                        bank.accounts[1] = 8
                        *first = 9
                    }()
                    wg.Wait()
                }""").steps().replaceAll("T1 read [^\n]*\n", ""));
    }
}
