package interleave.picture;

import interleave.analysis.Analysis;
import interleave.engine.Cell;
import interleave.engine.Run;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Segment.Close;
import interleave.picture.Segment.LineTo;
import interleave.picture.Segment.MoveTo;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The timeline: a lane per thread, and what some cells held over time. A pure function of run, position and view; the
/// object only keeps what it has counted of the run, so that every frame costs as much as it shows.
public final class TimelineDrawing {
    private final Analysis analysis;
    private final Course course;
    private final TextMeasure letters;
    private final List<ThreadId> lanes;

    private TimelineDrawing(Analysis analysis, Course course, TextMeasure letters) {
        this.analysis = analysis;
        this.course = course;
        this.letters = letters;
        course.see(analysis);
        this.lanes = Cast.threads(analysis, analysis.run().end());
    }

    /// The timeline of a run.
    public static TimelineDrawing of(Analysis analysis, TextMeasure letters) {
        return new TimelineDrawing(analysis, new Course(analysis.run()), letters);
    }

    /// The timeline of another run. Where that continues this one, only the further steps are counted.
    public TimelineDrawing to(Analysis other) {
        if (other == analysis) return this;
        return course.agrees(other.run()) ? new TimelineDrawing(other, course, letters) : of(other, letters);
    }

    /// What it shows.
    public Analysis analysis() {
        return analysis;
    }

    /// Whether it is the timeline of that very run.
    public boolean shows(Run run) {
        return analysis.run() == run;
    }

    TextMeasure letters() {
        return letters;
    }

    /// The threads that have lanes: all but a first one that only starts others and waits for them.
    public List<ThreadId> lanes() {
        return lanes;
    }

    /// The cells to show if nobody chose others: those that lose updates first, then in the order of first use.
    public List<Cell> cells(int most) {
        int length = analysis.run().length();
        return analysis.cells().stream()
                .sorted(java.util.Comparator.comparing(
                        (Cell cell) -> analysis.lostUpdates().lastUpTo(length, cell).isEmpty()))
                .limit(most)
                .toList();
    }

    /// Where lanes and strips stand in a height.
    public TimelineLayout layout(double height, int strips) {
        return TimelineLayout.of(height, lanes.size(), strips);
    }

    /// The picture at a position.
    /// @param fraction how far the step that led to the position has come, from 0 to 1: the playhead moves with it
    /// @param strips the cells whose values are shown
    public Picture at(int position, double fraction, TimelineView view, double height, List<Cell> strips) {
        return at(position, fraction, view, height, strips, OrderView.NONE);
    }

    /// The same, with what is to be seen of the order of steps.
    public Picture at(
            int position, double fraction, TimelineView view, double height, List<Cell> strips, OrderView order) {
        return at(position, fraction, view, height, strips, order, Optional.empty());
    }

