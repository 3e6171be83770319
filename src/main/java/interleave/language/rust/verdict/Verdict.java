package interleave.language.rust.verdict;

import interleave.program.Span;
import java.util.List;

/// What rustc would say of a program, as far as the check is sure.
public sealed interface Verdict {
    /// What was found to be said, as far as the check is sure of it.
    List<Diagnostic> diagnostics();

    /// The program is right; there may be warnings.
    record Accepted(List<Diagnostic> diagnostics) implements Verdict {
        public Accepted {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /// The program is refused, for these errors; there may be warnings among them.
    record Refused(List<Diagnostic> diagnostics) implements Verdict {
        public Refused {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /// The check is not sure, or it is not its business (a wrong type, an unknown name). What it is sure of is kept.
    record Undecided(List<Reason> reasons, List<Diagnostic> diagnostics) implements Verdict {
        public Undecided {
            reasons = List.copyOf(reasons);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /// Why, in a sentence, and where.
    record Reason(Span span, String text) {}
}
