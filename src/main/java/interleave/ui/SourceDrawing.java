package interleave.ui;

import interleave.analysis.Race;
import interleave.engine.Next;
import interleave.engine.ThreadView;
import interleave.language.Token;
import interleave.picture.Box;
import interleave.picture.Fill;
import interleave.picture.Ink;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark;
import interleave.picture.Picture;
import interleave.picture.Sign;
import interleave.picture.Stroke;
import interleave.picture.Target;
import interleave.picture.TextMeasure;
import interleave.picture.Type;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.ui.code.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The program with the threads on it: a sign in the gutter of each line at which a thread stands, and the statement under
/// way opened into its steps. Only what is seen is drawn, so that long programs cost no more than short ones.
final class SourceDrawing {
    private static final double SIGNS = 36;
    private static final double SIGN = 8.5;
    private static final double PADDING = 8;
    /// Where there may be a scroll bar.
    private static final double BAR = 12;
    private static final Type MORE = Type.sans(10);

    private final Source source;
    private final List<Token> tokens;
    private final TextMeasure measure;
    private final int lines;
    private final CodeGrid grid;
    private final double widest;

    SourceDrawing(Source source, List<Token> tokens, TextMeasure measure) {
        this.source = source;
        this.tokens = tokens;
        this.measure = measure;
        // What follows the last line break is no line.
        lines = Math.max(1, source.lineText(source.lines()).isEmpty() ? source.lines() - 1 : source.lines());
        grid = CodeGrid.of(measure, lines, SIGNS);
        widest = grid.widest(source);
    }

    Source source() {
        return source;
    }

    /// A moment laid out for a pane of some width.
    /// @param race the race that is looked at: its two lines are marked
    Laid lay(Moment moment, Optional<ThreadId> selected, Optional<Race> race, double width) {
        RaceLines races = RaceLines.of(race, source, grid);
        Optional<StatementSteps> open = StatementSteps.of(moment, selected)
                .filter(steps -> !steps.statement().equals(Span.NOWHERE)
                        && steps.statement().end() <= source.text().length());
        Map<Integer, List<ThreadView>> standing = standing(moment.state().allThreads());
        if (open.isEmpty()) return new Laid(standing, races, 0, ChipRow.NONE, width);
        Span statement = open.get().statement();
        double left = grid.gutter() + grid.x(source, statement.start());
        ChipRow chips = ChipRow.of(open.get(), left, grid.gutter(), width - PADDING - BAR, measure);
        return new Laid(standing, races, source.line(statement), chips, width);
    }

    /// The threads by the line at which they stand.
    private Map<Integer, List<ThreadView>> standing(List<ThreadView> threads) {
        Map<Integer, List<ThreadView>> byLine = new TreeMap<>();
        for (ThreadView thread : threads) {
            Optional<Next> next = thread.next().filter(n -> !n.span().equals(Span.NOWHERE));
            if (next.isEmpty() || next.get().span().end() > source.text().length()) continue;
            byLine.computeIfAbsent(source.line(next.get().span()), _ -> new ArrayList<>()).add(thread);
        }
        return byLine;
    }

    /// See [#lay].
    final class Laid {
        private final Map<Integer, List<ThreadView>> standing;
        private final RaceLines races;
        private final int open;
        private final ChipRow chips;
        private final double width;

        private Laid(Map<Integer, List<ThreadView>> standing, RaceLines races, int open, ChipRow chips, double width) {
            this.standing = standing;
            this.races = races;
            this.open = open;
            this.chips = chips;
            this.width = width;
        }

        double contentWidth() {
            return grid.gutter() + widest + 2 * PADDING;
        }

        double contentHeight() {
            return top(lines + 1) + PADDING;
        }

        private double top(int line) {
            return PADDING + (line - 1) * grid.line() + (open > 0 && line > open ? chips.height() : 0);
        }

        private int line(double y) {
            double below = open > 0 && y >= top(open + 1) ? y - chips.height() : Math.min(y, openBottom());
            return (int) Math.floor((below - PADDING) / grid.line()) + 1;
        }

