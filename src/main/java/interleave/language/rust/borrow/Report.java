package interleave.language.rust.borrow;

import interleave.language.rust.verdict.Diagnostic;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An error that is being put together.
final class Report {
    private final String code;
    private final String message;
    private Span span;
    private final List<Diagnostic.Label> labels = new ArrayList<>();
    private final List<Diagnostic.Note> notes = new ArrayList<>();

    Report(String code, Span span, String message) {
        this.code = code;
        this.message = message;
        this.span = span;
    }

    Span span() {
        return span;
    }

    String message() {
        return message;
    }

    Report label(Span at, String text) {
        labels.add(new Diagnostic.Label(at, text, false));
        return this;
    }

    Report note(String text) {
        return note(Diagnostic.Note.note(text));
    }

    Report note(Diagnostic.Note note) {
        notes.add(note);
        return this;
    }

    Report help(String text, Span at, String replacement) {
        return note(Diagnostic.Note.instead(text, at, replacement));
    }

    /// In front of what is there.
    Report insert(String text, int at, String added) {
        return help(text, new Span(at, at), added);
    }

    /// The place it is about from now on.
    void moveTo(Span to) {
        span = to;
    }

    Diagnostic finished() {
        labels.replaceAll(label -> new Diagnostic.Label(label.span(), label.text(), label.span().equals(span)));
        // What is suggested comes behind what is noted.
        notes.sort(Comparator.comparing((Diagnostic.Note note) -> !note.replacements().isEmpty()));
        return new Diagnostic(Diagnostic.Severity.ERROR, code, message, span, labels, notes);
    }
}
