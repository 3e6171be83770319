package interleave.ui;

import interleave.picture.Box;
import interleave.picture.Fill;
import interleave.picture.Ink;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark;
import interleave.picture.Sign;
import interleave.picture.Stroke;
import interleave.picture.Target;
import interleave.picture.TextMeasure;
import interleave.picture.Type;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The steps of a statement as chips below its line: `R read counter ● ▲`. As many rows as it takes.
record ChipRow(List<Chip> chips, double height) {
    static final ChipRow NONE = new ChipRow(List.of(), 0);

    private static final double TALL = 22;
    private static final double GAP = 6;
    private static final double PADDING = 9;
    private static final double SIGN = 8.5;
    private static final double SIGN_ROOM = 13;
    private static final int MOST_SIGNS = 5;
    private static final Type TEXT = Type.sans(10.5);
    private static final Type LETTER = Type.sans(10.5, Type.Weight.BOLD);

    ChipRow {
        chips = List.copyOf(chips);
    }

    /// A chip and its room, below the upper left corner of the row.
    /// @param current the thread that is looked at, where it stands on this step
    private record Chip(StatementSteps.Part part, String words, Box box, Optional<ThreadId> current) {}

    /// @param wished where the first chip of a row begins, if there is room for all chips from there
    /// @param least where it begins at the leftmost
    /// @param right where the last one has to end
    static ChipRow of(StatementSteps steps, double wished, double least, double right, TextMeasure measure) {
        if (steps.parts().isEmpty()) return NONE;
        double together = -GAP;
        for (StatementSteps.Part part : steps.parts()) together += width(part, measure) + GAP;
        double left = Math.clamp(right - together, least, Math.max(least, wished));
        List<Chip> chips = new ArrayList<>();
        double x = left;
        double y = 2;
        for (StatementSteps.Part part : steps.parts()) {
            double fixed = fixed(part, measure);
            String words = measure.fit(part.words(), TEXT, Math.max(30, right - left - fixed));
            double width = fixed + measure.width(words, TEXT);
            if (x > left && x + width > right) {
                x = left;
                y += TALL + 4;
            }
            Optional<ThreadId> current = steps.current().filter(part.threads()::contains);
            chips.add(new Chip(part, words, new Box(x, y, width, TALL), current));
            x += width + GAP;
        }
        return new ChipRow(chips, y + TALL + 6);
    }

    private static double width(StatementSteps.Part part, TextMeasure measure) {
        return fixed(part, measure) + measure.width(part.words(), TEXT);
    }

    /// What a chip takes apart from its words.
    private static double fixed(StatementSteps.Part part, TextMeasure measure) {
        return 2 * PADDING + 5 + measure.width(part.operation().letter(), LETTER) + signs(part, measure);
    }

    private static double signs(StatementSteps.Part part, TextMeasure measure) {
        int count = part.threads().size();
        if (count == 0) return 0;
        if (count <= MOST_SIGNS) return 4 + count * SIGN_ROOM;
        return 4 + (MOST_SIGNS - 1) * SIGN_ROOM + measure.width(more(count), TEXT);
    }

    private static String more(int count) {
        return "+" + (count - MOST_SIGNS + 1);
    }

    /// Draws the chips of a row that begins at `top`.
    void draw(double top, TextMeasure measure, List<Mark> marks) {
        for (Chip chip : chips) draw(chip, chip.box().moved(0, top), measure, marks);
    }

    private static void draw(Chip chip, Box box, TextMeasure measure, List<Mark> marks) {
        Stroke edge = chip.current().map(t -> Stroke.of(Ink.of(t), 1.4)).orElse(Stroke.of(Tone.LINE, 1));
        marks.add(new Mark.Rectangle(box.inset(0.5), 5, Fill.of(Tone.PANEL), edge, Target.NONE));
        double foot = box.centreY() + TEXT.capHeight() / 2;
        double x = box.x() + PADDING;
        String letter = chip.part().operation().letter();
        x = label(letter, LETTER, Tone.TEXT, x, foot, measure, marks) + 5;
        x = label(chip.words(), TEXT, Tone.MUTED, x, foot, measure, marks) + 4;
        List<ThreadId> threads = chip.part().threads();
        int shown = threads.size() <= MOST_SIGNS ? threads.size() : MOST_SIGNS - 1;
        for (ThreadId thread : threads.subList(0, shown)) {
            Fill fill = Fill.of(Ink.of(thread));
            marks.add(new Mark.Shape(x + SIGN_ROOM / 2, box.centreY(), SIGN, Sign.of(thread), fill, Stroke.NONE,
                    new Target.OfThread(thread)));
            x += SIGN_ROOM;
        }
        if (shown < threads.size()) label(more(threads.size()), TEXT, Tone.MUTED, x, foot, measure, marks);
    }

    private static double label(
            String text, Type type, Ink ink, double x, double y, TextMeasure measure, List<Mark> marks) {
        double width = measure.width(text, type);
        marks.add(new Mark.Label(x, y, text, type, ink, Mark.Anchor.START, width, Target.NONE));
        return x + width;
    }
}
