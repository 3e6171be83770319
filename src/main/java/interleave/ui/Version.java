package interleave.ui;

import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.explore.Limits;
import interleave.explore.Outcomes;
import interleave.explore.ProgramRaces;
import interleave.explore.RaceSearch;
import interleave.explore.Reached;
import interleave.explore.StateSpace;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.language.rust.RustLanguage;
import interleave.language.rust.explain.Story;
import interleave.program.Program;
import interleave.program.Source;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/// One version of a program beside others of it, read. Reading takes a while, and is not done on the thread of the window.
/// @param title such as `Rust, Mutex`
/// @param program as it is compiled; of one that is refused, as if the compiler had let it, where that can be had
/// @param notes what the compiler has against it, line by line
/// @param stories why it is refused, as far as there is a picture of that
record Version(
        String title, Source source, Optional<Program> program, Standing standing, List<LineNote> notes, List<Story> stories) {
    private static final Limits LIMITS = new Limits(150_000, 100_000, 1L << 28);

    /// What becomes of it.
    enum Standing {
        /// It compiles and runs.
        COMPILES,
        /// Its compiler refuses it.
        REFUSED,
        /// It is no program, or one that is not understood here.
        NOT_UNDERSTOOD
    }

    /// What the explorer says of all its schedules.
    /// @param schedules how many there are, and how many of them lose nothing and come to their end; with `≥` where the
    ///     exploration came to a bound
    record Figures(boolean race, boolean lost, boolean deadlock, String schedules, String correct) {}

    Version {
        notes = List.copyOf(notes);
        stories = List.copyOf(stories);
    }

    static Version of(Neighbour one) {
        return of(one.title(), one.source());
    }

    static Version of(String title, Source source) {
        return switch (App.read(source)) {
            case Reading.Understood(Program program) ->
                new Version(title, source, Optional.of(program), Standing.COMPILES, List.of(), List.of());
            case Reading.Refused(List<Problem> problems) -> refused(title, source, problems);
        };
    }

    private static Version refused(String title, Source source, List<Problem> problems) {
        if (source.name().endsWith(".rs")) {
            Verdicts.Said said = Verdicts.without(source);
            if (said.refused()) {
                Optional<Program> asIf = new RustLanguage().asIf(source) instanceof Reading.Understood(Program pretended)
                        ? Optional.of(pretended)
                        : Optional.empty();
                List<LineNote> notes = said.errors().stream().map(error -> LineNote.of(source, error)).toList();
                return new Version(title, source, asIf, Standing.REFUSED, notes, said.stories());
            }
        }
        List<LineNote> notes = problems.stream().map(problem -> LineNote.of(source, problem)).toList();
        return new Version(title, source, Optional.empty(), Standing.NOT_UNDERSTOOD, notes, List.of());
    }

    /// Whether it is run although its compiler refuses it.
    boolean asIf() {
        return standing == Standing.REFUSED && program.isPresent();
    }

    /// In a few words what its compiler makes of it.
    String verdict() {
        return switch (standing) {
            case COMPILES -> "compiles";
            case REFUSED -> "refused before it runs: " + (notes.size() == 1 ? "1 error" : notes.size() + " errors");
            case NOT_UNDERSTOOD -> notes.isEmpty() ? "cannot be run here" : "cannot be run: see line " + notes.getFirst().line();
        };
    }

    /// Explores it; empty if there is no program.
    /// @param states told now and then how many states have been seen
    Optional<Figures> figures(LongConsumer states, BooleanSupplier cancelled) {
        return program.map(known -> {
            Machine machine = new Machine(known);
            Outcomes outcomes = StateSpace.explore(Run.of(machine), LIMITS, progress -> states.accept(progress.states()), cancelled)
                    .outcomes(cancelled);
            ProgramRaces races = RaceSearch.search(machine, LIMITS, _ -> {}, cancelled);
            boolean lost = outcomes.rows().stream().anyMatch(row -> row.lost().filter(l -> l.most() > 0).isPresent());
            boolean deadlock = outcomes.rows().stream().anyMatch(row -> row.ending().outcome() instanceof Outcome.Deadlock);
            Optional<BigInteger> correct = outcomes.rows().stream()
                    .filter(Version::right)
                    .map(Reached::schedules)
                    .reduce(Optional.of(BigInteger.ZERO), (a, b) -> a.flatMap(x -> b.map(x::add)));
            String least = outcomes.complete() ? "" : "≥ ";
            return new Figures(!races.races().isEmpty(), lost, deadlock,
                    outcomes.schedules().map(n -> least + number(n)).orElse("without end"),
                    correct.map(n -> least + number(n)).orElse("without end"));
        });
    }

    private static boolean right(Reached row) {
        boolean ends = row.ending().outcome() instanceof Outcome.Completed;
        return ends && row.lost().filter(lost -> lost.most() == 0).isPresent();
    }

    private static String number(BigInteger number) {
        return number.bitLength() > 40 ? String.format(Locale.ROOT, "%.1e", number.doubleValue()) : String.format(Locale.ROOT, "%,d", number);
    }
}
