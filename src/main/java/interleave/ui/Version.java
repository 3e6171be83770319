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
import interleave.language.Languages;
import interleave.language.Reading;
import interleave.language.rust.RustLanguage;
import interleave.library.Example;
import interleave.program.Program;
import interleave.program.Source;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// One version of a program beside others of it.
/// @param title such as `Rust, Mutex`
/// @param program as it is compiled; of one that is refused, as if the compiler had let it
/// @param refused whether the compiler refuses it
record Version(String title, Source source, Optional<Program> program, boolean refused) {
    private static final Limits LIMITS = new Limits(150_000, 100_000, 1L << 28);

    /// What the explorer says of all its schedules.
    /// @param schedules how many there are, and how many of them lose nothing and come to their end; with `≥` where the
    ///     exploration came to a bound
    record Figures(boolean race, boolean lost, boolean deadlock, String schedules, String correct) {}

    /// A version that is in the library.
    static Version of(Example example) {
        boolean rust = example.source().name().endsWith(".rs");
        String variant = example.variant().isEmpty() ? example.title() : example.variant();
        return of((rust ? "Rust, " : "Go, ") + variant, example.source());
    }

    static Version of(String title, Source source) {
        Reading read = Languages.ofFile(source.name()).orElseThrow().read(source);
        if (read instanceof Reading.Understood(Program program)) return new Version(title, source, Optional.of(program), false);
        Reading asIf = source.name().endsWith(".rs") ? new RustLanguage().asIf(source) : read;
        Optional<Program> program = asIf instanceof Reading.Understood(Program pretended) ? Optional.of(pretended) : Optional.empty();
        return new Version(title, source, program, true);
    }

    /// Explores it; empty if there is no program.
    Optional<Figures> figures(BooleanSupplier cancelled) {
        return program.map(known -> {
            Machine machine = new Machine(known);
            Outcomes outcomes = StateSpace.explore(Run.of(machine), LIMITS, _ -> {}, cancelled).outcomes(cancelled);
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
