package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.program.Source;
import interleave.program.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Package `sync`, each part by a few lines.
class SyncTest {
    /// Real Go has a race between writing over a mutex and locking it; what is not followed is not accepted either.
    @ParameterizedTest
    @CsvSource({
        "var mu sync.Mutex; mu = sync.Mutex{}; mu.Lock(), 'sync.Mutex is'",
        "var wg sync.WaitGroup; wg = sync.WaitGroup{}; wg.Wait(), 'sync.WaitGroup is'",
        "type C struct { mu sync.Mutex }; var c C; c = C{}; c.mu.Lock(), 'C, which holds a sync.Mutex, is'",
        "type C struct { mu sync.Mutex }; c := &C{}; *c = C{}; c.mu.Lock(), 'C, which holds a sync.Mutex, is'",
    })
    void writingOverWhatThreadsWaitAtIsRefused(String statements, String type) {
        Source source = new Source("p.go", "package main\n\nimport \"sync\"\n\nfunc main() {\n" + statements + "\n}\n");
        Reading.Refused refused = (Reading.Refused) new GoLanguage().read(source);
        assertEquals(
                List.of("assigning to a variable of type " + type + " not understood yet"),
                refused.problems().stream().map(Problem::message).toList());
    }

    /// Two goroutines and what main does after it has started them; all share `mu`, `rw`, `once`, `c` and `x`.
    private static Text two(String first, String second, String main) {
        return Text.main("""
                var mu sync.Mutex
                var rw sync.RWMutex
                var once sync.Once
                c := sync.NewCond(&mu)
                x := 0
                _, _, _, _, _ = &mu, &rw, &once, c, x
                var wg sync.WaitGroup
                wg.Add(2)
                go func() {
                    defer wg.Done()
                    %s
                }()
                go func() {
                    defer wg.Done()
                    %s
                }()
                %s
                wg.Wait()""".formatted(first, second, main));
    }

    private static Run run(Text text, String schedule) {
        return Run.of(new Machine(text.program())).then(Schedule.parse(schedule));
    }

    private static String ending(Run run) {
        return Analysis.of(run).narrator().ending().orElseThrow().toString();
    }

    private static String waiting(Run run, int thread) {
        return Analysis.of(run).narrator()
                .waiting(interleave.program.ThreadId.of(thread), run.length()).orElseThrow().toString();
    }

    private static String said(Run run) {
        return Analysis.of(run).narrator().at(run.length()).sentences().getFirst().toString();
    }

    @Test
    void readersGoTogetherAndAWriterWaitsForThem() {
        Text text = two("rw.RLock(); _ = x; rw.RUnlock()", "rw.RLock(); _ = x; rw.RUnlock()", "rw.Lock(); x = 1; rw.Unlock()");
        Run run = run(text, "T1 T2 T0");
        assertEquals("T0 asked for rw to write: no new readers are let in before it (line 20).", said(run));
        assertEquals(
                "T0 waits for the write lock of rw, held for reading by T1 since step 1 and T2 since step 2.", waiting(run, 0));
        assertEquals(Value.Int.of(1), run(text, "T1 T2 T0 T1 T2").end().finals().get("x"));
    }

    @Test
    void aWaitingWriterKeepsNewReadersOut() {
        Text text = two("rw.RLock(); x = 1; rw.RUnlock()", "rw.Lock(); x = 2; rw.Unlock()", "rw.RLock(); rw.RUnlock()");
        Run run = run(text, "T1 T2");
        assertEquals("T0 waits for the read lock of rw: T2 waits to write, and goes first.", waiting(run, 0));
        run = run(text, "T1 T2 T1 T2*2");
        assertEquals(new Outcome.Completed(), run.outcome().orElseThrow());
    }

    @Test
    void whoWritesKeepsAllOthersOut() {
        Text text = two("rw.Lock(); x = 1; rw.Unlock()", "rw.RLock(); rw.RUnlock()", "rw.Lock(); rw.Unlock()");
        Run run = run(text, "T1");
        assertEquals("T2 waits for the read lock of rw, held for writing by T1 since step 1.", waiting(run, 2));
        assertEquals("T0 waits for the write lock of rw, held for writing by T1 since step 1.", waiting(run, 0));
    }

