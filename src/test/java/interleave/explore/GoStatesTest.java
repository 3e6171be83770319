package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.language.Reading;
import interleave.language.go.GoLanguage;
import interleave.library.Example;
import interleave.library.Library;
import interleave.program.Program;
import interleave.program.Source;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// States of Go programs with memory of their own: pointers, slices, closures, deferred calls, panics. The table from the
/// states against that from all schedules, so that a state taken for another one shows.
class GoStatesTest {
    private static final long MOST = 1000;

    static Program go(String declarations) {
        StringBuilder text = new StringBuilder("package main\n");
        for (String name : List.of("fmt", "sync", "sync/atomic", "time", "errors")) {
            if (declarations.contains(name.substring(name.indexOf('/') + 1) + ".")) text.append("import \"").append(name).append("\"\n");
        }
        return switch (new GoLanguage().read(new Source("p.go", text + declarations))) {
            case Reading.Understood(Program program) -> program;
            case Reading.Refused(var problems) -> fail(text + declarations + problems);
        };
    }

    /// Two goroutines that do this, and a third one that does that.
    private static Program threads(String before, String twice, String once) {
        return go(before + "\nfunc main() {\n\tvar wg sync.WaitGroup\n\twg.Add(3)\n\tfor i := range 2 {\n\t\tgo func() {\n"
                + "\t\t\tdefer wg.Done()\n\t\t\t_ = i\n" + twice + "\n\t\t}()\n\t}\n\tgo func() {\n\t\tdefer wg.Done()\n"
                + once + "\n\t}()\n\twg.Wait()\n\tshow()\n}\n");
    }

    static void compare(Program program, String name) {
        for (boolean riding : new boolean[] {true, false}) {
            Run start = Run.of(new Machine(program, riding));
            StateSpace space = StateSpace.explore(start, Limits.states(20_000), progress -> {}, () -> false);
            Outcomes outcomes = space.outcomes();
            if (!riding && !small(outcomes)) return;
            assertTrue(small(outcomes), name + " has " + outcomes.schedules() + " schedules, too many to walk");
            assertEquals(NaiveTable.of(start, MOST).orElseThrow(), outcomes.rows(), name);
            fromEverywhere(start, space, new Random(7), name);
        }
    }

    private static boolean small(Outcomes outcomes) {
        return outcomes.complete()
                && outcomes.schedules().filter(n -> n.compareTo(BigInteger.valueOf(MOST)) <= 0).isPresent();
    }

    /// At each position of a few random runs, from there.
    private static void fromEverywhere(Run start, StateSpace space, Random random, String name) {
        for (int i = 0; i < 3; i++) {
            Run run = start;
            while (run.outcome().isEmpty()) {
                Optional<Outcomes> here = space.from(run);
                assertTrue(here.isPresent(), name + " " + run.schedule());
                assertEquals(NaiveTable.of(run, MOST).orElseThrow(), here.get().rows(), name + " " + run.schedule());
                List<Choice> choices = run.machine().choices(run.end());
                run = run.then(choices.get(random.nextInt(choices.size())));
            }
            assertEquals(1, space.from(run).orElseThrow().rows().size());
        }
    }

    @Test
    void listsMadeByTwo() {
        compare(threads("""
                type node struct { value int; next *node }
                var head *node
                func show() { for n := head; n != nil; n = n.next { fmt.Println(n.value) } }
                """, "head = &node{i, head}", ""), "list");
    }

    @Test
    void slicesThatShareAnArray() {
        compare(threads("""
                var all []int
                func show() { fmt.Println(len(all), all) }
                """, "all = append(all, i)", ""), "append");
        compare(threads("""
                var all = make([]int, 0, 4)
                func show() { fmt.Println(len(all), all) }
                """, "all = append(all, i+1)", ""), "append with room");
    }

    @Test
    void memoryMadeInRounds() {
        compare(threads("""
                var last *int
                func show() { fmt.Println(*last) }
                """, "for k := range 2 { v := k + i; last = &v }", ""), "rounds");
    }

