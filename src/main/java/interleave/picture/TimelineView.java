package interleave.picture;

/// Which part of a run a timeline shows: the arithmetic between steps and pixels. Step n lies between the edges n − 1 and
/// n; the playhead at position n stands on edge n.
/// @param width the width of the whole timeline
/// @param first the edge at the left end of the track, not necessarily whole
/// @param pixelsPerStep how far the steps are apart
/// @param scroll how far the lanes are scrolled up, where there are more than fit
public record TimelineView(double width, double first, double pixelsPerStep, double scroll) {
    /// The room on the left, for the names of the lanes, and what is left free on the right.
    public static final double GUTTER = 104;
    public static final double MARGIN = 20;
    /// The most that a step is wide, and the most unless someone zooms in.
    public static final double WIDEST = 480;
    public static final double USUAL = 74;

    /// The whole of a run, but steps no wider than usual.
    public static TimelineView whole(double width, int length) {
        return new TimelineView(width, 0, least(width, length), 0);
    }

    private static double least(double width, int length) {
        return Math.min(USUAL, track(width) / Math.max(1, length));
    }

    private static double track(double width) {
        return Math.max(1, width - GUTTER - MARGIN);
    }

    /// The left end of the track.
    public double left() {
        return GUTTER;
    }

    /// The right end of the track.
    public double right() {
        return GUTTER + track(width);
    }

    /// How many steps fit.
    public double span() {
        return track(width) / pixelsPerStep;
    }

    /// The middle of a step.
    public double xOf(int step) {
        return left() + (step - 0.5 - first) * pixelsPerStep;
    }

    /// Where a position stands, in the middle of an animation between two positions as well.
    public double edge(double position) {
        return left() + (position - first) * pixelsPerStep;
    }

    /// The step at a pixel, from 1 to the length of the run; 0 in a run of no step.
    public int stepAt(double x, int length) {
        return Math.clamp((long) Math.floor(at(x)) + 1, Math.min(1, length), length);
    }

    /// The position nearest to a pixel, from 0 to the length of the run.
    public int positionAt(double x, int length) {
        return Math.clamp(Math.round(at(x)), 0, length);
    }

    private double at(double x) {
        return first + (x - left()) / pixelsPerStep;
    }

    /// The first step of which something can be seen.
    int firstVisible() {
        return Math.max(1, (int) Math.floor(first) + 1);
    }

    /// The last step of which something can be seen.
    int lastVisible(int length) {
        return (int) Math.min(length, Math.ceil(first + span()));
    }

    /// Nearer by a factor (farther below 1), with the step at `x` staying where it is.
    public TimelineView zoomed(double factor, double x, int length) {
        double pixels = Math.clamp(pixelsPerStep * factor, least(width, length), WIDEST);
        return new TimelineView(width, at(x) - (x - left()) / pixels, pixels, scroll).within(length);
    }

    /// Moved so that what was at `dx` is at 0.
    public TimelineView panned(double dx, int length) {
        return new TimelineView(width, first + dx / pixelsPerStep, pixelsPerStep, scroll).within(length);
    }

    /// The lanes scrolled, not beyond the last of them.
    public TimelineView scrolled(double dy, TimelineLayout layout) {
        return new TimelineView(width, first, pixelsPerStep, Math.clamp(scroll + dy, 0, layout.mostScroll()));
    }

    /// Moved as little as needed to show a position with some of what is around it.
    public TimelineView showing(int position, int length) {
        double room = Math.min(span() / 4, 3);
        if (position - room >= first && position + room <= first + span()) return within(length);
        double start = position - room < first ? position - room : position + room - span();
        boolean far = Math.abs(start - first) > span();
        return new TimelineView(width, far ? position - span() / 2 : start, pixelsPerStep, scroll).within(length);
    }

    /// As much of the run as there is in the same scale on another width.
    public TimelineView resized(double newWidth, int length) {
        return new TimelineView(newWidth, first, Math.max(pixelsPerStep, least(newWidth, length)), scroll).within(length);
    }

    /// Moved so that nothing before the start or far behind the end is shown, and not farther than the whole.
    public TimelineView within(int length) {
        double pixels = Math.clamp(pixelsPerStep, least(width, length), WIDEST);
        double most = Math.max(0, length - track(width) / pixels);
        return new TimelineView(width, Math.clamp(first, 0, most), pixels, scroll);
    }
}
