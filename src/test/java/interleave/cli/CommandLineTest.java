package interleave.cli;

import static interleave.cli.Said.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.ui.real.RealGo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.jr.ob.JSON;

/// What a shell sees: exit codes, results on standard output, messages on standard error.
@Isolated("it listens to System.out")
class CommandLineTest {
    private static final String COUNTER = "assets/library/counter-2x1/counter.go";
    private static final String LOSING = "T1 T2 T1*2 T2*2";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String go(String body) throws IOException {
        return file("p.go", "package main\n\nfunc main() {\n" + body + "}\n");
    }

    @Test
    void aRunAsJsonHasTheFieldsThatAreKept() throws IOException {
        Said said = say("run", COUNTER, "--schedule", LOSING, "--format", "json");
        assertEquals(0, said.code());
        assertEquals("", said.err());
        Map<String, Object> run = said.json();
        assertEquals("completed", run.get("outcome"));
        assertEquals("1\n", run.get("output"));
        assertEquals(Map.of("counter", 1), run.get("finals"));
        assertEquals(LOSING, run.get("schedule"));
        List<?> steps = (List<?>) run.get("steps");
        assertEquals(6, steps.size());
        assertEquals(
                Map.of("n", 1, "thread", "T1", "op", "read", "cell", "counter", "value", 0, "line", 18, "col", 4),
                steps.getFirst());
        assertEquals("write", ((Map<?, ?>) steps.get(3)).get("op"));
        assertTrue(said.out().contains("\"lost\":[{\"cell\":\"counter\",\"staleRead\":2,\"becameStale\":4,"
                + "\"destroyedWrite\":4,\"destroyedBy\":6,\"owner\":\"T1\",\"by\":\"T2\",\"value\":1}]"));
    }

    @Test
    void theCommandThatIsAskedForIsFoundAndElseAllAreThere() {
        List<String> names = Main.COMMANDS.stream().map(Main.Named::name).toList();
        assertEquals(names, List.copyOf(Main.line().getSubcommands().keySet()));
        assertEquals(names, List.copyOf(Main.line("--help").getSubcommands().keySet()));
        for (String name : names) {
            assertEquals(List.of(name), List.copyOf(Main.line(name, "--help").getSubcommands().keySet()));
        }
    }

    @Test
    void theWindowOpensWithoutTheParserOfCommands() {
        assertTrue(Main.onlyOpens());
        assertTrue(Main.onlyOpens("counter.go"));
        assertTrue(Main.onlyOpens("counter.rs"));
        assertTrue(Main.onlyOpens("/a/run.interleave"));
        for (String other : List.of("run", "examples", "nothing", "-h", "--version", "-x.go", "@list.go", "")) {
            assertFalse(Main.onlyOpens(other), other);
        }
        assertFalse(Main.onlyOpens("run", "counter.go"));
    }

    @Test
    void aCommandThatIsNoneIsNamedWithThoseThatThereAre() {
        Said said = say("explroe");
        assertEquals(2, said.code());
        assertTrue(said.err().startsWith("interleave: there is neither a command nor a file called explroe."), said.err());
        assertTrue(said.err().contains("run, explore, "), said.err());
    }

