package interleave.picture;

/// Where things stand in a timeline from top to bottom: the axis, a lane per thread, a strip per cell.
/// @param height the height of the whole
/// @param lanes how many lanes, and `pitch` how far they are apart
/// @param strips how many strips, and `stripPitch` how far they are apart
public record TimelineLayout(double height, int lanes, double pitch, int strips, double stripPitch) {
    static final double AXIS = 20;
    private static final double WIDEST = 40;
    private static final double NARROWEST = 13;
    private static final double STRIP = 72;
    static final double LOW_STRIP = 52;

    /// The layout for a height: lanes get narrower, and below some width they are scrolled.
    public static TimelineLayout of(double height, int lanes, int strips) {
        boolean roomy = height - AXIS - strips * STRIP >= lanes * 24;
        double stripPitch = roomy ? STRIP : LOW_STRIP;
        double room = height - AXIS - strips * stripPitch;
        double pitch = Math.clamp(Math.floor(room / Math.max(1, lanes)), NARROWEST, WIDEST);
        return new TimelineLayout(height, lanes, pitch, strips, stripPitch);
    }

    /// The height at which nothing is narrow.
    public static double comfortable(int lanes, int strips) {
        return AXIS + lanes * WIDEST + strips * STRIP;
    }

    /// Where the lanes end and the strips begin.
    double lanesEnd() {
        return Math.min(AXIS + lanes * pitch, height - strips * stripPitch);
    }

    /// How far the lanes can be scrolled up; 0 if all fit.
    public double mostScroll() {
        return Math.max(0, AXIS + lanes * pitch - lanesEnd());
    }

    /// The middle of a lane.
    double lane(int index, double scroll) {
        return Math.round(AXIS + (index + 0.5) * pitch - Math.min(scroll, mostScroll()));
    }

    /// Whether something of a lane can be seen.
    boolean visible(int index, double scroll) {
        double middle = lane(index, scroll);
        return middle + pitch / 2 > AXIS && middle - pitch / 2 < lanesEnd();
    }

    /// The room of a strip's values; below it there is room for arcs.
    Box strip(int index, double left, double right) {
        double high = stripPitch >= STRIP ? 27 : 20;
        double gap = stripPitch >= STRIP ? 10 : 4;
        return new Box(left, Math.round(lanesEnd() + index * stripPitch + gap), right - left, high);
    }

    /// The largest mark of a step.
    double radius() {
        return Math.min(13, Math.floor(pitch * 0.42));
    }
}
