package interleave.program;

import java.util.Arrays;

/// A source text with its name, and the arithmetic of its lines. Lines and columns count from 1, columns in UTF-16 units.
public final class Source {
    private final String name;
    private final String text;
    private final int[] lineStarts;

    /// @param name the file name as people know it, such as `counter.go`
    public Source(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /// The file name, without folders.
    public String name() {
        return name;
    }

    /// The whole text.
    public String text() {
        return text;
    }

    /// How many lines there are, at least 1.
    public int lines() {
        return lineStarts.length;
    }

    /// The line that holds `offset`, from 1.
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The column of `offset` in its line, from 1.
    public int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    /// The line on which a span begins, from 1.
    public int line(Span span) {
        return line(span.start());
    }

    /// The column at which a span begins, from 1.
    public int column(Span span) {
        return column(span.start());
    }

    /// The offset at which a line begins; lines from 1 to [#lines()].
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /// The text of one line, without its line break.
    public String lineText(int line) {
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        if (end > lineStart(line) && text.charAt(end - 1) == '\r') end--;
        return text.substring(lineStart(line), end);
    }

    /// The text of a span.
    public String text(Span span) {
        return text.substring(span.start(), Math.min(span.end(), text.length()));
    }

    /// `counter.go:20:5`, as compilers write it.
    public String place(Span span) {
        return name + ":" + line(span) + ":" + column(span);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that && name.equals(that.name) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
