package interleave.language;

import interleave.program.Span;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects what is wrong with a text, each thing once.
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    /// Notes a problem whose message says it all.
    public void add(Span span, String message) {
        add(span, message, "");
    }

    /// Notes a problem and what to do about it.
    public void add(Span span, String message, String hint) {
        found.add(new Problem(span, message, hint));
    }

    /// Whether there is none.
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /// How many there are so far.
    public int count() {
        return found.size();
    }

    /// All of them, in the order of the text.
    public List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt((Problem p) -> p.span().start()))
                .toList();
    }
}
