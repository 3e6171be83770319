package interleave.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.WaitGraph.Edge;
import interleave.analysis.WaitGraph.Kind;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.language.Languages;
import interleave.language.Reading;
import interleave.program.Source;
import interleave.testing.Programs;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitGraphTest {
    static Run run(String name, String text, String schedule) {
        Reading reading = Languages.ofFile(name).orElseThrow().read(new Source(name, text));
        if (!(reading instanceof Reading.Understood understood)) throw new AssertionError(reading);
        return Run.of(new Machine(understood.program())).then(Schedule.parse(schedule));
    }

    private static WaitGraph graph(Run run) {
        return WaitGraph.of(Analysis.of(run), run.length());
    }

    private static WaitGraph go(String body, String schedule) {
        return graph(run("main.go", "package main\n\nimport \"sync\"\n\nvar mu sync.Mutex\nvar rw sync.RWMutex\nvar wg sync.WaitGroup\n"
                + "var cond = sync.NewCond(&mu)\nvar ch = make(chan int)\nvar once sync.Once\n\nfunc main() {\n\trw.RLock()\n\trw.RUnlock()\n" + body + "\n}\n", schedule));
    }

    @Test
    void twoLocksInOppositeOrderAreARing() {
        WaitGraph graph = graph(Programs.run(Programs.lockOrder(), "T1 T2"));
        assertEquals(
                List.of(
                        "T0 waits for wg (Wait), T1, T2 could call Done",
                        "T1 waits for b (lock), held by T2 since step 2",
                        "T2 waits for a (lock), held by T1 since step 1",
                        "ring: T1 → b → T2 → a → T1"),
                graph.lines());
        assertEquals("T1 and T2 wait for each other", graph.verdict());
        List<String> ring = graph.edges().stream().filter(graph::inRing).map(edge -> edge.from() + " " + edge.to()).toList();
        assertEquals(List.of("T1 b", "b T2", "T2 a", "a T1"), ring);
    }

    @Test
    void beforeTheSecondLockIsTakenThereIsNoRing() {
        WaitGraph graph = graph(Programs.run(Programs.lockOrder(), "T1"));
        assertEquals(List.of("T0 waits for wg (Wait), T1, T2 could call Done"), graph.lines());
        assertEquals("T0 waits", graph.verdict());
        assertTrue(graph.stuck().isEmpty());
    }

    @Test
    void whereNobodyWaitsThereIsNoGraph() {
        assertTrue(graph(Programs.run(Programs.counter(0, 1), "")).empty());
        assertEquals("No thread waits", graph(Programs.run(Programs.counter(0, 1), "")).verdict());
    }

    @Test
    void nobodyReceivesWhatIsSent() {
        WaitGraph graph = go("ch <- 1", "");
        assertEquals(List.of("T0 waits for ch (send), nobody left who could receive"), graph.lines());
        assertEquals("Nobody left can wake T0", graph.verdict());
    }

    @Test
    void whoOnlySendsCannotReceive() {
        WaitGraph graph = go("go func() { ch <- 1 }()\n\tch <- 2", "");
        assertEquals(
                List.of("T0 waits for ch (send), nobody left who could receive", "T1 waits for ch (send), nobody left who could receive"),
                graph.lines());
    }

    @Test
    void whoWaitsThereItselfFreesNobody() {
        // Each of them would send after it has received.
        WaitGraph graph = go("for i := 0; i < 2; i++ {\n\t\tgo func() { ch <- <-ch }()\n\t}\n\t<-ch", "");
        assertTrue(graph.lines().contains("T1 waits for ch (receive), nobody left who could send"), graph.lines().toString());
        assertEquals("Nobody left can wake T0, T1 and T2", graph.verdict());
    }

    @Test
    void aForgottenDone() {
        WaitGraph graph = go("wg.Add(2)\n\tgo func() { wg.Done() }()\n\twg.Wait()", "");
        assertEquals(List.of("T0 waits for wg (Wait), nobody left who could call Done"), graph.lines());
    }

    @Test
    void aSelectWaitsForEachOfItsChannels() {
        WaitGraph graph = go("mine, other := make(chan int), make(chan int)\n\tgo func() { mu.Lock(); mu.Unlock(); other <- 1 }()\n\tselect {\n\tcase <-mine:\n\tcase <-other:\n\tcase other <- 1:\n\t}", "");
        assertEquals(
                List.of("T0 waits for mine (receive), nobody left who could send", "T0 waits for other (send or receive), T1 could receive or send"),
                graph.lines());
        assertEquals("T0 waits", graph.verdict());
    }

    @Test
    void nothingFreesWhoWaitsAtNil() {
        assertEquals(
                List.of("T0 waits for a nil channel (for ever), nobody ever can"), go("var none chan int\n\t<-none", "").lines());
        assertEquals(List.of("T0 waits for a select without cases (for ever), nobody ever can"), go("select {}", "").lines());
    }

    @Test
    void aMutexThatIsLockedTwiceIsARingOfOne() {
        WaitGraph graph = go("mu.Lock()\n\tmu.Lock()", "");
        assertEquals("T0 waits for itself", graph.verdict());
        assertEquals(List.of("ring: T0 → mu → T0"), graph.lines().subList(1, 2));
    }

    @Test
    void readersKeepAWriterOutAndTheWriterFurtherReaders() {
        WaitGraph graph = go("go func() { rw.RLock(); ch <- 1 }()\n\tgo func() { rw.Lock() }()\n\tgo func() { rw.RLock() }()\n\twg.Add(1)\n\twg.Wait()", "T1 T2");
        assertEquals(
                List.of(
                        "T0 waits for wg (Wait), nobody left who could call Done",
                        "T1 waits for ch (send), nobody left who could receive",
                        "T2 waits for rw (write lock), read by T1 since step 1",
                        "T3 waits for rw (read lock), read by T1 since step 1, T2 goes first"),
                graph.lines());
    }

    @Test
    void aConditionVariableWantsANotice() {
        WaitGraph graph = go("go func() { mu.Lock(); cond.Wait() }()\n\tgo func() { mu.Lock(); cond.Signal() }()\n\twg.Add(1)\n\twg.Wait()", "T1*2");
        assertTrue(graph.lines().stream().anyMatch(line -> line.matches("T1 waits for cond \\(notice\\),.* T2 could notify")), graph.lines().toString());
    }

    @Test
    void whoHasEndedWithALockGivesItBackNeverMore() {
        WaitGraph graph = go("go func() { mu.Lock() }()\n\tmu.Lock()", "T1");
        assertEquals(List.of("T0 waits for mu (lock), held by T1 since step 1"), graph.lines());
        Edge last = graph.edges().getLast();
        assertEquals(Kind.NOBODY, last.kind());
        assertEquals("ended without unlocking it", last.words());
    }

    @Test
    void ofRingsThatMeetTheFirstIsTold() {
        String both = "both := func(x, y *sync.Mutex) { x.Lock(); y.Lock() }\n\tvar a, b, c, d sync.Mutex\n\tgo both(&a, &b)\n\tgo both(&b, &a)\n\tgo both(&c, &d)\n\tgo both(&d, &c)\n\tselect {}";
        WaitGraph graph = go(both, "T1 T2 T3 T4");
        assertEquals(2, graph.rings().size());
        assertFalse(graph.rings().getFirst().stream().anyMatch(graph.rings().getLast()::contains));
    }

    @Test
    void rustWaitsForLocksThreadsAndMessages() {
        WaitGraph graph = graph(run("main.rs", """
                use std::sync::{mpsc, Mutex};
                use std::thread;

                static A: Mutex<i32> = Mutex::new(0);

                fn main() {
                    let (tx, rx) = mpsc::channel::<i32>();
                    let held = A.lock().unwrap();
                    let taker = thread::spawn(move || {
                        let _a = A.lock().unwrap();
                        rx.recv().unwrap()
                    });
                    taker.join().unwrap();
                    tx.send(*held).unwrap();
                }
                """, ""));
        assertEquals(
                List.of("T0 waits for T1 (join)", "T1 waits for A (lock), held by T0", "ring: T0 → T1 → A → T0"), graph.lines());
    }
}
