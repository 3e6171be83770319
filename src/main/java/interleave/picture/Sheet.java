package interleave.picture;

import interleave.picture.Ink.Shade;
import interleave.picture.Mark.Anchor;
import interleave.picture.Stroke.Dash;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;

/// A picture being drawn: marks are put on it one after another.
final class Sheet {
    private final TextMeasure letters;
    private final List<Mark> marks = new ArrayList<>();

    Sheet(TextMeasure letters) {
        this.letters = letters;
    }

    TextMeasure letters() {
        return letters;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void text(double x, double y, String text, Type type, Ink ink, Anchor anchor, Target target) {
        if (text.isEmpty()) return;
        marks.add(new Mark.Label(x, y, text, type, ink, anchor, letters.width(text, type), target));
    }

    /// A text whose capital letters stand in the middle of `y`.
    void centred(double x, double y, String text, Type type, Ink ink, Target target) {
        text(x, y + type.capHeight() / 2, text, type, ink, Anchor.MIDDLE, target);
    }

    void box(Box box, double radius, Fill fill, Stroke stroke, Target target) {
        marks.add(new Mark.Rectangle(box, radius, fill, stroke, target));
    }

    void circle(double x, double y, double radius, Fill fill, Stroke stroke, Target target) {
        marks.add(new Mark.Circle(x, y, radius, fill, stroke, target));
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke, Target target) {
        marks.add(new Mark.Line(x1, y1, x2, y2, stroke, target));
    }

    void path(List<Segment> segments, Fill fill, Stroke stroke, Target target) {
        marks.add(new Mark.Path(segments, fill, stroke, target));
    }

    /// A thread's sign in its colour.
    void sign(ThreadId thread, double x, double y, double size, Target target) {
        marks.add(new Mark.Shape(x, y, size, Sign.of(thread), Fill.of(Ink.of(thread)), Stroke.NONE, target));
    }

    /// A thread's sign and name from `x` on, with capitals in the middle of `y`. Returns where it ends.
    double name(ThreadId thread, double x, double y, Type type, Target target) {
        double size = Math.round(type.size() * 0.86);
        sign(thread, x + size / 2, y, size, target);
        String name = thread.toString();
        double from = x + size + type.size() * 0.3;
        text(from, y + type.capHeight() / 2, name, type, Ink.of(thread), Anchor.START, target);
        return from + letters.width(name, type);
    }

    /// How wide [#name] is.
    double nameWidth(ThreadId thread, Type type) {
        return Math.round(type.size() * 0.86) + type.size() * 0.3 + letters.width(thread.toString(), type);
    }

    /// The outline of a mark for a step that has not been taken.
    static Stroke future(ThreadId thread, double width) {
        return new Stroke(Ink.of(thread, Shade.FULL), width, Dash.DASHED);
    }

    Picture picture(double width, double height) {
        return new Picture(width, height, marks);
    }
}