    /// The same, with the lane of a thread standing out.
    public Picture at(
            int position, double fraction, TimelineView view, double height, List<Cell> strips, OrderView order,
            Optional<ThreadId> looked) {
        Sheet sheet = new Sheet(letters, analysis::words);
        Frame frame = new Frame(analysis, course, position, view, layout(height, strips.size()), lanes, order, sheet);
        looked.ifPresent(thread -> band(frame, thread));
        lines(frame);
        if (frame.single()) new StepLanes(frame).draw();
        else new DenseLanes(frame).draw();
        new OrderMarks(frame).draw();
        cover(frame, 0, TimelineLayout.AXIS);
        cover(frame, frame.layout().lanesEnd(), height);
        List<CellStrip> drawn = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) drawn.add(new CellStrip(frame, strips.get(i), i));
        drawn.forEach(CellStrip::draw);
        gutter(frame);
        drawn.forEach(CellStrip::name);
        axis(frame);
        playhead(frame, Math.max(0, position - 1 + Math.clamp(fraction, 0, 1)));
        return sheet.picture(view.width(), height);
    }

    /// Behind the lane of a thread.
    private static void band(Frame frame, ThreadId thread) {
        int lane = frame.lanes().indexOf(thread);
        if (lane < 0 || !frame.visible(lane)) return;
        double high = Math.max(6, frame.layout().pitch() - 4);
        Box band = new Box(12, frame.y(lane) - high / 2, frame.view().right() - 12, high);
        frame.sheet().box(band, Math.min(8, high / 2), Fill.of(Ink.of(thread, Ink.Shade.FAINT)), Stroke.of(Ink.of(thread, Ink.Shade.PART), 1), new Target.OfThread(thread));
    }

    private static void lines(Frame frame) {
        for (int lane = 0; lane < frame.lanes().size(); lane++) {
            if (!frame.visible(lane)) continue;
            frame.sheet().line(frame.view().left(), frame.y(lane), frame.view().right(), frame.y(lane),
                    Stroke.of(Tone.LINE, 1), Target.NONE);
        }
    }

    /// Hides what scrolled lanes leave above and below their room.
    private static void cover(Frame frame, double from, double to) {
        if (frame.layout().mostScroll() == 0 || to <= from) return;
        frame.sheet().box(new Box(0, from, frame.view().width(), to - from), 0, Fill.of(Tone.PANEL), Stroke.NONE, Target.NONE);
    }

    private static void gutter(Frame frame) {
        double end = frame.layout().lanesEnd();
        Sheet sheet = frame.sheet();
        boolean sticksOut = frame.view().first() > 0;
        if (sticksOut) {
            Box room = new Box(0, TimelineLayout.AXIS, frame.view().left() - 1, frame.layout().height() - TimelineLayout.AXIS);
            sheet.box(room, 0, Fill.of(Tone.PANEL), Stroke.NONE, Target.NONE);
        }
        Type type = Type.sans(Math.clamp(frame.layout().pitch() * 0.62, 10, 14), Weight.SEMIBOLD);
        for (int lane = 0; lane < frame.lanes().size(); lane++) {
            double y = frame.y(lane);
            if (y - type.size() / 2 < TimelineLayout.AXIS || y + type.size() / 2 > end) continue;
            ThreadId thread = frame.lanes().get(lane);
            sheet.name(thread, 24, y, type, new Target.OfThread(thread));
        }
    }

    private static void axis(Frame frame) {
        Type type = Type.sans(11);
        int length = frame.analysis().run().length();
        double widest = frame.sheet().letters().width(number(length), type) + 18;
        int every = every(widest / frame.view().pixelsPerStep());
        for (int step = Math.max(every, (frame.first() + every - 1) / every * every); step <= frame.last(); step += every) {
            double x = frame.view().xOf(step);
            if (x < frame.view().left() || x > frame.view().right()) continue;
            double half = frame.sheet().letters().width(number(step), type) / 2;
            double middle = Math.min(x, frame.view().width() - 3 - half); // the last number is not cut off
            frame.sheet().text(middle, 12, number(step), type, Tone.MUTED, Anchor.MIDDLE, new Target.OfStep(step));
            if (every > 1) frame.sheet().line(x, 16, x, 19, Stroke.of(Tone.FAINT, 1), Target.NONE);
        }
    }

    private static String number(int step) {
        return String.format(Locale.ROOT, "%,d", step);
    }

    /// The roundest distance of numbers that is at least `least` steps.
    private static int every(double least) {
        for (long ten = 1; ten < Integer.MAX_VALUE / 10; ten *= 10) {
            for (int times : new int[] {1, 2, 5}) {
                if (ten * times >= least) return (int) (ten * times);
            }
        }
        return Integer.MAX_VALUE / 2;
    }

    private static void playhead(Frame frame, double head) {
        double x = Math.round(frame.view().edge(head));
        if (x < frame.view().left() - 1 || x > frame.view().right() + 1) return;
        frame.sheet().line(x, 4, x, frame.layout().height(), Stroke.of(Tone.ACCENT, 2), Target.NONE);
        List<Segment> flag = List.of(new MoveTo(x - 7, 0), new LineTo(x + 7, 0), new LineTo(x, 8), new Close());
        frame.sheet().path(flag, Fill.of(Tone.ACCENT), Stroke.NONE, Target.NONE);
    }
}
