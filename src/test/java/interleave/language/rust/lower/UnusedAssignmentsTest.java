package interleave.language.rust.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.language.rust.RustCheck;
import interleave.language.rust.verdict.Edition;
import interleave.program.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which values are given to variables and never read.
class UnusedAssignmentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "let mut n = 1; n = 2; println!(\"{n}\");                                     ~ value assigned to `n` is never read",
        "let mut n = 1; println!(\"{n}\"); n = 2;                                     ~ value assigned to `n` is never read",
        "let mut n = 1; n += 1; println!(\"{n}\");                                    ~ ''",
        "let mut n = 0; for i in 0..3 { n += i; } println!(\"{n}\");                  ~ ''",
        "let n; if std::env::args().count() > 1 { n = 1; } else { n = 2; } println!(\"{n}\"); ~ ''",
        "let mut s = String::from(\"a\"); s = String::from(\"b\"); println!(\"{s}\"); ~ value assigned to `s` is never read",
        "let mut n = 0; let mut f = move || { n += 1; }; f();                         ~ value captured by `n` is never read",
        "let mut n = 0; let mut f = move || { n += 1; n }; f();                       ~ ''",
        "let mut n = 0; let mut f = || n += 1; f(); println!(\"{n}\");                ~ ''",
        "let mut a = [0; 2]; a[0] = 1; println!(\"{a:?}\");                           ~ ''",
    })
    void theFirstIsTold(String statements, String expected) {
        Source source = new Source("main.rs", "fn main() { " + statements + " }");
        List<String> told = RustCheck.check(source, Edition.E2021).diagnostics().stream()
                .filter(one -> one.code().equals("unused_assignments"))
                .map(one -> one.message())
                .toList();
        assertEquals(expected, told.isEmpty() ? "" : told.getFirst());
    }
}
