package interleave.language.rust.verdict;

import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is marked in which line of a text: stretches within a line, and the beginnings, middles and ends of longer ones,
/// each of those at its depth, as rustc's emitter lays them out.
final class Marks {
    private static final String DELIMITERS = "{}()[]";

    private final Source source;
    private final Map<Integer, List<Mark>> byLine = new TreeMap<>();
    private int depth;

    /// How a mark continues.
    enum Kind { WITHIN, START, MIDDLE, END }

    /// A mark in one line, from column `from` to before `to`, both from 0. `depth` is that of a stretch of several lines.
    record Mark(Kind kind, int from, int to, String text, boolean primary, int depth) {
        boolean hasText() {
            return !text.isEmpty();
        }

        boolean takesSpace() {
            return kind == Kind.START || kind == Kind.END;
        }
    }

    private static final class Long {
        private final int firstLine;
        private final int lastLine;
        private final int from;
        private final int to;
        private final Diagnostic.Label label;
        private int depth = 1;
        private boolean doubled;

        Long(int firstLine, int lastLine, int from, int to, Diagnostic.Label label) {
            this.firstLine = firstLine;
            this.lastLine = lastLine;
            this.from = from;
            this.to = to;
            this.label = label;
        }

        boolean same(Long other) {
            return firstLine == other.firstLine && lastLine == other.lastLine && from == other.from && to == other.to;
        }
    }

    Marks(Source source, List<Diagnostic.Label> labels) {
        this.source = source;
        List<Long> longs = new ArrayList<>();
        for (Diagnostic.Label label : labels) {
            Span span = label.span();
            int first = source.line(span.start());
            int end = Math.max(span.start(), span.end());
            int last = source.line(end);
            int from = column(first, span.start());
            int to = column(last, end);
            if (first == last) {
                add(first, new Mark(Kind.WITHIN, from, Math.max(to, from + 1), label.text(), label.primary(), 0));
            } else {
                longs.add(new Long(first, last, from, to, label));
            }
        }
        longs.sort(Comparator.comparingInt((Long l) -> l.firstLine).thenComparingInt(l -> -l.lastLine));
        for (Long one : longs) {
            for (Long other : longs) {
                if (!one.same(other) && overlap(one, other)) other.depth++;
                else if (one.same(other) && one != other) other.doubled = true;
                else break;
            }
        }
        for (Long one : longs) depth = Math.max(depth, one.depth);
        longs.forEach(this::add);
    }

    private static boolean overlap(Long a, Long b) {
        return b.firstLine <= a.firstLine && a.firstLine <= b.lastLine
                || a.firstLine <= b.firstLine && b.firstLine <= a.lastLine;
    }

    private void add(Long one) {
        int at = depth - one.depth + 1;
        boolean primary = one.label.primary();
        Kind last = Kind.WITHIN;
        if (!one.doubled) {
            last = Kind.END;
            add(one.firstLine, new Mark(Kind.START, one.from, one.from + 1, "", primary, at));
            int middle = Math.min(one.firstLine + 4, one.lastLine);
            int until = one.firstLine;
            for (int line = middle - 1; line >= one.firstLine; line--) {
                if (tells(line)) {
                    until = line + 1;
                    break;
                }
            }
            for (int line = one.firstLine + 1; line < until; line++) {
                add(line, new Mark(Kind.MIDDLE, 0, 0, "", primary, at));
            }
            int beforeEnd = one.lastLine - 1;
            boolean empty = beforeEnd > 1 && !tells(beforeEnd - 1);
            if (middle < beforeEnd && !empty) add(beforeEnd, new Mark(Kind.MIDDLE, 0, 0, "", primary, at));
        }
        add(one.lastLine, new Mark(last, Math.max(0, one.to - 1), Math.max(1, one.to), one.label.text(), primary, at));
    }

    /// Whether a line is more than a comment or a bracket.
    private boolean tells(int line) {
        String text = source.lineText(line).strip();
        if (text.startsWith("//")) return false;
        return !(text.isEmpty() || text.length() == 1 && DELIMITERS.contains(text));
    }

    private void add(int line, Mark mark) {
        byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(mark);
    }

    private int column(int line, int offset) {
        return display(source.lineText(line), offset - source.lineStart(line));
    }

    /// How wide the first characters of a line are; a tab is as wide as four.
    static int display(String line, int count) {
        int width = 0;
        for (int i = 0; i < Math.min(count, line.length()); i++) {
            char c = line.charAt(i);
            width += c == '\t' ? 4 : Character.isLowSurrogate(c) ? 0 : 1;
        }
        return width + Math.max(0, count - line.length());
    }

    /// The marked lines, in order, with their marks.
    Map<Integer, List<Mark>> byLine() {
        return byLine;
    }

    /// How deep the stretches of several lines lie.
    int depth() {
        return depth;
    }
}