        private double openBottom() {
            return open > 0 ? PADDING + open * grid.line() - 1 : Double.MAX_VALUE;
        }

        /// From top to bottom of a line, with its chips.
        Box room(int line) {
            return new Box(0, top(line), width, top(line + 1) - top(line));
        }

        /// The line of the statement under way; 0 where there is none.
        int openLine() {
            return open;
        }

        RaceLines races() {
            return races;
        }

        /// The letter at a point of the content.
        OptionalInt offset(double x, double y) {
            int line = line(y);
            if (line < 1 || line > lines || x < grid.gutter()) return OptionalInt.empty();
            if (y > top(line) + grid.line()) return OptionalInt.empty();
            String text = source.lineText(line);
            int index = Columns.index(text, (x - grid.gutter()) / grid.column() - 0.5);
            return index < text.length() ? OptionalInt.of(source.lineStart(line) + index) : OptionalInt.empty();
        }

        /// What is seen of the content from (`left`, `top`) on.
        Picture draw(double left, double top, double height) {
            List<Mark> marks = new ArrayList<>();
            int first = Math.clamp(line(top), 1, lines);
            for (int line = first; line <= lines && top(line) - top < height; line++) {
                double y = top(line) - top;
                if (line == open) marks.add(area(width, y, grid.line() + chips.height(), Tone.WELL));
                races.ground(line, new Box(0, y, width, grid.line()), marks);
                grid.text(source, line, tokens, grid.gutter() - left, y, marks);
                races.over(line, new Box(0, y, width - BAR, grid.line()), grid.gutter() - left, measure, marks);
            }
            if (left > 0) marks.add(area(grid.gutter() - 5, 0, height, Tone.PANEL));
            for (int line = first; line <= lines && top(line) - top < height; line++) {
                gutter(line, top(line) - top, left > 0, marks);
            }
            if (open > 0) chips.draw(top(open) + grid.line() - top, measure, marks);
            return new Picture(width, height, marks);
        }

        private void gutter(int line, double y, boolean covered, List<Mark> marks) {
            List<ThreadView> here = standing.getOrDefault(line, List.of());
            if (line == open && covered) {
                marks.add(area(grid.gutter() - 5, y, grid.line() + chips.height(), Tone.WELL));
            }
            Box row = new Box(0, y, grid.gutter() - 5, grid.line());
            if (covered) races.ground(line, row, marks);
            races.bar(line, row, marks);
            grid.number(line, y, here.isEmpty() && line != open ? Tone.MUTED : Tone.TEXT, marks);
            signs(here, y + grid.line() / 2, marks);
        }

        private static Mark area(double width, double y, double height, Tone tone) {
            return new Mark.Rectangle(0, y, width, height, 0, Fill.of(tone), Stroke.NONE, Target.NONE);
        }
    }

    /// Up to three signs fit; of more, one is shown and the rest is counted. A thread that waits is drawn hollow.
    private void signs(List<ThreadView> threads, double y, List<Mark> marks) {
        int shown = threads.size() <= 3 ? threads.size() : 1;
        double first = threads.size() == 1 ? 22 : 10;
        for (int i = 0; i < shown; i++) {
            marks.add(sign(threads.get(i).id(), first + i * 10.5, y, threads.get(i).ready()));
        }
        if (shown < threads.size()) {
            String more = "+" + (threads.size() - shown);
            double foot = y + MORE.capHeight() / 2;
            marks.add(new Mark.Label(17, foot, more, MORE, Tone.MUTED, Mark.Anchor.START,
                    measure.width(more, MORE), Target.NONE));
        }
    }

    private static Mark sign(ThreadId thread, double x, double y, boolean ready) {
        Ink ink = Ink.of(thread);
        return new Mark.Shape(x, y, ready ? SIGN : SIGN - 1, Sign.of(thread), ready ? Fill.of(ink) : Fill.of(Tone.PANEL),
                ready ? Stroke.NONE : Stroke.of(ink, 1.3), new Target.OfThread(thread));
    }
}
