package interleave.picture;

import interleave.engine.Next;
import interleave.picture.Ink.Shade;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// The card of a thread: its name, the round of its loop, its private copy, its progress through R, M, W, what it would do
/// next or what it waits for, and the room for its step button.
/// @param hides whether the copy is still on its way and not shown yet
record ThreadCard(Standing standing, boolean hides, boolean buttons) {
    private static final Type STALE = Type.sans(10, Weight.MEDIUM);

    void draw(Sheet sheet, Box box, CardSize size) {
        frame(sheet, box, size);
        switch (size) {
            case FULL -> full(sheet, box.inset(16, 0));
            case MEDIUM -> medium(sheet, box.inset(10, 0));
            case COMPACT -> compact(sheet, box.inset(8, 0));
            case SMALL -> small(sheet, box.inset(6, 0));
            case TINY -> tiny(sheet, box.inset(5, 0));
        }
        boolean whole = size.compareTo(CardSize.COMPACT) > 0;
        if (whole && buttons) button(sheet, box);
    }

    private ThreadId thread() {
        return standing.thread();
    }

    private Target target() {
        return new Target.OfThread(thread());
    }

    private boolean stale() {
        return !hides && standing.isStale();
    }

    private void frame(Sheet sheet, Box box, CardSize size) {
        boolean roomy = size.compareTo(CardSize.MEDIUM) <= 0;
        double radius = roomy ? 10 : 6;
        double bar = roomy ? 4 : 2.5;
        Ink colour = standing.ended() && !standing.acted() ? Tone.FAINT : Ink.of(thread());
        sheet.box(box, radius, Fill.of(colour), Stroke.NONE, target());
        Box inner = new Box(box.x(), box.y() + bar, box.width(), box.height() - bar);
        Stroke edge = standing.acted() ? Stroke.of(colour, 2)
                : !roomy && stale() ? Stroke.dashed(Tone.LOSS, 1.5)
                : !roomy && standing.waiting().isPresent() && !standing.ended() ? Stroke.dashed(Tone.BLOCKED, 1.2)
                : Stroke.of(Tone.LINE, 1);
        sheet.box(inner, radius - 1, Fill.of(Tone.PANEL), edge, target());
    }

    private void full(Sheet sheet, Box box) {
        heading(sheet, box, box.y() + 27, 15, 12);
        double middle = box.y() + 63;
        Type label = Type.sans(11);
        double from = box.x();
        if (stale()) {
            sheet.text(from, middle - 3, "private", label, Tone.MUTED, Anchor.START, target());
            sheet.text(from, middle + 11, "copy", label, Tone.MUTED, Anchor.START, target());
            from += sheet.letters().width("private", label) + 10;
        } else {
            sheet.text(from, middle + 4, "private copy", label, Tone.MUTED, Anchor.START, target());
            from += sheet.letters().width("private copy", label) + 12;
        }
        double end = copy(sheet, from, middle, stale() ? (box.right() - from) / 2 : box.right() - from, 28);
        if (stale()) {
            double room = box.right() - end - 10;
            sheet.wrapped(new Box(end + 10, middle - 23, room, 46), standing.stale(sheet::words).get(), Type.sans(11, Weight.MEDIUM), Tone.LOSS, 3, target());
        }
        progress(sheet, new Box(box.x(), box.y() + 92, box.width(), 22), 6, 12);
        if (buttons) button(sheet, new Box(box.x(), box.y() + 124, box.width(), 32));
        double next = box.y() + (buttons ? 164 : 122);
        outlook(sheet, new Box(box.x(), next, box.width(), 30), 12, 2);
    }

    private void medium(Sheet sheet, Box box) {
        heading(sheet, box, box.y() + 20, 13, 10.5);
        double middle = box.y() + 47;
        Type label = Type.sans(10.5);
        double from = box.x();
        if (!stale()) {
            sheet.text(from, middle + 4, "private copy", label, Tone.MUTED, Anchor.START, target());
            from += sheet.letters().width("private copy", label) + 8;
        }
        double end = copy(sheet, from, middle, stale() ? 40 : box.right() - from, 22);
        if (stale()) {
            sheet.wrapped(new Box(end + 7, middle - 14, box.right() - end - 7, 28), standing.stale(sheet::words).get(), Type.sans(10, Weight.MEDIUM), Tone.LOSS, 2, target());
        }
        progress(sheet, new Box(box.x(), box.y() + 66, box.width(), 18), 5, 11);
        if (buttons) button(sheet, new Box(box.x(), box.y() + 91, box.width(), 26));
        outlook(sheet, new Box(box.x(), box.y() + (buttons ? 123 : 89), box.width(), 30), 10.5, 2);
    }

