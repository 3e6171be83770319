package interleave.language.rust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.language.Reading;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Verdict;
import interleave.program.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds `docs/rust.md` to its word: what it says is understood is accepted and runs, what it says is refused is refused with
/// that code, and what it says is not understood is neither.
class RustPageTest {
    private static final List<String> NAMES = List.of(
            "std::thread", "std::rc::Rc", "std::cell::RefCell", "std::cell::Cell", "std::sync::Arc", "std::sync::Mutex",
            "std::sync::RwLock", "std::sync::Condvar", "std::sync::Barrier", "std::sync::OnceLock", "std::sync::mpsc",
            "std::sync::atomic::AtomicUsize", "std::sync::atomic::AtomicBool", "std::sync::atomic::Ordering",
            "std::collections::HashMap", "std::time::Duration", "std::time::Instant");

    /// An example of the page.
    record Example(String section, String says, String text) {
        @Override
        public String toString() {
            return section + ": " + says;
        }

        Source source() {
            StringBuilder program = new StringBuilder();
            for (String name : NAMES) {
                String last = name.substring(name.lastIndexOf(':') + 1);
                if (text.matches("(?s).*(?<![:\\w])" + last + "\\b.*")) program.append("use ").append(name).append(";\n");
            }
            program.append(text.contains("fn main()") ? text : "fn main() {\n" + text + "\n}").append('\n');
            return new Source("main.rs", program.toString());
        }

        Verdict verdict() {
            return RustCheck.check(source(), Edition.E2021);
        }
    }

    static List<Example> understood() throws IOException {
        return in("Understood", "Simplified");
    }

    static List<Example> refused() throws IOException {
        return in("Refused");
    }

    static List<Example> notUnderstood() throws IOException {
        return in("Not understood yet");
    }

    private static List<Example> in(String... sections) throws IOException {
        List<Example> found = new ArrayList<>();
        String section = "";
        for (String line : Files.readAllLines(Path.of("docs", "rust.md"))) {
            if (line.startsWith("## ")) section = line.substring(3);
            if (!line.startsWith("- ") || section.isEmpty()) continue;
            int dash = line.lastIndexOf(" — `");
            assertTrue(dash > 0 && line.endsWith("`"), "no example: " + line);
            Example example = new Example(section, line.substring(2, dash), line.substring(dash + 4, line.length() - 1));
            if (List.of(sections).contains(section)) found.add(example);
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("understood")
    void isAcceptedAndRuns(Example example) {
        assertInstanceOf(Verdict.Accepted.class, example.verdict(), example.text());
        Reading reading = new RustLanguage().read(example.source());
        Reading.Understood understood = assertInstanceOf(Reading.Understood.class, reading, () -> example.text() + reading);
        Run run = Run.of(new Machine(understood.program())).then(new RunToCompletion(), 10_000, () -> false);
        assertInstanceOf(Outcome.Completed.class, run.outcome().orElseThrow(), run.end().output());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedWithItsCode(Example example) {
        Verdict.Refused verdict = assertInstanceOf(Verdict.Refused.class, example.verdict(), example.text());
        List<String> codes = verdict.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
                .map(Diagnostic::code)
                .toList();
        assertEquals(List.of(example.says().substring(0, example.says().indexOf(':'))), codes, example.text());
    }

    @ParameterizedTest
    @MethodSource("notUnderstood")
    void isNotDecidedOrNotRun(Example example) {
        boolean decided = example.verdict() instanceof Verdict.Accepted;
        boolean runs = new RustLanguage().read(example.source()) instanceof Reading.Understood;
        assertTrue(!decided || !runs, example.text());
    }

    @Test
    void thePageHasAllItsParts() throws IOException {
        assertTrue(understood().size() > 30);
        assertTrue(refused().size() > 8);
        assertTrue(notUnderstood().size() > 5);
    }
}
