package interleave.language.rust.verdict;

import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// What the check says of a place in the text, in the words and the form of rustc.
/// @param code such as `E0502`, for a warning or lint its name such as `unused_mut`; empty where rustc gives none
/// @param span the primary span
/// @param labels with the texts beside what is underlined, the primary one (if it has a text) included
/// @param notes below the text, in order
public record Diagnostic(Severity severity, String code, String message, Span span, List<Label> labels, List<Note> notes) {
    public Diagnostic {
        labels = List.copyOf(labels);
        notes = List.copyOf(notes);
    }

    /// How bad it is.
    public enum Severity { ERROR, WARNING }

    /// A text beside a stretch of the source; the text may be empty.
    public record Label(Span span, String text, boolean primary) {}

    /// `= note: …`, `= help: …`, or, with a span, a note of its own with a piece of source.
    /// @param replacement for a help that shows how the line would be: what stands in the place of the span
    public record Note(Kind kind, String text, Optional<Span> span, Optional<String> replacement) {}

    /// What a [Note] is.
    public enum Kind { NOTE, HELP }
}