    private void compact(Sheet sheet, Box box) {
        double end = sheet.name(thread(), box.x(), box.y() + 15, Type.sans(12, Weight.SEMIBOLD), target());
        shortCopy(sheet, box, end + 6, box.y() + 15, 14);
        progress(sheet, new Box(box.x(), box.y() + 27, box.width(), 15), 4, 9.5);
        if (stale()) {
            sheet.text(box.x(), box.y() + 56, shortStale(sheet, box.width()), STALE, Tone.LOSS, Anchor.START, target());
        } else {
            outlook(sheet, new Box(box.x(), box.y() + 46, box.width(), 12), 10, 1);
        }
        if (buttons) button(sheet, new Box(box.x(), box.y() + 64, box.width(), 24));
    }

    /// As much of *stale: read 1, now 2* as there is room for; never part of a number.
    private String shortStale(Sheet sheet, double room) {
        String read = sheet.words(standing.copy().orElseThrow().original());
        String now = sheet.words(standing.copy().get().stale().orElseThrow().now().value());
        return Stream.of("stale: read " + read + ", now " + now, "stale: " + read + ", now " + now, "stale: now " + now)
                .filter(words -> sheet.letters().width(words, STALE) <= room)
                .findFirst()
                .orElse("stale");
    }

    private void small(Sheet sheet, Box box) {
        double end = sheet.name(thread(), box.x(), box.y() + 14, Type.sans(11, Weight.SEMIBOLD), target());
        shortCopy(sheet, box, end + 4, box.y() + 14, 12);
        progress(sheet, new Box(box.x(), box.y() + 24, box.width(), 12), 3, 8.5);
        sheet.fitted(box.x(), box.y() + 50, box.width(), word(), Type.sans(10), wordInk(), Anchor.START, target());
    }

    private void tiny(Sheet sheet, Box box) {
        double end = sheet.name(thread(), box.x(), box.y() + 10, Type.sans(9.5, Weight.SEMIBOLD), target());
        double room = box.right() - end - 3;
        boolean beside = room > 30;
        double y = beside ? box.y() + 10 : box.y() + 21;
        if (beside) {
            shortCopy(sheet, box, end + 3, box.y() + 10, 9.5);
            sheet.fitted(box.x(), box.y() + 25, box.width() - 22, word(), Type.sans(9), wordInk(), Anchor.START, target());
            dots(sheet, box.right() - 18, box.y() + 19);
        } else {
            dots(sheet, box.right() - 18, y - 2);
            shortCopy(sheet, new Box(box.x(), box.y(), box.width() - 20, box.height()), box.x(), y, 9.5);
        }
    }

    /// Name on the left; the round of the loop on the right, where there is room for it.
    private void heading(Sheet sheet, Box box, double y, double size, double small) {
        double end = sheet.name(thread(), box.x(), y, Type.sans(size, Weight.SEMIBOLD), target());
        Type type = Type.sans(small);
        List<String> words = standing.ended() ? List.of("done")
                : standing.round().map(r -> List.of("loop " + r.number() + " of " + r.total(), r.number() + "/" + r.total())).orElse(List.of());
        for (String word : words) {
            if (end + 8 + sheet.letters().width(word, type) > box.right()) continue;
            sheet.text(box.right(), y + type.capHeight() / 2, word, type, Tone.MUTED, Anchor.END, target());
            return;
        }
    }

    /// The private copy, or a dash. Returns where it ends.
    private double copy(Sheet sheet, double x, double y, double room, double size) {
        if (hides || standing.copy().isEmpty()) {
            sheet.box(new Box(x, y - 1.5, size / 2, 3), 0, Fill.of(Tone.FAINT), Stroke.NONE, target());
            return x + size / 2;
        }
        String value = sheet.words(standing.copy().get().value());
        Type type = Type.mono(size, Weight.BOLD);
        double wide = sheet.letters().width(value, type);
        if (wide > room) type = type.sized(Math.max(11, Math.floor(size * room / wide)));
        String shown = sheet.letters().fit(value, type, room);
        sheet.text(x, y + type.capHeight() / 2, shown, type, Tone.TEXT, Anchor.START, target());
        return x + sheet.letters().width(shown, type);
    }

    /// The private copy at the right end, where there is room for it.
    private void shortCopy(Sheet sheet, Box box, double from, double y, double size) {
        if (hides || standing.copy().isEmpty()) return;
        Type type = Type.mono(size, Weight.BOLD);
        String value = sheet.words(standing.copy().get().value());
        if (sheet.letters().width(value, type) > box.right() - from) type = type.sized(Math.max(9, size - 3));
        String shown = sheet.letters().fit(value, type, Math.max(0, box.right() - from));
        sheet.text(box.right(), y + type.capHeight() / 2, shown, type, stale() ? Tone.LOSS : Tone.TEXT, Anchor.END, target());
    }

    private enum Stage { BEHIND, NOW, AHEAD }

