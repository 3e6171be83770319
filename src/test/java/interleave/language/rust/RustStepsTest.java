package interleave.language.rust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.RoundRobin;
import interleave.engine.Run;
import interleave.engine.State;
import interleave.language.Reading;
import interleave.program.Program;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Which steps Rust's threads take.
class RustStepsTest {
    private static final String STATIC = """
            use std::thread;
            static mut COUNTER: i32 = 0;
            fn main() {
                let mut handles = Vec::new();
                for _ in 0..2 {
                    handles.push(thread::spawn(|| unsafe { COUNTER += 1 }));
                }
                for handle in handles { handle.join().unwrap(); }
                println!("{}", unsafe { COUNTER });
            }
            """;
    private static final String MUTEX = """
            use std::sync::{Arc, Mutex};
            use std::thread;
            fn main() {
                let counter = Arc::new(Mutex::new(0));
                let handles: Vec<_> = (0..2).map(|_| {
                    let counter = Arc::clone(&counter);
                    thread::spawn(move || { *counter.lock().unwrap() += 1; })
                }).collect();
                for handle in handles { handle.join().unwrap(); }
                println!("{}", *counter.lock().unwrap());
            }
            """;
    private static final String CHANNEL = """
            use std::sync::mpsc;
            use std::thread;
            fn main() {
                let (tx, rx) = mpsc::channel();
                for id in 0..2 {
                    let tx = tx.clone();
                    thread::spawn(move || tx.send(id).unwrap());
                }
                drop(tx);
                for got in rx { println!("{got}"); }
            }
            """;
    private static final String SCOPED = """
            use std::sync::atomic::{AtomicU32, Ordering};
            fn main() {
                let hits = AtomicU32::new(0);
                std::thread::scope(|s| {
                    s.spawn(|| hits.fetch_add(1, Ordering::SeqCst));
                    s.spawn(|| { let now = hits.load(Ordering::SeqCst); hits.store(now + 1, Ordering::SeqCst); });
                });
                println!("{}", hits.into_inner());
            }
            """;
    private static final String PANIC = """
            use std::sync::{Arc, Mutex};
            use std::thread;
            fn main() {
                let lock = Arc::new(Mutex::new(1));
                let theirs = Arc::clone(&lock);
                let result = thread::spawn(move || { let _held = theirs.lock().unwrap(); panic!("no"); }).join();
                println!("{} {}", result.is_err(), lock.is_poisoned());
            }
            """;

    @Test
    void anUpdateIsReadModifyWrite() {
        assertEquals(List.of("read COUNTER", "add 1", "write 1 into COUNTER", "read COUNTER", "add 1", "write 2 into COUNTER"),
                steps(STATIC));
    }

    @Test
    void aLockIsAStepAndUnlockingRidesAlong() {
        assertEquals(
                List.of("lock counter", "read counter", "add 1", "write 1 into counter",
                        "lock counter", "read counter", "add 1", "write 2 into counter"),
                steps(MUTEX));
    }

    @Test
    void whatRidesAlongChangesNoOutcome() {
        for (String text : List.of(STATIC, MUTEX, CHANNEL, SCOPED, PANIC)) {
            assertEquals(outcomes(new Machine(program(text), false)), outcomes(new Machine(program(text))), text);
        }
    }

    @Test
    void everyOutcomeIsFound() {
        assertEquals(Set.of("1\n", "2\n"), outcomes(new Machine(program(STATIC))));
        assertEquals(Set.of("2\n"), outcomes(new Machine(program(MUTEX))));
        assertEquals(Set.of("0\n1\n", "1\n0\n"), outcomes(new Machine(program(CHANNEL))));
        assertEquals(Set.of("1\n", "2\n"), outcomes(new Machine(program(SCOPED))));
        assertEquals(Set.of("true true\n"), outcomes(new Machine(program(PANIC))));
    }

    @Test
    void aRefusedProgramCanBeRunAsIfTheCompilerHadLetItThrough() {
        String text = """
                use std::thread;
                fn main() {
                    let mut counter = 0;
                    let mut handles = vec![];
                    for _ in 0..2 {
                        handles.push(thread::spawn(|| { counter += 1; }));
                    }
                    for handle in handles { handle.join().unwrap(); }
                    println!("{}", counter);
                }
                """;
        Source source = new Source("refused.rs", text);
        assertInstanceOf(Reading.Refused.class, new RustLanguage().read(source));
        Reading reading = new RustLanguage().asIf(source);
        Program program = assertInstanceOf(Reading.Understood.class, reading, reading.toString()).program();
        assertEquals(Set.of("1\n", "2\n"), outcomes(new Machine(program)));
    }

    private static Program program(String text) {
        Reading reading = new RustLanguage().read(new Source("steps.rs", text));
        return assertInstanceOf(Reading.Understood.class, reading, reading.toString()).program();
    }

    /// The steps, each thread going as far as it can before the next.
    private static List<String> steps(String text) {
        Machine machine = new Machine(program(text));
        List<String> steps = new ArrayList<>();
        for (State state = machine.start(); state.outcome().isEmpty(); ) {
            Choice choice = machine.choices(state).getFirst();
            steps.add(state.thread(choice.thread().index()).next().orElseThrow().words());
            state = machine.after(state, choice);
        }
        return steps;
    }

    /// What all schedules print.
    private static Set<String> outcomes(Machine machine) {
        Set<String> found = new TreeSet<>();
        Set<Long> seen = new HashSet<>();
        List<State> toSee = new ArrayList<>(List.of(machine.start()));
        while (!toSee.isEmpty()) {
            State state = toSee.removeLast();
            if (!seen.add(state.fingerprint())) continue;
            if (state.outcome().isPresent()) found.add(state.standardOutput());
            for (Choice choice : machine.choices(state)) toSee.add(machine.after(state, choice));
        }
        return found;
    }

    @Test
    void whatIsTakenOutOfAListLeavesNothingBehind() {
        State end = ended("""
                use std::sync::{Arc, Mutex};
                use std::thread;
                fn main() {
                    let stack = Arc::new(Mutex::new(vec![1, 2, 3]));
                    let other = Arc::clone(&stack);
                    let taker = thread::spawn(move || {
                        let mut all = other.lock().unwrap();
                        all.pop();
                        all.remove(0);
                        all.push(7);
                    });
                    taker.join().unwrap();
                    println!("{:?}", stack.lock().unwrap());
                }
                """);
        assertEquals("[2, 7]\n", end.output());
        assertEquals("{stack[0]=2, stack[1]=7}", end.finals().toString());
    }

    private static State ended(String text) {
        Reading.Understood read = assertInstanceOf(Reading.Understood.class, new RustLanguage().read(new Source("main.rs", text)));
        return Run.of(new Machine(read.program())).then(new RoundRobin()).end();
    }
}
