package interleave.language.rust.verdict;

import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How the text would be with some stretches replaced, as rustc shows a suggestion: what is added is underlined with `+`;
/// where something is taken away, the line stands there before and after.
final class Patch {
    private final Source source;
    private final List<Diagnostic.Replacement> parts;

    Patch(Source source, List<Diagnostic.Replacement> replacements) {
        this.source = source;
        List<Diagnostic.Replacement> all = new ArrayList<>();
        for (Diagnostic.Replacement replacement : replacements) all.add(trimmed(replacement));
        all.sort(Comparator.comparingInt(part -> part.span().start()));
        this.parts = all;
    }

    /// Without what stays the same at both ends.
    private Diagnostic.Replacement trimmed(Diagnostic.Replacement part) {
        String before = source.text(part.span());
        String after = part.text();
        int same = 0;
        if (after.endsWith(before)) {
            Span start = new Span(part.span().start(), part.span().start());
            return new Diagnostic.Replacement(start, after.substring(0, after.length() - before.length()));
        }
        while (same < before.length() && same < after.length() && before.charAt(same) == after.charAt(same)) same++;
        int tail = 0;
        while (tail < before.length() - same && tail < after.length() - same
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        boolean insertion = same + tail == before.length();
        if (!insertion) return part;
        Span span = new Span(part.span().start() + same, part.span().end() - tail);
        return new Diagnostic.Replacement(span, after.substring(same, after.length() - tail));
    }

    /// The greatest line number in it.
    int lastLine() {
        return parts.stream().mapToInt(part -> source.line(part.span().end())).max().orElse(1);
    }

    /// The greatest line number that is printed.
    int lastPrinted() {
        int added = parts.stream().mapToInt(part -> (int) part.text().chars().filter(c -> c == '\n').count()).sum();
        boolean wholeLines = parts.size() == 1 && parts.getFirst().text().endsWith("\n");
        return lastLine() + added - (wholeLines ? 1 : 0);
    }

    void print(int numberWidth, StringBuilder out) {
        out.append(" ".repeat(numberWidth)).append(" |\n");
        if (parts.stream().anyMatch(part -> part.text().contains("\n"))
                || source.line(parts.getFirst().span().start()) != lastLine()) {
            severalLines(numberWidth, out);
            return;
        }
        boolean takesAway = parts.stream().anyMatch(part -> part.span().end() > part.span().start());
        print(lastLine(), takesAway, numberWidth, out);
        if (takesAway) out.append(" ".repeat(numberWidth)).append(" |\n");
    }

    /// Where lines are put in: all lines from the first changed one to the last, with a mark at those that are not as before.
    private void severalLines(int numberWidth, StringBuilder out) {
        int first = source.line(parts.getFirst().span().start());
        int last = source.line(parts.getLast().span().end());
        String text = source.text();
        StringBuilder changed = new StringBuilder();
        int at = source.lineStart(first);
        for (Diagnostic.Replacement part : parts) {
            changed.append(text, at, part.span().start()).append(part.text());
            at = part.span().end();
        }
        Diagnostic.Replacement only = parts.getFirst();
        boolean wholeLines = parts.size() == 1 && only.span().start() == only.span().end() && only.text().endsWith("\n");
        if (!wholeLines) changed.append(text, at, source.lineStart(last) + source.lineText(last).length());
        int line = first;
        Set<Integer> put = putInBetween();
        Set<Integer> touched = touched();
        for (String row : changed.toString().split("\n")) {
            boolean added = wholeLines || put.contains(line);
            row(line, added ? " + " : touched.contains(line) ? " ~ " : " | ", row, numberWidth, out);
            line++;
        }
        out.append(" ".repeat(numberWidth)).append(" |\n");
    }

    /// The new lines, by their new numbers, that stand wholly between a changed line and what was behind it in the same line.
    private Set<Integer> putInBetween() {
        Set<Integer> found = new TreeSet<>();
        int added = 0;
        for (Diagnostic.Replacement part : parts) {
            int line = source.line(part.span().start()) + added;
            int breaks = (int) part.text().chars().filter(c -> c == '\n').count();
            String before = source.lineText(source.line(part.span().start()));
            boolean inside = !before.substring(0, part.span().start() - source.lineStart(source.line(part.span().start()))).isBlank();
            if (inside) for (int i = 1; i < breaks; i++) found.add(line + i);
            added += breaks;
        }
        return found;
    }

    /// The new numbers of the lines in which something is changed.
    private Set<Integer> touched() {
        Set<Integer> found = new TreeSet<>();
        int added = 0;
        for (Diagnostic.Replacement part : parts) {
            int line = source.line(part.span().start()) + added;
            int breaks = (int) part.text().chars().filter(c -> c == '\n').count();
            for (int i = 0; i <= breaks; i++) found.add(line + i);
            added += breaks;
        }
        return found;
    }

    private void print(int line, boolean takesAway, int numberWidth, StringBuilder out) {
        StringBuilder changed = new StringBuilder();
        StringBuilder under = new StringBuilder();
        String before = source.lineText(line);
        int start = source.lineStart(line);
        int at = 0;
        for (Diagnostic.Replacement part : parts) {
            if (source.line(part.span().start()) != line) continue;
            int from = part.span().start() - start;
            changed.append(before, at, from);
            fill(under, changed);
            String solid = part.text().stripTrailing();
            int lead = solid.length() - solid.stripLeading().length();
            under.append(" ".repeat(lead)).append("+".repeat(solid.length() - lead));
            changed.append(part.text());
            at = Math.min(part.span().end() - start, before.length());
        }
        changed.append(before.substring(at));
        if (takesAway) {
            row(line, " - ", before, numberWidth, out);
            row(line, " + ", changed.toString(), numberWidth, out);
            return;
        }
        row(line, " | ", changed.toString(), numberWidth, out);
        out.append(" ".repeat(numberWidth)).append(" | ").append(under.toString().stripTrailing()).append('\n');
    }

    private static void fill(StringBuilder under, StringBuilder changed) {
        int width = Marks.display(changed.toString(), changed.length());
        if (under.length() < width) under.append(" ".repeat(width - under.length()));
    }

    private static void row(int line, String between, String text, int numberWidth, StringBuilder out) {
        String number = Integer.toString(line);
        out.append(" ".repeat(Math.max(0, numberWidth - number.length()))).append(number).append(between);
        out.append(text.replace("\t", "    ").stripTrailing());
        while (out.charAt(out.length() - 1) == ' ') out.setLength(out.length() - 1);
        out.append('\n');
    }
}
