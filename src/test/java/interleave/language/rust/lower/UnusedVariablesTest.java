package interleave.language.rust.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import interleave.language.rust.RustCheck;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Label;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Verdict;
import interleave.program.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The texts are those of rustc 1.95.
class UnusedVariablesTest {
    private static final String PREFIX = "help: if this is intentional, prefix it with an underscore: ";

    private static List<String> warnings(String statements) {
        Source source = new Source("a.rs", "struct P { a: i32, b: i32 }\nfn main() { let _p = P { a: 1, b: 2 }; " + statements + " }\n");
        Verdict.Accepted verdict = assertInstanceOf(Verdict.Accepted.class, RustCheck.check(source, Edition.E2021));
        return verdict.diagnostics().stream().filter(d -> d.code().equals("unused_variables")).map(d -> text(source, d)).toList();
    }

    private static String text(Source source, Diagnostic diagnostic) {
        List<String> labels = diagnostic.labels().stream().map(Label::text).filter(label -> !label.isEmpty()).toList();
        return source.text(diagnostic.span()) + ": " + diagnostic.message() + (labels.isEmpty() ? "" : " " + labels.getFirst());
    }

    @Test
    void aVariableThatNobodyReads() {
        assertEquals(List.of("x: unused variable: `x` " + PREFIX + "`_x`"), warnings("let x = 5;"));
        assertEquals(List.of(), warnings("let x = 5; let _ = x;"));
        assertEquals(List.of(), warnings("let _x = 5;"));
    }

    @Test
    void theWholePatternWithItsMutIsUnderlined() {
        assertEquals(List.of("mut n: variable `n` is assigned to, but never used"), warnings("let mut n = 0; n += 1;"));
        assertEquals(List.of("c: variable `c` is assigned to, but never used"), warnings("let c; c = 3;"));
    }

    @Test
    void aFieldIsIgnoredByItsName() {
        assertEquals(List.of("b: unused variable: `b` help: try ignoring the field: `b: _`"),
                warnings("let P { a, b } = _p; println!(\"{}\", a);"));
        assertEquals(List.of("c: unused variable: `c` " + PREFIX + "`_c`"),
                warnings("let P { a, b: c } = _p; println!(\"{}\", a);"));
    }

    @Test
    void whatAClosureOnlyAddsToAndNeverReadsIsNotUsedByIt() {
        assertEquals(List.of("mut n: unused variable: `n` " + PREFIX + "`_n`"),
                warnings("let mut n = 0; let mut k = move || { n += 1; }; k();"));
        assertEquals(List.of(), warnings("let mut n = 0; let mut k = || { n += 1; }; k();"));
        assertEquals(List.of("q: unused variable: `q` " + PREFIX + "`_q`"), warnings("let k = |q: i32| 5; k(1);"));
    }

    @Test
    void aGuardOfAnArmReadsToo() {
        assertEquals(List.of(), warnings("match 3 { n if n > 2 => {}, _ => {} }"));
        assertEquals(List.of("n: unused variable: `n` " + PREFIX + "`_n`"), warnings("match 3 { n => {} }"));
    }

    @Test
    void aGuardThatChangesWhatIsMatchedIsNotAccepted() {
        Source source = new Source("a.rs", """
                fn main() {
                    let mut x = Some(1);
                    match x { Some(_) if { x = None; false } => {}, _ => {} }
                }
                """);
        Verdict refused = assertInstanceOf(Verdict.Refused.class, RustCheck.check(source, Edition.E2021));
        assertEquals("E0510", refused.diagnostics().getFirst().code());
        Source keeping = new Source("a.rs", source.text().replace("Some(_)", "Some(_n)"));
        assertInstanceOf(Verdict.Undecided.class, RustCheck.check(keeping, Edition.E2021));
    }
}
