package interleave.language.rust.verdict;

import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects what the stages of the check find: errors, warnings, and what none of them can be sure of. Each thing once.
public final class Notices {
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final Set<Verdict.Reason> reasons = new LinkedHashSet<>();
    private Optional<Origins> origins = Optional.empty();

    /// Says where the places in what is told come from.
    public void from(Origins where) {
        origins = Optional.of(where);
    }

    /// Where something stands in the text as it was written.
    public Span real(Span span) {
        return origins.map(known -> known.real(span)).orElse(span);
    }

    /// Notes an error or warning, in the order in which rustc tells them.
    public void tell(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /// Notes that something is not understood, or not the business of this check. `text` is one sentence without a full stop.
    public void undecided(Span span, String text) {
        reasons.add(new Verdict.Reason(span, text));
    }

    /// Whether there is an error.
    public boolean failed() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    }

    /// How many errors there are so far: a stage knows by it whether a body is free of them.
    public long errors() {
        return diagnostics.stream().filter(d -> d.severity() == Diagnostic.Severity.ERROR).count();
    }

    /// How many things are undecided so far.
    public int undecided() {
        return reasons.size();
    }

    /// What has been found.
    public Verdict verdict() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        if (!reasons.isEmpty()) return new Verdict.Undecided(List.copyOf(reasons), all);
        return failed() ? new Verdict.Refused(all) : new Verdict.Accepted(all);
    }
}
