package interleave.language.rust.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.rust.verdict.Diagnostic;
import interleave.program.Source;
import interleave.program.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixesTest {
    private static final String LOOP = """
            use std::thread;

            fn main() {
                let mut counter = 0;
                let mut handles = vec![];
                for _ in 0..2 {
                    let h = thread::spawn(|| {
                        counter += 1;
                    });
                    handles.push(h);
                }
                for h in handles {
                    h.join().unwrap();
                }
                println!("{}", counter);
            }
            """;

    private static List<Fix> fixes(String text) {
        Source source = new Source("main.rs", text);
        int at = text.lastIndexOf("counter");
        Diagnostic refusal = new Diagnostic(Diagnostic.Severity.ERROR, "E0373", "closure may outlive the current function, but it borrows `counter`",
                new Span(at, at + 1), List.of(), List.of());
        return Fixes.of(source, List.of(refusal), _ -> true);
    }

    private static String fixed(String text, String title) {
        return fixes(text).stream().filter(fix -> fix.title().equals(title)).findFirst().orElseThrow().after().text();
    }

    @Test
    void aMutexThatAllOwn() {
        assertEquals("""
                use std::sync::{Arc, Mutex};
                use std::thread;

                fn main() {
                    let counter = Arc::new(Mutex::new(0));
                    let mut handles = vec![];
                    for _ in 0..2 {
                        let counter_clone = Arc::clone(&counter);
                        let h = thread::spawn(move || {
                            *counter_clone.lock().unwrap() += 1;
                        });
                        handles.push(h);
                    }
                    for h in handles {
                        h.join().unwrap();
                    }
                    println!("{}", *counter.lock().unwrap());
                }
                """, fixed(LOOP, "Arc<Mutex>"));
    }

    @Test
    void anAtomicInAScope() {
        assertEquals("""
                use std::sync::atomic::{AtomicI32, Ordering};
                use std::thread;

                fn main() {
                    let counter = AtomicI32::new(0);
                    thread::scope(|s| {
                        let mut handles = vec![];
                        for _ in 0..2 {
                            let h = s.spawn(|| {
                                counter.fetch_add(1, Ordering::SeqCst);
                            });
                            handles.push(h);
                        }
                        for h in handles {
                            h.join().unwrap();
                        }
                    });
                    println!("{}", counter.load(Ordering::SeqCst));
                }
                """, fixed(LOOP, "scope, AtomicI32"));
    }

    @Test
    void aChannelToWhoOwnsIt() {
        String text = fixed(LOOP, "channel");
        assertTrue(text.contains("    let (tx, rx) = mpsc::channel();\n    for _ in 0..2 {\n        let tx_clone = tx.clone();\n"), text);
        assertTrue(text.contains("            tx_clone.send(1).unwrap();\n"), text);
        assertTrue(text.contains("    drop(tx);\n    for received in rx {\n        counter += received;\n    }\n    println!"), text);
    }

    @Test
    void moveIsPutInFrontOfTheClosureAlone() {
        assertEquals(LOOP.replace("spawn(||", "spawn(move ||"), fixed(LOOP, "move"));
    }

    @Test
    void aClosureWithoutBracesGetsThem() {
        String text = "use std::thread;\n\nfn main() {\n    let mut counter = 0;\n"
                + "    let all: Vec<_> = (0..10).map(|_| thread::spawn(|| counter += 1)).collect();\n"
                + "    for h in all { h.join().unwrap(); }\n    println!(\"{}\", counter);\n}\n";
        assertTrue(fixed(text, "Arc<Mutex>").contains(
                "map(|_| { let counter_clone = Arc::clone(&counter); thread::spawn(move || *counter_clone.lock().unwrap() += 1) })"));
    }

    @Test
    void nothingIsOfferedThatIsRefusedInItsTurn() {
        Source source = new Source("main.rs", LOOP);
        Diagnostic refusal = new Diagnostic(Diagnostic.Severity.ERROR, "E0373", "it borrows `counter`", new Span(200, 201), List.of(), List.of());
        List<Fix> found = Fixes.of(source, List.of(refusal), after -> after.text().contains("Mutex"));
        assertEquals(List.of("Arc<Mutex>", "scope, Mutex"), found.stream().map(Fix::title).toList());
    }

    @Test
    void aNameInsideOfAFormatTextIsMovedBehindIt() {
        String text = fixed(LOOP.replace("\"{}\", counter", "\"it is {counter:>3}\""), "Arc<Mutex>");
        assertTrue(text.contains("println!(\"it is {:>3}\", *counter.lock().unwrap());"), text);
    }
}