    private Stage stage(int index) {
        boolean[] done = {standing.hasRead() && !hides, standing.hasModified(), false};
        if (done[index]) return Stage.BEHIND;
        if (standing.ended() || standing.next().isEmpty() || hides) return Stage.AHEAD;
        int now = switch (standing.next().get().operation()) {
            case READ -> 0;
            case MODIFY -> 1;
            case WRITE -> 2;
            case ATOMIC, LOCK, TRY_LOCK, UNLOCK, READ_LOCK, TRY_READ_LOCK, READ_UNLOCK, ONCE, ENLIST, ROUSE,
                    NOTIFY, SEND, RECEIVE, SELECT, CLOSE, LENGTH, CHOOSE, ADD, WAIT, PRINT, SLEEP, ALARM, SPAWN, JOIN, CALL, SPIN, PANIC, END, EXIT -> -1;
        };
        return index == now ? Stage.NOW : Stage.AHEAD;
    }

    private void progress(Sheet sheet, Box box, double gap, double size) {
        Type type = Type.sans(size, Weight.SEMIBOLD);
        if (!standing.updating()) {
            Next next = standing.next().orElseThrow();
            sheet.box(box, 5, Fill.of(Tone.WELL), Stroke.NONE, target());
            sheet.centred(box.centreX(), box.centreY(), sheet.letters().fit(next.operation().word(), type, box.width() - 6), type, Tone.MUTED, target());
            return;
        }
        double wide = (box.width() - 2 * gap) / 3;
        for (int i = 0; i < 3; i++) {
            Box one = new Box(box.x() + i * (wide + gap), box.y(), wide, box.height());
            Ink colour = Ink.of(thread());
            Ink on = switch (stage(i)) {
                case BEHIND -> {
                    sheet.box(one, Math.min(5, one.height() / 3), Fill.of(colour), Stroke.NONE, target());
                    yield Ink.of(thread(), Shade.ON);
                }
                case NOW -> {
                    sheet.box(one.inset(0.75), Math.min(5, one.height() / 3), Fill.of(Tone.WELL), Stroke.of(colour, 1.2), target());
                    yield colour;
                }
                case AHEAD -> {
                    sheet.box(one, Math.min(5, one.height() / 3), Fill.of(Tone.WELL), Stroke.NONE, target());
                    yield Tone.MUTED;
                }
            };
            if (one.width() > size) sheet.centred(one.centreX(), one.centreY(), "RMW".substring(i, i + 1), type, on, target());
        }
    }

    /// Progress where there is no room for letters.
    private void dots(Sheet sheet, double x, double y) {
        if (!standing.updating() || standing.ended()) return;
        for (int i = 0; i < 3; i++) {
            Fill fill = switch (stage(i)) {
                case BEHIND -> Fill.of(Ink.of(thread()));
                case NOW -> Fill.of(Tone.PANEL);
                case AHEAD -> Fill.of(Tone.WELL);
            };
            Stroke edge = stage(i) == Stage.NOW ? Stroke.of(Ink.of(thread()), 1) : Stroke.NONE;
            sheet.box(new Box(x + i * 6.5, y, 5, 5), 1, fill, edge, target());
        }
    }

    /// What the thread would do next, or why it cannot go on.
    private void outlook(Sheet sheet, Box room, double size, int lines) {
        Type type = Type.sans(size);
        List<Sheet.Piece> pieces = new ArrayList<>();
        if (standing.waiting().isPresent() && !standing.ended()) {
            pieces.add(new Sheet.Piece(standing.waiting().get(), Type.sans(size, Weight.MEDIUM), Tone.BLOCKED));
        } else if (standing.ended()) {
            pieces.add(new Sheet.Piece("finished", type, Tone.MUTED));
        } else {
            pieces.add(new Sheet.Piece("next: ", type, Tone.MUTED));
            standing.next().filter(_ -> standing.updating() && !standing.sleeping()).ifPresent(next ->
                    Collections.addAll(pieces, new Sheet.Piece(next.operation().letter(), Type.sans(size, Weight.BOLD), Tone.TEXT),
                            new Sheet.Piece(" ", Type.sans(size * 1.4), Tone.MUTED)));
            pieces.add(new Sheet.Piece(standing.intent(sheet::words), type, Tone.MUTED));
        }
        sheet.flow(room, pieces, lines, target());
    }

    /// The same in one word.
    private String word() {
        if (stale()) return "stale";
        if (standing.ended()) return "done";
        if (standing.waiting().isPresent()) return "waits";
        if (standing.sleeping()) return "asleep";
        return standing.next().map(next -> next.operation().word()).orElse("");
    }

    private Ink wordInk() {
        if (stale()) return Tone.LOSS;
        return standing.waiting().isPresent() && !standing.ended() ? Tone.BLOCKED : Tone.MUTED;
    }

    private void button(Sheet sheet, Box box) {
        sheet.box(box, 8, Fill.NONE, Stroke.NONE, new Target.StepButton(thread()));
    }
}
