package interleave.picture;

import interleave.engine.Outcome;
import interleave.explore.Fraction;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What can happen, over all schedules: a bar per outcome for the share of the schedules, and below it a hatched one, in the
/// same scale, for the chance under a uniformly random scheduler. The two are different things, and look it.
public final class OutcomeDrawing {
    private static final double ROW = 35;
    private static final double LINE = 18;
    private static final double PAD = 8;
    private static final double LEAST_BAR = 36;
    private static final Type NAME = Type.mono(13, Weight.BOLD);
    private static final Type WORDS = Type.sans(11);
    private static final Type SMALL = Type.sans(10.5);
    private static final Fill CHANCE = new Fill(Tone.ACCENT_SOFT, Tone.ACCENT);

    private final List<OutcomeBar> bars;
    private final int more;
    private final boolean atLeast;
    private final List<String> remarks;
    private final BigInteger all;
    private final double width;
    private final Sheet sheet;
    private final double names;
    private final double scale;
    /// Whether the names are so long that each has a line of its own.
    private final boolean stacked;

    private OutcomeDrawing(OutcomeView view, int most, double width, TextMeasure letters) {
        this.all = view.all();
        this.bars = chosen(view.bars(), most, all);
        this.more = view.bars().size() - bars.size();
        this.atLeast = view.atLeast();
        this.remarks = view.remarks();
        this.width = width;
        this.sheet = new Sheet(letters);
        double wide = 0;
        double loss = 0;
        double text = 0;
        double longest = 0;
        for (OutcomeBar bar : bars) {
            wide = Math.max(wide, letters.width(bar.name(), NAME));
            loss = Math.max(loss, letters.width(losses(bar), SMALL));
            double own = bar.own() ? letters.width("this run", SMALL) + 10 : 0;
            text = Math.max(text, Math.max(letters.width(count(bar), WORDS), letters.width(second(bar), WORDS) + own));
            longest = Math.max(longest, Math.max(share(bar), chance(bar)));
        }
        this.stacked = wide > Math.max(loss, width * 0.36);
        this.names = Math.ceil(stacked ? loss : Math.max(loss, wide));
        double room = Math.max(LEAST_BAR, width - (names > 0 ? 4 : 3) * PAD - names - text);
        this.scale = longest == 0 ? 0 : room / longest;
    }

    /// The picture, as high as it needs to be.
    /// @param most how many outcomes are shown at most: those that end badly, the run's own, and then the likeliest
    public static Picture of(OutcomeView view, int most, double width, TextMeasure letters) {
        return new OutcomeDrawing(view, most, width, letters).picture();
    }

    private static List<OutcomeBar> chosen(List<OutcomeBar> all, int most, BigInteger schedules) {
        if (all.size() <= most) return all;
        Comparator<OutcomeBar> first = Comparator.<OutcomeBar>comparingInt(bar -> bar.own() ? 0 : bad(bar) ? 1 : 2)
                .thenComparing(Comparator.<OutcomeBar>comparingDouble(bar -> bar.weight(schedules)).reversed())
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
        double y = 0;
        for (OutcomeBar bar : bars) {
            row(bar, y);
            y += ROW + (stacked ? LINE : 0);
        }
        if (more > 0) {
            sheet.text(PAD, y + 14, "and " + more + " more", WORDS, Tone.MUTED, Anchor.START, Target.NONE);
            y += LINE + 2;
        }
        for (String remark : remarks) {
            Box room = new Box(PAD, y + 2, width - 2 * PAD, 0);
            y += sheet.wrapped(room, remark, WORDS, Tone.BLOCKED, 4, Target.NONE) * 15 + 6;
        }
        if (bars.stream().anyMatch(bar -> bar.schedules().isPresent() || bar.chance().isPresent())) y = legend(y + 4);
        return sheet.picture(width, Math.max(y, 1));
    }

    private void row(OutcomeBar bar, double top) {
        Target target = new Target.OfOutcome(bar.ending());
        Box row = new Box(0, top, width, ROW + (stacked ? LINE : 0) - 2);
        sheet.box(row, 6, bar.own() ? Fill.of(Tone.ACCENT_SOFT) : Fill.NONE, Stroke.NONE, target);
        name(bar, top, target);
        double y = stacked ? top + LINE : top;
        boolean loses = bar.lost().filter(lost -> lost.most() > 0).isPresent() && bar.possible();
        double lossLine = stacked ? 13 : 27;
        sheet.fitted(PAD, y + lossLine, names, losses(bar), SMALL, loses ? Tone.LOSS : Tone.MUTED, Anchor.START, target);
        double x = names > 0 ? PAD + names + PAD : PAD;
        double first = x + bar(x, y + 4, 10, share(bar), bar.possible() ? Fill.of(Tone.ACCENT) : Fill.NONE, bar, target) + PAD;
        double second = x + bar(x, y + 19, 8, chance(bar), bar.possible() ? CHANCE : Fill.NONE, bar, target) + PAD;
        Ink said = bar.possible() ? Tone.TEXT : Tone.MUTED;
        double own = bar.own() ? sheet.letters().width("this run", SMALL) + PAD : 0;
        fitted(first, y + 13, width - PAD, count(bar), said, target);
        fitted(second, y + 27, width - PAD - own, second(bar), Tone.MUTED, target);
        if (bar.own()) sheet.text(width - PAD, y + 27, "this run", SMALL, Tone.ACCENT, Anchor.END, target);
    }

