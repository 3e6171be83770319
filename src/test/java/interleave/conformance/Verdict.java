package interleave.conformance;

import interleave.engine.Machine;
import interleave.explore.Limits;
import interleave.explore.ProgramRaces;
import interleave.explore.RaceSearch;
import interleave.language.Languages;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.program.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What we say of a program: does it have a data race?
sealed interface Verdict {
    /// A schedule shows one.
    record Race() implements Verdict {}

    /// No schedule has one.
    record NoRace() implements Verdict {}

    /// None was found, but not all schedules were looked at.
    record Bound(String bound) implements Verdict {}

    /// The program is not understood.
    record Refused(String reason) implements Verdict {}

    /// Looks at all schedules of a program, in the version of Go that the tests are of.
    static Verdict of(Path program, Limits limits) throws IOException {
        String name = program.getFileName().toString();
        String text = "//go:build go1.19\n\n" + Files.readString(program);
        Reading reading = Languages.ofFile(name).orElseThrow().read(new Source(name, text));
        return switch (reading) {
            case Reading.Refused(var problems) ->
                new Refused(problems.stream().findFirst().map(Problem::message).orElse("?"));
            case Reading.Understood(var understood) -> {
                ProgramRaces found = RaceSearch.search(new Machine(understood), limits, _ -> {}, () -> false);
                if (!found.races().isEmpty()) yield new Race();
                yield found.bound().<Verdict>map(Bound::new).orElseGet(NoRace::new);
            }
        };
    }
}
