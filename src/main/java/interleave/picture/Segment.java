package interleave.picture;

import java.util.List;

/// A piece of an outline, from where the piece before it ended.
public sealed interface Segment {
    /// The same piece elsewhere.
    Segment moved(double dx, double dy);

    /// Begins at a point.
    record MoveTo(double x, double y) implements Segment {
        @Override
        public Segment moved(double dx, double dy) {
            return new MoveTo(x + dx, y + dy);
        }
    }

    /// A straight line.
    record LineTo(double x, double y) implements Segment {
        @Override
        public Segment moved(double dx, double dy) {
            return new LineTo(x + dx, y + dy);
        }
    }

    /// A cubic curve with two control points.
    record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
        @Override
        public Segment moved(double dx, double dy) {
            return new CurveTo(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy);
        }
    }

    /// Back to where the outline began.
    record Close() implements Segment {
        @Override
        public Segment moved(double dx, double dy) {
            return this;
        }
    }

    /// The room that an outline takes, control points and all.
    static Box bounds(List<Segment> segments) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Segment segment : segments) {
            double[] points =
                    switch (segment) {
                        case MoveTo(double x, double y) -> new double[] {x, y};
                        case LineTo(double x, double y) -> new double[] {x, y};
                        case CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
                            new double[] {x1, y1, x2, y2, x, y};
                        case Close() -> new double[0];
                    };
            for (int i = 0; i < points.length; i += 2) {
                left = Math.min(left, points[i]);
                right = Math.max(right, points[i]);
                top = Math.min(top, points[i + 1]);
                bottom = Math.max(bottom, points[i + 1]);
            }
        }
        return left > right ? new Box(0, 0, 0, 0) : new Box(left, top, right - left, bottom - top);
    }
}
