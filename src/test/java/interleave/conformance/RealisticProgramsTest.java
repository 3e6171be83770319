package interleave.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Pct;
import interleave.engine.RoundRobin;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.engine.Scheduler;
import interleave.engine.UniformRandom;
import interleave.explore.Limits;
import interleave.explore.ProgramRace;
import interleave.explore.ProgramRaces;
import interleave.explore.RaceSearch;
import interleave.language.Reading;
import interleave.language.go.GoLanguage;
import interleave.language.go.GoVersion;
import interleave.program.Source;
import interleave.ui.real.LinePair;
import interleave.ui.real.Overlay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs as people write them, half of them with a race, against what the real Go printed and what its race detector saw:
/// `src/test/resources/go-realistic/expect.sh` ran each many times and wrote that down, so these tests need no Go.
class RealisticProgramsTest {
    private static final Path FOLDER = Path.of("src/test/resources/go-realistic");
    private static final Limits LIMITS = new Limits(20_000, 20_000, 1L << 28);

    static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".go")).sorted().toList();
        }
    }

    static List<String> withOutput() throws IOException {
        return programs().stream().filter(name -> Files.exists(beside(name, ".out"))).toList();
    }

    private static Path beside(String program, String ending) {
        return FOLDER.resolve(program.replace(".go", ending));
    }

    /// Loop variables are those of the Go that ran them.
    private static Machine machine(String name) throws IOException {
        Source source = new Source(name, Files.readString(FOLDER.resolve(name)));
        return new Machine(assertInstanceOf(
                Reading.Understood.class, new GoLanguage(GoVersion.BEFORE_1_22).read(source), name).program());
    }

    private static List<LinePair> theirs(String name) throws IOException {
        return Files.readAllLines(beside(name, ".races")).stream()
                .map(line -> LinePair.of(Integer.parseInt(line.split(" ")[0]), Integer.parseInt(line.split(" ")[1])))
                .toList();
    }

    @Test
    void thereAreManyAndHalfOfThemRace() throws IOException {
        int racy = 0;
        for (String name : programs()) {
            assertEquals(name.contains("racy"), !theirs(name).isEmpty(), name + ": its name says whether it races");
            if (!theirs(name).isEmpty()) racy++;
        }
        assertTrue(programs().size() >= 60 && racy >= 30 && programs().size() - racy >= 30, programs().size() + ", " + racy);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void ourRacesContainTheirs(String name) throws IOException {
        Machine machine = machine(name);
        ProgramRaces found = RaceSearch.search(machine, LIMITS, _ -> {}, () -> false);
        Source source = machine.program().source();
        List<LinePair> ours = new ArrayList<>();
        for (ProgramRace one : found.races()) {
            ours.add(LinePair.of(source.line(one.race().first().span()), source.line(one.race().second().span())));
        }
        Overlay overlay = Overlay.of(ours, theirs(name));
        assertEquals(List.of(), overlay.onlyTheirs(), "only theirs; we found " + ours);
        if (theirs(name).isEmpty()) assertEquals(List.of(), ours, "a race in a program that has none");
    }

    @ParameterizedTest
    @MethodSource("withOutput")
    void printsWhatTheRealGoPrinted(String name) throws IOException {
        Machine machine = machine(name);
        String expected = Files.readString(beside(name, ".out"));
        for (Scheduler scheduler : List.of(new RunToCompletion(), new RoundRobin(), new UniformRandom(1), new UniformRandom(2), new Pct(3, 3, 60))) {
            Run run = Run.of(machine).then(scheduler, 100_000, () -> false);
            assertEquals(new Outcome.Completed(), run.outcome().orElseThrow(), () -> "by " + scheduler);
            assertEquals(expected, run.end().output(), () -> "by " + scheduler);
        }
    }
}