    @Test
    void pointersHandedOver() {
        compare(threads("""
                type box struct { n int }
                var a, b = &box{1}, &box{2}
                func show() { fmt.Println(a.n, b.n, a == b) }
                """, "if i == 0 { a, b = b, a }", "a.n++"), "swap");
    }

    @Test
    void deferredCallsAndPanics() {
        compare(threads("""
                var x int
                func risky(n int) (result int, err error) {
                	defer func() { if r := recover(); r != nil { err = errors.New("lost"); result = x } }()
                	if x == n { panic("met") }
                	return n, nil
                }
                func show() { fmt.Println(x) }
                """, "r, err := risky(1); if err != nil { x = r + 10 }", "x = 1"), "recover");
        compare(threads("""
                var x int
                func show() { fmt.Println(x) }
                """, "if x == 1 { panic(\"x\") }", "x = 1"), "panic");
    }

    @Test
    void closuresThatCapture() {
        compare(threads("""
                var f = func() int { return 0 }
                func show() { fmt.Println(f()) }
                """, "v := i; f = func() int { v++; return v }", "_ = f()"), "closure");
    }

    @Test
    void interfacesAndMaps() {
        compare(threads("""
                type shape interface { area() int }
                type square struct { side int }
                type dot struct{}
                func (s *square) area() int { return s.side * s.side }
                func (dot) area() int { return 0 }
                var s shape = dot{}
                func show() { fmt.Println(s.area()) }
                """, "if i == 0 { s = &square{2} } else { s = dot{} }", "_ = s.area()"), "interface");
    }

    @Test
    void locksInStructs() {
        compare(threads("""
                type account struct { mu sync.Mutex; balance int }
                var a, b = &account{balance: 5}, &account{}
                func (from *account) give(to *account) {
                	from.mu.Lock(); defer from.mu.Unlock()
                	if from.balance == 0 { return }
                	to.mu.Lock(); defer to.mu.Unlock()
                	from.balance--; to.balance++
                }
                func show() { fmt.Println(a.balance, b.balance) }
                """, "if i == 0 { a.give(b) }", "b.give(a)"), "accounts");
    }

    @Test
    void sleepersAndOutput() {
        compare(go("""
                func main() {
                	go func() { time.Sleep(1); fmt.Println("a") }()
                	go func() { fmt.Println("b") }()
                	time.Sleep(2)
                	fmt.Println("c")
                }
                """), "sleep");
    }

    @Test
    void timeThatIsRead() {
        compare(go("""
                func main() {
                	start := time.Now()
                	var wg sync.WaitGroup
                	wg.Add(2)
                	go func() { defer wg.Done(); time.Sleep(2) }()
                	go func() { defer wg.Done(); time.Sleep(5) }()
                	time.Sleep(1)
                	fmt.Println(time.Since(start) >= 5)
                	wg.Wait()
                }
                """), "clock");
        compare(go("""
                func main() {
                	timer := time.NewTimer(3)
                	done := make(chan int)
                	go func() { time.Sleep(2); done <- 1 }()
                	select {
                	case v := <-done: fmt.Println("done", v)
                	case <-timer.C: fmt.Println("late")
                	}
                }
                """), "timer");
    }

    @Test
    void channels() {
        compare(go("""
                func main() {
                	c := make(chan int)
                	done := make(chan []int)
                	for i := range 2 {
                		go func() { c <- i }()
                	}
                	go func() { var got []int; for range 2 { got = append(got, <-c) }; done <- got }()
                	fmt.Println(<-done)
                }
                """), "channels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"counter-2x1", "counter-2x2", "lock-order", "sleep", "bank-mutex", "lock-per-access", "helper"})
    void examples(String id) {
        Example example = Library.builtIn().find(id).orElseThrow();
        Program program = switch (new GoLanguage().read(example.source())) {
            case Reading.Understood(Program understood) -> understood;
            case Reading.Refused(var problems) -> fail(problems.toString());
        };
        compare(program, id);
    }
}
