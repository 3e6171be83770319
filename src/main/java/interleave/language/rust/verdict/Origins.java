package interleave.language.rust.verdict;

import interleave.language.rust.verdict.Diagnostic.Label;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.language.rust.verdict.Diagnostic.Replacement;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the text that is checked comes from. Behind the text as it was written stand the texts that its macros stand for,
/// one behind the other, so that every place in them is a place like any other. Here such places are led back to those that
/// people know: in a macro's rule, or among what was given to it.
/// @param source the text as it was written, with all that its macros stand for behind it
public record Origins(Source source, List<Expansion> expansions) {
    public Origins {
        expansions = List.copyOf(expansions);
    }

    /// What a macro stands for at one place.
    /// @param number counts from 1
    /// @param call where it is called, which may itself be in an expansion
    /// @param start where its text begins, and `end` where it ends
    public record Expansion(int number, String macro, Span call, int start, int end, List<Piece> pieces) {
        public Expansion {
            pieces = List.copyOf(pieces);
        }
    }

    /// A stretch of an expansion that is a copy of another stretch.
    /// @param origin what it is a copy of
    /// @param rule the place in the rule that it stands for: the same, or the variable whose value it is
    /// @param given whether it was given to the macro
    /// @param named whether it is a name that was given: it counts as the variable of the rule
    public record Piece(Span span, Span origin, Span rule, boolean given, boolean named) {
        private int originOf(int place) {
            int from = span.end() - span.start() > origin.end() - origin.start() ? place - span.start() - 1 : place - span.start();
            return Math.clamp(origin.start() + from, origin.start(), origin.end());
        }
    }

    /// Of a text without macros of its own.
    public static Origins none(Source source) {
        return new Origins(source, List.of());
    }

