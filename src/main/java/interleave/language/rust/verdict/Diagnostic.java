package interleave.language.rust.verdict;

import interleave.program.Span;
import java.util.List;

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

    /// What is added: `= note: …`, or, where there are labels, a note with a piece of source of its own, or a help that shows
    /// how the text would be with some stretches replaced.
    /// @param labels the primary one is where the note is; empty for a note without a place
    /// @param elsewhere a place in rustc's own library, such as `core/src/marker.rs:814:11`, that the note is about; mostly
    ///     empty
    public record Note(Kind kind, String text, List<Label> labels, List<Replacement> replacements, String elsewhere) {
        public Note {
            labels = List.copyOf(labels);
            replacements = List.copyOf(replacements);
        }

        public Note(Kind kind, String text, List<Label> labels, List<Replacement> replacements) {
            this(kind, text, labels, replacements, "");
        }

        /// A note about a place in rustc's own library.
        public static Note inLibrary(String text, String place) {
            return new Note(Kind.NOTE, text, List.of(), List.of(), place);
        }

        /// `= note: text`.
        public static Note note(String text) {
            return new Note(Kind.NOTE, text, List.of(), List.of());
        }

        /// `= help: text`.
        public static Note help(String text) {
            return new Note(Kind.HELP, text, List.of(), List.of());
        }

        /// A note about a place.
        public static Note at(Span span, String text) {
            return new Note(Kind.NOTE, text, List.of(new Label(span, "", true)), List.of());
        }

        /// A help that shows the text with one stretch replaced; an empty stretch is where something is put in.
        public static Note instead(String text, Span span, String replacement) {
            return new Note(Kind.HELP, text, List.of(), List.of(new Replacement(span, replacement)));
        }
    }

    /// What stands in the place of a stretch.
    public record Replacement(Span span, String text) {}

    /// What a [Note] is.
    public enum Kind { NOTE, HELP }
}
