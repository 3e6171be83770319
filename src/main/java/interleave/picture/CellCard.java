package interleave.picture;

import interleave.analysis.LostUpdate;
import interleave.analysis.Version;
import interleave.engine.Cell;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import interleave.program.Layout;
import java.util.List;
import java.util.Optional;

/// The card of a shared cell: its name, what it holds, who wrote that; and the ghost of what was destroyed by it.
/// @param loss what the version that the cell holds has destroyed
record CellCard(Cell cell, Version version, Optional<LostUpdate> loss) {
    void draw(Sheet sheet, Box box, CellSize size) {
        Target target = new Target.OfCell(cell);
        if (size.compareTo(CellSize.MEDIUM) <= 0) shadow(sheet, box);
        Stroke edge = loss.isEmpty() ? Stroke.of(Tone.LINE, 1.5)
                : size == CellSize.TINY ? Stroke.dashed(Tone.LOSS, 2) // there is no room for words
                : Stroke.of(Tone.LOSS, 2);
        sheet.box(box, size == CellSize.BIG ? 12 : 8, Fill.of(Tone.PANEL), edge, target);
        switch (size) {
            case BIG -> {
                label(sheet, box, kind() + cell, 12, 26);
                value(sheet, box, 50, box.y() + 61);
                writer(sheet, box, box.bottom() - 19, 12);
                loss.ifPresent(lost -> ghost(sheet, new Box(box.x() - 18 - 98, box.bottom() - 90, 98, 90), lost));
            }
            case MEDIUM -> {
                label(sheet, box, kind() + cell, 11, 21);
                value(sheet, box, 32, box.y() + 44);
                writer(sheet, box, box.y() + 74, 11);
                loss.ifPresent(lost -> pill(sheet, box, lost));
            }
            case SMALL -> {
                label(sheet, box, cell.name(), 11, 17);
                value(sheet, box, 19, box.y() + 33);
                if (loss.isPresent()) struck(sheet, box, loss.get(), box.bottom() - 10);
                else writer(sheet, box, box.bottom() - 12, 10);
            }
            case TINY -> {
                label(sheet, box, cell.name(), 10, 14);
                value(sheet, box, 14, box.y() + 26);
            }
        }
    }

    private static void shadow(Sheet sheet, Box box) {
        for (int i = 4; i >= 1; i--) {
            Box under = new Box(box.x() - i, box.y() + 2 - i / 2.0, box.width() + 2 * i, box.height() + 2 * i);
            sheet.box(under, 12 + i, Fill.of(Tone.SHADOW), Stroke.NONE, Target.NONE);
        }
    }

    /// What stands before the name: what kind of thing it is.
    private String kind() {
        return cell.kind() == Layout.Kind.ATOMIC ? "atomic · " : "shared · ";
    }

    private Target target() {
        return new Target.OfCell(cell);
    }

    private void label(Sheet sheet, Box box, String text, double size, double down) {
        String fitted = sheet.letters().fitName(text, Type.sans(size), box.width() - 16);
        sheet.text(box.centreX(), box.y() + down, fitted, Type.sans(size), Tone.MUTED, Anchor.MIDDLE, target());
    }

    /// The value as large as it fits.
    private void value(Sheet sheet, Box box, double largest, double middle) {
        String text = sheet.words(version.value());
        Type type = Type.mono(largest, Weight.BOLD);
        double room = box.width() - 16;
        double wide = sheet.letters().width(text, type);
        if (wide > room) type = type.sized(Math.max(Math.min(13, largest), Math.floor(largest * room / wide)));
        String shown = sheet.letters().fit(text, type, room);
        sheet.centred(box.centreX(), middle, shown, type, Tone.TEXT, new Target.OfVersion(cell, version.step()));
    }

