package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.testing.Enumeration;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Package `context`.
class ContextTest {
    private static final Text WORKER = Text.main("""
            ctx, cancel := context.WithCancel(context.Background())
            done := make(chan bool)
            x := 0
            go func() {
                <-ctx.Done()
                x++
                fmt.Println(ctx.Err(), x)
                close(done)
            }()
            x = 1
            cancel()
            <-done""");

    @Test
    void cancelingStopsAWorkerAndIsOrderedBeforeThat() {
        assertEquals("context canceled 2\n", WORKER.output());
        assertTrue(Analysis.of(WORKER.run()).races().all().isEmpty());
    }

    @Test
    void cancelingIsOneStep() {
        Run run = Run.of(new Machine(WORKER.program())).then(Schedule.parse("T0*2"));
        assertEquals(
                "T0 called cancel() and closed ctx.done (line 15).",
                Analysis.of(run).narrator().at(2).sentences().getFirst().toString());
        assertTrue(run.end().thread(1).ready());
    }

    @Test
    void aChildIsCanceledWithItsParentButNotTheOtherWay() {
        assertEquals("context canceled context canceled\n<nil> context canceled\n", Text.main("""
                parent, cancel := context.WithCancel(context.Background())
                child, cancelChild := context.WithCancel(context.WithValue(parent, "k", 1))
                cancel()
                fmt.Println(parent.Err(), child.Err())
                cancelChild()
                parent, cancel = context.WithCancel(context.TODO())
                child, cancelChild = context.WithCancel(parent)
                cancelChild()
                fmt.Println(parent.Err(), child.Err())
                cancel()""").output());
    }

    @Test
    void aChildOfWhatIsCanceledIsCanceledAtOnce() {
        assertEquals("context canceled\n", Text.main("""
                parent, cancel := context.WithCancel(context.Background())
                cancel()
                child, cancelChild := context.WithTimeout(parent, time.Second)
                defer cancelChild()
                <-child.Done()
                fmt.Println(child.Err())""").output());
    }

    @Test
    void aTimeoutIsOverInVirtualTime() {
        assertEquals("context deadline exceeded true true 2s\n", Text.main("""
                start := time.Now()
                ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
                defer cancel()
                deadline, ok := ctx.Deadline()
                <-ctx.Done()
                fmt.Println(ctx.Err(), ctx.Err() == context.DeadlineExceeded, ok, deadline.Sub(start))""").output());
    }

    @Test
    void theEarlierDeadlineCounts() {
        assertEquals("1s context deadline exceeded\n", Text.main("""
                start := time.Now()
                ctx, cancel := context.WithTimeout(context.Background(), time.Second)
                defer cancel()
                ctx, cancel = context.WithTimeout(ctx, time.Minute)
                defer cancel()
                <-ctx.Done()
                fmt.Println(time.Since(start), ctx.Err())""").output());
    }

    @Test
    void whoeverComesFirstCancels() {
        Text text = Text.main("""
                ctx, cancel := context.WithTimeout(context.Background(), time.Second)
                go cancel()
                <-ctx.Done()
                fmt.Println(ctx.Err())""");
        TreeSet<String> found = new TreeSet<>();
        Enumeration.walk(new Machine(text.program()), 5000, (_, end) -> found.add(end.output().strip()));
        assertEquals("[context canceled, context deadline exceeded]", found.toString());
    }

    @Test
    void valuesAreFoundInTheContextOrAboveIt() {
        assertEquals("1 two <nil> 1\n", Text.file("""
                type key int
                func main() {
                    ctx := context.WithValue(context.Background(), key(1), 1)
                    ctx2 := context.WithValue(ctx, key(2), "two")
                    ctx3, cancel := context.WithCancel(ctx2)
                    defer cancel()
                    fmt.Println(ctx3.Value(key(1)), ctx3.Value(key(2)), ctx3.Value(1), context.WithoutCancel(ctx3).Value(key(1)))
                }
                """).output());
    }

    @Test
    void aCauseSaysWhy() {
        assertEquals("context canceled: too late\ncontext canceled\n", Text.main("""
                ctx, cancel := context.WithCancelCause(context.Background())
                cancel(errors.New("too late"))
                fmt.Printf("%v: %v\\n", ctx.Err(), context.Cause(ctx))
                ctx2, cancel2 := context.WithCancel(context.Background())
                cancel2()
                fmt.Println(context.Cause(ctx2))""").output());
    }

    @Test
    void contextsSayWhatTheyAre() {
        assertEquals("context.Background context.TODO.WithCancel context.Background.WithValue(int, x).WithCancel\n", Text.main("""
                a, cancelA := context.WithCancel(context.TODO())
                b := context.WithValue(context.Background(), 1, "x")
                c, cancelC := context.WithCancel(b)
                cancelA(); cancelC()
                fmt.Println(context.Background(), a, c)""").output());
    }

    @Test
    void aContextOfTheProgramsOwnIsAParentToo() {
        assertEquals("context canceled\n", Text.file("""
                type mine struct{ context.Context; done chan struct{} }
                func (m mine) Done() <-chan struct{} { return m.done }
                func (m mine) Err() error { return context.Canceled }
                func main() {
                    m := mine{context.Background(), make(chan struct{})}
                    ctx, cancel := context.WithCancel(m)
                    defer cancel()
                    close(m.done)
                    <-ctx.Done()
                    fmt.Println(ctx.Err())
                }
                """).output());
    }

    @Test
    void misuseIsAPanicAsInGo() {
        assertPanics("cannot create context from nil parent", "_, _ = context.WithCancel(nil)");
        assertPanics("nil key", "_ = context.WithValue(context.Background(), nil, 1)");
    }

    private static void assertPanics(String message, String statements) {
        Run run = Text.main(statements).run();
        assertEquals(message, ((Outcome.Panicked) run.outcome().orElseThrow()).message());
    }
}
