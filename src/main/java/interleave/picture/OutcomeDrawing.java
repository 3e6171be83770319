package interleave.picture;

import interleave.engine.Outcome;
import interleave.explore.Fraction;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Segment.Close;
import interleave.picture.Segment.LineTo;
import interleave.picture.Segment.MoveTo;
import interleave.picture.Type.Weight;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What can happen, over all schedules: for each outcome a bar for its share of the schedules, and below it a hatched one, in
/// the same scale, for the chance under a uniformly random scheduler. The two are different things, and look it.
public final class OutcomeDrawing {
    static final double ROW = 22;
    static final Type NAME = Type.mono(12.5, Weight.BOLD);
    static final Type WORDS = Type.sans(11);
    private static final double LINE = 18;
    private static final double HEAD = 17;
    private static final double PAD = 8;
    private static final Fill COUNT = Fill.of(Tone.ACCENT);
    private static final Fill CHANCE = new Fill(Tone.ACCENT_SOFT, Tone.ACCENT);

    private final OutcomeView view;
    private final List<OutcomeBar> bars;
    private final double width;
    private final Sheet sheet;
    private final OutcomeColumns columns;

    private OutcomeDrawing(OutcomeView view, int most, double width, TextMeasure letters) {
        this.view = view;
        this.bars = chosen(view, most);
        this.width = width;
        this.sheet = new Sheet(letters);
        this.columns = OutcomeColumns.of(view, bars, width, letters);
    }

    /// The picture, as high as it needs to be.
    /// @param most how many outcomes are shown at most: those that end badly, the run's own, and then the likeliest
    public static Picture of(OutcomeView view, int most, double width, TextMeasure letters) {
        return new OutcomeDrawing(view, most, width, letters).picture();
    }

    /// The same for a sheet of its own: with a heading, and room around it.
    public static Picture sheet(OutcomeView view, String heading, int most, double width, TextMeasure letters) {
        double edge = 20;
        Picture bars = of(view, most, width - 2 * edge, letters);
        Sheet sheet = new Sheet(letters);
        Type type = Type.sans(15, Weight.SEMIBOLD);
        sheet.fitted(edge + PAD, 34, width - 2 * edge, heading, type, Tone.TEXT, Anchor.START, Target.NONE);
        return sheet.picture(width, bars.height() + 70).with(bars, edge, 52);
    }

    private static List<OutcomeBar> chosen(OutcomeView view, int most) {
        List<OutcomeBar> all = view.bars();
        if (all.size() <= most) return all;
        Comparator<OutcomeBar> first = Comparator.<OutcomeBar>comparingInt(bar -> bar.own() ? 0 : bad(bar) ? 1 : 2)
                .thenComparing(Comparator.<OutcomeBar>comparingDouble(bar -> bar.weight(view.all())).reversed())
                .thenComparing(OutcomeBar::ending);
        List<OutcomeBar> kept = all.stream().sorted(first).limit(most).toList();
        return all.stream().filter(kept::contains).toList();
    }

    private static boolean bad(OutcomeBar bar) {
        return switch (bar.ending().outcome()) {
            case Outcome.Completed _, Outcome.Exited _, Outcome.Limit _ -> false;
            case Outcome.Deadlock _, Outcome.Panicked _ -> true;
        };
    }

    private Picture picture() {
        double y = head();
        for (OutcomeBar bar : bars) {
            row(bar, y);
            y += rowHeight();
        }
        if (view.bars().size() > bars.size()) {
            y = line(String.format(Locale.ROOT, "and %,d more", view.bars().size() - bars.size()), y);
        }
        if (bars.stream().anyMatch(OutcomeBar::own)) {
            mark(y + LINE / 2 + 1);
            y = line("how this run ends", y);
        }
        for (String remark : view.remarks()) {
            Box room = new Box(PAD, y + 3, width - 2 * PAD, 0);
            y += sheet.wrapped(room, remark, WORDS, Tone.BLOCKED, 4, Target.NONE) * 14 + 6;
        }
        return sheet.picture(width, Math.max(y, 1));
    }

    private double line(String words, double y) {
        sheet.text(PAD, y + 13, words, WORDS, Tone.MUTED, Anchor.START, Target.NONE);
        return y + LINE;
    }

    private double rowHeight() {
        return ROW + (columns.stacked() ? LINE : 0);
    }

    /// What the columns are, each with what its bar looks like.
    private double head() {
        if (!columns.figures() && !columns.losses()) return 0;
        if (columns.losses()) sheet.text(columns.lost(), 11, "lost", WORDS, Tone.MUTED, Anchor.END, Target.NONE);
        key(columns.counts(), "schedules", COUNT, columns.hasCounts());
        key(columns.chances(), "chance", CHANCE, columns.hasChances());
        return HEAD;
    }