    private void writer(Sheet sheet, Box box, double y, double size) {
        Type type = Type.sans(size);
        if (version.thread().isEmpty()) {
            sheet.fitted(box.centreX(), y + type.capHeight() / 2, box.width() - 12, "initial value", type, Tone.MUTED, Anchor.MIDDLE, target());
            return;
        }
        Type strong = Type.sans(size, Weight.MEDIUM);
        for (List<String> words : List.of(
                List.of("written by ", " at step " + version.step()), List.of("", " at step " + version.step()), List.of("", " · " + version.step()))) {
            var thread = version.thread().get();
            double before = sheet.letters().width(words.get(0), strong);
            double wide = before + sheet.nameWidth(thread, strong) + sheet.letters().width(words.get(1), strong);
            if (wide > box.width() - 12) continue;
            double x = box.centreX() - wide / 2;
            Ink ink = Ink.of(thread);
            Target step = new Target.OfStep(version.step());
            double base = y + strong.capHeight() / 2;
            sheet.text(x, base, words.get(0), strong, ink, Anchor.START, step);
            double end = sheet.name(thread, x + before, y, strong, step);
            sheet.text(end, base, words.get(1), strong, ink, Anchor.START, step);
            return;
        }
    }

    /// What was destroyed, beside the cell, struck through, with its owner's name.
    private void ghost(Sheet sheet, Box box, LostUpdate lost) {
        Target target = new Target.OfLoss(cell, lost.destroyedWrite());
        sheet.box(box, 10, Fill.of(Tone.LOSS_SOFT), Stroke.dashed(Tone.LOSS, 1.8), target);
        sheet.fitted(box.centreX(), box.y() + 23, box.width() - 10, lost.owner() + "'s update", Type.sans(12), Tone.LOSS, Anchor.MIDDLE, target);
        Type type = Type.mono(26, Weight.BOLD);
        String value = sheet.words(lost.value());
        if (sheet.letters().width(value, type) > box.width() - 14) type = type.sized(14);
        struckThrough(sheet, box.centreX(), box.y() + 45, sheet.letters().fit(value, type, box.width() - 14), type, target);
        sheet.text(box.centreX(), box.bottom() - 14, "lost", Type.sans(12), Tone.LOSS, Anchor.MIDDLE, target);
    }

    private static void struckThrough(Sheet sheet, double x, double y, String text, Type type, Target target) {
        sheet.centred(x, y, text, type, Tone.LOSS, target);
        double half = sheet.letters().width(text, type) / 2 + 2;
        sheet.line(x - half, y, x + half, y, Stroke.of(Tone.LOSS, type.size() / 10), target);
    }

    private void pill(Sheet sheet, Box box, LostUpdate lost) {
        Box pill = new Box(box.x() + 6, box.bottom() - 24, box.width() - 12, 19);
        sheet.box(pill, 6, Fill.of(Tone.LOSS_SOFT), Stroke.dashed(Tone.LOSS, 1), new Target.OfLoss(cell, lost.destroyedWrite()));
        struck(sheet, box, lost, pill.centreY());
    }

    /// *T3's ~~2~~ lost* on one line.
    private void struck(Sheet sheet, Box box, LostUpdate lost, double y) {
        Target target = new Target.OfLoss(cell, lost.destroyedWrite());
        Type type = Type.sans(11, Weight.MEDIUM);
        Type mono = Type.mono(11, Weight.BOLD);
        String owner = lost.owner() + "'s ";
        double room = box.width() - 22 - sheet.letters().width(owner + " lost", type);
        String value = sheet.letters().fit(sheet.words(lost.value()), mono, Math.max(0, room));
        double valueWide = sheet.letters().width(value, mono);
        double wide = sheet.letters().width(owner, type) + valueWide + sheet.letters().width(" lost", type);
        double x = box.centreX() - wide / 2;
        double base = y + type.capHeight() / 2;
        sheet.text(x, base, owner, type, Tone.LOSS, Anchor.START, target);
        double at = x + sheet.letters().width(owner, type);
        if (!value.isEmpty()) struckThrough(sheet, at + valueWide / 2, y, value, mono, target);
        sheet.text(at + valueWide, base, " lost", type, Tone.LOSS, Anchor.START, target);
    }
}
