package interleave.ui.real;

import interleave.program.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The Go that is installed on this machine. It builds and runs a text for real: in a folder of its own that is deleted
/// behind it, each run with a time limit.
/// @param command where its `go` is
/// @param version such as `go1.25.3`
public record RealGo(Path command, String version) {
    /// Names such as `x_test.go` or `x_windows.go` mean something to Go; this one does not.
    private static final String FILE = "main.go";

    private static final Duration ASKING = Duration.ofSeconds(10);
    private static final Duration BUILDING = Duration.ofMinutes(2);
    private static final Pattern VERSION = Pattern.compile("\\bgo(\\d+\\.\\d+)[\\w.]*");

    /// What is asked of it.
    /// @param times how many plain runs, and how many with the race detector
    /// @param limit how long one run may take
    public record Request(int times, Duration limit) {
        /// As many runs as a class would watch.
        public static final Request USUAL = new Request(16, Duration.ofSeconds(10));

        /// How many runs there are in all.
        public int runs() {
            return 2 * times;
        }
    }

    /// Finds it on the search path or at one of the usual places.
    public static Optional<RealGo> find() {
        List<Path> others = List.of(Path.of("/usr/local/go/bin"), Path.of("/opt/homebrew/bin"), Installed.home("go", "bin"));
        return Installed.find("go", others, RealGo::at);
    }

    private static Optional<RealGo> at(Path command) {
        try {
            Call.Result said = new Call(List.of(command.toString(), "version"), Path.of("."), Map.of("GOTOOLCHAIN", "local"))
                    .run(ASKING, () -> false);
            Matcher version = VERSION.matcher(said.output());
            return said.exitCode() == 0 && version.find()
                    ? Optional.of(new RealGo(command, version.group()))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Builds a text and runs it, first as it is and then with the race detector.
    /// @param watch told how many runs are done
    /// @param cancelled asked all the time; what was done so far is reported
    /// @throws IOException if files cannot be written or processes not started
    public RealReport run(Source source, Request request, IntConsumer watch, BooleanSupplier cancelled) throws IOException {
        Path folder = Files.createTempDirectory("interleave-go");
        try {
            Files.writeString(folder.resolve(FILE), source.text());
            Files.writeString(folder.resolve("go.mod"), "module subject\n\ngo " + languageVersion() + "\n");
            return run(folder, request, watch, cancelled);
        } finally {
            Call.delete(folder);
        }
    }

    private RealReport run(Path folder, Request request, IntConsumer watch, BooleanSupplier cancelled) throws IOException {
        Call.Result built = build(folder, "plain", List.of(), cancelled);
        if (built.exitCode() != 0) {
            String words = built.ended() ? built.output() : "";
            return new RealReport(version, words, List.of(), List.of(), "", false);
        }
        List<RealRun> plain = new ArrayList<>();
        while (plain.size() < request.times() && !cancelled.getAsBoolean()) {
            plain.add(once(folder, "plain", request, cancelled));
            watch.accept(plain.size());
        }
        Call.Result watching = cancelled.getAsBoolean() ? built : build(folder, "watched", List.of("-race"), cancelled);
        List<RealRun> watched = new ArrayList<>();
        while (watching.exitCode() == 0 && watched.size() < request.times() && !cancelled.getAsBoolean()) {
            watched.add(once(folder, "watched", request, cancelled));
            watch.accept(request.times() + watched.size());
        }
        String why = watching.exitCode() == 0 || !watching.ended() ? "" : watching.output().strip();
        boolean complete = !cancelled.getAsBoolean();
        return new RealReport(version, "", plain, watched, why, complete);
    }

    private Call.Result build(Path folder, String name, List<String> flags, BooleanSupplier cancelled) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.toString(), "build", "-o", name));
        words.addAll(flags);
        words.add(".");
        Call.Result result = new Call(words, folder, environment(folder)).run(BUILDING, cancelled);
        return result.saying(result.output().replaceAll("(?m)^# .*\\R", "").replace("./" + FILE, FILE));
    }

    private RealRun once(Path folder, String name, Request request, BooleanSupplier cancelled) throws IOException {
        Path log = folder.resolve("races");
        Call.Result result = new Call(
                        List.of(folder.resolve(name).toString()),
                        folder,
                        Map.of("GORACE", "log_path=" + log + " halt_on_error=0"))
                .run(request.limit(), cancelled);
        String reports = Call.takeAll(folder, "races.");
        String output = result.output().replaceAll("(?m)^Found \\d+ data race\\(s\\)\\R?", "").replace(folder + "/", "");
        return new RealRun(output, result.exitCode(), !result.ended(), new RaceLog(FILE).races(reports));
    }

    /// Nothing is fetched from anywhere: what is built needs the standard library alone.
    private static Map<String, String> environment(Path folder) {
        boolean homeless = System.getenv("HOME") == null && System.getenv("LocalAppData") == null;
        String cache = System.getenv("GOCACHE");
        return cache == null && homeless
                ? Map.of("GOTOOLCHAIN", "local", "GOPROXY", "off", "GOFLAGS", "-mod=mod", "GOWORK", "off",
                        "GOCACHE", folder.resolve("cache").toString())
                : Map.of("GOTOOLCHAIN", "local", "GOPROXY", "off", "GOFLAGS", "-mod=mod", "GOWORK", "off");
    }

    /// Such as `1.25`, as a `go.mod` has it.
    String languageVersion() {
        Matcher number = VERSION.matcher(version);
        if (!number.find()) throw new IllegalStateException(version);
        return number.group(1);
    }

    /// Whether its loops have variables of their own in each round, see [interleave.language.go.GoVersion].
    public boolean hasNewLoops() {
        String[] parts = languageVersion().split("\\.");
        return Integer.parseInt(parts[0]) > 1 || Integer.parseInt(parts[1]) >= 22;
    }
}
