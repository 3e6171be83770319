package interleave.conformance;

import interleave.ui.real.RealGo;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The tests of Go's own race detector (`runtime/race/testdata` in Go's sources; Debian has them in packages such as
/// `golang-1.19-src`), each made a program of its own by `extract.go`.
/// @param go the Go that splits them
/// @param testdata where they are
/// @param version of Go that they belong to, such as `go-1.19`
record GoRaceTests(RealGo go, Path testdata, String version) {
    private static final Path EXTRACT = Path.of("src/test/resources/conformance/extract.go");

    static Optional<GoRaceTests> installed() {
        Optional<RealGo> go = RealGo.find();
        List<Path> found = new ArrayList<>();
        for (String share : List.of("/usr/share", "/usr/lib")) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of(share), "go-*")) {
                folders.forEach(folder -> found.add(folder.resolve("src/runtime/race/testdata")));
            } catch (IOException _) {
                // no such folder, no tests in it
            }
        }
        found.removeIf(folder -> !Files.isDirectory(folder));
        Collections.sort(found);
        return go.isEmpty() || found.isEmpty()
                ? Optional.empty()
                : Optional.of(new GoRaceTests(go.get(), found.getFirst(), version(found.getFirst())));
    }

    private static String version(Path testdata) {
        return testdata.getParent().getParent().getParent().getParent().getFileName().toString();
    }

    /// The programs, in order of their names, each named after its file and its test.
    List<Path> programs(Path folder) throws IOException, InterruptedException {
        File said = folder.resolve("extract.log").toFile();
        Process process = new ProcessBuilder(
                        go.command().toString(), "run", EXTRACT.toAbsolutePath().toString(),
                        testdata.toString(), folder.toString(), version.replace("-", ""))
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) process.destroyForcibly();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".go")).sorted().toList();
        }
    }

    /// Whether Go's detector finds a race in a program, as its name says.
    static boolean races(Path program) {
        return !program.getFileName().toString().contains("__NoRace");
    }
}
