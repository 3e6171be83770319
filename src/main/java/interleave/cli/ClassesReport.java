package interleave.cli;

import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.explore.Outcomes;
import interleave.explore.Preemptions;
import interleave.explore.Reached;
import interleave.explore.Tally;
import interleave.explore.TraceClasses;
import interleave.explore.Witness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// What was found by one run of each trace class: the same outcomes, without how many schedules lead to each.
final class ClassesReport {
    private final TraceClasses.Found found;
    private final List<Reached> rows;
    private final ExploreReport words;
    private final String bound;

    /// @param late how long was allowed, if that was what ended the exploration; else empty
    ClassesReport(Run start, TraceClasses.Found found, String late) {
        this.found = found;
        this.bound = late.isEmpty() ? found.bound().orElse("") : late;
        Run fresh = Run.of(start.machine());
        this.rows = found.outcomes().entrySet().stream()
                .map(one -> new Reached(
                        one.getKey(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Witness(one.getValue(), Preemptions.of(fresh.then(one.getValue()))))))
                .toList();
        this.words = new ExploreReport(
                start,
                new Outcomes(rows, found.complete(), found.bound(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                late,
                OptionalLong.empty(),
                Optional.of(found),
                Optional.empty());
    }

    int exitCode() {
        boolean fails = rows.stream().anyMatch(row -> ExitCode.of(row.ending().outcome()) == ExitCode.FAILED);
        if (fails) return ExitCode.FAILED;
        return found.complete() ? ExitCode.FINE : ExitCode.BOUND;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        String atLeast = found.complete() ? "" : "at least ";
        text.append(found.complete() ? "" : "At least ").append(Tally.of(rows.size(), "outcome"));
        text.append(" of " + atLeast + Tally.of(found.classes(), "trace class") + ", " + Tally.of(found.steps(), "step") + ". ");
        text.append(found.complete() ? "This is all that can happen.\n\n" : "Not all was found: stopped at " + bound + ".\n\n");
        if (found.circling()) {
            text.append("The run at hand had come back to a state that it had been in: where a program may go round for ever, there is\n");
            text.append("no end of trace classes. Without --classes, each state is looked at once, and the circle is named.\n\n");
        }
        if (rows.isEmpty()) return text.toString().stripTrailing() + "\n";
        TextTable table = new TextTable("preemptions", "<schedule", "<outcome");
        for (Reached row : rows) {
            table.row(
                    row.witness().map(witness -> "" + witness.preemptions()).orElse("?"),
                    row.witness().map(witness -> witness.schedule().toString()).orElse("?"),
                    words.text(row.ending()));
        }
        return text.append(table.text())
                .append("\ntrace class: the schedules that differ only in the order of steps that can be swapped. One of each was\n")
                .append("run; the schedule is the first that was met, not always the simplest.\n")
                .toString();
    }

    Map<String, Object> json() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("complete", found.complete());
        if (!found.complete()) result.put("bound", bound);
        result.put(ExploreReport.classes(found), Long.toString(found.classes()));
        result.put("steps", found.steps());
        if (found.circling()) result.put("circling", true);
        result.put("outcomes", rows.stream().map(words::json).toList());
        result.put("deadlocks", rows.stream().filter(row -> row.ending().outcome() instanceof Outcome.Deadlock).count());
        return result;
    }
}
