package interleave.language.go;

import interleave.program.Source;
import interleave.program.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The versions of the language that differ in what a program means. A file states the older one as it does for the real
/// compiler, by a line before its package clause: `//go:build go1.21` (go.dev/ref/mod, "go directive"; go.dev/doc/go1.21).
public enum GoVersion {
    /// Up to 1.21: the variables of a `for` loop are the same in all its rounds.
    BEFORE_1_22,
    /// Since 1.22: each round has variables of its own.
    SINCE_1_22;

    private static final String OLD = "//go:build go1.21\n\n";
    private static final Pattern CONSTRAINT = Pattern.compile("(?m)^//go:build go1\\.(\\d{1,3})[ \\t]*\\r?(\\n\\s*|\\z)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package\\b");
    private static final int FIRST_NEW = 22;

    /// The version that a text states; the current one where it states none.
    public static GoVersion of(Source source) {
        return constraint(source.text())
                .filter(found -> Integer.parseInt(found.group(1)) < FIRST_NEW)
                .map(_ -> BEFORE_1_22)
                .orElse(SINCE_1_22);
    }

    /// The edit that makes a text state this version: what to replace, and by what. Empty where it does already.
    public Optional<Edit> statedIn(Source source) {
        if (of(source) == this) return Optional.empty();
        Span old = constraint(source.text())
                .map(found -> new Span(found.start(), found.end()))
                .orElseGet(() -> new Span(0, 0));
        return Optional.of(new Edit(old, this == BEFORE_1_22 ? OLD : ""));
    }

    /// A stretch of a text, and what is to stand there instead.
    public record Edit(Span span, String by) {}

    private static Optional<Matcher> constraint(String text) {
        Matcher clause = PACKAGE.matcher(text);
        Matcher found = CONSTRAINT.matcher(text);
        if (clause.find()) found.region(0, clause.start());
        return found.find() ? Optional.of(found) : Optional.empty();
    }
}
