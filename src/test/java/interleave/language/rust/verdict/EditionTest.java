package interleave.language.rust.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.program.Source;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static Edition of(String text) {
        return Edition.of(new Source("main.rs", text));
    }

    @Test
    void aCommentInFrontStatesIt() {
        assertEquals(Edition.E2024, of("// edition: 2024\nfn main() {}\n"));
        assertEquals(Edition.E2024, of("// A lesson.\n\n  //edition:2024 and more\nfn main() {}\n"));
        assertEquals(Edition.E2021, of("// edition: 2021\nfn main() {}\n"));
    }

    @Test
    void elseItIs2021() {
        assertEquals(Edition.E2021, of("fn main() {}\n"));
        assertEquals(Edition.E2021, of("fn main() {}\n// edition: 2024\n"));
        assertEquals(Edition.E2021, of(""));
    }
}
