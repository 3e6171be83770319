package interleave.ui.code;

import interleave.program.Source;
import interleave.program.Span;
import java.text.BreakIterator;
import java.util.Locale;

/// Where keys take the caret. All answers are offsets into the text.
public final class Moves {
    private Moves() {}

    /// One character to the left, as people count them.
    public static int left(Typed typed) {
        if (typed.caret() == 0) return 0;
        int before = characters(typed).preceding(typed.caret());
        return before == BreakIterator.DONE ? 0 : before;
    }

    /// One character to the right.
    public static int right(Typed typed) {
        int length = typed.text().length();
        if (typed.caret() == length) return length;
        int after = characters(typed).following(typed.caret());
        return after == BreakIterator.DONE ? length : after;
    }

    private static BreakIterator characters(Typed typed) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(typed.text());
        return characters;
    }

    /// To the beginning of the word, or of the one before.
    public static int wordLeft(Typed typed) {
        String text = typed.text();
        int at = typed.caret();
        while (at > 0 && kind(text, at - 1) == 0) at--;
        int kind = at > 0 ? kind(text, at - 1) : 0;
        while (at > 0 && kind(text, at - 1) == kind && kind != 0) at--;
        return at;
    }

    /// Behind the end of the word, or of the next one.
    public static int wordRight(Typed typed) {
        String text = typed.text();
        int at = typed.caret();
        while (at < text.length() && kind(text, at) == 0) at++;
        int kind = at < text.length() ? kind(text, at) : 0;
        while (at < text.length() && kind(text, at) == kind && kind != 0) at++;
        return at;
    }

    private static int kind(String text, int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) return 0;
        return Character.isJavaIdentifierPart(c) || Character.isSurrogate(c) ? 1 : 2;
    }

    /// The word at a place, or the blanks or signs there.
    public static Span word(Source source, int offset) {
        String text = source.text();
        if (text.isEmpty()) return Span.NOWHERE;
        int line = source.line(offset);
        int first = source.lineStart(line);
        int last = first + source.lineText(line).length();
        if (first == last) return new Span(first, first);
        int at = Math.min(offset, last - 1);
        int kind = kind(text, at);
        int start = at;
        int end = at + 1;
        while (start > first && kind(text, start - 1) == kind) start--;
        while (end < last && kind(text, end) == kind) end++;
        return new Span(start, end);
    }

    /// To the first letter of the line, or, from there, to its beginning.
    public static int home(Typed typed) {
        Source source = typed.source();
        int line = source.line(typed.caret());
        int letter = source.lineStart(line) + Typed.indent(source.lineText(line)).length();
        return typed.caret() == letter ? source.lineStart(line) : letter;
    }

    /// To the end of the line.
    public static int end(Typed typed) {
        Source source = typed.source();
        int line = source.line(typed.caret());
        return source.lineStart(line) + source.lineText(line).length();
    }

    /// The column of the caret.
    public static int column(Typed typed) {
        Source source = typed.source();
        int line = source.line(typed.caret());
        return Columns.of(source.lineText(line), typed.caret() - source.lineStart(line));
    }

    /// So many lines down (up where negative), at a column; the text's ends where there are no more lines.
    public static int lines(Typed typed, int down, int column) {
        Source source = typed.source();
        int line = source.line(typed.caret()) + down;
        if (line < 1) return 0;
        if (line > source.lines()) return source.text().length();
        return source.lineStart(line) + Columns.index(source.lineText(line), column);
    }
}
