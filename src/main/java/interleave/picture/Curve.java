package interleave.picture;

import interleave.picture.Segment.CurveTo;
import interleave.picture.Segment.MoveTo;
import java.util.ArrayList;
import java.util.List;

/// A way made of cubic curves, each beginning where the one before ended.
/// @param points its first point, and then for each curve two control points and its end
record Curve(List<Point> points) {
    private static final int SAMPLES = 48;

    /// A point of the plane.
    record Point(double x, double y) {
        Point towards(Point other, double part) {
            return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
        }

        double to(Point other) {
            return Math.hypot(other.x - x, other.y - y);
        }
    }

    Curve {
        points = List.copyOf(points);
    }

    static Curve line(Point from, Point to) {
        return new Curve(List.of(from, from.towards(to, 1 / 3.0), from.towards(to, 2 / 3.0), to));
    }

    /// Part of an ellipse about a centre, from an angle to another.
    static Curve arc(Point centre, double rx, double ry, double from, double to) {
        List<Point> points = new ArrayList<>();
        int pieces = (int) Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 2) - 1e-9));
        double step = (to - from) / pieces;
        double k = 4.0 / 3 * Math.tan(step / 4);
        points.add(on(centre, rx, ry, from));
        for (int i = 0; i < pieces; i++) {
            double a = from + i * step;
            double b = a + step;
            Point start = on(centre, rx, ry, a);
            Point end = on(centre, rx, ry, b);
            points.add(new Point(start.x - k * rx * Math.sin(a), start.y + k * ry * Math.cos(a)));
            points.add(new Point(end.x + k * rx * Math.sin(b), end.y - k * ry * Math.cos(b)));
            points.add(end);
        }
        return new Curve(points);
    }

    /// A point on an ellipse; angles grow clockwise, from the right.
    static Point on(Point centre, double rx, double ry, double angle) {
        return new Point(centre.x + rx * Math.cos(angle), centre.y + ry * Math.sin(angle));
    }

    private int pieces() {
        return (points.size() - 1) / 3;
    }

    /// The point at a part of the way, from 0 to 1.
    Point at(double part) {
        double along = Math.clamp(part, 0, 1) * pieces();
        int piece = (int) Math.min(pieces() - 1, Math.floor(along));
        double t = along - piece;
        Point a = points.get(3 * piece);
        Point b = points.get(3 * piece + 1);
        Point c = points.get(3 * piece + 2);
        Point d = points.get(3 * piece + 3);
        Point ab = a.towards(b, t);
        Point bc = b.towards(c, t);
        Point cd = c.towards(d, t);
        return ab.towards(bc, t).towards(bc.towards(cd, t), t);
    }

    /// The part of the way that lies outside of both boxes.
    Curve between(Box from, Box to) {
        double start = 0;
        double end = 1;
        for (int i = 0; i <= SAMPLES; i++) {
            double part = (double) i / SAMPLES;
            if (inside(from, part)) start = part;
            else break;
        }
        for (int i = SAMPLES; i >= 0; i--) {
            double part = (double) i / SAMPLES;
            if (inside(to, part)) end = part;
            else break;
        }
        start = border(from, start, Math.min(1, start + 1.0 / SAMPLES));
        end = border(to, end, Math.max(0, end - 1.0 / SAMPLES));
        return end > start ? part(start, end) : this;
    }

    private boolean inside(Box box, double part) {
        Point point = at(part);
        return box.contains(point.x, point.y);
    }

    /// Where between a part inside and one outside the border is.
    private double border(Box box, double inside, double outside) {
        if (!inside(box, inside)) return inside;
        double low = inside;
        double high = outside;
        for (int i = 0; i < 20; i++) {
            double middle = (low + high) / 2;
            if (inside(box, middle)) low = middle;
            else high = middle;
        }
        return high;
    }

    /// The way up to a part of it.
    Curve upTo(double end) {
        return part(0, end);
    }

    /// A part of the way as short straight pieces bent into curves.
    private Curve part(double from, double to) {
        List<Point> kept = new ArrayList<>();
        int pieces = Math.max(1, (int) Math.ceil((to - from) * pieces() * 2));
        double step = (to - from) / pieces;
        kept.add(at(from));
        for (int i = 0; i < pieces; i++) {
            double a = from + i * step;
            double b = a + step;
            // Through the points at one and two thirds.
            Point p0 = at(a);
            Point p1 = at(a + step / 3);
            Point p2 = at(a + step * 2 / 3);
            Point p3 = at(b);
            kept.add(control(p0, p1, p2, p3));
            kept.add(control(p3, p2, p1, p0));
            kept.add(p3);
        }
        return new Curve(kept);
    }

    private static Point control(Point p0, Point p1, Point p2, Point p3) {
        return new Point((-5 * p0.x + 18 * p1.x - 9 * p2.x + 2 * p3.x) / 6, (-5 * p0.y + 18 * p1.y - 9 * p2.y + 2 * p3.y) / 6);
    }

    double length() {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) sum += at((double) i / SAMPLES).to(at((i + 1.0) / SAMPLES));
        return sum;
    }

    /// As the outline of a mark.
    List<Segment> segments() {
        List<Segment> all = new ArrayList<>();
        all.add(new MoveTo(points.getFirst().x, points.getFirst().y));
        for (int i = 1; i < points.size(); i += 3) {
            Point end = points.get(i + 2);
            all.add(new CurveTo(points.get(i).x, points.get(i).y, points.get(i + 1).x, points.get(i + 1).y, end.x, end.y));
        }
        return all;
    }
}