    @Test
    void theRealGoCountsWhatItPrintsAndItsRaces() throws IOException {
        assumeTrue(RealGo.find().isPresent(), "there is no Go on this machine");
        Said said = say("real", COUNTER, "--times", "2", "--format", "json");
        assertEquals(2, said.json().get("runs"));
        assumeTrue("".equals(said.json().get("cannotWatch")), said.out());
        assertEquals(2, said.json().get("watchedRuns"));
        boolean raced = said.out().contains("{\"lines\":[18,18],");
        assertEquals(raced ? 66 : 0, said.code());
        List<List<Integer>> line = List.of(List.of(18, 18));
        assertEquals(
                Map.of("confirmed", raced ? line : List.of(), "onlyOurs", raced ? List.of() : line, "onlyTheirs", List.of()),
                said.json().get("overlay"));
        // An older Go has other loop variables; ours are then of those, too.
        Said loops = say("real", "assets/library/slice-element/buckets.go", "--times", "2", "--format", "json");
        assertEquals(List.of(), ((Map<?, ?>) loops.json().get("overlay")).get("onlyTheirs"));
        assertEquals(1, say("real", go("\tx := 1\n"), "--times", "1").code());
        assertEquals(2, say("real", COUNTER, "--times", "0").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void aPrintedScheduleGivesTheSameBytes(String format) throws IOException {
        String counter = "assets/library/counter-3x2/counter.go";
        for (int seed = 1; seed <= 5; seed++) {
            Said json = say("run", counter, "--seed", "" + seed, "--format", "json");
            Said first = say("run", counter, "--seed", "" + seed, "--format", format);
            Said again = say("run", counter, "--schedule", (String) json.json().get("schedule"), "--format", format);
            assertEquals(first, again);
        }
    }

    @Test
    void otherSeedsAreOtherRuns() {
        String counter = "assets/library/counter-3x2/counter.go";
        assertFalse(say("run", counter, "--seed", "1").equals(say("run", counter, "--seed", "2")));
    }

    @Test
    void refusedWithItsPlace() throws IOException {
        String file = go("\tx := 1\n");
        Said said = say("run", file);
        assertEquals(1, said.code());
        assertEquals("", said.out());
        assertEquals("p.go:4:2: declared and not used: x", said.err().lines().findFirst().orElse(""));
        Map<String, Object> json = say("run", file, "--format", "json").json();
        assertEquals("refused", json.get("outcome"));
        assertEquals(
                List.of(Map.of("line", 4, "col", 2, "message", "declared and not used: x")), json.get("problems"));
    }

    @Test
    void whoWaitsForWhom() throws IOException {
        Said said = say("run", "assets/library/lock-order/transfer.go", "--schedule", "T1 T2", "--format", "json");
        assertEquals(1, said.code());
        assertEquals(
                List.of(
                        Map.of("thread", "T0", "for", "wg", "how", "Wait", "heldBy", List.of(), "mayBeFreedBy", List.of("T1", "T2")),
                        Map.of("thread", "T1", "for", "b", "how", "lock", "heldBy", List.of("T2"), "mayBeFreedBy", List.of(), "since", 2),
                        Map.of("thread", "T2", "for", "a", "how", "lock", "heldBy", List.of("T1"), "mayBeFreedBy", List.of(), "since", 1)),
                said.json().get("waits"));
        assertEquals(List.of(List.of("T1", "b", "T2", "a")), said.json().get("rings"));
    }

    @Test
    void deadlock() throws IOException {
        Said said = say("run", "assets/library/forgotten-done/wait.go");
        assertEquals(1, said.code());
        assertTrue(said.err().startsWith("fatal error: all goroutines are asleep - deadlock!"), said.err());
        Said json = say("run", "assets/library/forgotten-done/wait.go", "--format", "json");
        assertEquals(1, json.code());
        assertEquals("deadlock", json.json().get("outcome"));
    }

    @Test
    void panic() throws IOException {
        String file = go("\tvar a []int\n\ta[0] = 1\n");
        Said said = say("run", file);
        assertEquals(1, said.code());
        assertTrue(said.err().startsWith("panic: runtime error: index out of range [0] with length 0"), said.err());
        Map<String, Object> json = say("run", file, "--format", "json").json();
        assertEquals("panic", json.get("outcome"));
        assertEquals(5, json.get("line"));
    }

    @Test
    void aBound() throws IOException {
        Said said = say("run", COUNTER, "--max-steps", "3", "--format", "json");
        assertEquals(3, said.code());
        assertEquals("limit", said.json().get("outcome"));
        assertEquals(3, ((List<?>) said.json().get("steps")).size());
        assertEquals(3, say("run", COUNTER, "--schedule", "T1 T2").code());
    }

    @Test
    void aScheduleThatDoesNotFitSaysWhereWhyAndWhoCould() {
        Said ended = say("run", COUNTER, "--schedule", "T1*4");
        assertEquals(2, ended.code());
        assertEquals("", ended.out());
        assertEquals("The schedule does not fit: Step 4 cannot be T1. T1 has ended. T2 could go.", ended.err().strip());
        Said nobody = say("run", COUNTER, "--schedule", "T1 T2 T9");
        assertEquals(2, nobody.code());
        assertEquals(
                "The schedule does not fit: Step 3 cannot be T9. There is no T9 here. T1 or T2 could go.",
                nobody.err().strip());
    }

    @Test
    void wrongUsage() throws IOException {
        String missing = folder.resolve("none.go").toString();
        Said said = say("run", missing);
        assertEquals(2, said.code());
        assertEquals(missing + ": there is no such file.", said.err().strip());
        assertEquals(2, say("run", folder.toString()).code());
        assertEquals(2, say("run", file("notes.txt", "hello\n")).code());
        assertEquals(2, say("run").code());
        assertEquals(2, say("run", COUNTER, "--no-such-option").code());
        assertEquals(2, say("run", COUNTER, "--schedule", "T1 huh").code());
        assertEquals(2, say("run", COUNTER, "--scheduler", "fair").code());
        assertEquals(2, say("run", COUNTER, "--scheduler", "random", "--schedule", "T1").code());
        assertEquals(2, say("examples", "none").code());
        assertEquals(2, say("export", COUNTER, "--format", "bmp", "--out", folder.resolve("x").toString()).code());
        assertEquals(2, say("export", COUNTER, "--format", "svg").code());
        String nowhere = folder.resolve("none").resolve("x.svg").toString();
        Said unwritten = say("export", COUNTER, "--format", "svg", "--out", nowhere);
        assertEquals(2, unwritten.code());
        assertEquals(nowhere + " cannot be written: there is no such folder.", unwritten.err().strip());
    }

    /// A program that spins may end by its bound of seconds, whoever makes the steps.
    @Test
    void whatOnlySpinsIsStoppedInTime() throws IOException {
        String spinning = file("spin.go", "package main\n\nvar x int\n\nfunc main() {\n\tfor {\n\t\tx++\n\t}\n}\n");
        long start = System.nanoTime();
        assertEquals(3, say("race", spinning, "--all", "--max-seconds", "1").code());
        assertTrue(System.nanoTime() - start < 10_000_000_000L);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        String marked = file("mark.go", "\uFEFFpackage main\n\nfunc main() {\n\tprintln(\"h\u00e9\")\n}\n");
        assertEquals(0, say("run", marked).code());
    }

    @Test
    void exports() throws IOException {
        byte[] svg = export("svg");
        assertTrue(new String(svg, StandardCharsets.UTF_8).startsWith("<"));
        assertEquals("PNG", new String(export("png"), 1, 3, StandardCharsets.ISO_8859_1));
        assertEquals("GIF89a", new String(export("gif"), 0, 6, StandardCharsets.ISO_8859_1));
        assertTrue(new String(export("text"), StandardCharsets.UTF_8).contains("T1"));
        assertEquals(6, ((List<?>) JSON.std.mapFrom(new String(export("json"), StandardCharsets.UTF_8)).get("steps")).size());
        assertFalse(java.util.Arrays.equals(svg, export("svg", "--step", "3")));
        assertFalse(java.util.Arrays.equals(svg, export("svg", "--dark")));
        assertEquals(2, say("export", COUNTER, "--format", "svg", "--out", "x.svg", "--step", "99").code());
    }

    private byte[] export(String format, String... more) throws IOException {
        Path out = folder.resolve("out." + format);
        List<String> arguments = new java.util.ArrayList<>(
                List.of("export", COUNTER, "--schedule", LOSING, "--format", format, "--out", out.toString()));
        arguments.addAll(List.of(more));
        Said said = say(arguments.toArray(String[]::new));
        assertEquals(new Said(0, "", ""), said);
        return Files.readAllBytes(out);
    }

    @Test
    void examplesAreListedAndPrinted() throws IOException {
        assertTrue(say("examples").out().contains("counter-2x1-mutex"));
        assertEquals(Files.readString(Path.of(COUNTER)), say("examples", "counter-2x1").out());
    }
}
