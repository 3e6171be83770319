package interleave.picture;

import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.Step;
import interleave.picture.Ink.Shade;
import interleave.picture.Type.Weight;
import interleave.program.Layout;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// A value on its way between a thread's card and a cell: where it is, is a function of how far the step has come.
/// @param toCell whether it is written; else it is read
/// @param before what the cell held before
record Travel(ThreadId thread, Cell cell, Value value, boolean toCell, Value before) {
    /// From here on the value has arrived: the cell or the card shows it.
    static final double ARRIVES = 0.88;
    private static final double RADIUS = 13;

    /// What a step moved, if it moved a value.
    static Optional<Travel> of(Step step) {
        for (Effect effect : step.ownEffects()) {
            if (effect instanceof Effect.Read e) return Optional.of(new Travel(e.thread(), e.cell(), e.value(), false, e.value()));
            if (effect instanceof Effect.Wrote e) return Optional.of(new Travel(e.thread(), e.cell(), e.after(), true, e.before()));
            if (effect instanceof Effect.Sent e) return Optional.of(new Travel(e.thread(), e.cell(), e.value(), true, e.value()));
            if (effect instanceof Effect.Received e) return Optional.of(new Travel(e.thread(), e.cell(), e.value(), false, e.value()));
            if (effect instanceof Effect.Atomically e) {
                return Optional.of(new Travel(e.thread(), e.cell(), e.wrote() ? e.after() : e.before(), e.wrote(), e.before()));
            }
        }
        return Optional.empty();
    }

    /// Whether it goes into a channel or comes out of one.
    boolean throughGate() {
        return cell.kind() == Layout.Kind.CHANNEL;
    }

    /// Draws the way and the value on it.
    /// @param card the card, `place` the cell, `firstRow` whether nothing stands between them
    void draw(Sheet sheet, Box card, Box place, boolean firstRow, double fraction) {
        double gap = card.y() - place.bottom();
        boolean moving = fraction < 1;
        if (!moving && (!firstRow || gap < 2 * RADIUS + 8)) return;
        double cardY = toCell ? card.y() - 3 : card.y() - RADIUS - 4;
        double cellY = toCell ? place.bottom() + RADIUS + 6 : place.bottom() + 4;
        Way way = toCell
                ? new Way(card.centreX(), cardY, place.centreX(), cellY)
                : new Way(place.centreX(), cellY, card.centreX(), cardY);
        Ink ink = Ink.of(thread);
        sheet.path(way.outline(), Fill.NONE, Stroke.dotted(ink, 2.2), Target.NONE);
        double t = fraction * fraction * (3 - 2 * fraction);
        double x = way.x(t);
        double y = way.y(t);
        Type type = Type.mono(12, Weight.BOLD);
        String text = sheet.letters().fit(sheet.words(value), type, 90);
        double half = Math.max(RADIUS, sheet.letters().width(text, type) / 2 + 7);
        sheet.box(new Box(x - half, y - RADIUS, 2 * half, 2 * RADIUS), RADIUS, Fill.of(ink), Stroke.NONE, Target.NONE);
        sheet.centred(x, y, text, type, Ink.of(thread, Shade.ON), Target.NONE);
    }

    /// A curve that leaves upwards or downwards and arrives so.
    private record Way(double x1, double y1, double x2, double y2) {
        private double middle() {
            return (y1 + y2) / 2;
        }

        List<Segment> outline() {
            return List.of(new Segment.MoveTo(x1, y1), new Segment.CurveTo(x1, middle(), x2, middle(), x2, y2));
        }

        double x(double t) {
            return bend(t, x1, x1, x2, x2);
        }

        double y(double t) {
            return bend(t, y1, middle(), middle(), y2);
        }

        private static double bend(double t, double a, double b, double c, double d) {
            double u = 1 - t;
            return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
        }
    }
}
