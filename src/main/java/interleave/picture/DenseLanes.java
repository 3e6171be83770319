package interleave.picture;

import interleave.picture.Ink.Shade;
import interleave.picture.Ink.Tone;
import interleave.program.ThreadId;

/// The lanes of a timeline from afar: how many of the steps behind a few pixels are each thread's, and how many of its
/// writes were destroyed. Columns are whole pixels, and equal ones side by side are one mark.
final class DenseLanes {
    /// As many marks as can be painted well within a frame.
    private static final int MOST_MARKS = 16_000;
    private static final int LEVELS = 3;
    private final Frame frame;
    private final int columnWidth;
    private final int columns;
    private final int lanes;
    private final int[] counts;
    private final int[] lost;
    private final int[] totals;

    DenseLanes(Frame frame) {
        this.frame = frame;
        this.lanes = frame.lanes().size();
        int track = (int) Math.ceil(frame.view().right() - frame.view().left());
        int shown = 0;
        for (int lane = 0; lane < lanes; lane++) shown += frame.visible(lane) ? 1 : 0;
        this.columnWidth = Math.max(1, (int) Math.ceil((double) shown * track / MOST_MARKS));
        this.columns = (track + columnWidth - 1) / columnWidth;
        this.counts = new int[lanes * columns];
        this.lost = new int[lanes * columns];
        this.totals = new int[columns];
    }

    void draw() {
        count();
        for (int lane = 0; lane < lanes; lane++) {
            if (frame.visible(lane)) lane(lane);
        }
    }

    private int column(double edge) {
        return (int) Math.floor((edge - frame.view().first()) * frame.view().pixelsPerStep() / columnWidth);
    }

    private void count() {
        int[] laneOf = frame.laneOfThread();
        Course course = frame.course();
        int position = frame.position();
        for (int step = frame.first(); step <= frame.last(); step++) {
            int from = Math.max(0, column(step - 1));
            int to = Math.min(columns - 1, Math.max(from, column(step) - 1));
            int lane = laneOf[course.thread(step)];
            boolean destroyed = course.destroyed(step, position);
            for (int column = from; column <= to; column++) {
                totals[column]++;
                if (lane < 0) continue;
                counts[lane * columns + column]++;
                if (destroyed) lost[lane * columns + column]++;
            }
        }
    }

    private void lane(int lane) {
        ThreadId thread = frame.lanes().get(lane);
        double high = Math.max(4, Math.floor(frame.layout().pitch() * 0.62));
        double top = Math.floor(frame.y(lane) - high / 2);
        int head = Math.clamp(column(frame.position()), 0, columns);
        int at = 0;
        while (at < columns) {
            int level = level(lane, at);
            int end = at + 1;
            while (end < columns && end != head && level(lane, end) == level) end++;
            if (level > 0) {
                Fill fill = Fill.of(Ink.of(thread, shade(level, at < head)));
                sheetBox(at, end, top, high, fill, Target.NONE);
            }
            at = end;
        }
        heat(lane, top, high);
    }

    private static Shade shade(int level, boolean happened) {
        if (!happened) return level == 1 ? Shade.FAINT : Shade.BAND;
        return level == 1 ? Shade.FEW : level == 2 ? Shade.PART : Shade.FULL;
    }

    /// Losses burn from below, the higher the more of the thread's writes were destroyed.
    private void heat(int lane, double top, double high) {
        int at = 0;
        while (at < columns) {
            int level = heat(lane, at);
            int end = at + 1;
            while (end < columns && heat(lane, end) == level) end++;
            if (level > 0) {
                double tall = Math.max(2, Math.round(high * level / (2.0 * LEVELS)));
                sheetBox(at, end, top + high - tall, tall, Fill.of(Tone.LOSS), Target.NONE);
            }
            at = end;
        }
    }

    private void sheetBox(int from, int to, double top, double high, Fill fill, Target target) {
        double left = frame.view().left() + (double) from * columnWidth;
        double right = Math.min(frame.view().right(), frame.view().left() + (double) to * columnWidth);
        frame.sheet().box(new Box(left, top, right - left, high), 0, fill, Stroke.NONE, target);
    }

    private int level(int lane, int column) {
        int count = counts[lane * columns + column];
        if (count == 0) return 0;
        int total = totals[column];
        return count * 8 < total ? 1 : count * 2 < total ? 2 : LEVELS;
    }

    /// A third of a thread's steps are writes, mostly; all of them lost is the greatest heat.
    private int heat(int lane, int column) {
        int burnt = lost[lane * columns + column];
        if (burnt == 0) return 0;
        int count = counts[lane * columns + column];
        return Math.clamp((long) Math.ceil(3.0 * LEVELS * burnt / count), 1, LEVELS);
    }
}
