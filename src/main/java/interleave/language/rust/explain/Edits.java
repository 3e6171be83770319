package interleave.language.rust.explain;

import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Changes to a text that do not overlap, made all at once.
final class Edits {
    private final Source source;
    private final List<Edit> all = new ArrayList<>();

    private record Edit(Span span, String text, int order) {}

    Edits(Source source) {
        this.source = source;
    }

    void replace(Span span, String text) {
        all.add(new Edit(span, text, all.size()));
    }

    void insert(int at, String text) {
        replace(new Span(at, at), text);
    }

    /// Puts a line in front of the line in which a place is, as far to the right as that one.
    void lineBefore(int place, String text) {
        int line = source.line(place);
        String before = source.lineText(line);
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        insert(source.lineStart(line), indent + text.replace("\n", "\n" + indent) + "\n");
    }

    /// Puts a line behind the line in which a place is.
    void lineAfter(int place, String text) {
        int line = source.line(place);
        String before = source.lineText(line);
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        insert(source.lineStart(line) + before.length(), "\n" + indent + text.replace("\n", "\n" + indent));
    }

    Source done() {
        StringBuilder text = new StringBuilder(source.text());
        all.sort(Comparator.comparingInt((Edit edit) -> edit.span.start()).thenComparingInt(Edit::order).reversed());
        for (Edit edit : all) text.replace(edit.span.start(), edit.span.end(), edit.text);
        return new Source(source.name(), text.toString());
    }
}
