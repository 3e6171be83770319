package interleave.picture;

import interleave.explore.Fraction;
import java.util.List;

/// Where the columns of a drawing of outcomes stand: name, lost updates, bars, schedules, chance.
/// @param stacked whether the names are so long that each has a line of its own
/// @param names how wide the names may be
/// @param lost where the column of lost updates ends; `counts` and `chances` likewise
/// @param bars where the bars begin, and `scale` how long one of the whole would be
record OutcomeColumns(
        boolean stacked,
        double names,
        boolean losses,
        double lost,
        double bars,
        double scale,
        boolean hasCounts,
        double counts,
        boolean hasChances,
        double chances,
        OutcomeView view,
        double width) {
    /// The room for what a column's bar looks like, before its title.
    static final double KEY = 13;
    private static final double PAD = 8;
    private static final double GAP = 9;
    /// How long the longest bar is at least, if there is any room.
    private static final double SHORTEST = 14;

    static OutcomeColumns of(OutcomeView view, List<OutcomeBar> bars, double width, TextMeasure letters) {
        double names = 0;
        double lost = 0;
        double counts = 0;
        double chances = 0;
        double longest = 0;
        for (OutcomeBar bar : bars) {
            names = Math.max(names, letters.width(bar.name(), OutcomeDrawing.NAME));
            lost = Math.max(lost, bar.lost().map(l -> letters.width(Amount.range(l), OutcomeDrawing.WORDS)).orElse(0.0));
            counts = Math.max(counts, letters.width(count(view, bar), OutcomeDrawing.WORDS));
            chances = Math.max(chances, letters.width(chance(view, bar), OutcomeDrawing.WORDS));
            longest = Math.max(longest, Math.max(part(view, bar), chance(bar)));
        }
        boolean losses = lost > 0;
        double lostWide = losses ? Math.max(lost, letters.width("lost", OutcomeDrawing.WORDS)) : 0;
        double countsWide = counts > 0 ? Math.max(counts, KEY + letters.width("schedules", OutcomeDrawing.WORDS)) : 0;
        double chancesWide = chances > 0 ? Math.max(chances, KEY + letters.width("chance", OutcomeDrawing.WORDS)) : 0;
        double figures = (counts > 0 ? countsWide + GAP : 0) + (chances > 0 ? chancesWide + GAP : 0);
        double least = width - 2 * PAD - figures - (losses ? GAP + lostWide : 0) - GAP - SHORTEST;
        boolean stacked = names > Math.min(width * 0.3, least);
        double lostEnd = PAD + (stacked ? 0 : Math.ceil(names)) + (losses ? (stacked ? 0 : GAP) + lostWide : 0);
        double right = width - PAD;
        double countsEnd = right - (chances > 0 ? chancesWide + GAP : 0);
        double barsEnd = countsEnd - (counts > 0 ? countsWide + GAP : 0);
        double begin = lostEnd > PAD ? lostEnd + GAP : PAD;
        double scale = longest == 0 ? 0 : Math.max(12, barsEnd - begin) / longest;
        return new OutcomeColumns(
                stacked, Math.ceil(names), losses, lostEnd, begin, scale, counts > 0, countsEnd, chances > 0, right, view, width);
    }

    /// Whether anything is known of how often the outcomes occur.
    boolean figures() {
        return hasCounts || hasChances;
    }

    /// The room from the bars to the right end, for words in the place of figures.
    double figuresWidth() {
        return width - PAD - bars - (figures() ? 14 : 0);
    }

    double share(OutcomeBar bar) {
        return part(view, bar);
    }

    private static double part(OutcomeView view, OutcomeBar bar) {
        return bar.schedules().map(count -> OutcomeBar.share(count, view.all()).toDouble()).orElse(0.0);
    }

    static double chance(OutcomeBar bar) {
        return bar.chance().map(Fraction::toDouble).orElse(0.0);
    }

    static String count(OutcomeView view, OutcomeBar bar) {
        return bar.schedules().map(count -> least(view) + Amount.brief(count)).orElse("");
    }

    static String chance(OutcomeView view, OutcomeBar bar) {
        return bar.chance()
                .filter(chance -> !view.atLeast() || chance.toDouble() > 1e-6) // that it is more than next to nothing says nothing
                .map(chance -> least(view) + OutcomeDrawing.brief(chance))
                .orElse("");
    }

    private static String least(OutcomeView view) {
        return view.atLeast() ? "≥ " : "";
    }
}
