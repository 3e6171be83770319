package interleave.picture;

import interleave.picture.Segment.Close;
import interleave.picture.Segment.CurveTo;
import interleave.picture.Segment.LineTo;
import interleave.picture.Segment.MoveTo;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;

/// The shape that a thread has beside its colour, so that threads can be told apart without colour. The first thread alone
/// is a square. There are nine others and seven colours, so the first 64 threads all differ.
public enum Sign {
    SQUARE("■", 0.12, 0.12, 0.88, 0.12, 0.88, 0.88, 0.12, 0.88),
    DIAMOND("◆", 0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5),
    DISC("●"),
    TRIANGLE("▲", 0.5, 0.06, 1, 0.92, 0, 0.92),
    STAR("★", 0.5, 0, 0.63, 0.34, 1, 0.37, 0.71, 0.61, 0.81, 0.98, 0.5, 0.77, 0.19, 0.98, 0.29, 0.61, 0, 0.37, 0.37, 0.34),
    WEDGE("▼", 0, 0.08, 1, 0.08, 0.5, 0.94),
    PLUS("✚", 0.33, 0.02, 0.67, 0.02, 0.67, 0.33, 0.98, 0.33, 0.98, 0.67, 0.67, 0.67, 0.67, 0.98, 0.33, 0.98, 0.33, 0.67,
            0.02, 0.67, 0.02, 0.33, 0.33, 0.33),
    ARROW("▶", 0.08, 0, 0.94, 0.5, 0.08, 1),
    HOURGLASS("⧗", 0.04, 0.04, 0.96, 0.04, 0.5, 0.5, 0.96, 0.96, 0.04, 0.96, 0.5, 0.5),
    BAR("▬", 0, 0.28, 1, 0.28, 1, 0.72, 0, 0.72);

    /// How far the control points of a quarter circle stand from its ends, as part of the radius.
    private static final double QUARTER = 0.5522847498;

    private final String glyph;
    private final double[] corners;

    Sign(String glyph, double... corners) {
        this.glyph = glyph;
        this.corners = corners;
    }

    /// The sign of a thread.
    public static Sign of(ThreadId thread) {
        return thread.index() == 0 ? SQUARE : values()[(thread.index() - 1) % (values().length - 1) + 1];
    }

    /// The nearest character, for places that have text only.
    public String glyph() {
        return glyph;
    }

    /// Its outline about a point, as tall and wide as `size`.
    public List<Segment> outline(double x, double y, double size) {
        double r = size / 2;
        if (corners.length == 0) return circle(x, y, r * 0.92);
        List<Segment> outline = new ArrayList<>(corners.length / 2 + 1);
        for (int i = 0; i < corners.length; i += 2) {
            double px = x - r + corners[i] * size;
            double py = y - r + corners[i + 1] * size;
            outline.add(i == 0 ? new MoveTo(px, py) : new LineTo(px, py));
        }
        outline.add(new Close());
        return outline;
    }

    private static List<Segment> circle(double x, double y, double r) {
        double k = r * QUARTER;
        return List.of(
                new MoveTo(x + r, y),
                new CurveTo(x + r, y + k, x + k, y + r, x, y + r),
                new CurveTo(x - k, y + r, x - r, y + k, x - r, y),
                new CurveTo(x - r, y - k, x - k, y - r, x, y - r),
                new CurveTo(x + k, y - r, x + r, y - k, x + r, y),
                new Close());
    }
}
