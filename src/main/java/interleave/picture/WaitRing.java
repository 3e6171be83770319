package interleave.picture;

import interleave.picture.Curve.Point;
import java.util.List;

/// The figures of a ring on an ellipse, clockwise.
/// @param first the angle of its first figure; angles grow clockwise, from the right
record WaitRing(List<Integer> figures, Point centre, double rx, double ry, double first) {
    /// Free room around a figure.
    private static final double AROUND = 13;

    /// In a room, with the first figure at the left.
    static WaitRing in(Box room, List<Integer> figures, List<Box> sizes) {
        double widest = figures.stream().mapToDouble(figure -> sizes.get(figure).width()).max().orElse(0);
        double highest = figures.stream().mapToDouble(figure -> sizes.get(figure).height()).max().orElse(0);
        double rx = Math.max(1, (room.width() - widest) / 2);
        double ry = Math.max(1, (room.height() - (figures.size() == 2 ? 24 : highest)) / 2);
        // A flat ring of two is two arrows that bend a little.
        if (figures.size() == 2) ry = Math.min(ry, rx * 0.55);
        return new WaitRing(figures, new Point(room.centreX(), room.centreY()), rx, ry, Math.PI);
    }

    /// Turned by so many places.
    WaitRing turned(int places) {
        return new WaitRing(figures, centre, rx, ry, first + places * pitch());
    }

    double pitch() {
        return 2 * Math.PI / figures.size();
    }

    double angle(int figure) {
        return first + figures.indexOf(figure) * pitch();
    }

    Point place(int figure) {
        return Curve.on(centre, rx, ry, angle(figure));
    }

    Box box(int figure, Box size) {
        Point at = place(figure);
        return new Box(Math.round(at.x() - size.width() / 2), Math.round(at.y() - size.height() / 2), size.width(), size.height());
    }

    /// Whether all figures have room, and the arrows between them.
    boolean fits(List<Box> sizes) {
        if (figures.size() == 2 && (ry < 28 || rx < (sizes.get(figures.getFirst()).width() + sizes.get(figures.getLast()).width()) / 4 + 30)) return false;
        for (int i = 0; i < figures.size(); i++) {
            Box box = box(figures.get(i), sizes.get(figures.get(i))).inset(-AROUND);
            for (int j = i + 1; j < figures.size(); j++) {
                if (box.overlaps(box(figures.get(j), sizes.get(figures.get(j))))) return false;
            }
            if (figures.size() > 2 && box.contains(centre.x(), centre.y())) return false;
        }
        return true;
    }

    /// The arrow from a figure to the next one.
    Curve arc(int from) {
        return Curve.arc(centre, rx, ry, angle(from), angle(from) + pitch());
    }

    boolean next(int from, int to) {
        int at = figures.indexOf(from);
        return at >= 0 && figures.get((at + 1) % figures.size()) == to;
    }

    Curve round() {
        return Curve.arc(centre, rx, ry, 0, 2 * Math.PI);
    }

    /// The figure whose arrow to the next one lies nearest to a direction.
    int nearest(double direction) {
        int best = figures.getFirst();
        for (int figure : figures) {
            if (turn(angle(figure) + pitch() / 2, direction) < turn(angle(best) + pitch() / 2, direction) - 1e-9) best = figure;
        }
        return best;
    }

    /// How far two directions are apart.
    static double turn(double one, double other) {
        double between = Math.abs(one - other) % (2 * Math.PI);
        return Math.min(between, 2 * Math.PI - between);
    }
}
