package interleave.cli;

import interleave.engine.Machine;
import interleave.explore.ProgramRaces;
import interleave.explore.RaceSearch;
import interleave.language.Reading;
import interleave.language.go.GoLanguage;
import interleave.language.go.GoVersion;
import interleave.program.Program;
import interleave.program.Source;
import interleave.ui.real.LinePair;
import interleave.ui.real.Overlay;
import interleave.ui.real.RealGo;
import interleave.ui.real.RealReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `interleave real`: the same text built and run by the Go that is installed, as it is and with its race detector.
@Command(
        name = "real",
        description = "Run a program by the real Go, where one is installed, and count what it prints and which races it reports.",
        mixinStandardHelpOptions = true)
final class RealCommand implements Callable<Integer> {
    private static final int MOST_TIMES = 100_000;
    /// How long our own races are looked for, in nanoseconds.
    private static final long LOOKING = 20_000_000_000L;

    @Parameters(paramLabel = "FILE", description = "A .go file, or an .interleave file with Go in it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(names = "--times", paramLabel = "N", description = "How often to run it, as it is and with -race (default: ${DEFAULT-VALUE}).")
    private int times = RealGo.Request.USUAL.times();

    @Option(names = "--max-seconds", paramLabel = "N", description = "How long one run may take (default: ${DEFAULT-VALUE}).")
    private int seconds = (int) RealGo.Request.USUAL.limit().toSeconds();

    @Option(names = "--format", paramLabel = "text|json", description = "How to write the result (default: text).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        if (times < 1 || times > MOST_TIMES) throw new Failure(ExitCode.USAGE, "--times: from 1 to " + MOST_TIMES + ".");
        if (seconds < 1) throw new Failure(ExitCode.USAGE, "--max-seconds: at least 1.");
        Subject subject = Subject.of(file);
        String name = subject.source().name();
        if (name.endsWith(".rs")) {
            throw new Failure(ExitCode.USAGE, name + " is no Go. What the real rustc says of it: interleave check --rustc " + name);
        }
        if (!name.endsWith(".go")) throw new Failure(ExitCode.USAGE, name + " is no Go.");
        RealGo go = RealGo.find().orElseThrow(() -> new Failure(
                ExitCode.USAGE, "There is no Go on this machine. Install one from go.dev/dl, or name its folder in PATH."));
        try {
            RealReport report =
                    go.run(subject.source(), new RealGo.Request(times, Duration.ofSeconds(seconds)), _ -> {}, () -> false);
            Optional<ProgramRaces> ours = ours(subject, go);
            if (format == Format.json) System.out.println(Json.write(json(report, ours, subject.source())));
            else System.out.print(text(report) + ours.map(races -> beside(report, races, subject.source())).orElse(""));
            if (!report.refusal().isEmpty()) return ExitCode.FAILED;
            return report.races().isEmpty() ? ExitCode.FINE : ExitCode.RACE;
        } catch (IOException e) {
            throw new Failure(ExitCode.USAGE, "Go could not be run: " + e.getMessage());
        }
    }

    /// Our own races of all schedules, with the loop variables that the Go has which is installed; none where we do not understand
    /// the program.
    private static Optional<ProgramRaces> ours(Subject subject, RealGo go) {
        long end = System.nanoTime() + LOOKING;
        GoVersion loops = go.hasNewLoops() ? GoVersion.SINCE_1_22 : GoVersion.BEFORE_1_22;
        return switch (new GoLanguage(loops).read(subject.source())) {
            case Reading.Refused _ -> Optional.empty();
            case Reading.Understood(Program program) -> Optional.of(RaceSearch.search(
                    new Machine(program), RaceSearch.USUAL, _ -> {}, () -> System.nanoTime() > end));
        };
    }

    private static List<LinePair> lines(ProgramRaces races, Source source) {
        return races.races().stream()
                .map(one -> LinePair.of(source.line(one.race().first().span()), source.line(one.race().second().span())))
                .toList();
    }

    /// Our races laid over those of the detector.
    private static String beside(RealReport report, ProgramRaces ours, Source source) {
        if (report.watched().isEmpty()) return "";
        Overlay overlay = Overlay.of(lines(ours, source), report.races().keySet());
        StringBuilder text = new StringBuilder("beside ours, over all schedules").append(ours.complete() ? ":\n" : " that were looked at:\n");
        for (LinePair pair : overlay.confirmed()) text.append("  confirmed: ").append(pair).append('\n');
        for (LinePair pair : overlay.onlyOurs()) text.append("  only ours, it did not happen in those runs: ").append(pair).append('\n');
        for (LinePair pair : overlay.onlyTheirs()) {
            text.append(ours.complete() ? "  only theirs, a defect of Interleave's: " : "  only theirs, not among what was looked at: ");
            text.append(pair).append('\n');
        }
        if (overlay.confirmed().size() + overlay.onlyOurs().size() + overlay.onlyTheirs().size() == 0) text.append("  neither found any\n");
        return text.toString();
    }

    private static Map<String, Object> json(RealReport report, Optional<ProgramRaces> ours, Source source) {
        List<Object> endings = new ArrayList<>();
        report.endings().forEach((ending, runs) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("ending", ending);
            one.put("runs", runs);
            endings.add(one);
        });
        List<Object> races = new ArrayList<>();
        report.races().forEach((pair, runs) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("lines", List.of(pair.lower(), pair.upper()));
            one.put("runs", runs);
            races.add(one);
        });
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", report.version());
        all.put("refusal", report.refusal());
        all.put("runs", report.plain().size());
        all.put("endings", endings);
        all.put("watchedRuns", report.watched().size());
        all.put("cannotWatch", report.cannotWatch());
        all.put("races", races);
        ours.ifPresent(found -> {
            all.put("ownRaces", found.races().size());
            all.put("ownComplete", found.complete());
            if (!report.watched().isEmpty()) all.put("overlay", json(Overlay.of(lines(found, source), report.races().keySet())));
        });
        return all;
    }

    private static Map<String, Object> json(Overlay overlay) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("confirmed", json(overlay.confirmed()));
        all.put("onlyOurs", json(overlay.onlyOurs()));
        all.put("onlyTheirs", json(overlay.onlyTheirs()));
        return all;
    }

    private static List<Object> json(List<LinePair> pairs) {
        return pairs.stream().<Object>map(pair -> List.of(pair.lower(), pair.upper())).toList();
    }

    private static String text(RealReport report) {
        StringBuilder text = new StringBuilder("real ").append(report.version()).append('\n');
        if (!report.refusal().isEmpty()) return text.append(report.refusal().strip()).append('\n').toString();
        report.endings().forEach((ending, runs) ->
                text.append(share(runs, report.plain().size())).append(": ").append(ending).append('\n'));
        if (!report.cannotWatch().isEmpty()) {
            return text.append("The race detector could not be used: ").append(report.cannotWatch()).append('\n').toString();
        }
        for (Map.Entry<LinePair, Integer> race : report.races().entrySet()) {
            text.append("data race of ").append(race.getKey()).append(": in ");
            text.append(share(race.getValue(), report.watched().size())).append(" with -race\n");
        }
        if (report.races().isEmpty()) text.append("no data race in ").append(report.watched().size()).append(" runs with -race\n");
        return text.toString();
    }

    private static String share(int some, int all) {
        return some + " of " + all + (all == 1 ? " run" : " runs");
    }
}
