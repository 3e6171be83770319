package interleave.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.explore.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our verdicts on the tests of Go's own race detector: none of those that we understand may be wrong. The table of what
/// came out is written to `target/conformance.md`; the first half of `docs/conformance.md` is a copy of it.
class GoRaceDetectorTest {
    private static final Limits LIMITS = new Limits(20_000, 100_000, 1L << 28);
    /// Each makes so many variables, and so many threads, that a run of it alone takes longer than all others.
    private static final Map<String, Verdict> HEAVY = Map.of(
            "mop__NoRaceTinyAlloc.go", new Verdict.Bound("four million variables"),
            "atomic__NoRaceDeferAtomicStore.go", new Verdict.Bound("four thousand threads"));

    @TempDir
    private Path folder;

    @Test
    void noVerdictIsWrong() throws IOException, InterruptedException {
        Optional<GoRaceTests> installed = GoRaceTests.installed();
        assumeTrue(installed.isPresent(), "neither Go nor the tests of its race detector are installed");
        List<Path> programs = installed.get().programs(folder);
        assertTrue(programs.size() > 300, "only " + programs.size() + ": " + Files.readString(folder.resolve("extract.log")));
        Table table = new Table(installed.get().version());
        for (Path program : programs) table.add(program, verdict(program));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/conformance.md"), table.text());
        assertEquals(List.of(), table.wrong());
    }

    private static Verdict verdict(Path program) throws IOException {
        Verdict heavy = HEAVY.get(program.getFileName().toString());
        if (heavy != null) return heavy;
        try {
            return Verdict.of(program, LIMITS);
        } catch (RuntimeException failure) {
            throw new AssertionError(program.getFileName().toString(), failure);
        }
    }
}
