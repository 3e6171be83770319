package interleave.picture;

import interleave.picture.Ink.Shade;
import interleave.picture.Mark.Anchor;
import interleave.picture.Stroke.Dash;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A picture being drawn: marks are put on it one after another.
final class Sheet {
    private final TextMeasure letters;
    private final Function<Value, String> words;
    private final List<Mark> marks = new ArrayList<>();

    Sheet(TextMeasure letters) {
        this(letters, Value::toString);
    }

    /// @param words how values are shown
    Sheet(TextMeasure letters, Function<Value, String> words) {
        this.letters = letters;
        this.words = words;
    }

    /// A value as it is shown.
    String words(Value value) {
        return words.apply(value);
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

    /// A text cut to a width.
    void fitted(double x, double y, double width, String text, Type type, Ink ink, Anchor anchor, Target target) {
        text(x, y, letters.fit(text, type, width), type, ink, anchor, target);
    }

    /// A text over at most so many lines; the last one is cut where it is too long. Returns how many lines it took.
    int wrapped(Box room, String text, Type type, Ink ink, int most, Target target) {
        double step = Math.round(type.size() * 1.3);
        String rest = text;
        int lines = 0;
        while (!rest.isEmpty() && lines < most) {
            lines++;
            String line = lines == most ? letters.fit(rest, type, room.width()) : firstLine(rest, type, room.width());
            text(room.x(), room.y() + type.ascent() + (lines - 1) * step, line, type, ink, Anchor.START, target);
            rest = lines == most ? "" : rest.substring(line.length()).stripLeading();
            if (line.endsWith("…")) return lines;
        }
        return lines;
    }

    /// As many whole words as fit in a line; a part of a word that does not fit in any.
    private String firstLine(String text, Type type, double width) {
        if (letters.width(text, type) <= width) return text;
        int end = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (letters.width(text.substring(0, space), type) > width) break;
            end = space;
        }
        return end > 0 ? text.substring(0, end) : letters.fit(text, type, width);
    }

    /// A piece of a text with its own look.
    record Piece(String text, Type type, Ink ink) {}

    /// A text of several looks over at most so many lines; what does not fit is cut.
    void flow(Box room, List<Piece> pieces, int most, Target target) {
        double size = pieces.getFirst().type().size();
        double x = room.x();
        double y = room.y() + size;
        int line = 1;
        for (Piece piece : pieces) {
            StringBuilder begun = new StringBuilder();
            for (String word : piece.text().split("(?<= )")) {
                double wide = letters.width((begun + word).stripTrailing(), piece.type());
                if (x + wide > room.right() && line < most && (x > room.x() || !begun.isEmpty())) {
                    put(x, y, begun.toString(), piece, target);
                    begun.setLength(0);
                    line++;
                    x = room.x();
                    y += Math.round(size * 1.3);
                }
                begun.append(word);
            }
            String rest = begun.toString();
            if (x + letters.width(rest.stripTrailing(), piece.type()) > room.right()) {
                put(x, y, letters.fit(rest.stripTrailing(), piece.type(), Math.max(0, room.right() - x)), piece, target);
                return;
            }
            put(x, y, rest, piece, target);
            x += letters.width(rest, piece.type());
        }
    }

    private void put(double x, double y, String text, Piece piece, Target target) {
        text(x, y, text.stripTrailing(), piece.type(), piece.ink(), Anchor.START, target);
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
