package interleave.language;

import interleave.program.Program;
import java.util.List;

/// What a compiler makes of a source text.
public sealed interface Reading {
    /// It is a program, and this is its compiled form.
    record Understood(Program program) implements Reading {}

    /// It is none, or uses what is outside of the subset. All problems, in order of place.
    record Refused(List<Problem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
