package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.Cell;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.State;
import interleave.language.Reading;
import interleave.language.go.GoLanguage;
import interleave.program.Source;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the cards say of what threads wait for.
class GateTest {
    private static final String PROGRAM = """
            package main

            import (
            	"context"
            	"sync"
            	"time"
            )

            var (
            	mu   sync.Mutex
            	rw   sync.RWMutex
            	once sync.Once
            	cond = sync.NewCond(&mu)
            	x    int
            )

            func main() {
            	var wg sync.WaitGroup
            	wg.Add(4)
            	ctx, cancel := context.WithCancel(context.Background())
            	timer := time.NewTimer(time.Second)
            	go func() { defer wg.Done(); rw.RLock(); x = 1; rw.RUnlock(); mu.Lock(); cond.Wait(); mu.Unlock() }()
            	go func() { defer wg.Done(); rw.RLock(); x = 2; rw.RUnlock(); once.Do(func() { x = 3 }); <-ctx.Done() }()
            	go func() { defer wg.Done(); rw.Lock(); x = 4; rw.Unlock(); once.Do(func() { x = 5 }); <-timer.C }()
            	go func() { defer wg.Done(); rw.RLock(); mu.Lock(); x = 6; mu.Unlock(); rw.RUnlock(); cancel() }()
            	wg.Wait()
            }
            """;

    /// The cards after a schedule that say anything of threads or of the library's objects.
    private static List<String> cards(String schedule) {
        Reading.Understood read = (Reading.Understood) new GoLanguage().read(new Source("gates.go", PROGRAM));
        State state = Run.of(new Machine(read.program())).then(Schedule.parse(schedule)).end();
        Map<Cell, List<ThreadId>> queues = Gate.queues(state);
        return Cast.gates(state).stream().map(cell -> card(state, cell, queues)).toList();
    }

    private static String card(State state, Cell cell, Map<Cell, List<ThreadId>> queues) {
        Gate gate = Gate.of(state, cell, queues.getOrDefault(cell, List.of()));
        List<Gate.Part> parts = new ArrayList<>(gate.how());
        parts.addAll(gate.queue());
        return cell + ": " + parts.stream()
                .map(part -> switch (part) {
                    case Gate.Part.Words(String text) -> text;
                    case Gate.Part.Name(var thread) -> thread.toString();
                    case Gate.Part.Through(var pipe) -> pipe.channel().toString();
                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void beforeAnythingHappens() {
        assertEquals(
                List.of("mu: free", "rw: free", "once: not yet done", "cond: nobody waits", "wg: 4 to go", "ctx.done: open",
                        "ctx: live", "timer: set: 1 s"),
                cards("").stream().sorted(java.util.Comparator.comparing(GateTest::place)).toList());
    }

    private static int place(String card) {
        return List.of("mu", "rw", "once", "cond", "wg", "ctx.done", "ctx", "timer").indexOf(card.substring(0, card.indexOf(':')));
    }

    private static String one(String name, String schedule) {
        return cards(schedule).stream().filter(card -> card.startsWith(name + ":")).findFirst().orElseThrow();
    }

    @Test
    void aReadersWriterMutexShowsItsReadersAndWhoWaits() {
        assertEquals("rw: read by T1 T2", one("rw", "T1 T2"));
        assertEquals("rw: read by T1 T2 · waiting T3 T4", one("rw", "T1 T2 T3"));
        assertEquals("rw: free for T3 · waiting T4", one("rw", "T1 T2 T3 T1 T2"));
        assertEquals("rw: written by T3 · waiting T4", one("rw", "T1 T2 T3 T1 T2 T3"));
    }

    @Test
    void aMutexShowsItsOwnerAndItsQueueAConditionWhoWaitsThere() {
        assertEquals("mu: held by T1 · waiting T4", one("mu", "T1*3 T4"));
        assertEquals("cond: waiting T1", one("cond", "T1*4"));
        assertEquals("mu: free", one("mu", "T1*4"));
    }

    @Test
    void onceShowsWhoDoesIt() {
        assertEquals("once: being done by T2 · waiting T3", one("once", "T2*3 T3*2"));
        assertEquals("once: done", one("once", "T2*4"));
    }

    @Test
    void aContextAndATimerSayHowTheyStand() {
        assertEquals("ctx: context canceled", one("ctx", "T4*4"));
        assertEquals("timer: not set", one("timer", "T3*5"));
    }
}
