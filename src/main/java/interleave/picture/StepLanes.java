package interleave.picture;

import interleave.analysis.Lineage;
import interleave.analysis.Spans;
import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.Step;
import interleave.picture.Ink.Shade;
import interleave.picture.Ink.Tone;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;

/// The lanes of a timeline where every step can be told: a mark with its letter, bands behind what belongs together,
/// stretches of waiting, ticks for what rode along.
final class StepLanes {
    private static final double LETTERS_FROM = 6;
    private final Frame frame;
    private final Sheet sheet;
    private final double radius;

    StepLanes(Frame frame) {
        this.frame = frame;
        this.sheet = frame.sheet();
        this.radius = Math.min(frame.layout().radius(), Math.floor((frame.view().pixelsPerStep() - 1) * 0.45));
    }

    void draw() {
        for (int lane = 0; lane < frame.lanes().size(); lane++) {
            if (!frame.visible(lane)) continue;
            ThreadId thread = frame.lanes().get(lane);
            waiting(thread, frame.y(lane));
            bands(thread, frame.y(lane));
        }
        int[] lanes = frame.laneOfThread();
        for (int number = frame.first(); number <= frame.last(); number++) {
            int lane = lanes[frame.course().thread(number)];
            if (lane >= 0 && frame.visible(lane)) step(number, frame.y(lane));
        }
    }

    private void bands(ThreadId thread, double y) {
        double high = radius >= LETTERS_FROM ? radius : Math.max(2, radius);
        for (Spans.Group group : frame.analysis().spans().groups(thread, frame.first(), frame.last())) {
            int end = group.write().orElse(frame.analysis().run().length());
            boolean done = group.write().isPresent() && end <= frame.position();
            double from = frame.cut(frame.view().xOf(group.read()) - radius - 4, 8);
            double to = frame.cut(frame.view().xOf(end) + radius + 4, 8);
            Fill fill = Fill.of(Ink.of(thread, done ? Shade.BAND : Shade.FAINT));
            if (to > from) sheet.box(new Box(from, y - high, to - from, 2 * high), Math.min(6, high / 2), fill, Stroke.NONE, Target.NONE);
        }
    }

    private void waiting(ThreadId thread, double y) {
        int from = frame.first() - 1;
        for (Blocks.Stretch stretch : frame.course().blocks().between(thread.index(), from, frame.last())) {
            waiting(thread, stretch.from(), stretch.to(), y);
        }
        int end = frame.analysis().run().length();
        if (frame.last() < end || thread.index() >= frame.analysis().run().end().threads()) return;
        var view = frame.analysis().run().end().thread(thread.index());
        if (!view.ended() && view.waiting().isPresent() && frame.analysis().run().outcome().isEmpty()) {
            waiting(thread, since(thread, view), end, y);
        }
    }

    /// Since when a thread that waits at the end of the run does.
    private int since(ThreadId thread, interleave.engine.ThreadView view) {
        int standing = frame.course().blocks().standing(thread.index());
        return view.next().flatMap(n -> n.cell())
                .map(cell -> Math.max(standing, frame.analysis().heldSince(cell, frame.analysis().run().length()).orElse(0)))
                .orElse(standing);
    }

    private void waiting(ThreadId thread, int from, int to, double y) {
        double left = frame.cut(frame.view().edge(from), 2);
        double right = frame.cut(frame.view().edge(to), 2);
        if (right - left < 2) return;
        Fill fill = Fill.of(to <= frame.position() ? Tone.BLOCKED_SOFT : Tone.PANEL);
        double high = Math.clamp(radius * 0.5, 2, 5);
        sheet.box(new Box(left, y - high, right - left, 2 * high), high, fill,
                Stroke.dashed(Tone.BLOCKED, 1), new Target.OfThread(thread));
    }

    private void step(int number, double y) {
        Step step = frame.analysis().run().step(number);
        double x = frame.view().xOf(number);
        if (x < frame.view().left() - radius || x > frame.view().right() + radius) return;
        boolean happened = number <= frame.position();
        boolean destroyed = happened && frame.course().writes(number) && destroyed(step, number);
        Target target = new Target.OfStep(number);
        if (radius < 3) {
            bar(step.thread(), x, y, happened, destroyed, target);
            return;
        }
        if (frame.dims(number)) {
            sheet.circle(x, y, Math.min(radius, 4), Fill.of(Tone.FAINT), Stroke.NONE, target);
            return;
        }
        Ink ink = destroyed ? Tone.LOSS : Ink.of(step.thread());
        Fill fill = !happened ? Fill.of(Tone.PANEL) : destroyed ? Fill.DESTROYED : Fill.of(ink);
        Stroke stroke = !happened ? Sheet.future(step.thread(), 1.5) : destroyed ? Stroke.of(ink, 2) : Stroke.NONE;
        double r = stroke.visible() ? radius - 0.75 : radius;
        sheet.circle(x, y, r, fill, stroke, target);
        if (radius >= LETTERS_FROM) {
            if (destroyed && radius > 9) sheet.circle(x, y, radius * 0.5, Fill.of(Tone.LOSS_SOFT), Stroke.NONE, target);
            String letter = step.operation().letter();
            Type type = Type.sans(Math.round(radius * 0.86), Weight.BOLD);
            Ink on = happened && !destroyed ? Ink.of(step.thread(), Shade.ON) : ink;
            sheet.centred(x, y, letter, type, on, target);
        }
        riding(step, x, y, happened);
    }

    /// Very narrow: an upright bar, and one over the whole lane with a gap in it for what was destroyed.
    private void bar(ThreadId thread, double x, double y, boolean happened, boolean destroyed, Target target) {
        double half = Math.floor(frame.layout().pitch() * 0.3);
        double left = Math.round(x - 1);
        Ink ink = destroyed ? Tone.LOSS : Ink.of(thread, happened ? Shade.FULL : Shade.FEW);
        if (!destroyed) {
            sheet.box(new Box(left, y - half, 2, 2 * half), 0, Fill.of(ink), Stroke.NONE, target);
            return;
        }
        sheet.box(new Box(left, y - half - 2, 3, half), 0, Fill.of(ink), Stroke.NONE, target);
        sheet.box(new Box(left, y + 2, 3, half), 0, Fill.of(ink), Stroke.NONE, target);
    }

    private void riding(Step step, double x, double y, boolean happened) {
        int ticks = Math.min(3, step.riding().size());
        if (radius < LETTERS_FROM || frame.layout().pitch() < 2 * radius + 8) return;
        Ink ink = happened ? Ink.of(step.thread()) : Tone.FAINT;
        for (int i = 0; i < ticks; i++) {
            double at = x + (i - (ticks - 1) / 2.0) * 4;
            sheet.line(at, y + radius + 1.5, at, y + radius + 5.5, Stroke.of(ink, 1.5), Target.NONE);
        }
    }

    /// Whether the update of one of the cells that a step wrote is missing at the position.
    private boolean destroyed(Step step, int number) {
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Wrote wrote && missing(wrote.cell(), number)) return true;
            if (effect instanceof Effect.Atomically atomic && atomic.wrote() && missing(atomic.cell(), number)) return true;
        }
        return false;
    }

    private boolean missing(Cell cell, int number) {
        Lineage lineage = frame.analysis().lineage(cell);
        return lineage.lost(lineage.newest(number), frame.position());
    }
}
