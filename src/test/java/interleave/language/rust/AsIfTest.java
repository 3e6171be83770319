package interleave.language.rust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Effect;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.engine.Schedule;
import interleave.language.Reading;
import interleave.program.Program;
import interleave.program.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What refused programs would do.
class AsIfTest {
    private static Run run(String text) {
        Reading reading = new RustLanguage().asIf(new Source("x.rs", text));
        Program program = assertInstanceOf(Reading.Understood.class, reading, reading.toString()).program();
        return Run.of(new Machine(program));
    }

    private static final String TWO_CLONES = """
            use std::rc::Rc;
            use std::thread;

            fn main() {
                let name = Rc::new(5);
                let theirs = Rc::clone(&name);
                let handle = thread::spawn(move || {
                    let again = Rc::clone(&theirs);
                    drop(again);
                });
                let mine = Rc::clone(&name);
                drop(mine);
                handle.join().unwrap();
                println!("{name}");
            }
            """;

    @Test
    void theCountOfAnRcLosesUpdatesAndTheValueIsUsedAfterItIsFreed() {
        Run lost = run(TWO_CLONES).then(Schedule.parse("T1 T0*3 T1*2")).then(new RunToCompletion());
        assertTrue(lost.end().outcome().orElseThrow() instanceof Outcome.Panicked, lost.end().outcome().toString());
        assertTrue(lost.end().output().contains("use after free"), lost.end().output());
    }

    @Test
    void oneAfterTheOtherItIsFreedOnceAndWhenNobodyOwnsItAnyMore() {
        Run right = run(TWO_CLONES).then(new RunToCompletion());
        assertEquals("5\n", right.end().output());
        assertEquals("0", right.end().finals().get("name.strong").toString());
    }

    @Test
    void aCellGoesToAnotherThreadAsIf() {
        Run run = run("""
                use std::cell::Cell;
                use std::thread;
                fn main() {
                    let cell = Cell::new(0);
                    thread::scope(|s| {
                        for _ in 0..2 {
                            s.spawn(|| cell.set(cell.get() + 1));
                        }
                    });
                    println!("{}", cell.get());
                }
                """).then(Schedule.parse("T1 T2")).then(new RunToCompletion());
        assertEquals("1\n", run.end().output(), "an update is lost");
    }

    @Test
    void anEnumIsShownByTheNamesOfItsVariants() {
        Run run = run("""
                use std::sync::Mutex;
                use std::thread;
                enum State { Idle, Busy(u32) }
                static STATE: Mutex<State> = Mutex::new(State::Idle);
                static LAST: Mutex<Option<u32>> = Mutex::new(None);
                fn main() {
                    thread::spawn(|| {
                        *STATE.lock().unwrap() = State::Busy(3);
                        *LAST.lock().unwrap() = Some(4);
                    }).join().unwrap();
                }
                """).then(new RunToCompletion());
        List<String> written = new java.util.ArrayList<>();
        for (int step = 1; step <= run.length(); step++) {
            for (Effect effect : run.step(step).effects()) {
                if (effect instanceof Effect.Wrote w) written.add(w.cell() + ": " + w.before() + " to " + w.after());
            }
        }
        assertTrue(written.contains("STATE: Idle to Busy"), written.toString());
        assertTrue(written.contains("LAST: None to Some"), written.toString());
        assertEquals("Busy", run.end().finals().get("STATE").toString());
    }
}