    @Test
    void readingAgainWhileAWriterWaitsIsADeadlock() {
        Run run = run(two("rw.RLock(); x = 1; rw.RLock(); rw.RUnlock(); rw.RUnlock()", "rw.Lock(); rw.Unlock()", ""), "T1 T2 T1");
        assertEquals(
                "Deadlock: no thread can go on. T1 waits for the read lock of rw: T2 waits to write, and goes first; T2 waits for"
                        + " the write lock of rw, held for reading by T1 since step 1: each waits for the other. T0 waits for wg:"
                        + " 2 more must call Done, but T1 and T2 wait for ever.",
                ending(run));
    }

    @Test
    void upgradingAReadLockWaitsForItself() {
        Run run = run(two("rw.RLock(); rw.Lock()", "", ""), "T1*2");
        assertEquals(
                "Deadlock: no thread can go on. T1 waits for the write lock of rw, held for reading by T1 itself since step 1:"
                        + " it waits for itself. T0 waits for wg: 1 more must call Done, but T1 waits for ever.",
                ending(run));
    }

    @Test
    void tryingDoesNotWait() {
        assertEquals("true false\ntrue false\nfalse false\n", Text.main("""
                var mu sync.RWMutex
                fmt.Println(mu.TryRLock(), mu.TryLock())
                fmt.Println(mu.TryRLock(), mu.TryLock())
                mu.RUnlock(); mu.RUnlock(); mu.Lock()
                fmt.Println(mu.TryRLock(), mu.TryLock())""").output());
    }

    @Test
    void theReadingSideIsALocker() {
        assertEquals("true false\n", Text.main("""
                var mu sync.RWMutex
                var l sync.Locker = mu.RLocker()
                l.Lock()
                fmt.Println(mu.TryRLock(), mu.TryLock())
                mu.RUnlock()
                l.Unlock()
                mu.Lock()""").output());
    }

    @ParameterizedTest
    @CsvSource({
        "mu.Unlock(), sync: Unlock of unlocked RWMutex",
        "mu.RUnlock(), sync: RUnlock of unlocked RWMutex",
        "mu.RLock(); mu.Unlock(), sync: Unlock of unlocked RWMutex",
        "mu.Lock(); mu.RUnlock(), sync: RUnlock of unlocked RWMutex",
    })
    void unlockingWhatIsNotLockedIsFatal(String statements, String message) {
        String output = Text.main("defer func() { recover() }()\nvar mu sync.RWMutex\n" + statements).output();
        assertEquals("fatal error: " + message, output.lines().findFirst().orElseThrow());
    }

    @Test
    void onceIsDoneByTheFirstAndTheOthersWaitForIt() {
        Text text = two("once.Do(func() { x++ })", "once.Do(func() { x++ }); _ = x", "");
        Run run = run(text, "T1");
        assertEquals("T1 was the first to come to once (line 14).", said(run));
        assertEquals("T2 waits until T1 is done with once, begun at step 1.", waiting(run, 2));
        run = run(text, "T1*4 T2*2");
        assertEquals("T2 read 1 from x (line 18).", said(run).replaceAll(" \\(line \\d+\\)", " (line 18)"));
        assertTrue(Analysis.of(run).races().all().isEmpty());
    }

    @Test
    void onceCountsAsDoneAlsoWhereItPanics() {
        assertEquals("first\n", Text.main("""
                var once sync.Once
                func() {
                    defer func() { fmt.Println(recover()) }()
                    once.Do(func() { panic("first") })
                }()
                once.Do(func() { fmt.Println("never") })""").output());
    }

    @Test
    void onceInsideItselfWaitsForItself() {
        Run run = run(two("once.Do(func() { once.Do(func() { x++ }) })", "", ""), "T1");
        assertTrue(ending(run).startsWith("Deadlock: no thread can go on. T1 waits for once, which it is doing itself since"
                + " step 1: it waits for itself."), ending(run));
    }

    @Test
    void onceFuncCallsOnceAndPanicsAlways() {
        assertEquals("called\nagain\nagain\n", Text.main("""
                f := sync.OnceFunc(func() { fmt.Println("called") })
                f(); f()
                g := sync.OnceFunc(func() { panic("again") })
                for range 2 {
                    func() {
                        defer func() { fmt.Println(recover()) }()
                        g()
                    }()
                }""").output());
    }

