package interleave.cli;

import static interleave.cli.Said.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a shell sees of commands on Rust.
@Isolated("it listens to System.out")
class RustCommandsTest {
    private static final String LIBRARY = "assets/library/";
    private static final String REFUSED = LIBRARY + "counter-2x1-rust/counter.rs";
    private static final String RACY = LIBRARY + "counter-2x1-rust-static/counter.rs";
    private static final String MUTEX = LIBRARY + "counter-2x1-rust-mutex/counter.rs";
    private static final String STUCK = LIBRARY + "guard-if-let-rust/jobs.rs";

    @TempDir
    private Path folder;

    @Test
    void aProgramRuns() {
        Said said = say("run", MUTEX, "--scheduler", "round-robin");
        assertEquals("", said.err());
        assertEquals(0, said.code());
        assertTrue(said.out().contains("counter = 2"), said.out());
    }

    @Test
    void aRefusedProgramDoesNotRunAndSaysWhere() {
        Said said = say("run", REFUSED);
        assertEquals(1, said.code());
        assertEquals("", said.out());
        assertTrue(said.err().contains("counter.rs:8:36: E0373: closure may outlive the current function"), said.err());
        assertTrue(said.err().contains("counter.rs:15:16: E0502: "), said.err());
    }

    @Test
    void aRefusedProgramRunsAsIfItWereNot() {
        Said said = say("run", REFUSED, "--as-if", "--schedule", "T1 T2 T1*2 T2*2");
        assertEquals(0, said.code());
        assertTrue(said.out().contains("lost updates: 1"), said.out());
        assertTrue(said.out().contains("counter = 1"), said.out());
    }

    @Test
    void allSchedulesAreExplored() {
        Said racy = say("explore", RACY);
        assertEquals(0, racy.code());
        assertTrue(racy.out().startsWith("2 outcomes of 20 schedules"), racy.out());
        Said safe = say("explore", MUTEX);
        assertEquals(0, safe.code());
    }

    @Test
    void aRaceThatUnsafeLetsThroughIsFound() {
        Said racy = say("race", "--all", RACY);
        assertEquals(66, racy.code());
        assertTrue(racy.out().contains("counter.rs:9"), racy.out());
        assertEquals(0, say("race", "--all", MUTEX).code());
    }

    @Test
    void theEditionDecidesWhetherAGuardIsStillThere() {
        Said old = say("run", STUCK, "--edition", "2021");
        assertEquals(1, old.code());
        assertTrue(old.err().contains("waits for a Mutex"), old.err());
        assertEquals(0, say("run", STUCK, "--edition", "2024").code());
        assertEquals(1, say("run", STUCK).code());
        assertEquals(0, say("run", LIBRARY + "guard-if-let-rust-2024/jobs.rs").code());
        Said unknown = say("run", STUCK, "--edition", "2018");
        assertEquals(2, unknown.code());
        assertEquals("--edition: 2018 is not understood; it is 2021 or 2024.\n", unknown.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "explore", "race"})
    void optionsOfRustAreOfRustOnly(String command) {
        String go = LIBRARY + "counter-2x1/counter.go";
        assertEquals(new Said(2, "", "--edition: counter.go is no Rust.\n"), say(command, go, "--edition", "2024"));
        assertEquals(new Said(2, "", "--as-if: counter.go is no Rust.\n"), say(command, go, "--as-if"));
    }

    @Test
    void picturesAreExported() throws IOException {
        Path picture = folder.resolve("counter.svg");
        Said said = say("export", MUTEX, "--scheduler", "round-robin", "--format", "svg", "--out", picture.toString());
        assertEquals("", said.err());
        assertEquals(0, said.code());
        assertTrue(Files.readString(picture).startsWith("<svg"));
    }

    @Test
    void theRealGoSaysWhatToAskInstead() {
        Said said = say("real", REFUSED);
        assertEquals(2, said.code());
        assertEquals("counter.rs is no Go. What the real rustc says of it: interleave check --rustc counter.rs\n", said.err());
    }

    @Test
    void theCheckHasTheLayoutOfRustc() {
        Said said = say("check", REFUSED);
        assertEquals(1, said.code());
        assertTrue(said.out().startsWith("error[E0373]: closure may outlive the current function, but it borrows `counter`"), said.out());
        assertTrue(said.out().contains(" --> counter.rs:8:36"), said.out());
        assertEquals(new Said(0, "accepted\n", ""), say("check", MUTEX));
    }

    @Test
    void theCheckAsJsonHasCodesAndLines() throws IOException {
        Said said = say("check", REFUSED, "--format", "json");
        assertEquals(1, said.code());
        Map<String, Object> json = said.json();
        assertEquals("refused", json.get("verdict"));
        assertEquals("2021", json.get("edition"));
        List<String> found = ((List<?>) json.get("diagnostics")).stream()
                .map(one -> ((Map<?, ?>) one).get("code") + "@" + ((Map<?, ?>) one).get("line")).sorted().toList();
        assertEquals(List.of("E0373@8", "E0499@8", "E0502@15"), found);
    }

    @Test
    void whatIsNotDecidedSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("p.rs"), "fn main() { let x: i32 = \"one\"; }\n");
        Said said = say("check", file.toString());
        assertEquals(3, said.code());
        assertTrue(said.out().contains("not decided:\n  p.rs:1:"), said.out());
    }

    @Test
    void otherLanguagesAreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("p.c"), "int main() { return 0; }\n");
        Said said = say("run", file.toString());
        assertEquals(2, said.code());
        assertTrue(said.err().contains("its name has to end in .go, .rs or .interleave."), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "explore", "race", "export", "check"})
    void helpNamesRust(String command) {
        String help = say(command, "--help").out();
        assertTrue(help.contains(".rs") && help.contains("--edition"), help);
    }
}
