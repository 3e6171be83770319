package interleave.picture;

import interleave.analysis.Analysis;
import interleave.engine.Cell;
import interleave.engine.Outcome;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Two runs on one timeline: the one above the other in the same scale, and where they are of one program, a line where they
/// part. Both are shown at the same position, so that one can be stepped against the other.
/// @param above the run that is looked at
/// @param below the run that it is compared with
/// @param shared how many steps the two have in common at their beginning; empty where they are of two programs
/// @param upper what the one above is called
/// @param lower what the one below is called
public record ComparedTimelines(TimelineDrawing above, TimelineDrawing below, OptionalInt shared, String upper, String lower) {
    /// The room for the words over each of the two.
    static final double HEAD = 24;
    private static final double LEAST_LANE = 15;
    private static final Type WORDS = Type.sans(12, Weight.SEMIBOLD);

    /// Two runs of one program.
    public ComparedTimelines(TimelineDrawing above, TimelineDrawing below, int shared) {
        this(above, below, OptionalInt.of(shared), "this run", "the other");
    }

    /// As long as the longer one.
    public int length() {
        return Math.max(above.analysis().run().length(), below.analysis().run().length());
    }

    /// The height at which nothing is narrow.
    public double comfortable(int strips) {
        return 2 * HEAD + TimelineLayout.comfortable(above.lanes().size(), strips)
                + TimelineLayout.comfortable(below.lanes().size(), strips);
    }

    /// The least height at which all lanes can be told apart; the values of the cells have no room then.
    public double least() {
        return 2 * (HEAD + TimelineLayout.AXIS) + (above.lanes().size() + below.lanes().size()) * LEAST_LANE;
    }

    /// Where the lower one begins, with its words.
    public double split(double height) {
        double all = above.lanes().size() + below.lanes().size() + 4;
        return Math.round(height * (above.lanes().size() + 2) / all);
    }

    /// The picture at a position.
    /// @param fraction how far the step that led to the position has come, from 0 to 1
    /// @param strip the cells whose values are shown of both
    public Picture at(int position, double fraction, TimelineView view, double height, List<Cell> strip) {
        return at(position, fraction, view, height, strip, strip);
    }

    /// The same, where the two have cells of their own.
    public Picture at(
            int position, double fraction, TimelineView view, double height, List<Cell> strip, List<Cell> lowerStrip) {
        double split = split(height);
        boolean room = height - least() >= 2 * TimelineLayout.LOW_STRIP;
        Sheet under = new Sheet(above.letters());
        Box rest = new Box(0, split - 1, view.width(), height - split + 1);
        under.box(rest, 0, Fill.of(Tone.PANEL), Stroke.NONE, Target.NONE); // over what sticks out of the upper one
        under.line(0, split - 1, view.width(), split - 1, Stroke.of(Tone.LINE, 1), Target.NONE);
        Sheet heads = new Sheet(above.letters());
        head(heads, view, 0, upper, above.analysis(), strip);
        head(heads, view, split, lower, below.analysis(), lowerStrip);
        if (shared.isPresent()) parting(heads, view, height, split, shared.getAsInt());
        return Picture.empty(view.width(), height)
                .with(half(above, position, fraction, view, split - HEAD - 2, room ? strip : List.of()), 0, HEAD)
                .with(under.picture(view.width(), height), 0, 0)
                .with(half(below, position, fraction, view, height - split - HEAD, room ? lowerStrip : List.of()), 0, split + HEAD)
                .with(heads.picture(view.width(), height), 0, 0);
    }

    private static Picture half(
            TimelineDrawing one, int position, double fraction, TimelineView view, double height, List<Cell> strip) {
        int end = one.analysis().run().length();
        return one.at(Math.min(position, end), position > end ? 1 : fraction, view, height, strip);
    }

    /// Which of the two it is, and what came of it.
    private void head(Sheet sheet, TimelineView view, double top, String name, Analysis analysis, List<Cell> cells) {
        double foot = top + 16;
        sheet.text(24, foot, name, WORDS, Tone.MUTED, Anchor.START, Target.NONE);
        String result = result(analysis, cells);
        int lost = analysis.lostUpdates().count(analysis.run().length());
        double tail = sheet.letters().width(losses(lost), WORDS) + 14;
        double half = (view.right() - view.left()) / 2;
        String fitted = sheet.letters().fit(result, WORDS, half - tail);
        double wide = sheet.letters().width(fitted, WORDS) + tail;
        // On the side where the runs do not part, there is room.
        double x = late(view) ? view.left() : view.right() - wide;
        sheet.text(x, foot, fitted, WORDS, Tone.TEXT, Anchor.START, Target.NONE);
        sheet.text(x + wide, foot, losses(lost), WORDS, lost > 0 ? Tone.LOSS : Tone.MUTED, Anchor.END, Target.NONE);
    }

    /// Whether they part in the right half of the track.
    private boolean late(TimelineView view) {
        return shared.isPresent() && view.edge(shared.getAsInt()) > (view.left() + view.right()) / 2;
    }

    private static String losses(int lost) {
        return switch (lost) {
            case 0 -> "nothing lost";
            case 1 -> "1 update lost";
            default -> String.format(Locale.ROOT, "%,d updates lost", lost);
        };
    }

    /// How the run ended, and what the cells held then.
    private static String result(Analysis analysis, List<Cell> cells) {
        StringBuilder words = new StringBuilder();
        Outcome outcome = analysis.run().outcome().orElse(null);
        if (outcome == null) words.append("so far: ");
        else if (!(outcome instanceof Outcome.Completed)) words.append(outcome.word()).append(": ");
        else words.append("ends with ");
        for (Cell cell : cells) {
            if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') words.append(", ");
            words.append(cell.name()).append(" = ").append(value(analysis, cell));
        }
        return words.toString();
    }

    private static String value(Analysis analysis, Cell cell) {
        return analysis.words(analysis.lineage(cell).at(analysis.run().length()).value());
    }

    /// The line where the two part, or what is to be said where they do not.
    private void parting(Sheet sheet, TimelineView view, double height, double split, int shared) {
        boolean part = shared < above.analysis().run().length() || shared < below.analysis().run().length();
        double x = Math.round(view.edge(shared)) + 0.5;
        if (part && x >= view.left() - 1 && x <= view.right()) {
            sheet.line(x, HEAD + 2, x, height, Stroke.dashed(Tone.TEXT, 1.5), Target.NONE);
            tag(sheet, view, x, split + HEAD / 2 - 1, shared);
        }
    }

    private void tag(Sheet sheet, TimelineView view, double x, double y, int shared) {
        String words = shared == 0 ? "they part at once" : String.format(Locale.ROOT, "they part after step %,d", shared);
        double wide = sheet.letters().width(words, WORDS) + 18;
        double half = (view.right() - view.left()) / 2;
        double least = late(view) ? view.left() + half : view.left();
        double left = Math.clamp(x - wide / 2, least, Math.max(least, least + half - wide));
        Box box = new Box(left, y - 9, wide, 18);
        sheet.box(box, 9, Fill.of(Tone.TEXT), Stroke.NONE, new Target.OfStep(shared + 1));
        sheet.centred(box.centreX(), y, words, WORDS, Tone.PANEL, new Target.OfStep(shared + 1));
    }
}