    @Test
    void aNoticeWakesWhoHasWaitedLongest() {
        Text text = two("mu.Lock(); c.Wait(); mu.Unlock()", "mu.Lock(); c.Wait(); mu.Unlock()", "c.Signal(); c.Broadcast()");
        Run run = run(text, "T2*2 T1*2 T0");
        assertEquals("T0 woke T2 at c (line 20).", said(run));
        assertEquals("T1 waits for a notice at c.", waiting(run, 1));
        assertTrue(run.end().thread(2).ready());
        assertEquals(new Outcome.Completed(), run(text, "T2*2 T1*2 T0 T0 T1 T2").outcome().orElseThrow());
    }

    @Test
    void waitingGivesTheLockBackAndTakesItAgain() {
        Text text = two("mu.Lock(); c.Wait(); x = 1; mu.Unlock()", "mu.Lock(); c.Signal(); x = 2; mu.Unlock()", "");
        Run run = run(text, "T1*2 T2*2");
        assertEquals("T1 waits for mu, held by T2 since step 3.", waiting(run, 1));
        run = run(text, "T1*2 T2*3 T1*2");
        assertEquals("T1 wrote 1 into x (line 14).", said(run));
        assertTrue(Analysis.of(run).races().all().isEmpty());
    }

    @Test
    void aNoticeHappensBeforeTheWaitThatItEnds() {
        Text text = two("c.L.Lock(); c.Wait(); _ = x; c.L.Unlock()", "x = 1; c.Signal()", "");
        assertTrue(Analysis.of(run(text, "T1*2 T2*2 T1*2")).races().all().isEmpty());
    }

    @Test
    void aNoticeThatNobodyWaitsForIsLost() {
        Run run = run(two("mu.Lock(); c.Wait(); mu.Unlock()", "c.Signal()", ""), "T2 T1*2");
        assertEquals(
                "Nobody waits at c now, and a notice is not kept for later.",
                Analysis.of(run).narrator().at(1).sentences().get(1).toString());
        assertTrue(ending(run).contains("T1 waits for a notice at c, but nobody is left who could give one."), ending(run));
    }

    @Test
    void whatTheLibraryKeepsForItselfCannotBeNamed() {
        assertEquals(
                "4:6: once.state undefined (cannot refer to unexported field state)",
                Text.main("var once sync.Once\nonce.state = 1").problems().replaceFirst("^\\d+:\\d+", "4:6"));
        assertEquals(
                "cannot use mu (variable of type sync.Mutex) as sync.Locker value in argument to sync.NewCond: sync.Mutex does not"
                        + " implement sync.Locker (method Lock has pointer receiver)",
                Text.main("var mu sync.Mutex\n_ = sync.NewCond(mu)").problems().replaceFirst("^\\d+:\\d+: ", ""));
    }

    @Test
    void eachOperationOfAMapIsOneStepAndMayLoseUpdates() {
        Text text = Text.main("""
                var m sync.Map
                m.Store("n", 0)
                var wg sync.WaitGroup
                for range 2 {
                    wg.Add(1)
                    go func() {
                        defer wg.Done()
                        n, _ := m.Load("n")
                        m.Store("n", n.(int)+1)
                    }()
                }
                wg.Wait()""");
        Run run = run(text, "T1 T2*2 T1");
        assertEquals(1, Analysis.of(run).lostUpdates().count(run.length()));
        assertTrue(Analysis.of(run).races().all().isEmpty());
        assertEquals("T1 called m.Store(\"n\", n.(int)+1) and wrote 1 into m[\"n\"] atomically (line 12).", said(run));
        assertEquals("1", run.end().finals().get("m[\"n\"]").toString());
    }

