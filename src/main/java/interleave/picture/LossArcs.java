package interleave.picture;

import interleave.analysis.Lineage;
import interleave.analysis.LostUpdate;
import interleave.analysis.Version;
import interleave.engine.Cell;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import interleave.program.Value;
import java.util.List;

/// The arcs under a cell's strip: from each destroying write back to the write that it destroyed, with words where there is
/// room for them.
final class LossArcs {
    private static final double DEPTH = 13;
    private static final double NARROWEST = 5;
    private final Frame frame;
    private final Cell cell;
    private final Box strip;
    private final Type type;

    LossArcs(Frame frame, Cell cell, Box strip) {
        this.frame = frame;
        this.cell = cell;
        this.strip = strip;
        this.type = Type.sans(strip.height() < 24 ? 10 : 11.5, Weight.SEMIBOLD);
    }

    void draw() {
        List<LostUpdate> arcs = frame.analysis().spans().arcs(cell, frame.first(), frame.last(), frame.position());
        for (int i = 0; i < arcs.size(); i++) {
            LostUpdate arc = arcs.get(i);
            double from = frame.view().xOf(arc.destroyedWrite());
            double to = frame.view().xOf(arc.destroyedBy());
            if (to - from < NARROWEST) continue;
            arc(arc, from, to);
            words(arc, i == 0 ? frame.view().left() - (frame.view().first() > 0 ? 0 : 20) : edge(arcs.get(i - 1), arc),
                    i == arcs.size() - 1 ? end() : edge(arc, arcs.get(i + 1)));
        }
    }

    /// The words of the last arc end before the playhead, which stands behind all that was destroyed.
    private double end() {
        double head = frame.view().edge(frame.position()) - 2;
        return head > frame.view().right() ? frame.view().right() + 10 : Math.max(head, frame.view().left());
    }

    private double middle(LostUpdate arc) {
        double from = Math.max(frame.view().left(), frame.view().xOf(arc.destroyedWrite()));
        double to = Math.min(frame.view().right(), frame.view().xOf(arc.destroyedBy()));
        return Math.clamp((from + to) / 2, frame.view().left(), frame.view().right());
    }

    /// Where the words for one arc must end so that those for the next can begin.
    private double edge(LostUpdate one, LostUpdate next) {
        return (middle(one) + middle(next)) / 2;
    }

    private void arc(LostUpdate arc, double from, double to) {
        double left = frame.cut(from, 12);
        double right = frame.cut(to, 12);
        double y = strip.bottom() + 1;
        double bend = Math.min(14, (right - left) / 2);
        double low = strip.height() < 24 ? DEPTH - 4 : DEPTH;
        List<Segment> line = List.of(
                new Segment.MoveTo(left, y),
                new Segment.CurveTo(left, y + low * 0.8, left + bend, y + low, left + bend * 2, y + low),
                new Segment.LineTo(right - bend * 2, y + low),
                new Segment.CurveTo(right - bend, y + low, right, y + low * 0.8, right, y));
        frame.sheet().path(line, Fill.NONE, Stroke.of(Tone.LOSS, 1.6), new Target.OfLoss(cell, arc.destroyedWrite()));
    }

    private void words(LostUpdate arc, double from, double to) {
        double middle = middle(arc);
        for (String words : List.of(
                "lost: " + arc.owner() + "'s " + change(arc) + ", overwritten by " + arc.by(),
                arc.owner() + "'s " + change(arc) + " lost",
                "lost")) {
            double half = frame.sheet().letters().width(words, type) / 2 + 4;
            if (to - from < 2 * half) continue;
            double x = Math.clamp(middle, from + half, to - half);
            if (Math.abs(x - middle) > half) continue;
            double y = strip.bottom() + (strip.height() < 24 ? 21 : 28);
            frame.sheet().text(x, y, words, type, Tone.LOSS, Anchor.MIDDLE, new Target.OfLoss(cell, arc.destroyedWrite()));
            return;
        }
    }

    /// What the lost write did: `+1`, or the value that it wrote.
    private String change(LostUpdate arc) {
        Lineage lineage = frame.analysis().lineage(cell);
        Version lost = lineage.version(arc.version());
        if (lost.parent().isPresent()
                && lost.value() instanceof Value.Int(long after)
                && lineage.version(lost.parent().getAsInt()).value() instanceof Value.Int(long before)
                && after != before) {
            return after > before ? "+" + (after - before) : "−" + (before - after);
        }
        return frame.sheet().letters().fit(frame.sheet().words(lost.value()), type, 80);
    }
}
