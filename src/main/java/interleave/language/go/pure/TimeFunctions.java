package interleave.language.go.pure;

import static interleave.language.go.pure.Given.answer;
import static interleave.language.go.pure.PureFunction.of;

import interleave.language.go.text.DurationText;
import java.util.List;

/// The methods of `time.Duration`; the receiver is the first argument.
final class TimeFunctions {
    private static final double SECOND = 1e9;

    private TimeFunctions() {}

    static List<PureFunction> all() {
        return List.of(
                of("time.Duration.String", "-> string", g -> answer(DurationText.format(g.number(0)))),
                of("time.Duration.Nanoseconds", "-> int64", g -> answer(g.number(0))),
                of("time.Duration.Microseconds", "-> int64", g -> answer(g.number(0) / 1_000)),
                of("time.Duration.Milliseconds", "-> int64", g -> answer(g.number(0) / 1_000_000)),
                of("time.Duration.Seconds", "-> float64", g -> answer(parts(g.number(0), 1))),
                of("time.Duration.Minutes", "-> float64", g -> answer(parts(g.number(0), 60))),
                of("time.Duration.Hours", "-> float64", g -> answer(parts(g.number(0), 3600))));
    }

    /// The whole units and the rest are converted separately, as Go does it.
    private static double parts(long nanoseconds, long seconds) {
        long unit = seconds * (long) SECOND;
        return nanoseconds / unit + nanoseconds % unit / (double) unit;
    }
}
