package interleave.picture;

import interleave.analysis.Edge;
import interleave.analysis.Race;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Segment.Close;
import interleave.picture.Segment.CurveTo;
import interleave.picture.Segment.LineTo;
import interleave.picture.Segment.MoveTo;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;
import java.util.List;

/// Over the lanes: arrows for what orders a step before and behind others, and a dashed line between the two steps of a
/// race, which nothing orders.
final class OrderMarks {
    private static final Type WORDS = Type.sans(10.5, Weight.SEMIBOLD);
    private static final double PILL = 14;
    private static final double ARROW = 7;
    private final Frame frame;
    private final Sheet sheet;
    private final int[] lanes;
    private final double radius;

    OrderMarks(Frame frame) {
        this.frame = frame;
        this.sheet = frame.sheet();
        this.lanes = frame.laneOfThread();
        this.radius = Math.clamp(Math.min(frame.layout().radius(), frame.view().pixelsPerStep() * 0.45), 2, 13);
    }

    void draw() {
        frame.order().step().ifPresent(step -> {
            if (step < 1 || step > frame.analysis().run().length()) return;
            own(step);
            for (Edge edge : frame.analysis().happensBefore().into(step)) edge(edge);
            for (Edge edge : frame.analysis().happensBefore().outOf(step)) edge(edge);
            ring(step, frame.analysis().run().step(step).thread(), Tone.ACCENT);
        });
        frame.order().race().ifPresent(this::race);
    }

    /// A thread that has no lane stands at the upper edge.
    private double y(ThreadId thread) {
        int lane = thread.index() < lanes.length ? lanes[thread.index()] : -1;
        return lane < 0 ? TimelineLayout.AXIS + 1 : Math.clamp(frame.y(lane), TimelineLayout.AXIS, frame.layout().lanesEnd());
    }

    private boolean hasLane(ThreadId thread) {
        return thread.index() < lanes.length && lanes[thread.index()] >= 0;
    }

    private double x(int step) {
        return frame.cut(frame.view().xOf(step), 0);
    }

    private boolean seen(int one, int other) {
        return Math.max(one, other) >= frame.first() && Math.min(one, other) <= frame.last();
    }

    private void ring(int step, ThreadId thread, Tone tone) {
        double x = frame.view().xOf(step);
        if (!hasLane(thread) || x < frame.view().left() || x > frame.view().right()) return;
        sheet.circle(x, y(thread), radius + 3, Fill.NONE, Stroke.of(tone, 2), new Target.OfStep(step));
    }

    /// The thread's own steps are in the order of its program.
    private void own(int step) {
        ThreadId thread = frame.analysis().run().step(step).thread();
        if (!hasLane(thread)) return;
        int before = step - 1;
        while (before >= frame.first() && !frame.analysis().run().step(before).thread().equals(thread)) before--;
        int after = step + 1;
        while (after <= frame.last() && !frame.analysis().run().step(after).thread().equals(thread)) after++;
        double y = y(thread);
        Stroke stroke = Stroke.of(Tone.ACCENT, 2);
        if (before >= 1) sheet.line(x(before) + radius, y, x(step) - radius - 3, y, stroke, Target.NONE);
        if (after <= frame.analysis().run().length()) sheet.line(x(step) + radius + 3, y, x(after) - radius, y, stroke, Target.NONE);
    }

    private void edge(Edge edge) {
        if (!seen(edge.from(), edge.to())) return;
        double gap = radius + 3;
        double y1 = y(edge.source());
        double y2 = y(edge.target());
        double x1 = x(edge.from());
        double x2 = x(edge.to());
        Stroke stroke = Stroke.of(Tone.ACCENT, 1.8);
        Target target = new Target.OfStep(edge.from() == frame.order().step().orElse(0) ? edge.to() : edge.from());
        double way = y2 > y1 ? 1 : -1;
        boolean steep = x2 - x1 < 3 * gap;
        double bend = Math.max(12, (x2 - x1) * 0.5);
        double tip = steep ? y2 - way * gap : y2;
        double head = steep ? x2 : x2 - gap;
        List<Segment> line = steep
                ? List.of(new MoveTo(x1, y1 + way * gap), new CurveTo(x1, (y1 + y2) / 2, x2, (y1 + y2) / 2, x2, tip - way * ARROW))
                : List.of(new MoveTo(x1 + gap, y1), new CurveTo(x1 + bend, y1, x2 - bend, y2, head - ARROW, y2));
        sheet.path(line, Fill.NONE, stroke, target);
        List<Segment> arrow = steep
                ? List.of(new MoveTo(x2, tip), new LineTo(x2 - 4.5, tip - way * ARROW), new LineTo(x2 + 4.5, tip - way * ARROW), new Close())
                : List.of(new MoveTo(head, y2), new LineTo(head - ARROW, y2 - 4.5), new LineTo(head - ARROW, y2 + 4.5), new Close());
        sheet.path(arrow, Fill.of(Tone.ACCENT), Stroke.NONE, target);
        pill((x1 + x2) / 2, Math.abs(y2 - y1) < PILL ? y1 : (y1 + y2) / 2, name(edge), Tone.ACCENT, Tone.ACCENT_SOFT, target);
    }

    private static String name(Edge edge) {
        return edge.on().map(cell -> cell.name()).orElse(switch (edge.kind()) {
            case SPAWN -> "go";
            case JOIN -> "join";
            case MUTEX, ONCE, CONDITION, WAIT_GROUP, CHANNEL, OBJECT, ALARM, ATOMIC -> edge.kind().name();
        });
    }

    private void race(Race race) {
        Race.Access first = race.first();
        Race.Access second = race.second();
        if (!seen(first.step(), second.step())) return;
        double x1 = x(first.step());
        double y1 = y(first.thread());
        double x2 = x(second.step());
        double y2 = y(second.thread());
        double reach = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
        double dx = (x2 - x1) / reach * (radius + 3);
        double dy = (y2 - y1) / reach * (radius + 3);
        Target target = new Target.OfStep(second.step());
        sheet.line(x1 + dx, y1 + dy, x2 - dx, y2 - dy, Stroke.dashed(Tone.LOSS, 2.5), target);
        ring(first.step(), first.thread(), Tone.LOSS);
        ring(second.step(), second.thread(), Tone.LOSS);
        // In the gap between two lanes the words hide no step.
        double y = y1 + Math.signum(y2 - y1) * Math.min(frame.layout().pitch() / 2, Math.abs(y2 - y1) / 2);
        double share = y2 == y1 ? 0.5 : (y - y1) / (y2 - y1);
        pill(x1 + (x2 - x1) * share, y, "no order", Tone.LOSS, Tone.LOSS_SOFT, target);
    }

    /// Words on a line, where the lanes leave room for them.
    private void pill(double x, double y, String words, Tone ink, Tone fill, Target target) {
        if (frame.layout().pitch() < 24) return;
        String fitted = sheet.letters().fit(words, WORDS, 120);
        double wide = sheet.letters().width(fitted, WORDS) + 10;
        double middle = Math.clamp(x, frame.view().left() + wide / 2, Math.max(frame.view().left() + wide / 2, frame.view().right() - wide / 2));
        sheet.box(new Box(middle - wide / 2, y - PILL / 2, wide, PILL), PILL / 2, Fill.of(fill), Stroke.of(ink, 1), target);
        sheet.text(middle, y + WORDS.capHeight() / 2, fitted, WORDS, ink, Anchor.MIDDLE, target);
    }
}