    private void key(double right, String words, Fill fill, boolean there) {
        if (!there) return;
        sheet.text(right, 11, words, WORDS, Tone.MUTED, Anchor.END, Target.NONE);
        double x = right - sheet.letters().width(words, WORDS) - OutcomeColumns.KEY;
        sheet.box(new Box(x, 3.5, 9, 7), 2, fill, fill.hatched() ? Stroke.of(Tone.ACCENT, 1) : Stroke.NONE, Target.NONE);
    }

    private void row(OutcomeBar bar, double top) {
        Target target = new Target.OfOutcome(bar.ending());
        Box row = new Box(0, top, width, rowHeight() - 1);
        sheet.box(row, 5, bar.own() ? Fill.of(Tone.ACCENT_SOFT) : Fill.NONE, Stroke.NONE, target);
        if (bar.own()) mark(top + 11);
        name(bar, top, target);
        double y = columns.stacked() ? top + LINE : top;
        boolean loses = bar.lost().filter(lost -> lost.most() > 0).isPresent() && bar.possible();
        String lost = bar.lost().map(Amount::range).orElse("");
        if (columns.losses()) sheet.text(columns.lost(), y + 15, lost, WORDS, loses ? Tone.LOSS : Tone.MUTED, Anchor.END, target);
        bar(y + 3, 8, columns.share(bar), bar.possible() ? COUNT : Fill.NONE, bar, target);
        bar(y + 13, 6, OutcomeColumns.chance(bar), bar.possible() ? CHANCE : Fill.NONE, bar, target);
        Ink said = bar.possible() ? Tone.TEXT : Tone.MUTED;
        if (!bar.possible()) {
            String since = bar.sealed().map(Seal::words).orElse("");
            sheet.fitted(width - PAD, y + 15, columns.figuresWidth(), since, WORDS, said, Anchor.END, target);
        } else if (!columns.figures()) {
            sheet.text(width - PAD, y + 15, view.atLeast() ? "found" : "can happen", WORDS, Tone.MUTED, Anchor.END, target);
        } else {
            sheet.text(columns.counts(), y + 15, OutcomeColumns.count(view, bar), WORDS, said, Anchor.END, target);
            sheet.text(columns.chances(), y + 15, OutcomeColumns.chance(view, bar), WORDS, said, Anchor.END, target);
        }
    }

    /// What marks the outcome of the run that is looked at.
    private void mark(double y) {
        List<Segment> flag = List.of(new MoveTo(0.5, y - 4), new LineTo(5.5, y), new LineTo(0.5, y + 4), new Close());
        sheet.path(flag, Fill.of(Tone.ACCENT), Stroke.NONE, Target.NONE);
    }

    private void name(OutcomeBar bar, double y, Target target) {
        Ink ink = bar.possible() ? bad(bar) ? Tone.LOSS : Tone.TEXT : Tone.MUTED;
        String name = sheet.letters().fit(bar.name(), NAME, columns.stacked() ? width - 2 * PAD : columns.names());
        sheet.text(PAD, y + 15, name, NAME, ink, Anchor.START, target);
        if (bar.possible()) return;
        double end = PAD + sheet.letters().width(name, NAME) + 2;
        sheet.line(PAD - 2, y + 10.5, end, y + 10.5, Stroke.of(Tone.MUTED, 1.2), target);
    }

    /// A bar; one that stands for anything at all can be seen.
    private void bar(double y, double high, double part, Fill fill, OutcomeBar bar, Target target) {
        if (part <= 0) return;
        double wide = Math.max(2, part * columns.scale());
        boolean plain = !fill.hatched() || wide <= 4;
        boolean open = view.atLeast() && bar.possible(); // it may turn out longer
        Stroke stroke = !bar.possible() ? Stroke.dashed(Tone.FAINT, 1)
                : open ? Stroke.dashed(Tone.ACCENT, 1)
                : plain ? Stroke.NONE : Stroke.of(Tone.ACCENT, 1);
        Box box = new Box(columns.bars(), y, wide, high);
        Fill inside = open ? Fill.of(Tone.ACCENT_SOFT) : fill.hatched() && plain ? Fill.of(fill.hatch()) : fill;
        sheet.box(stroke.visible() ? box.inset(0.5) : box, Math.min(2, wide / 2), inside, stroke, target);
    }

    /// A percentage of three significant digits, short enough to stand beside a bar.
    static String brief(Fraction part) {
        BigDecimal hundred = new BigDecimal(part.numerator().multiply(BigInteger.valueOf(100)));
        BigDecimal rounded = hundred.divide(new BigDecimal(part.denominator()), new MathContext(3)).stripTrailingZeros();
        boolean small = rounded.signum() == 0 || rounded.precision() - rounded.scale() < -3;
        boolean nearlyAll = rounded.compareTo(BigDecimal.valueOf(100)) == 0 && part.compareTo(Fraction.ONE) < 0;
        if (small || nearlyAll) return Amount.percent(part);
        return rounded.toPlainString() + " %";
    }
}
