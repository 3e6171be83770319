package interleave.picture;

import interleave.picture.Ink.Shade;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;

/// Why a program is refused: the owner's scope as a bar, below it each borrow as long as it lives, and a dashed line where the
/// owner ends. A borrow that may outlive its owner goes on beyond that line; two that must not live at once are joined by a
/// red stroke.
public final class OwnershipDrawing {
    private static final double PAD = 8;
    private static final double TOP = 22;
    private static final double BAR = 25;
    private static final double GAP = 12;
    private static final double BEYOND = 90;
    private static final Type NAME = Type.sans(12.5, Weight.SEMIBOLD);
    private static final Type WORDS = Type.sans(11.5);

    private final OwnershipView view;
    private final double width;
    private final Sheet sheet;

    private OwnershipDrawing(OwnershipView view, double width, TextMeasure letters) {
        this.view = view;
        this.width = width;
        this.sheet = new Sheet(letters);
    }

    /// The picture, as high as it needs to be.
    public static Picture of(OwnershipView view, double width, TextMeasure letters) {
        return new OwnershipDrawing(view, width, letters).picture();
    }

    private double x(int line) {
        double room = Math.max(60, width - 2 * PAD - BEYOND);
        return PAD + room * (line - view.first()) / (view.last() - view.first());
    }

    private Picture picture() {
        sheet.text(PAD, 13, "time →", WORDS, Tone.MUTED, Anchor.START, Target.NONE);
        double end = x(view.last());
        double lastBar = TOP + (view.bars().size() - 1) * (BAR + GAP) + BAR;
        double from = TOP + BAR;
        double tail = end + 6;
        for (int i = 0; i < view.bars().size(); i++) {
            double y = TOP + i * (BAR + GAP);
            Box words = bar(view.bars().get(i), y);
            if (i == 0) tail = Math.max(tail, words.right() + 12); // a narrow bar's words go on beyond it
            boolean crossed = i > 0 && words.x() - 3 <= end && end <= words.right() + 3;
            if (!crossed) continue;
            ends(end, from, y + 3); // no line through words
            from = y + BAR - 3;
        }
        ends(end, from, lastBar + GAP);
        sheet.fitted(tail, TOP + 17, width - tail, view.owner() + " ends", WORDS, Tone.MUTED, Anchor.START, Target.NONE);
        return sheet.picture(width, clashes(lastBar + GAP + 4) + 6);
    }

    /// The line where the owner ends, or a part of it.
    private void ends(double x, double from, double to) {
        sheet.line(x, from, x, to, new Stroke(Tone.LOSS, 1.5, Stroke.Dash.DASHED), Target.NONE);
    }

    /// @return the room of its words
    private Box bar(OwnershipView.Bar bar, double y) {
        double from = x(bar.from());
        double to = Math.max(from + BAR, x(bar.to()) + (bar.open() ? BEYOND * 0.75 : 0));
        Box box = new Box(from, y, to - from, BAR);
        Ink text = Tone.TEXT;
        if (bar.owns()) {
            sheet.box(box, 5, Fill.of(Tone.WELL), Stroke.of(Tone.LINE, 1), Target.NONE);
        } else if (bar.thread() > 0) {
            ThreadId thread = new ThreadId(bar.thread());
            sheet.box(box, BAR / 2, Fill.of(Ink.of(thread, Shade.BAND)), Stroke.NONE, Target.NONE);
            text = Ink.of(thread);
        } else {
            sheet.box(box, BAR / 2, Fill.of(Tone.ACCENT_SOFT), Stroke.NONE, Target.NONE);
        }
        return label(bar, box, text);
    }

    /// The words in the bar, or beside it where they do not fit.
    private Box label(OwnershipView.Bar bar, Box box, Ink ink) {
        double sign = bar.thread() > 0 ? 17 : 0;
        double wide = sheet.letters().width(bar.words(), NAME) + sign + 20;
        double x = box.x() + 10;
        if (wide > box.width()) {
            boolean behind = box.right() + wide <= width;
            x = behind ? box.right() + 4 : Math.max(PAD, Math.min(box.x() + 10, width - wide));
        }
        if (bar.thread() > 0) sheet.sign(new ThreadId(bar.thread()), x + 5, box.y() + BAR / 2, 10, Target.NONE);
        sheet.fitted(x + sign, box.y() + 17, width - x - sign - PAD, bar.words(), NAME, ink, Anchor.START, Target.NONE);
        return new Box(x, box.y(), wide - 20, BAR);
    }

    /// What goes wrong, each below the place where it does, in as many rows as it takes.
    private double clashes(double top) {
        List<Double> ends = new ArrayList<>();
        double lowest = top;
        for (OwnershipView.Clash clash : view.clashes()) {
            double wide = sheet.letters().width(clash.words(), NAME);
            double at = x(Math.clamp(clash.line(), view.first(), view.last()));
            double left = Math.clamp(at - wide / 2, PAD, Math.max(PAD, width - PAD - wide));
            int row = 0;
            while (row < ends.size() && ends.get(row) > left) row++;
            if (row == ends.size()) ends.add(0.0);
            ends.set(row, left + wide + 16);
            double y = top + row * 19 + 12;
            sheet.fitted(left, y, width - 2 * PAD, clash.words(), NAME, Tone.LOSS, Anchor.START, Target.NONE);
            lowest = Math.max(lowest, y);
            join(clash);
        }
        return lowest;
    }

    /// A stroke between two borrows that begin to live at once at that line.
    private void join(OwnershipView.Clash clash) {
        List<OwnershipView.Bar> bars = view.bars();
        for (int i = 2; i < bars.size(); i++) {
            if (bars.get(i).from() != clash.line() || bars.get(i - 1).to() < clash.line()) continue;
            double y = TOP + i * (BAR + GAP);
            double x = x(clash.line()) + 12;
            sheet.line(x, y - GAP, x, y, Stroke.of(Tone.LOSS, 2), Target.NONE);
        }
    }
}
