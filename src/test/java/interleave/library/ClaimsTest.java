package interleave.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import interleave.analysis.Analysis;
import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Pct;
import interleave.engine.RoundRobin;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.engine.Scheduler;
import interleave.engine.UniformRandom;
import interleave.language.Languages;
import interleave.language.Reading;
import interleave.language.rust.RustCheck;
import interleave.language.rust.RustLanguage;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Severity;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Verdict;
import interleave.library.Claim.Finding;
import interleave.program.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example is compiled and run, and what it says of itself is checked: on all of its schedules where these are few,
/// else on many.
final class ClaimsTest {
    private static final int FEW = 3000;
    private static final int MANY = 60;
    private static final int LONG = 2000;

    static Stream<String> examples() {
        return Library.builtIn().examples().stream().map(Example::id);
    }

    /// One that the compiler refuses is compiled as if it had not.
    private static Machine machine(Example example) {
        Source source = example.source();
        Reading reading = example.refused()
                ? new RustLanguage().asIf(source)
                : Languages.ofFile(source.name()).orElseThrow().read(source);
        return switch (reading) {
            case Reading.Understood(var program) -> new Machine(program);
            case Reading.Refused(var problems) ->
                fail(source.place(problems.getFirst().span()) + ": " + problems.getFirst().message());
        };
    }

    @ParameterizedTest
    @MethodSource("examples")
    void itsClaimsAreTrue(String id) {
        Example example = Library.builtIn().find(id).orElseThrow();
        List<Claim> ofRuns = new ArrayList<>();
        for (Claim claim : example.claims()) {
            if (claim instanceof Claim.Checks checks) assertEquals(checks, checked(checks.edition(), example.source()), id);
            else ofRuns.add(claim);
        }
        if (ofRuns.isEmpty()) return;
        Machine machine = machine(example);
        List<Run> runs = runs(machine);
        for (Claim claim : ofRuns) assertTrue(holds(claim, machine, runs), id + " claims: " + claim.words());
        example.schedule().ifPresent(schedule -> {
            Run shown = Run.of(machine).then(schedule);
            assertTrue(example.position() <= shown.length(), id + ": its position lies in its run");
        });
    }

    private static boolean holds(Claim claim, Machine machine, List<Run> runs) {
        return switch (claim) {
            case Claim.Ends(var schedule, var findings) -> {
                Run run = Run.of(machine).then(schedule);
                yield run.outcome().isPresent() && findings.stream().allMatch(finding -> found(finding, run));
            }
            case Claim.Can(Finding finding) -> runs.stream().anyMatch(run -> found(finding, run));
            case Claim.Never(Finding finding) -> runs.stream().noneMatch(run -> found(finding, run));
            case Claim.Checks _ -> throw new IllegalArgumentException("nothing that a run shows");
            case Claim.Always(Finding finding) -> runs.stream().allMatch(run -> found(finding, run));
        };
    }

    /// What our check says, as a claim.
    private static Claim.Checks checked(Edition edition, Source source) {
        Verdict verdict = RustCheck.check(source, edition);
        List<String> words = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            verdict.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == severity)
                    .sorted(Comparator.comparingInt(diagnostic -> diagnostic.span().start()))
                    .forEach(diagnostic -> words.add(word(diagnostic, source)));
        }
        return new Claim.Checks(edition, verdict instanceof Verdict.Accepted, words);
    }

    private static String word(Diagnostic diagnostic, Source source) {
        boolean warning = diagnostic.severity() == Severity.WARNING;
        String code = diagnostic.code().isEmpty() ? "-" : diagnostic.code();
        return (warning ? "warning:" : "") + code + "@" + source.line(diagnostic.span());
    }

    private static boolean found(Finding finding, Run run) {
        return switch (finding) {
            case Finding.Holds(String cell, String value) ->
                value.equals(Objects.toString(run.end().finals().get(cell)));
            case Finding.Lost(int updates) -> {
                int lost = Analysis.of(run).lostUpdates().count(run.length());
                yield updates < 0 ? lost > 0 : lost == updates;
            }
            case Finding.Races() -> !Analysis.of(run).races().all().isEmpty();
            case Finding.Leaks() ->
                run.outcome().orElse(null) instanceof Outcome.Completed && !run.end().asleep().isEmpty();
            case Finding.Printed(String output) ->
                run.end().output().strip().replace('\n', ' ').equals(output);
            case Finding.Outcome(String word) -> run.outcome().map(Outcome::word).orElse("").equals(word);
        };
    }

    /// All runs of a program where they are few; else those of several schedulers.
    private static List<Run> runs(Machine machine) {
        Run first = Run.of(machine).then(new UniformRandom(0));
        if (first.length() > LONG) return some(machine, first);
        List<Run> all = new ArrayList<>();
        Deque<Run> open = new ArrayDeque<>(List.of(Run.of(machine)));
        while (!open.isEmpty() && all.size() + open.size() <= FEW) {
            Run run = open.pop();
            if (run.outcome().isPresent()) {
                all.add(run);
                continue;
            }
            for (Choice choice : machine.choices(run.end())) open.push(run.then(choice));
        }
        return open.isEmpty() ? all : some(machine, first);
    }

    private static List<Run> some(Machine machine, Run first) {
        List<Run> some = new ArrayList<>();
        List<Scheduler> schedulers = new ArrayList<>(List.of(new RoundRobin(), new RunToCompletion()));
        int many = first.length() > LONG ? 2 : MANY;
        for (int seed = 1; seed <= many; seed++) {
            schedulers.add(new UniformRandom(seed));
            schedulers.add(new Pct(seed, 3, first.length()));
        }
        for (Scheduler scheduler : schedulers) some.add(Run.of(machine).then(scheduler));
        return some;
    }
}
