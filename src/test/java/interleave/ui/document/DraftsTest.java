package interleave.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Schedule;
import interleave.program.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    @TempDir
    private Path folder;

    private static Draft draft(String id, String text, long changed) {
        Study study = new Study(new Source("a.go", text), Optional.of(Schedule.parse("T1*2 T2")), 2, "");
        return new Draft(id, "example:counter-2x1", study, "older", true, changed);
    }

    @Test
    void theNextWindowFindsThemNewestFirst() throws IOException {
        Draft one = draft("one", "package main // é🙂\n", 1);
        Draft two = draft("two", "", 2);
        try (Drafts drafts = new Drafts(folder)) {
            drafts.write(draft("one", "former", 0));
            drafts.write(one);
            drafts.write(two);
        }
        try (Drafts drafts = new Drafts(folder)) {
            assertEquals(List.of(two, one), drafts.found());
            drafts.delete("two");
        }
        try (Drafts drafts = new Drafts(folder)) {
            assertEquals(List.of(one), drafts.found());
        }
    }

    @Test
    void aRunningWindowKeepsItsOwn() throws IOException {
        try (Drafts first = new Drafts(folder)) {
            first.write(draft("one", "x", 1));
            try (Drafts second = new Drafts(folder)) {
                assertEquals(List.of(), second.found());
            }
        }
    }

    @Test
    void whatCannotBeReadIsSetAside() throws IOException {
        Path left = Files.createDirectories(folder.resolve("left"));
        Files.writeString(left.resolve("half.json"), "{\"format\":1,\"source\":\"pack");
        Files.writeString(left.resolve("newer.json"), "{\"format\":99,\"source\":\"package main\"}");
        Files.writeString(left.resolve("good.json"), draft("good", "x", 1).write());
        try (Drafts drafts = new Drafts(folder)) {
            assertEquals(List.of(draft("good", "x", 1)), drafts.found());
            assertEquals(2, drafts.setAside().size());
            assertEquals("{\"format\":1,\"source\":\"pack", Files.readString(drafts.setAside().getFirst()));
        }
        try (Drafts drafts = new Drafts(folder)) {
            assertEquals(List.of(), drafts.setAside(), "told once");
            assertEquals(1, drafts.found().size());
        }
    }

    @Test
    void aKilledWindowLosesNothingThatIsOlderThanASecond() throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                Killed.class.getName(),
                folder.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = process.inputReader()) {
            assertEquals("written", out.readLine());
        }
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        try (Drafts drafts = new Drafts(folder)) {
            assertEquals(List.of(), drafts.setAside());
            String text = drafts.found().getFirst().study().source().text();
            assertTrue(text.startsWith("// typed ") && text.endsWith("end\n"), text);
        }
    }

    private static String classPath() throws Exception {
        List<String> places = new ArrayList<>();
        for (Class<?> one : List.of(
                Killed.class,
                Drafts.class,
                tools.jackson.jr.ob.JSON.class,
                tools.jackson.core.JsonParser.class)) {
            places.add(Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
        }
        return String.join(java.io.File.pathSeparator, places);
    }

    /// Types for ever; killed by the test.
    static final class Killed {
        public static void main(String[] args) throws Exception {
            Drafts drafts = new Drafts(Path.of(args[0]));
            var writer = Executors.newSingleThreadScheduledExecutor();
            Keeper keeper = new Keeper(drafts, writer, System.out::println);
            long begun = System.nanoTime();
            boolean told = false;
            for (int i = 0; ; i++) {
                String text = "// typed " + i + " " + "x".repeat(20_000) + "end\n";
                keeper.keep("one", () -> draft("one", text, 1));
                Thread.sleep(1);
                if (!told && System.nanoTime() - begun > 1_000_000_000L) {
                    System.out.println("written");
                    told = true;
                }
            }
        }
    }

    @Test
    void aStudyIsReadAsItWasWritten() throws Unreadable {
        Study study = new Study(new Source("b.go", "package main\n\t\"\\\n"), Optional.of(Schedule.parse("T1 T2*3")), 3, "n");
        assertEquals(study, Study.read(study.write()));
        assertEquals(Study.of(new Source("c.go", "")), Study.read(Study.of(new Source("c.go", "")).write()));
    }

    @Test
    void recentFilesAreThoseThatAreThere() throws IOException {
        RecentFiles recent = new RecentFiles(folder.resolve("deep/recent"));
        Path a = Files.writeString(folder.resolve("a.go"), "");
        Path b = Files.writeString(folder.resolve("b.go"), "");
        recent.add(a);
        recent.add(b);
        recent.add(a);
        assertEquals(List.of(a, b), recent.all());
        Files.delete(a);
        assertEquals(List.of(b), recent.all());
    }

    @Test
    void whatIsNoFileIsNotReplacedByOne() throws IOException {
        Path place = Files.createDirectory(folder.resolve("place"));
        org.junit.jupiter.api.Assertions.assertThrows(IOException.class, () -> WholeFile.write(place, "x"));
        assertTrue(Files.isDirectory(place));
        try (var all = Files.list(folder)) {
            assertEquals(1, all.count(), "nothing is left beside it");
        }
    }

    @Test
    void aFileBehindALinkIsWrittenAndTheLinkStays() throws IOException {
        Path real = Files.writeString(folder.resolve("real.go"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.go"), real);
        WholeFile.write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void dataHasItsUsualPlace() {
        assertEquals(Path.of("/p"), UserFolder.find("/p", "/x", "/h"));
        assertEquals(Path.of("/x/interleave"), UserFolder.find(null, "/x", "/h"));
        assertEquals(Path.of("/h/.local/share/interleave"), UserFolder.find("", "x", "/h"));
    }
}