    private Optional<Expansion> expansion(int place) {
        int low = 0;
        int high = expansions.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Expansion at = expansions.get(middle);
            if (place < at.start()) high = middle - 1;
            else if (place > at.end()) low = middle + 1;
            else return Optional.of(at);
        }
        return Optional.empty();
    }

    /// A place, and the expansions that it is in, innermost first.
    private record Traced(Span span, List<Expansion> through) {}

    /// As rustc combines places: what was given to a macro counts as the variable of the rule, unless it is alone.
    private Traced trace(Span span) {
        Optional<Expansion> in = expansion(span.start());
        if (in.isEmpty()) return new Traced(span, List.of());
        if (span.start() == span.end()) {
            Optional<Piece> before = piece(in.get(), span.start() - 1, true);
            boolean ends = before.isPresent() && before.get().given() && before.get().span().end() == span.end();
            if (ends && !before.get().named()) {
                int end = before.get().origin().end();
                return trace(new Span(end, end));
            }
            if (ends) return new Traced(new Span(before.get().rule().end(), before.get().rule().end()), List.of(in.get()));
        }
        Optional<Piece> first = piece(in.get(), span.start(), false);
        Optional<Piece> last = piece(in.get(), Math.max(span.start(), span.end() - 1), true);
        if (first.isEmpty() || last.isEmpty()) return new Traced(trace(in.get().call()).span(), List.of(in.get()));
        if (first.equals(last) && first.get().given() && !first.get().named()) {
            Piece piece = first.get();
            return trace(new Span(piece.originOf(span.start()), piece.originOf(span.end())));
        }
        List<Expansion> through = new ArrayList<>(List.of(in.get()));
        through.addAll(trace(in.get().call()).through());
        int start = first.get().given() ? first.get().rule().start() : first.get().originOf(span.start());
        int end = last.get().given() ? last.get().rule().end() : last.get().originOf(span.end());
        Span inRule = trace(new Span(start, Math.max(start, end))).span();
        return new Traced(inRule, through);
    }

    /// The piece at a place, or the next one: behind it, or if `before` in front of it.
    private static Optional<Piece> piece(Expansion in, int place, boolean before) {
        Optional<Piece> nearest = Optional.empty();
        for (Piece piece : in.pieces()) {
            if (piece.span().start() <= place && place < piece.span().end()) return Optional.of(piece);
            if (before && piece.span().end() <= place) nearest = Optional.of(piece);
            if (!before && piece.span().start() >= place) return Optional.of(piece);
        }
        return nearest;
    }

    /// Where something stands in the text as it was written; in a macro's rule if it comes from there.
    public Span real(Span span) {
        return trace(span).span();
    }

    /// Where something stands in the text as it was written; the outermost call of a macro if it comes from its rule.
    public Span cause(Span span) {
        Traced traced = trace(span);
        return traced.through().isEmpty() ? traced.span() : real(traced.through().getLast().call());
    }

    /// A diagnostic about places in the text as it was written, with what rustc adds about macros.
    public Diagnostic told(Diagnostic diagnostic) {
        if (expansions.isEmpty()) return diagnostic;
        boolean atCall = diagnostic.code().equals("unused_must_use") && diagnostic.message().startsWith("unused `");
        List<Expansion> through = new ArrayList<>();
        Span span = atCall ? cause(diagnostic.span()) : real(diagnostic.span());
        List<Label> labels = labels(diagnostic.labels(), diagnostic.span(), atCall, through);
        List<Note> notes = new ArrayList<>();
        for (Note note : diagnostic.notes()) {
            Optional<Label> primary = note.labels().stream().filter(Label::primary).findFirst();
            List<Label> its = primary.map(label -> labels(note.labels(), label.span(), atCall, through)).orElse(List.of());
            List<Replacement> instead = note.replacements().stream()
                    .map(one -> new Replacement(instead(one, atCall || diagnostic.code().equals("unused_must_use")), one.text()))
                    .toList();
            notes.add(new Note(note.kind(), note.text(), its, instead, note.elsewhere()));
        }
        boolean captured = diagnostic.code().equals("unused_variables") && !through.isEmpty();
        if (captured) {
            List<Label> plain = labels.stream()
                    .map(label -> label.primary() ? new Label(label.span(), "", true) : label)
                    .toList();
            String name = diagnostic.message().replaceAll("^[^`]*(`[^`]*`).*", "$1");
            notes.addFirst(new Note(Diagnostic.Kind.HELP, name + " is captured in macro and introduced a unused variable",
                    plain, List.of()));
            labels = plain;
        }
        if (!through.isEmpty()) notes.add(notes.size() - trailingHelps(notes), origin(diagnostic.severity(), through));
        return new Diagnostic(diagnostic.severity(), diagnostic.code(), diagnostic.message(), span, labels, notes);
    }

    /// rustc shows a text with something put in behind all else.
    private static int trailingHelps(List<Note> notes) {
        int count = 0;
        while (count < notes.size() && !notes.get(notes.size() - 1 - count).replacements().isEmpty()) count++;
        return count;
    }

    private Span instead(Replacement replacement, boolean atCall) {
        if (!atCall) return real(replacement.span());
        Span cause = cause(replacement.span());
        boolean inserted = replacement.span().start() == replacement.span().end();
        return inserted ? new Span(cause.start(), cause.start()) : cause;
    }

    private List<Label> labels(List<Label> all, Span primary, boolean atCall, List<Expansion> seen) {
        List<Label> labels = new ArrayList<>();
        for (Label label : all) {
            labels.add(new Label(atCall ? cause(label.span()) : real(label.span()), label.text(), label.primary()));
        }
        if (atCall) return labels;
        Traced traced = trace(primary);
        seen.addAll(traced.through());
        if (traced.through().isEmpty()) return labels;
        Span call = real(traced.through().getLast().call());
        if (labels.stream().noneMatch(Label::primary)) labels.add(new Label(traced.span(), "", true));
        if (!call.contains(traced.span())) labels.add(new Label(call, "in this macro invocation", false));
        return labels;
    }

    private static Note origin(Diagnostic.Severity severity, List<Expansion> through) {
        String first = through.getFirst().macro();
        String last = through.getLast().macro();
        String from = first.equals(last) ? "" : " which comes from the expansion of the macro `" + last + "`";
        String word = severity == Diagnostic.Severity.ERROR ? "error" : "warning";
        return Note.note("this " + word + " originates in the macro `" + first + "`" + from
                + " (in Nightly builds, run with -Z macro-backtrace for more info)");
    }
}
