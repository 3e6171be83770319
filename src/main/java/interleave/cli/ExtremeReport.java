package interleave.cli;

import interleave.explore.Extreme;
import interleave.explore.Goal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What `explore` tells of one extreme.
/// @param bound what ended the search, if it was a bound; else empty
record ExtremeReport(Extreme extreme, String bound) {
    int exitCode() {
        return extreme.proved() || bound.isEmpty() ? ExitCode.FINE : ExitCode.BOUND;
    }

    String text() {
        Goal goal = extreme.goal();
        String value = goal.countsLosses() ? goal.words() + ": " + extreme.value() : goal.words() + " = " + extreme.value();
        return value + ", " + (extreme.proved() ? "proved: " : "") + extreme.why() + ".\n\n"
                + extreme.witness().schedule() + "\n\n"
                + String.format(
                        Locale.ROOT,
                        "%,d steps in %,d runs, %s (interleave run FILE --schedule '…' shows them).\n",
                        extreme.witness().schedule().length(),
                        extreme.witness().schedule().runs(),
                        extreme.witness().preemptions() == 1 ? "1 preemption" : extreme.witness().preemptions() + " preemptions");
    }

    Map<String, Object> json() {
        Map<String, Object> all = new LinkedHashMap<>();
        switch (extreme.goal()) {
            case Goal.Least(String cell) -> {
                all.put("goal", "least");
                all.put("cell", cell);
            }
            case Goal.Most(String cell) -> {
                all.put("goal", "most");
                all.put("cell", cell);
            }
            case Goal.MostLost _ -> all.put("goal", "most-lost");
            case Goal.LeastLost _ -> all.put("goal", "least-lost");
        }
        all.put("value", Json.value(extreme.value()));
        all.put("proved", extreme.proved());
        all.put("why", extreme.why());
        if (!bound.isEmpty()) all.put("bound", bound);
        all.put("witness", extreme.witness().schedule().toString());
        all.put("runs", extreme.witness().schedule().runs());
        all.put("preemptions", extreme.witness().preemptions());
        all.put("searched", extreme.steps());
        return all;
    }
}