    private void fitted(double x, double y, double end, String text, Ink ink, Target target) {
        sheet.fitted(x, y, Math.max(0, end - x), text, WORDS, ink, Anchor.START, target);
    }

    private void name(OutcomeBar bar, double y, Target target) {
        Ink ink = bar.possible() ? bad(bar) ? Tone.LOSS : Tone.TEXT : Tone.MUTED;
        String name = sheet.letters().fit(bar.name(), NAME, stacked ? width - 2 * PAD : names);
        sheet.text(PAD, y + 13, name, NAME, ink, Anchor.START, target);
        if (bar.possible()) return;
        double end = PAD + sheet.letters().width(name, NAME) + 2;
        sheet.line(PAD - 2, y + 8.5, end, y + 8.5, Stroke.of(Tone.MUTED, 1.2), target);
    }

    /// Draws a bar; one that stands for anything at all can be seen. Returns how long it is.
    private double bar(double x, double y, double high, double part, Fill fill, OutcomeBar bar, Target target) {
        if (part <= 0) return -PAD;
        double wide = Math.max(2, part * scale);
        Stroke stroke = !bar.possible() ? Stroke.dashed(Tone.FAINT, 1)
                : fill.hatched() && wide > 4 ? Stroke.of(Tone.ACCENT, 1) : Stroke.NONE;
        Box box = new Box(x, y, wide, high);
        sheet.box(stroke.visible() ? box.inset(0.5) : box, Math.min(2, wide / 2), wide > 4 ? fill : solid(fill), stroke, target);
        return wide;
    }

    private static Fill solid(Fill fill) {
        return fill.hatched() ? Fill.of(fill.hatch()) : fill;
    }

    private double share(OutcomeBar bar) {
        return bar.schedules().map(count -> OutcomeBar.share(count, all).toDouble()).orElse(0.0);
    }

    private static double chance(OutcomeBar bar) {
        return bar.chance().map(Fraction::toDouble).orElse(0.0);
    }

    private static String losses(OutcomeBar bar) {
        return bar.lost().map(Amount::lost).orElse("");
    }

    /// How many schedules, and which part of all.
    private String count(OutcomeBar bar) {
        if (bar.schedules().isEmpty()) return !bar.possible() ? "none from here" : bar.chance().isEmpty() ? "found" : "";
        BigInteger count = bar.schedules().get();
        String least = atLeast ? "≥ " + Amount.brief(count) : Amount.brief(count);
        return atLeast ? least : least + " · " + brief(OutcomeBar.share(count, all));
    }

    private String second(OutcomeBar bar) {
        if (!bar.possible()) return bar.sealed().map(Seal::words).orElse("");
        Optional<Fraction> chance = bar.chance();
        return chance.map(fraction -> "chance " + (atLeast ? "≥ " : "") + brief(fraction)).orElse("");
    }

    /// A percentage that is short enough to stand beside a bar.
    static String brief(Fraction part) {
        String exact = part.percent();
        int end = exact.indexOf(' ');
        int point = exact.indexOf('.');
        if (exact.startsWith(">") || exact.contains("E") || point < 0) return exact;
        double value = Double.parseDouble(exact.substring(0, end));
        if (value >= 10) return exact.substring(0, Math.min(end, point + 2)) + exact.substring(end);
        return exact;
    }

    private double legend(double y) {
        double x = PAD;
        List<Object> keys = new ArrayList<>(List.of(Fill.of(Tone.ACCENT), "of all schedules"));
        if (bars.stream().anyMatch(bar -> bar.chance().isPresent())) {
            keys.addAll(List.of(CHANCE, "chance if picked at random"));
        }
        double at = y;
        for (int i = 0; i < keys.size(); i += 2) {
            String text = (String) keys.get(i + 1);
            double wide = 20 + sheet.letters().width(text, SMALL) + 14;
            if (x > PAD && x + wide > width) {
                x = PAD;
                at += 16;
            }
            Fill fill = (Fill) keys.get(i);
            Stroke stroke = fill.hatched() ? Stroke.of(Tone.ACCENT, 1) : Stroke.NONE;
            sheet.box(new Box(x, at + 4, 14, 8), 2, fill, stroke, Target.NONE);
            sheet.fitted(x + 20, at + 12, Math.max(0, width - x - 20), text, SMALL, Tone.MUTED, Anchor.START, Target.NONE);
            x += wide;
        }
        return at + 18;
    }
}
