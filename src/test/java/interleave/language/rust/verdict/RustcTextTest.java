package interleave.language.rust.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.language.rust.verdict.Diagnostic.Label;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.language.rust.verdict.Diagnostic.Replacement;
import interleave.language.rust.verdict.Diagnostic.Severity;
import interleave.program.Source;
import interleave.program.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The layouts are those of rustc 1.95.
class RustcTextTest {
    private static final String TEXT = """
            use std::thread;

            fn main() {
                let x = 0;
                let s = String::new();
                let h = thread::spawn(|| println!("{}", x));
                let t = thread::spawn(move || {
                    println!("{}", s);
                });
                println!("{}", s);
            }
            """;
    private static final Source SOURCE = new Source("a.rs", TEXT);

    private static Span at(String part, int which) {
        int start = -1;
        for (int i = 0; i < which; i++) start = TEXT.indexOf(part, start + 1);
        return new Span(start, start + part.length());
    }

    private static Label primary(Span span, String text) {
        return new Label(span, text, true);
    }

    private static Label secondary(Span span, String text) {
        return new Label(span, text, false);
    }

    private static void printed(Diagnostic diagnostic, String expected) {
        assertEquals(expected, new RustcText(SOURCE).of(diagnostic));
    }

    @Test
    void aTextThatDoesNotFitBesideItsMarkGoesBelow() {
        Span closure = at("||", 1);
        printed(
                new Diagnostic(Severity.ERROR, "E0373",
                        "closure may outlive the current function, but it borrows `x`, which is owned by the current function",
                        closure,
                        List.of(primary(closure, "may outlive borrowed value `x`"),
                                secondary(at("x)", 1), "`x` is borrowed here")),
                        List.of(Note.at(at("thread::spawn(|| println!(\"{}\", x))", 1),
                                        "function requires argument type to outlive `'static`"),
                                Note.instead("to force the closure to take ownership of `x` (and any other referenced variables), use the `move` keyword",
                                        new Span(closure.start(), closure.start()), "move "))),
                """
                error[E0373]: closure may outlive the current function, but it borrows `x`, which is owned by the current function
                 --> a.rs:6:27
                  |
                6 |     let h = thread::spawn(|| println!("{}", x));
                  |                           ^^                -- `x` is borrowed here
                  |                           |
                  |                           may outlive borrowed value `x`
                  |
                note: function requires argument type to outlive `'static`
                 --> a.rs:6:13
                  |
                6 |     let h = thread::spawn(|| println!("{}", x));
                  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                help: to force the closure to take ownership of `x` (and any other referenced variables), use the `move` keyword
                  |
                6 |     let h = thread::spawn(move || println!("{}", x));
                  |                           ++++
                """);
    }

    @Test
    void aStretchOfSeveralLinesHasALineAtTheLeft() {
        Span closure = new Span(at("move ||", 1).start(), at("});", 1).start() + 1);
        printed(
                new Diagnostic(Severity.ERROR, "E0277", "`Rc<i32>` cannot be sent between threads safely", closure,
                        List.of(primary(closure, "`Rc<i32>` cannot be sent between threads safely"),
                                secondary(at("thread::spawn", 2), "required by a bound introduced by this call"),
                                secondary(at("move ||", 1), "within this `{closure@a.rs:7:27: 7:34}`")),
                        List.of(Note.help("within `{closure@a.rs:7:27: 7:34}`, the trait `Send` is not implemented for `Rc<i32>`"))),
                """
                error[E0277]: `Rc<i32>` cannot be sent between threads safely
                 --> a.rs:7:27
                  |
                7 |       let t = thread::spawn(move || {
                  |               ------------- ^------
                  |               |             |
                  |  _____________|_____________within this `{closure@a.rs:7:27: 7:34}`
                  | |             |
                  | |             required by a bound introduced by this call
                8 | |         println!("{}", s);
                9 | |     });
                  | |_____^ `Rc<i32>` cannot be sent between threads safely
                  |
                  = help: within `{closure@a.rs:7:27: 7:34}`, the trait `Send` is not implemented for `Rc<i32>`
                """);
    }

    @Test
    void linesBetweenAreLeftOutAndLinesPutInAreMarked() {
        Span statement = at("let t", 1);
        Span inside = at("s)", 1);
        printed(
                new Diagnostic(Severity.ERROR, "E0382", "borrow of moved value: `s`", at("s)", 2),
                        List.of(primary(new Span(at("s)", 2).start(), at("s)", 2).start() + 1), "value borrowed here after move"),
                                secondary(new Span(at("s = String", 1).start(), at("s = String", 1).start() + 1), "declared")),
                        List.of(new Note(Diagnostic.Kind.HELP, "consider cloning the value before moving it into the closure", List.of(),
                                List.of(new Replacement(new Span(statement.start(), statement.start()), "let value = s.clone();\n    "),
                                        new Replacement(new Span(inside.start(), inside.start() + 1), "value"))))),
                """
                error[E0382]: borrow of moved value: `s`
                  --> a.rs:10:20
                   |
                 5 |     let s = String::new();
                   |         - declared
                ...
                10 |     println!("{}", s);
                   |                    ^ value borrowed here after move
                   |
                help: consider cloning the value before moving it into the closure
                   |
                 7 ~     let value = s.clone();
                 8 ~     let t = thread::spawn(move || {
                 9 ~         println!("{}", value);
                   |
                """);
    }

    @Test
    void whatIsTakenAwayIsShownBeforeAndAfter() {
        Span name = at("x", 1);
        printed(
                new Diagnostic(Severity.WARNING, "unused_variables", "unused variable: `x`", name, List.of(),
                        List.of(Note.instead("take it away", at("let x = 0;", 1), "f();"),
                                Note.note("`#[warn(unused_variables)]` (part of `#[warn(unused)]`) on by default"))),
                """
                warning: unused variable: `x`
                 --> a.rs:4:9
                  |
                4 |     let x = 0;
                  |         ^
                  |
                help: take it away
                  |
                4 -     let x = 0;
                4 +     f();
                  |
                  = note: `#[warn(unused_variables)]` (part of `#[warn(unused)]`) on by default
                """);
    }

    @Test
    void theEndSaysHowManyThereWere() {
        Diagnostic error = new Diagnostic(Severity.ERROR, "E0382", "a", at("x", 1), List.of(), List.of());
        Diagnostic other = new Diagnostic(Severity.ERROR, "E0502", "b", at("x", 1), List.of(), List.of());
        Diagnostic warning = new Diagnostic(Severity.WARNING, "unused_mut", "c", at("x", 1), List.of(), List.of());
        String text = new RustcText(SOURCE).of(List.of(error, other, warning));
        assertEquals("""
                error: aborting due to 2 previous errors; 1 warning emitted

                Some errors have detailed explanations: E0382, E0502.
                For more information about an error, try `rustc --explain E0382`.
                """, text.substring(text.indexOf("error: aborting")));
    }
}
