package interleave.language.rust.corpus;

import interleave.language.rust.RustCheck;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Verdict;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Our verdict on a program of the corpus laid beside the real compiler's.
public record Judging(Judged judged, Verdict verdict) {
    /// How the two are to each other.
    public enum Kind {
        SAME,
        /// The same verdict, for other errors or at other lines.
        OTHER_ERRORS,
        REFUSED_WRONGLY,
        ACCEPTED_WRONGLY,
        UNDECIDED
    }

    public static Judging of(Judged judged) {
        return new Judging(judged, RustCheck.check(judged.source(), judged.edition()));
    }

    public Kind kind() {
        return switch (verdict) {
            case Verdict.Undecided _ -> Kind.UNDECIDED;
            case Verdict.Accepted _ -> judged.accepted() ? Kind.SAME : Kind.ACCEPTED_WRONGLY;
            case Verdict.Refused _ -> judged.accepted()
                    ? Kind.REFUSED_WRONGLY
                    : errors().equals(expected()) ? Kind.SAME : Kind.OTHER_ERRORS;
        };
    }

    public Set<String> expected() {
        return new TreeSet<>(judged.errors());
    }

    public Set<String> errors() {
        return words(Diagnostic.Severity.ERROR);
    }

    public Set<String> warnings() {
        return words(Diagnostic.Severity.WARNING);
    }

    public List<Diagnostic> diagnostics() {
        return switch (verdict) {
            case Verdict.Accepted it -> it.diagnostics();
            case Verdict.Refused it -> it.diagnostics();
            case Verdict.Undecided it -> it.diagnostics();
        };
    }

    private Set<String> words(Diagnostic.Severity severity) {
        Set<String> all = new TreeSet<>();
        for (Diagnostic diagnostic : diagnostics()) {
            if (diagnostic.severity() != severity) continue;
            String code = diagnostic.code().isEmpty() ? "-" : diagnostic.code();
            all.add(code + "@" + judged.source().line(diagnostic.span()));
        }
        return all;
    }
}
