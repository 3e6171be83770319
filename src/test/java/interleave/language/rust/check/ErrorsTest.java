package interleave.language.rust.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.language.rust.verdict.Edition;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorsTest {
    private static List<String> told(String text) {
        Inferred inferred = Inferred.of(text).all();
        assertEquals(List.of(), inferred.reasons());
        return inferred.told();
    }

    @Test
    void whatCannotBeSentIsNamedAsItWasKnownThen() {
        assertEquals(List.of("E0277@3 `Rc<{integer}>` cannot be sent between threads safely"), told("""
                use std::{rc::Rc, thread};
                fn main() {
                    thread::spawn(|| Rc::new(5));
                }
                """));
        assertEquals(List.of("E0277@4 `Rc<i32>` cannot be sent between threads safely"), told("""
                use std::{rc::Rc, thread};
                fn main() {
                    let n = Rc::new(5);
                    thread::spawn(move || println!("{}", n));
                }
                """));
    }

    @Test
    void whatIsCopiedOrSharedMayBeSent() {
        assertEquals(List.of(), told("""
                use std::{sync::{Arc, Mutex}, thread};
                fn main() {
                    let n = Arc::new(Mutex::new(vec![1]));
                    let i = 3;
                    thread::spawn(move || n.lock().unwrap().push(i)).join().unwrap();
                }
                """));
    }

    @Test
    void anOpaqueTypeIsSentAsWhatItHides() {
        assertEquals(List.of("E0277@4 `Rc<i32>` cannot be sent between threads safely"), told("""
                use std::{rc::Rc, thread};
                fn main() {
                    let f = make();
                    thread::spawn(f);
                }
                fn make() -> impl Fn() { let r = Rc::new(1); move || println!("{}", r) }
                """));
    }

    @Test
    void whatIsUnsafeNeedsABlock() {
        String text = """
                static mut N: i32 = 0;
                unsafe fn f() { N += 1; }
                fn main() {
                    f();
                    let p = &raw const N;
                    let g = || *p;
                    unsafe { f(); println!("{}", *p); }
                }
                """;
        assertEquals(List.of(
                "E0133@4 call to unsafe function `f` is unsafe and requires unsafe function or block",
                "E0133@6 dereference of raw pointer is unsafe and requires unsafe function or block"), told(text));
        Inferred newer = Inferred.of(text, Edition.E2024).all();
        assertEquals(List.of(
                "E0133@2 use of mutable static is unsafe and requires unsafe block",
                "E0133@4 call to unsafe function `f` is unsafe and requires unsafe block",
                "E0133@6 dereference of raw pointer is unsafe and requires unsafe block"), newer.told());
    }

    @Test
    void aClosureThatGivesAwayWhatItHasCanBeCalledOnce() {
        assertEquals(List.of("E0525@4 expected a closure that implements the `Fn` trait, but this closure only implements `FnOnce`"),
                told("""
                        fn call<F: Fn()>(f: F) { f() }
                        fn main() {
                            let s = String::new();
                            let f = || drop(s);
                            call(f);
                        }
                        """));
    }

    @Test
    void errorsOfTypesAreNotOurs() {
        for (String text : List.of("let x: i32 = \"a\";", "let x = 300u8;", "let x = 1 as bool;", "unknown();", "let v = Vec::new();",
                "1.pow(2);", "let s = String::new() + 1;", "None?;", "break;", "let x = 5; x();", "let x: u8 = -1;")) {
            Inferred inferred = Inferred.of("fn main() { " + text + " }").all();
            assertEquals(false, inferred.reasons().isEmpty(), text);
            assertEquals(List.of(), inferred.told(), text);
        }
    }
}
