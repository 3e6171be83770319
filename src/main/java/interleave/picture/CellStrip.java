package interleave.picture;

import interleave.analysis.Lineage;
import interleave.analysis.Spans;
import interleave.engine.Cell;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import interleave.program.Value;

/// What a cell held over time: a box per version, hatched where its update was lost; from afar the heat of the losses.
final class CellStrip {
    /// As many versions as are drawn one by one.
    private static final int MOST_VERSIONS = 300;
    private static final int LEVELS = 6;
    private static final double NAMED_EVERY = 130;
    private final Frame frame;
    private final Sheet sheet;
    private final Cell cell;
    private final Box room;

    CellStrip(Frame frame, Cell cell, int index) {
        this.frame = frame;
        this.sheet = frame.sheet();
        this.cell = cell;
        this.room = frame.layout().strip(index, frame.view().left(), frame.view().right());
    }

    void draw() {
        int writes = frame.analysis().spans().writes(cell, frame.first(), frame.last());
        if (writes <= MOST_VERSIONS && frame.single()) {
            for (Spans.Held held : frame.analysis().spans().held(cell, frame.first(), frame.last(), frame.position())) {
                version(held);
            }
            new LossArcs(frame, cell, room).draw();
        } else {
            heat();
        }
    }

    /// The name in the gutter; drawn last, over what sticks out of the track.
    void name() {
        Type type = Type.mono(13, Weight.BOLD);
        double width = TimelineView.GUTTER - 34;
        String name = sheet.letters().fitName(cell.name(), type, width);
        if (sheet.letters().width(cell.name(), type) > width) {
            type = type.sized(11);
            name = sheet.letters().fitName(cell.name(), type, width);
        }
        sheet.text(24, room.centreY() + type.capHeight() / 2, name, type, Tone.TEXT, Anchor.START, new Target.OfCell(cell));
    }

    private double written(int step) {
        return step == 0 ? frame.view().edge(0) : frame.view().xOf(step);
    }

    private void version(Spans.Held held) {
        boolean happened = held.from() <= frame.position();
        boolean current = happened && (!held.replaced() || held.to() > frame.position());
        double from = frame.cut(written(held.from()), 8);
        double to = frame.cut(current ? frame.view().edge(frame.position())
                : held.replaced() ? written(held.to()) : frame.view().edge(held.to()), 8);
        if (to - from < 1) return;
        boolean lost = happened && held.lost();
        Target target = new Target.OfVersion(cell, held.from());
        Fill fill = lost ? Fill.DESTROYED : happened ? Fill.of(Tone.WELL) : Fill.NONE;
        Stroke stroke = lost ? Stroke.of(Tone.LOSS, 1.2) : happened ? Stroke.of(Tone.LINE, 1) : Stroke.dashed(Tone.LINE, 1.2);
        Box box = new Box(from + 0.5, room.y() + 0.5, to - from - 1, room.height() - 1);
        if (box.width() < 3) {
            sheet.box(new Box(from, room.y(), to - from, room.height()), 0, Fill.of(lost ? Tone.LOSS : Tone.WELL), Stroke.NONE, target);
            return;
        }
        sheet.box(box, Math.min(4, box.width() / 2), fill, stroke, target);
        value(held.value(), box, lost, happened, target);
    }

    private void value(Value value, Box box, boolean lost, boolean happened, Target target) {
        Type type = happened ? Type.mono(13, Weight.BOLD) : Type.mono(13, Weight.REGULAR);
        if (room.height() < 24) type = type.sized(11);
        // Part of a number would be another number.
        String whole = sheet.words(value);
        boolean fits = sheet.letters().width(whole, type) <= box.width() - 4;
        String text = fits ? whole : value instanceof Value.Text || value instanceof Value.Pointer ? sheet.letters().fit(whole, type, box.width() - 6) : "";
        if (text.length() < Math.min(3, whole.length())) return;
        double width = sheet.letters().width(text, type);
        double from = Math.max(box.x(), frame.view().left());
        double middle = (from + Math.min(box.right(), frame.view().right())) / 2;
        if (middle - width / 2 < box.x() + 2 || middle + width / 2 > box.right() - 2) middle = box.centreX();
        if (lost) {
            Box halo = new Box(middle - width / 2 - 3, box.y() + 3, width + 6, box.height() - 6);
            sheet.box(halo, 4, Fill.of(Tone.LOSS_SOFT), Stroke.NONE, target);
        }
        sheet.centred(middle, box.centreY(), text, type, lost ? Tone.LOSS : happened ? Tone.TEXT : Tone.MUTED, target);
    }

    /// From afar: the strip fills with red from below by the part of the writes that was destroyed.
    private void heat() {
        int width = (int) room.width();
        int[] writes = new int[width + 1];
        int[] lost = new int[width + 1];
        count(writes, lost, width);
        double past = Math.clamp(frame.view().edge(frame.position()), room.x(), room.right());
        if (past > room.x()) {
            sheet.box(new Box(room.x(), room.y(), past - room.x(), room.height()), 0, Fill.of(Tone.WELL), Stroke.NONE, new Target.OfCell(cell));
        }
        if (past < room.right()) {
            double end = Math.min(room.right(), frame.view().edge(frame.analysis().run().length()));
            if (end > past) sheet.box(new Box(past, room.y(), end - past, room.height()), 0, Fill.NONE, Stroke.dashed(Tone.LINE, 1), Target.NONE);
        }
        for (int at = 0; at < width; ) {
            int level = level(writes[at], lost[at]);
            int end = at + 1;
            while (end < width && level(writes[end], lost[end]) == level) end++;
            if (level > 0) {
                double tall = Math.round(room.height() * level / LEVELS);
                sheet.box(new Box(room.x() + at, room.bottom() - tall, end - at, tall), 0, Fill.of(Tone.LOSS), Stroke.NONE, new Target.OfCell(cell));
            }
            at = end;
        }
        values(past);
    }

    private void count(int[] writes, int[] lost, int width) {
        int number = frame.course().number(cell);
        for (int step = frame.first(); step <= frame.last(); step++) {
            if (!frame.course().writes(step, number)) continue;
            int column = Math.clamp((long) (frame.view().xOf(step) - room.x()), 0, width);
            writes[column]++;
            if (frame.course().destroyed(step, frame.position())) lost[column]++;
        }
    }

    private static int level(int writes, int lost) {
        return lost == 0 ? 0 : Math.max(1, (int) ((long) lost * LEVELS / writes));
    }

    /// What the cell held, written under the strip here and there.
    private void values(double past) {
        Lineage lineage = frame.analysis().lineage(cell);
        Type type = Type.mono(11, Weight.REGULAR);
        double last = Double.NEGATIVE_INFINITY;
        for (double x = room.x(); x <= past; x += NAMED_EVERY) {
            int at = Math.min(frame.position(), frame.view().positionAt(x, frame.analysis().run().length()));
            String text = sheet.letters().fit(sheet.words(lineage.at(at).value()), type, NAMED_EVERY - 12);
            double wide = sheet.letters().width(text, type);
            double middle = Math.clamp(x, room.x() + wide / 2, Math.max(room.x() + wide / 2, room.right() - wide / 2));
            if (middle - wide / 2 < last) continue;
            last = middle + wide / 2 + 10;
            sheet.line(x, room.bottom(), x, room.bottom() + 3, Stroke.of(Tone.FAINT, 1), Target.NONE);
            sheet.text(middle, room.bottom() + 14, text, type, Tone.MUTED, Anchor.MIDDLE, new Target.OfCell(cell));
        }
    }
}
