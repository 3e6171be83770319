package interleave.language.rust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.language.Reading;
import interleave.program.Source;
import org.junit.jupiter.api.Test;

/// What is said of threads that are not joined: in Rust, the end of `main` is their end, and none of them leaks.
class RustEndTest {
    private static Run run(String body, String schedule) {
        String text = """
                use std::sync::mpsc;
                use std::thread;
                fn main() {
                BODY
                    println!("done");
                }
                """.replace("BODY", body);
        Reading reading = new RustLanguage().read(new Source("end.rs", text));
        return Run.of(new Machine(assertInstanceOf(Reading.Understood.class, reading, reading.toString()).program()))
                .then(Schedule.parse(schedule));
    }

    private static String ending(Run run) {
        return Analysis.of(run).narrator().ending().orElseThrow().toString();
    }

    @Test
    void aDetachedThreadEndsWithMain() {
        Run run = run("    thread::spawn(|| println!(\"never\"));", "T0*2");
        assertEquals("The program has ended, and no update was lost. T1 had not come to its end: `main` has returned, which"
                + " ends all threads, and nobody has joined it.", ending(run));
    }

    @Test
    void oneThatWaitsIsNoLeak() {
        Run run = run("""
                    let (tx, rx) = mpsc::channel::<i32>();
                    for _ in 0..2 {
                        thread::spawn(|| thread::park());
                    }
                    let _keep = (tx, rx);
                """, "T0*2");
        assertEquals("The program has ended, and no update was lost. T1 and T2 had not come to their end: `main` has returned,"
                + " which ends all threads, and nobody has joined them.", ending(run));
    }

    @Test
    void whereAllAreJoinedNothingIsSaid() {
        Run run = run("    thread::spawn(|| println!(\"first\")).join().unwrap();", "T1");
        assertEquals("The program has ended, and no update was lost.", ending(run));
    }
}