    @Test
    void aMapDoesWhatItsMethodsSay() {
        assertEquals("""
                <nil> false
                1 true
                1 true
                2 false
                2 true
                false true
                [a 7][c 9]
                7 true
                false
                """, Text.main("""
                var m sync.Map
                fmt.Println(m.Load("a"))
                m.Store("a", 1)
                fmt.Println(m.Load("a"))
                fmt.Println(m.LoadOrStore("a", 5))
                fmt.Println(m.LoadOrStore("b", 2))
                fmt.Println(m.LoadAndDelete("b"))
                m.Store("c", 9)
                fmt.Println(m.CompareAndSwap("a", 2, 3), m.CompareAndSwap("a", 1, 7))
                m.Range(func(key, value any) bool { fmt.Print("[", key, " ", value, "]"); return true })
                fmt.Println()
                fmt.Println(m.Swap("a", 8))
                m.Delete("a")
                _, ok := m.Load("a")
                fmt.Println(ok)""").output());
    }

    @Test
    void aPoolGivesBackWhatWasPutInLast() {
        assertEquals("new 2 1 new", Text.main("""
                p := sync.Pool{New: func() any { return "new" }}
                fmt.Print(p.Get(), " ")
                p.Put("1"); p.Put("2"); p.Put(nil)
                fmt.Print(p.Get(), " ", p.Get(), " ", p.Get())""").output());
    }

    @Test
    void whatIsPutIntoAPoolIsOrderedBeforeItIsGot() {
        Text text = Text.main("""
                var p sync.Pool
                x := 0
                go func() { x = 1; p.Put(&x) }()
                if p.Get() != nil { fmt.Println(x) }""");
        Run run = run(text, "T1*2");
        assertEquals("1\n", run.end().output());
        assertTrue(Analysis.of(run).races().all().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "v.Store(nil) | sync/atomic: store of nil value into Value",
        "v.Store(1); v.Store(int8(1)) | sync/atomic: store of inconsistently typed value into Value",
        "v.Swap(nil) | sync/atomic: swap of nil value into Value",
        "v.Store(1); v.Swap(true) | sync/atomic: swap of inconsistently typed value into Value",
        "v.CompareAndSwap(1, nil) | sync/atomic: compare and swap of nil value into Value",
        "v.CompareAndSwap(1, true) | sync/atomic: compare and swap of inconsistently typed values",
        "v.Store(1); v.CompareAndSwap(nil, true) | sync/atomic: compare and swap of inconsistently typed value into Value",
    })
    void anAtomicValueTakesOneType(String statements, String message) {
        assertEquals("panic: " + message, Text.main("var v atomic.Value\n" + statements).output().lines().findFirst().orElseThrow());
    }

    @Test
    void anAtomicValueIsLoadedStoredAndSwapped() {
        assertEquals("<nil> 1 false true 3\n", Text.main("""
                var v atomic.Value
                a := v.Load()
                v.Store(1)
                fmt.Println(a, v.Swap(2), v.CompareAndSwap(1, 5), v.CompareAndSwap(2, 3), v.Load())""").output());
    }

    @Test
    void anAtomicPointerIsOfAnyType() {
        assertEquals("true false true 2 2 atomic.Pointer[main.node]\n", Text.file("""
                type node struct {
                    n    int
                    next atomic.Pointer[node]
                }
                func main() {
                    a, b := &node{n: 1}, &node{n: 2}
                    empty := a.next.Load() == nil
                    a.next.Store(a)
                    x, y := a.next.CompareAndSwap(b, a), a.next.CompareAndSwap(a, b)
                    fmt.Println(empty, x, y, a.next.Load().n, a.next.Swap(nil).n, fmt.Sprintf("%T", &a.next)[1:])
                }
                """).output());
    }

    @Test
    void anAtomicPointerOrdersWhatItPublishes() {
        Text text = Text.file("""
                type config struct{ n int }
                func main() {
                    var p atomic.Pointer[config]
                    go func() { c := &config{}; c.n = 1; p.Store(c) }()
                    if c := p.Load(); c != nil { fmt.Println(c.n) }
                }
                """);
        Run run = run(text, "T1");
        assertEquals("1\n", run.end().output());
        assertTrue(Analysis.of(run).races().all().isEmpty());
        assertTrue(Text.main("var p atomic.Pointer[int]; var q atomic.Pointer[bool]; q.Store(p.Load())").problems()
                .endsWith("cannot use p.Load() (value of type *int) as *bool value in argument to q.Store"));
    }
}
