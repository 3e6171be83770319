package interleave.language.go.pure;

import static interleave.language.go.pure.Given.answer;
import static interleave.language.go.pure.PureFunction.of;

import interleave.language.go.text.DurationText;
import java.util.List;

/// The methods of `time.Duration`; the receiver is the first argument. Those with durations for results are named otherwise here.
final class TimeFunctions {
    private static final double SECOND = 1e9;

    private TimeFunctions() {}

    static List<PureFunction> all() {
        return List.of(
                of("time.truncatedDuration", "int64, int64 -> int64", g ->
                        answer(g.number(1) <= 0 ? g.number(0) : g.number(0) - g.number(0) % g.number(1))),
                of("time.roundedDuration", "int64, int64 -> int64", g -> answer(rounded(g.number(0), g.number(1)))),
                of("time.absDuration", "int64 -> int64", g ->
                        answer(g.number(0) == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(g.number(0)))),
                of("time.Duration.String", "-> string", g -> answer(DurationText.format(g.number(0)))),
                of("time.Duration.Nanoseconds", "-> int64", g -> answer(g.number(0))),
                of("time.Duration.Microseconds", "-> int64", g -> answer(g.number(0) / 1_000)),
                of("time.Duration.Milliseconds", "-> int64", g -> answer(g.number(0) / 1_000_000)),
                of("time.Duration.Seconds", "-> float64", g -> answer(parts(g.number(0), 1))),
                of("time.Duration.Minutes", "-> float64", g -> answer(parts(g.number(0), 60))),
                of("time.Duration.Hours", "-> float64", g -> answer(parts(g.number(0), 3600))));
    }

    /// To the nearest multiple, away from zero where two are as near; the largest or smallest number where that is too large.
    private static long rounded(long duration, long unit) {
        if (unit <= 0) return duration;
        long rest = Math.abs(duration % unit);
        boolean down = rest < unit - rest;
        long towardsZero = duration - duration % unit;
        if (down) return towardsZero;
        long away = duration < 0 ? towardsZero - unit : towardsZero + unit;
        if (duration < 0) return away > duration ? Long.MIN_VALUE : away;
        return away < duration ? Long.MAX_VALUE : away;
    }

    /// The whole units and the rest are converted separately, as Go does it.
    private static double parts(long nanoseconds, long seconds) {
        long unit = seconds * (long) SECOND;
        return nanoseconds / unit + nanoseconds % unit / (double) unit;
    }
}
