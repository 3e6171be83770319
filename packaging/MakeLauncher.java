import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Writes the launcher that starts Interleave from the build folder with the Java that runs this program, and trains it:
/// some commands are run once in one process, and what the JVM learns about its start is kept in an AOT cache beside the launcher.
///
///     java MakeLauncher.java launcher.sh target/interleave module/main.Class "--java --options" [module/training.Class argument…]
/// Where the launcher stands, `$here`, there are:
static final String MODULE_PATH = "$here/interleave.jar:$here/modules:$here/lib";

void main(String... args) throws IOException, InterruptedException {
    Path launcher = Path.of(args[1]);
    String java = System.getProperty("java.home");
    String text = Files.readString(Path.of(args[0]))
            .replace("@java.home@", java)
            .replace("@java.options@", args[3])
            .replace("@module.path@", MODULE_PATH)
            .replace("@main@", args[2]);
    if (!Files.exists(launcher) || !Files.readString(launcher).equals(text)) {
        Files.writeString(launcher, text);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    // For packaging/build, which needs jlink and jpackage of the JDK that Maven chose.
    Files.writeString(launcher.resolveSibling("java.home"), java);
    List<String> training = Arrays.asList(args).subList(4, args.length);
    Path cache = launcher.resolveSibling("interleave.aot");
    if (!training.isEmpty() && !newerThanAllBesideIt(cache)) {
        // Which methods were hot is not kept: the compilers would go for all of them at once.
        List<String> command = new ArrayList<>(List.of(java + "/bin/java", "-XX:AOTCacheOutput=" + cache,
                "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
        command.addAll(List.of(args[3].split(" ")));
        command.addAll(List.of("--module-path", MODULE_PATH.replace("$here", cache.getParent().toString())));
        command.add("--module");
        command.addAll(training);
        train(command, cache);
    }
}

boolean newerThanAllBesideIt(Path cache) throws IOException {
    if (!Files.exists(cache)) {
        return false;
    }
    FileTime made = Files.getLastModifiedTime(cache);
    Path folder = cache.getParent();
    List<Path> parts = new ArrayList<>(List.of(folder.resolve("interleave"), folder.resolve("interleave.jar")));
    for (String modules : List.of("modules", "lib")) {
        try (Stream<Path> jars = Files.list(folder.resolve(modules))) {
            parts.addAll(jars.toList());
        }
    }
    for (Path part : parts) {
        if (Files.getLastModifiedTime(part).compareTo(made) >= 0) {
            return false;
        }
    }
    return true;
}

/// A launcher without a cache starts slower and does the same, so a failed training is told and does no harm.
void train(List<String> command, Path cache) throws IOException, InterruptedException {
    Files.deleteIfExists(cache);
    Path said = cache.resolveSibling("interleave.aot.log");
    Process run = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    boolean ended = run.waitFor(120, TimeUnit.SECONDS);
    if (!ended) {
        run.destroyForcibly();
    }
    if (!ended || run.exitValue() != 0 || !Files.exists(cache)) {
        Files.deleteIfExists(cache);
        System.err.println("No AOT cache: the launcher will start slower. What the training said is in " + said);
    }
}
