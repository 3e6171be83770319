package interleave.language.rust.verdict;

import interleave.language.rust.verdict.Marks.Kind;
import interleave.language.rust.verdict.Marks.Mark;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A piece of the source with what is marked in it, laid out as rustc's emitter does: labels beside or below what they
/// belong to, stretches of several lines with a line at the left.
final class Snippet {
    private final Source source;
    private final Marks marks;
    private final int numberWidth;
    private final int margin;
    private final int code;
    /// The stretches of several lines that go on below, by their depth.
    private final Map<Integer, Boolean> open = new LinkedHashMap<>();

    private Snippet(Source source, Marks marks, int numberWidth) {
        this.source = source;
        this.marks = marks;
        this.numberWidth = numberWidth;
        this.margin = 3 + numberWidth;
        this.code = marks.depth() == 0 ? margin : margin + marks.depth() + 1;
    }

    /// Prints the lines with their marks, without the line that says where it is.
    static void print(Source source, List<Diagnostic.Label> labels, int numberWidth, StringBuilder out) {
        new Snippet(source, new Marks(source, labels), numberWidth).print(out);
    }

    private void print(StringBuilder out) {
        out.append(" ".repeat(numberWidth)).append(" |\n");
        List<Integer> lines = new ArrayList<>(marks.byLine().keySet());
        for (int i = 0; i < lines.size(); i++) {
            int line = lines.get(i);
            Canvas canvas = new Canvas();
            marked(line, marks.byLine().get(line), canvas);
            canvas.print(out);
            if (i + 1 == lines.size()) break;
            int gap = lines.get(i + 1) - line;
            if (gap > 2) {
                Canvas dots = new Canvas();
                dots.write(0, 0, "...");
                bars(dots, 0);
                dots.print(out);
            } else if (gap == 2) {
                Canvas plain = new Canvas();
                source(line + 1, plain);
                bars(plain, 0);
                plain.print(out);
            }
        }
    }

    private void source(int line, Canvas canvas) {
        String number = Integer.toString(line);
        canvas.write(0, numberWidth - number.length(), number);
        canvas.put(0, numberWidth + 1, '|');
        canvas.write(0, code, source.lineText(line).replace("\t", "    "));
    }

    private void bars(Canvas canvas, int row) {
        for (int depth : open.keySet()) canvas.put(row, margin + depth - 1, '|');
    }

    private void marked(int line, List<Mark> here, Canvas canvas) {
        source(line, canvas);
        List<Mark> all = here;
        boolean allStart = all.stream().allMatch(mark -> mark.kind() == Kind.MIDDLE
                || mark.kind() == Kind.START && source.lineText(line).substring(0, Math.min(mark.from(), source.lineText(line).length())).isBlank());
        bars(canvas, 0);
        if (allStart && all.stream().anyMatch(mark -> mark.kind() == Kind.START)) {
            for (Mark mark : all) {
                if (mark.kind() != Kind.START) continue;
                canvas.put(0, margin + mark.depth() - 1, '/');
                open.put(mark.depth(), mark.primary());
            }
            return;
        }
        if (all.stream().allMatch(mark -> mark.kind() == Kind.MIDDLE)) return;
        List<Placed> placed = place(all.stream().filter(mark -> mark.kind() != Kind.MIDDLE).toList());
        int height = placed.stream().mapToInt(Placed::row).max().orElse(0);
        if (height != 0) height++;
        for (int row = 0; row <= height; row++) {
            canvas.put(row + 1, numberWidth + 1, '|');
            bars(canvas, row + 1);
        }
        draw(placed, height, canvas);
        for (Mark mark : all) {
            if (mark.kind() == Kind.START) open.put(mark.depth(), mark.primary());
            if (mark.kind() == Kind.END) open.remove(mark.depth());
        }
    }

    /// A mark and how many rows below the first its text stands.
    private record Placed(int row, Mark mark) {}

    /// Decides which text goes beside its mark and which one below, from the right to the left.
    private static List<Placed> place(List<Mark> unordered) {
        List<Mark> all = new ArrayList<>(unordered);
        all.sort(Comparator.comparingInt((Mark mark) -> -mark.from()));
        List<Placed> placed = new ArrayList<>();
        int row = 0;
        for (int i = 0; i < all.size(); i++) {
            Mark mark = all.get(i);
            for (int j = i + 1; j < all.size(); j++) {
                Mark next = all.get(j);
                if (!overlap(next, mark, 0) || !mark.hasText() || row != 0) continue;
                if (next.from() == mark.from() && next.to() == mark.to() && !next.hasText()) continue;
                row++;
                break;
            }
            placed.add(new Placed(row, mark));
            for (int j = i + 1; j < all.size(); j++) {
                Mark next = all.get(j);
                int length = next.hasText() ? next.text().length() + 2 : 0;
                if (overlap(next, mark, length) && mark.hasText() && next.hasText()
                        || mark.takesSpace() && next.hasText()
                        || mark.hasText() && next.takesSpace()
                        || mark.takesSpace() && next.takesSpace()
                        || overlap(next, mark, length) && next.to() <= mark.to() && next.hasText() && row == 0) {
                    row++;
                    break;
                }
            }
        }
        return placed;
    }

    private static boolean overlap(Mark a, Mark b, int padding) {
        int end = a.to() + padding;
        return b.from() <= a.from() && a.from() < b.to() || a.from() <= b.from() && b.from() < end;
    }

    private void draw(List<Placed> placed, int height, Canvas canvas) {
        for (Placed one : placed) {
            if (!one.mark.takesSpace()) continue;
            int row = one.row + 1;
            for (int x = margin + one.mark.depth(); x < code + one.mark.from(); x++) canvas.put(row, x, '_');
        }
        for (Placed one : placed) {
            Mark mark = one.mark;
            int row = one.row + 1;
            if (row > 1 && (mark.hasText() || mark.takesSpace())) {
                for (int y = 1; y <= row; y++) canvas.put(y, code + mark.from(), '|');
            }
            int bar = margin + mark.depth() - 1;
            if (mark.kind() == Kind.START) {
                for (int y = row + 1; y < height + 2; y++) canvas.put(y, bar, '|');
            }
            if (mark.kind() == Kind.END) {
                for (int y = 0; y <= row; y++) canvas.put(y, bar, '|');
                for (int y = row + 1; y < height + 2; y++) {
                    if (y < canvas.height()) canvas.put(y, bar, ' ');
                }
            }
        }
        for (Placed one : placed) {
            if (!one.mark.hasText()) continue;
            boolean beside = one.row == 0;
            canvas.write(beside ? 1 : one.row + 2, code + (beside ? one.mark.to() + 1 : one.mark.from()), one.mark.text());
        }
        List<Placed> ordered = new ArrayList<>(placed);
        ordered.sort(Comparator.comparingInt((Placed one) -> one.mark.from() - one.mark.to())
                .thenComparing(one -> one.mark.primary()));
        for (Placed one : ordered) {
            for (int x = one.mark.from(); x < one.mark.to(); x++) canvas.put(1, code + x, one.mark.primary() ? '^' : '-');
        }
    }
}
