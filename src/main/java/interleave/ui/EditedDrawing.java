package interleave.ui;

import interleave.language.Problem;
import interleave.language.Token;
import interleave.picture.Fill;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark;
import interleave.picture.Picture;
import interleave.picture.Segment;
import interleave.picture.Stroke;
import interleave.picture.Target;
import interleave.picture.TextMeasure;
import interleave.picture.Type;
import interleave.program.Source;
import interleave.program.Span;
import interleave.ui.code.Columns;
import interleave.ui.code.Finding;
import interleave.ui.code.Typed;
import java.util.ArrayList;
import java.util.List;

/// A text being edited: its letters, selection and caret, what was found in it, and what is wrong with it at its place.
/// @param tokens the coloured words of the text
/// @param problems those of the text as it was when it was last read, moved along with what was typed since
record EditedDrawing(
        Typed typed, List<Token> tokens, List<Problem> problems, Finding finding, CodeGrid grid, TextMeasure measure) {
    /// What lies above the first line and below the last.
    static final double PADDING = 8;
    /// Room for the mark of a line with a problem.
    static final double SIGNS = 20;
    private static final double LEAST_MESSAGE = 110;
    private static final Type MESSAGE = Type.sans(11);
    private static final Type MARK = Type.sans(9.5, Type.Weight.BOLD);

    private Source source() {
        return typed.source();
    }

    double contentHeight() {
        return 2 * PADDING + source().lines() * grid.line();
    }

    double top(int line) {
        return PADDING + (line - 1) * grid.line();
    }

    /// Where a letter stands.
    double x(int offset) {
        return grid.gutter() + grid.x(source(), offset);
    }

    /// The offset nearest to a point of the content.
    int offset(double x, double y) {
        int line = Math.clamp((int) Math.floor((y - PADDING) / grid.line()) + 1, 1, source().lines());
        return source().lineStart(line) + Columns.index(source().lineText(line), (x - grid.gutter()) / grid.column());
    }

    /// What is seen of the content from (`left`, `top`) on.
    /// @param caret whether the caret is shown
    Picture draw(double left, double top, double width, double height, boolean caret) {
        List<Mark> marks = new ArrayList<>();
        int first = Math.clamp((int) ((top - PADDING) / grid.line()) + 1, 1, source().lines());
        int last = Math.clamp((int) ((top + height - PADDING) / grid.line()) + 1, 1, source().lines());
        int here = source().line(typed.caret());
        if (!typed.selecting()) area(0, top(here) - top, width, grid.line(), Tone.WELL, marks);
        for (Span place : finding.places()) behind(place, first, last, left, top, Tone.BLOCKED_SOFT, marks);
        behind(typed.selection(), first, last, left, top, Tone.ACCENT_SOFT, marks);
        for (int line = first; line <= last; line++) {
            grid.text(source(), line, tokens, grid.gutter() - left, top(line) - top, marks);
        }
        for (Problem problem : problems) wave(problem.span(), first, last, left, top, marks);
        messages(first, last, left, top, width, marks);
        if (left > 0) area(0, 0, grid.gutter() - 5, height, Tone.PANEL, marks);
        for (int line = first; line <= last; line++) {
            grid.number(line, top(line) - top, line == here ? Tone.TEXT : Tone.MUTED, marks);
        }
        for (Problem problem : problems) mark(source().line(start(problem)), first, last, top, marks);
        double at = x(typed.caret()) - left;
        if (caret && at >= grid.gutter() - 5) area(Math.round(at) - 1, top(here) - top, 2, grid.line(), Tone.ACCENT, marks);
        return new Picture(width, height, marks);
    }

    private static void area(double x, double y, double width, double height, Tone tone, List<Mark> marks) {
        marks.add(new Mark.Rectangle(x, y, width, height, 0, Fill.of(tone), Stroke.NONE, Target.NONE));
    }

    private int start(Problem problem) {
        return Math.min(problem.span().start(), source().text().length());
    }

    /// Colours the ground of a stretch, line by line; a selected line end is half a letter wide.
    private void behind(Span span, int first, int last, double left, double top, Tone tone, List<Mark> marks) {
        if (span.start() == span.end()) return;
        int from = Math.max(first, source().line(span.start()));
        int to = Math.min(last, source().line(span.end()));
        for (int line = from; line <= to; line++) {
            int start = source().lineStart(line);
            int end = start + source().lineText(line).length();
            double x1 = x(Math.max(span.start(), start));
            double x2 = x(Math.min(span.end(), end)) + (span.end() > end ? grid.column() / 2 : 0);
            area(x1 - left, top(line) - top, x2 - x1, grid.line(), tone, marks);
        }
    }

    private void wave(Span span, int first, int last, double left, double top, List<Mark> marks) {
        int length = source().text().length();
        int start = Math.min(span.start(), length);
        int line = source().line(start);
        if (line < first || line > last) return;
        int lineEnd = source().lineStart(line) + source().lineText(line).length();
        double x1 = x(start) - left;
        double x2 = Math.max(x(Math.clamp(span.end(), start, Math.max(start, lineEnd))) - left, x1 + grid.column());
        double y = top(line) - top + grid.line() - 2;
        List<Segment> wave = new ArrayList<>();
        wave.add(new Segment.MoveTo(x1, y));
        boolean up = true;
        for (double x = x1 + 2; x <= x2 + 0.1; x += 2) {
            wave.add(new Segment.LineTo(x, up ? y - 2 : y));
            up = !up;
        }
        marks.add(new Mark.Path(wave, Fill.NONE, Stroke.of(Tone.LOSS, 1.1), Target.NONE));
    }

    /// The first problem of a line is told behind its end, where there is room.
    private void messages(int first, int last, double left, double top, double width, List<Mark> marks) {
        int told = 0;
        for (Problem problem : problems) {
            int line = source().line(start(problem));
            if (line < first || line > last || line == told) continue;
            told = line;
            int end = source().lineStart(line) + source().lineText(line).length();
            double x = x(end) - left + 2 * grid.column();
            double room = width - x - 20; // a scroll bar may lie there
            if (room < LEAST_MESSAGE || x < grid.gutter()) continue;
            String text = measure.fit(problem.message(), MESSAGE, room);
            double wide = measure.width(text, MESSAGE);
            marks.add(new Mark.Rectangle(x - 6, top(line) - top + 1, wide + 12, grid.line() - 2, 4,
                    Fill.of(Tone.LOSS_SOFT), Stroke.NONE, Target.NONE));
            marks.add(new Mark.Label(x, top(line) - top + grid.line() / 2 + MESSAGE.capHeight() / 2, text, MESSAGE,
                    Tone.LOSS, Mark.Anchor.START, wide, Target.NONE));
        }
    }

    private void mark(int line, int first, int last, double top, List<Mark> marks) {
        if (line < first || line > last) return;
        double y = top(line) - top + grid.line() / 2;
        marks.add(new Mark.Circle(11, y, 6, Fill.of(Tone.LOSS), Stroke.NONE, Target.NONE));
        marks.add(new Mark.Label(11, y + MARK.capHeight() / 2, "!", MARK, Tone.ON_LOSS, Mark.Anchor.MIDDLE,
                measure.width("!", MARK), Target.NONE));
    }
}
