package interleave.cli;

import interleave.engine.Run;
import interleave.explore.Outcomes;
import interleave.explore.Reached;
import interleave.explore.Sample;
import interleave.explore.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// What `explore --runs` tells of runs made at random.
final class SampleReport {
    private final Sample sample;
    private final long seed;
    private final String bound;
    private final ExploreReport words;
    private final boolean fromTheStart;

    /// @param seed of the first run
    /// @param bound what stopped it, if not all runs were made
    SampleReport(Run start, Sample sample, long seed, String bound) {
        this.sample = sample;
        this.seed = seed;
        this.bound = bound;
        this.fromTheStart = start.length() == 0;
        Outcomes none = new Outcomes(
                List.of(), false, Optional.of("runs at random"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        this.words = new ExploreReport(start, none, "", OptionalLong.empty(), Optional.empty(), Optional.empty());
    }

    int exitCode() {
        boolean fails = sample.rows().stream().anyMatch(row -> ExitCode.of(row.ending().outcome()) == ExitCode.FAILED);
        if (fails) return ExitCode.FAILED;
        return sample.stopped() || sample.unfinished() > 0 ? ExitCode.BOUND : ExitCode.FINE;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(Tally.of(sample.runs(), "run")).append(" at random, of ").append(Tally.of(sample.steps(), "step"));
        text.append(": ").append(Tally.of(sample.rows().size(), "outcome")).append(" met. There may be others.\n");
        if (sample.stopped()) text.append(String.format(Locale.ROOT, "%,d were asked for: stopped%s.\n", sample.asked(), stopped()));
        if (sample.unfinished() > 0) {
            text.append(Tally.of(sample.unfinished(), "run")).append(" more did not come to an end within a million steps.\n");
        }
        if (sample.rows().isEmpty()) return text.toString();
        TextTable table = new TextTable("runs", "share", "chance", "seed", "<outcome");
        for (Sample.Drawn row : sample.rows()) {
            table.row(
                    String.format(Locale.ROOT, "%,d", row.runs()),
                    percent(row.runs() / (double) (sample.runs() + sample.unfinished())) + " %",
                    percent(sample.chance(row).low()) + " to " + percent(sample.chance(row).high()) + " %",
                    "" + row.seed(),
                    words.text(row.ending()));
        }
        return text.append('\n').append(table.text())
                .append("\nchance: where the probability lies if each step is one of any thread that can go on, all equally likely,\n")
                .append("in 95 of 100 such samples. seed: of the first run that ended so")
                .append(fromTheStart ? " (interleave run FILE --scheduler random\n--seed S shows it).\n" : ".\n")
                .toString();
    }

    private String stopped() {
        return bound.equals("stopped") ? "" : " at " + bound;
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f", part * 100);
    }

    Map<String, Object> json() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("complete", false);
        if (sample.stopped()) result.put("bound", bound);
        result.put("sampled", sample.runs());
        result.put("unfinished", sample.unfinished());
        result.put("steps", sample.steps());
        result.put("seed", seed);
        result.put("outcomes", sample.rows().stream().map(this::json).toList());
        return result;
    }

    private Map<String, Object> json(Sample.Drawn row) {
        Map<String, Object> one = words.json(new Reached(
                row.ending(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        one.put("runs", row.runs());
        one.put("low", sample.chance(row).low());
        one.put("high", sample.chance(row).high());
        one.put("seed", row.seed());
        return one;
    }
}
