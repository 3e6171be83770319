package interleave.picture;

import java.util.List;

/// One thing to paint. Marks are painted in the order of their list, later ones over earlier ones. Coordinates are pixels,
/// x to the right and y downwards.
public sealed interface Mark {
    /// What it stands for.
    Target target();

    /// The room it takes, without the width of its stroke.
    Box bounds();

    /// The same mark elsewhere.
    Mark moved(double dx, double dy);

    /// A rectangle, with round corners where `radius` is not 0.
    record Rectangle(
            double x, double y, double width, double height, double radius, Fill fill, Stroke stroke, Target target)
            implements Mark {
        public Rectangle(Box box, double radius, Fill fill, Stroke stroke, Target target) {
            this(box.x(), box.y(), box.width(), box.height(), radius, fill, stroke, target);
        }

        @Override
        public Box bounds() {
            return new Box(x, y, width, height);
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Rectangle(x + dx, y + dy, width, height, radius, fill, stroke, target);
        }
    }

    /// A circle about a point.
    record Circle(double x, double y, double radius, Fill fill, Stroke stroke, Target target) implements Mark {
        @Override
        public Box bounds() {
            return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Circle(x + dx, y + dy, radius, fill, stroke, target);
        }
    }

    /// A straight line.
    record Line(double x1, double y1, double x2, double y2, Stroke stroke, Target target) implements Mark {
        @Override
        public Box bounds() {
            return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, stroke, target);
        }
    }

    /// Any other outline: lines and curves, open or closed.
    record Path(List<Segment> segments, Fill fill, Stroke stroke, Target target) implements Mark {
        public Path {
            segments = List.copyOf(segments);
        }

        @Override
        public Box bounds() {
            return Segment.bounds(segments);
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Path(segments.stream().map(s -> s.moved(dx, dy)).toList(), fill, stroke, target);
        }
    }

    /// A text on one line. `x` is where its `anchor` stands, `y` the line that the letters stand on, `width` how wide it
    /// was measured.
    record Label(double x, double y, String text, Type type, Ink ink, Anchor anchor, double width, Target target)
            implements Mark {
        /// Where the text begins.
        public double left() {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }

        @Override
        public Box bounds() {
            return new Box(left(), y - type.ascent(), width, type.ascent() + type.descent());
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Label(x + dx, y + dy, text, type, ink, anchor, width, target);
        }
    }

    /// A thread's sign about a point, as tall as `size`. Drawn as a path: no font is asked for it.
    record Shape(double x, double y, double size, Sign sign, Fill fill, Stroke stroke, Target target) implements Mark {
        /// Its outline.
        public List<Segment> segments() {
            return sign.outline(x, y, size);
        }

        @Override
        public Box bounds() {
            return new Box(x - size / 2, y - size / 2, size, size);
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Shape(x + dx, y + dy, size, sign, fill, stroke, target);
        }
    }

    /// Which part of a text stands at its place.
    enum Anchor { START, MIDDLE, END }
}
