package interleave.ui;

import interleave.language.Token;
import interleave.picture.Ink;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark;
import interleave.picture.Target;
import interleave.picture.TextMeasure;
import interleave.picture.Type;
import interleave.program.Source;
import interleave.program.Span;
import interleave.ui.code.Columns;
import java.util.List;

/// How source text is set: equal columns and equal lines, with a gutter for line numbers.
/// @param column the width of a column
/// @param gutter where the text begins
record CodeGrid(Type type, double column, double line, double gutter) {
    /// The size of the letters.
    static final double SIZE = 12.5;
    private static final double LINE = 18;
    private static final double AFTER_NUMBER = 12;

    /// @param signs how much room the gutter has for threads
    static CodeGrid of(TextMeasure measure, int lines, double signs) {
        Type type = Type.mono(SIZE, Type.Weight.REGULAR);
        double column = measure.width("0".repeat(20), type) / 20;
        int digits = Math.max(2, Integer.toString(lines).length());
        return new CodeGrid(type, column, LINE, signs + digits * column + AFTER_NUMBER);
    }

    /// How far the letters' foot lies below the top of a line.
    double foot() {
        return line / 2 + type.capHeight() / 2;
    }

    /// How far from the beginning of the line an offset stands.
    double x(Source source, int offset) {
        int number = source.line(offset);
        return Columns.of(source.lineText(number), offset - source.lineStart(number)) * column;
    }

    /// The width of the widest line.
    double widest(Source source) {
        int most = 0;
        for (int i = 1; i <= source.lines(); i++) {
            String text = source.lineText(i);
            most = Math.max(most, Columns.of(text, text.length()));
        }
        return most * column;
    }

    /// The number of a line, at the right of the gutter.
    void number(int number, double top, Ink ink, List<Mark> marks) {
        String text = Integer.toString(number);
        marks.add(new Mark.Label(
                gutter - AFTER_NUMBER,
                top + foot(),
                text,
                type,
                ink,
                Mark.Anchor.END,
                text.length() * column,
                Target.NONE));
    }

    /// The letters of a line.
    /// @param tokens those of the whole text
    void text(Source source, int number, List<Token> tokens, double x, double top, List<Mark> marks) {
        int start = source.lineStart(number);
        String text = source.lineText(number);
        int end = start + text.length();
        int at = start;
        for (int i = firstBehind(tokens, start); i < tokens.size() && tokens.get(i).span().start() < end; i++) {
            Span span = tokens.get(i).span();
            int from = Math.max(span.start(), start);
            int to = Math.min(span.end(), end);
            letters(text, at - start, from - start, Tone.TEXT, x, top, marks);
            letters(text, from - start, to - start, ink(tokens.get(i).kind()), x, top, marks);
            at = to;
        }
        letters(text, at - start, text.length(), Tone.TEXT, x, top, marks);
    }

    /// The first token that ends behind an offset.
    private static int firstBehind(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().end() > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private static Tone ink(Token.Kind kind) {
        return switch (kind) {
            case KEYWORD -> Tone.CODE_KEYWORD;
            case STRING -> Tone.CODE_STRING;
            case NUMBER -> Tone.CODE_NUMBER;
            case COMMENT -> Tone.CODE_COMMENT;
        };
    }

    /// Letters that are as wide as a column are set together; any other stands at its own column, whatever its font does.
    private void letters(String line, int from, int to, Ink ink, double x, double top, List<Mark> marks) {
        int at = from;
        while (at < to) {
            int c = line.codePointAt(at);
            int end = at + Character.charCount(c);
            if (plain(c)) {
                while (end < to && plain(line.charAt(end))) end++;
            }
            String part = line.substring(at, Math.min(end, to));
            if (!part.isBlank()) label(part, x + Columns.of(line, at) * column, top, ink, marks);
            at = end;
        }
    }

    private static boolean plain(int c) {
        return c >= ' ' && c < 0x7F;
    }

    private void label(String part, double x, double top, Ink ink, List<Mark> marks) {
        int blanks = part.length() - part.stripLeading().length();
        String shown = part.strip();
        double width = shown.length() * column;
        double left = x + blanks * column;
        marks.add(new Mark.Label(left, top + foot(), shown, type, ink, Mark.Anchor.START, width, Target.NONE));
    }
}
