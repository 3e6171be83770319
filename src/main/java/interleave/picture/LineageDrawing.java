package interleave.picture;

import interleave.analysis.Analysis;
import interleave.analysis.Lineage;
import interleave.analysis.Version;
import interleave.engine.Cell;
import interleave.picture.Ink.Shade;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Segment.CurveTo;
import interleave.picture.Segment.MoveTo;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;
import java.util.List;

/// The family tree of a cell's versions, drawn like a version-control graph: in the order of the writes from left to right,
/// the trunk in one line, branches below it. Dead branches are lost updates; what has not happened yet is dotted. Of a long
/// run it shows as many versions around the position as there is room for.
public final class LineageDrawing {
    private static final double EDGE = 26;
    private static final double RADIUS = 12;
    private static final double NARROWEST = 38;
    private static final double ROW = 48;
    private static final Type LABEL = Type.sans(11);
    /// How many versions of the future are shown, if there are any and there is room.
    private static final int AHEAD = 3;

    private final Lineage lineage;
    private final int position;
    private final int newest;
    private final double width;
    private final double height;
    private final Sheet sheet;
    private final double pitch;
    private final int first;
    private final int last;
    private final LineageRows rows;

    private LineageDrawing(Analysis analysis, Cell cell, int position, double width, double height, TextMeasure letters) {
        this.lineage = analysis.lineage(cell);
        this.position = position;
        this.newest = lineage.newest(position);
        this.width = width;
        this.height = height;
        this.sheet = new Sheet(letters, analysis::words);
        int all = lineage.newest(analysis.run().length());
        double wide = letters.width(label(lineage.version(all)), LABEL) + 8;
        double room = width - 2 * EDGE;
        int most = Math.max(2, (int) (room / Math.max(NARROWEST, wide)) + 1);
        this.last = Math.min(all, Math.max(newest + Math.min(AHEAD, (most - 1) / 2), most - 1));
        this.first = Math.max(0, last - most + 1);
        this.pitch = Math.min(56, room / Math.max(1, last - first));
        int fit = Math.max(1, (int) ((height - 2 * RADIUS - 36) / ROW));
        this.rows = LineageRows.of(lineage, all, first, last, fit);
    }

    /// The picture of a cell's versions at a position.
    public static Picture at(Analysis analysis, Cell cell, int position, double width, double height, TextMeasure letters) {
        return new LineageDrawing(analysis, cell, position, width, height, letters).picture(analysis);
    }

    private Picture picture(Analysis analysis) {
        if (first > 0) beyond(x(first) - EDGE + 2, x(first) - RADIUS, happened(first - 1));
        if (last < lineage.newest(analysis.run().length())) beyond(x(last) + RADIUS, x(last) + EDGE - 2, false);
        for (int version = Math.max(1, first); version <= last; version++) edge(version);
        for (int version = first; version <= last; version++) node(lineage.version(version));
        return sheet.picture(width, height);
    }

    private double x(int version) {
        return EDGE + (version - first) * pitch;
    }

    private double y(int version) {
        return 34 + Math.min(1, rows.of(version)) * 2 + rows.of(version) * Math.min(ROW, (height - 34 - RADIUS - 20) / Math.max(1, rows.count()));
    }

    private boolean happened(int version) {
        return version <= newest;
    }

    private boolean lost(int version) {
        return happened(version) && lineage.lost(version, position);
    }

    private void beyond(double from, double to, boolean happened) {
        sheet.line(from, 34, to, 34, Stroke.dotted(happened ? Tone.MUTED : Tone.FAINT, 2), Target.NONE);
    }

    private void edge(int version) {
        int base = lineage.standsOn(version);
        Stroke stroke = stroke(version);
        double x2 = x(version);
        double y2 = y(version);
        if (base < first) {
            if (rows.of(version) > 0) sheet.path(bend(x(first) - EDGE + 2, 34, x2, y2 - RADIUS), Fill.NONE, stroke, Target.NONE);
            else if (version > first) sheet.line(x(first) - EDGE + 2, 34, x2 - RADIUS, y2, stroke, Target.NONE);
            return;
        }
        if (rows.of(base) == rows.of(version)) {
            sheet.line(x(base) + RADIUS, y(base), x2 - RADIUS, y2, stroke, Target.NONE);
        } else {
            sheet.path(bend(x(base), y(base) + RADIUS, x2, y2 - RADIUS), Fill.NONE, stroke, Target.NONE);
        }
    }

    private static List<Segment> bend(double x1, double y1, double x2, double y2) {
        double middle = (y1 + y2) / 2;
        return List.of(new MoveTo(x1, y1), new CurveTo(x1, middle, x2, middle, x2, y2));
    }

    private Stroke stroke(int version) {
        if (!happened(version)) return Stroke.dotted(Tone.FAINT, 1.8);
        if (lost(version)) return Stroke.dotted(Tone.LOSS, 2.2);
        Ink ink = lineage.version(version).thread().map(Ink::of).orElse(Tone.MUTED);
        return lineage.version(version).blind() ? Stroke.dashed(ink, 2) : Stroke.of(ink, 2);
    }

    private void node(Version version) {
        int number = version.number();
        Target target = new Target.OfVersion(version.cell(), version.step());
        double x = x(number);
        double y = y(number);
        boolean lost = lost(number);
        Ink colour = version.thread().map(Ink::of).orElse(Ink.of(ThreadId.of(0)));
        Ink text = !happened(number) ? Tone.MUTED
                : lost ? Tone.LOSS
                : version.thread().map(t -> Ink.of(t, Shade.ON)).orElse(Ink.of(ThreadId.of(0), Shade.ON));
        Fill fill = !happened(number) ? Fill.of(Tone.PANEL) : lost ? Fill.of(Tone.LOSS_SOFT) : Fill.of(colour);
        Stroke stroke = !happened(number) ? Stroke.of(Tone.LINE, 1.6) : lost ? Stroke.of(Tone.LOSS, 2) : Stroke.NONE;
        Type type = Type.sans(12, Weight.BOLD);
        String value = sheet.words(version.value());
        double most = pitch - 12;
        if (sheet.letters().width(value, type) > most) type = type.sized(9.5);
        String shown = sheet.letters().fit(value, type, most);
        double half = Math.max(RADIUS, sheet.letters().width(shown, type) / 2 + 5);
        sheet.box(new Box(x - half, y - RADIUS, 2 * half, 2 * RADIUS), RADIUS, fill, stroke, target);
        sheet.centred(x, y, shown, type, text, target);
        if (happened(number)) label(version, x, y, target);
    }

    /// Who wrote it and when: above the trunk, below the branches.
    private void label(Version version, double x, double y, Target target) {
        double at = rows.of(version.number()) == 0 ? y - RADIUS - 7 : y + RADIUS + 15;
        if (at > height - 2) return;
        String words = label(version);
        double room = pitch - 3;
        if (sheet.letters().width(words, LABEL) > room) words = sheet.letters().fit("·" + version.step(), LABEL, room);
        if (rows.of(version.number()) > 0 && rows.of(version.number()) < rows.count()) {
            double half = sheet.letters().width(words, LABEL) / 2 + 2; // the way to a lower row may lead through here
            sheet.box(new Box(x - half, at - 10, 2 * half, 13), 3, Fill.of(Tone.PANEL), Stroke.NONE, Target.NONE);
        }
        sheet.text(x, at, words, LABEL, Tone.MUTED, Anchor.MIDDLE, target);
    }

    private static String label(Version version) {
        return version.thread().map(thread -> thread + "·" + version.step()).orElse("start");
    }
}
