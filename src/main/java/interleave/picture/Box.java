package interleave.picture;

/// An upright rectangle, from its upper left corner.
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /// Whether a point lies in it or on its edge.
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// Whether it holds the whole of another one; `slack` forgives that much on each side.
    public boolean contains(Box other, double slack) {
        return other.x >= x - slack && other.y >= y - slack && other.right() <= right() + slack
                && other.bottom() <= bottom() + slack;
    }

    /// Whether the two have more than an edge in common.
    public boolean overlaps(Box other) {
        return other.x < right() && other.right() > x && other.y < bottom() && other.bottom() > y;
    }

    /// The same box, smaller by so much on each side (larger where negative).
    public Box inset(double by) {
        return inset(by, by);
    }

    /// The same box, smaller by `dx` on the left and right and by `dy` above and below.
    public Box inset(double dx, double dy) {
        return new Box(x + dx, y + dy, width - 2 * dx, height - 2 * dy);
    }

    /// The same box elsewhere.
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }
}
