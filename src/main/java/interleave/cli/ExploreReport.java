package interleave.cli;

import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.explore.Ending;
import interleave.explore.Fraction;
import interleave.explore.Livelock;
import interleave.explore.Losses;
import interleave.explore.Outcomes;
import interleave.explore.ProgramRaces;
import interleave.explore.Reached;
import interleave.explore.Tally;
import interleave.explore.TraceClasses;
import interleave.program.Source;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// What `explore` tells of all outcomes.
final class ExploreReport {
    /// More rows than this are not told in text.
    private static final int MOST_ROWS = 200;

    private final Outcomes outcomes;
    private final Source source;
    private final String bound;

    private final OptionalLong looked;
    private final Optional<TraceClasses.Found> classes;
    private final Optional<ProgramRaces> races;
    private final RaceTelling telling;

    /// @param late how long was allowed, if that was what ended the exploration; else empty
    /// @param looked how many of the states were looked at, where some of them stand for several
    /// @param classes the trace classes, where they were counted
    /// @param races the data races, where all schedules were asked for
    ExploreReport(
            Run start,
            Outcomes outcomes,
            String late,
            OptionalLong looked,
            Optional<TraceClasses.Found> classes,
            Optional<ProgramRaces> races) {
        this.races = races;
        this.telling = new RaceTelling(start.machine());
        this.outcomes = outcomes;
        this.source = start.machine().program().source();
        this.bound = late.isEmpty() ? outcomes.bound().orElse("") : late;
        this.looked = looked;
        this.classes = classes;
    }

    /// What the number of trace classes is called in JSON.
    static String classes(TraceClasses.Found found) {
        return found.complete() ? "traceClasses" : "traceClassesAtLeast";
    }

    /// A failure that was found is certain, also where not all was found.
    int exitCode() {
        boolean fails = outcomes.rows().stream()
                .anyMatch(row -> ExitCode.of(row.ending().outcome()) == ExitCode.FAILED);
        boolean stuck = outcomes.livelock().filter(Livelock::trapped).isPresent();
        if (fails || stuck) return ExitCode.FAILED;
        return outcomes.complete() ? ExitCode.FINE : ExitCode.BOUND;
    }

    // ---- text

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(summary()).append('\n');
        if (!outcomes.rows().isEmpty()) text.append('\n').append(table());
        looked.ifPresent(states -> text.append("\nIt was enough to look at " + Tally.of(states, "state") + ": some threads are alike,"
                + " and it makes no\ndifference which of them is which.\n"));
        outcomes.livelock().ifPresent(livelock -> text.append('\n').append(text(livelock)));
        races.ifPresent(found -> text.append('\n').append(text(found)));
        return text.toString();
    }

    private String summary() {
        int rows = outcomes.rows().size();
        StringBuilder text = new StringBuilder();
        if (rows == 0) {
            text.append(outcomes.complete() ? "No run ever ends" : "No run has come to its end yet");
        } else {
            text.append(outcomes.complete() ? "" : "At least ").append(Tally.of(rows, "outcome"));
            text.append(" of ").append(schedules());
            classes.filter(TraceClasses.Found::complete)
                    .ifPresent(found -> text.append(" (" + Tally.of(found.classes(), "trace class") + ")"));
        }
        outcomes.states().ifPresent(states -> text.append(", ").append(atLeast()).append(Tally.of(states, "state")));
        text.append(". ");
        if (outcomes.complete()) text.append("This is all that can happen.");
        else text.append("Not all was found: stopped").append(bound.equals("stopped") ? "." : " at " + bound + ".");
        return text.toString();
    }

    private String schedules() {
        if (outcomes.livelock().isPresent()) return "infinitely many schedules";
        return outcomes.schedules().map(n -> atLeast() + Tally.of(n, "schedule")).orElse("very many schedules");
    }

    private String atLeast() {
        return outcomes.complete() ? "" : "at least ";
    }

    private String table() {
        TextTable table = new TextTable("schedules", "probability", "lost", "preemptions", "<witness", "<outcome");
        int left = outcomes.rows().size() - MOST_ROWS;
        for (Reached row : outcomes.rows().subList(0, Math.min(MOST_ROWS, outcomes.rows().size()))) {
            String more = outcomes.complete() ? "" : "≥ ";
            table.row(
                    row.schedules().map(n -> more + count(n)).orElse("?"),
                    row.probability().map(p -> more + p.percent()).orElse("?"),
                    row.lost().map(ExploreReport::text).orElse("?"),
                    row.witness().map(witness -> "" + witness.preemptions()).orElse("?"),
                    row.witness().map(witness -> witness.schedule().toString()).orElse("?"),
                    text(row.ending()));
        }
        return table.text()
                + (left > 0 ? "and " + left + " more (--format json has them all)\n\n" : "\n")
                + "schedules: how many orders of steps end so. probability: how likely this is if each step is one of any\n"
                + "thread that can go on, all equally likely. lost: updates lost, from least to most. witness: the schedule\n"
                + "with the fewest preemptions that ends so (interleave run FILE --schedule '…' shows it).\n";
    }

    private static String text(Losses lost) {
        return lost.least() == lost.most() ? "" + lost.least() : lost.least() + " to " + lost.most();
    }

    /// An ending in one line.
    String text(Ending ending) {
        List<String> parts = new ArrayList<>();
        switch (ending.outcome()) {
            case Outcome.Completed _ -> {}
            case Outcome.Exited exited -> parts.add("exit " + exited.code());
            case Outcome.Deadlock _ -> parts.add("deadlock");
            case Outcome.Panicked panicked ->
                parts.add("panic of " + panicked.thread() + " on line " + source.line(panicked.span()) + ": " + panicked.message());
            case Outcome.Limit limit -> parts.add(limit.bound());
        }
        ending.finals().forEach((name, value) -> parts.add(name + " = " + value));
        if (!ending.output().isEmpty()) parts.add("prints " + quoted(ending.output()));
        return parts.isEmpty() ? "completed" : String.join(", ", parts);
    }

    private static String quoted(String output) {
        return '"' + output.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\"", "\\\"") + '"';
    }

    private static String text(ProgramRaces races) {
        int count = races.races().size();
        String least = races.complete() || count == 0 ? "" : "at least ";
        String told = count == 0 ? "no data race" : Tally.of(count, "data race");
        String most = races.complete() || count > 0 ? "" : " found yet";
        return least + told + most + " (interleave race FILE --all tells more)\n";
    }

    private String text(Livelock livelock) {
        StringBuilder text = new StringBuilder();
        text.append(livelock.trapped()
                ? "It may never end: once there, nothing leads out of the circle, whatever the scheduler does.\n"
                : "It may go on for ever, as long as the scheduler lets nobody out of the circle (possible livelock).\n");
        text.append("  who: ").append(String.join(", ", livelock.threads().stream().map(Object::toString).toList()));
        text.append("; on line ").append(String.join(", ", lines(livelock).stream().map(Object::toString).toList()));
        outcomes.endless().ifPresent(chance -> text.append("\n  probability that the program never ends: ").append(chance.percent()));
        text.append("\n  to get there: ").append(livelock.reach().length() == 0 ? "(from the start)" : livelock.reach());
        return text.append("\n  and then again and again: ").append(livelock.round()).append('\n').toString();
    }

    private List<Integer> lines(Livelock livelock) {
        return livelock.spans().stream().map(source::line).distinct().toList();
    }

    private static String count(BigInteger number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    // ---- JSON

    Map<String, Object> json() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("complete", outcomes.complete());
        if (!outcomes.complete()) result.put("bound", bound);
        outcomes.states().ifPresent(states -> result.put("states", states));
        outcomes.transitions().ifPresent(transitions -> result.put("transitions", transitions));
        looked.ifPresent(states -> result.put("statesLookedAt", states));
        outcomes.schedules().ifPresent(schedules -> result.put("schedules", schedules.toString()));
        classes.ifPresent(found -> result.put(classes(found), Long.toString(found.classes())));
        result.put("outcomes", outcomes.rows().stream().map(this::json).toList());
        result.put(
                "deadlocks",
                outcomes.rows().stream().filter(row -> row.ending().outcome() instanceof Outcome.Deadlock).count());
        races.ifPresent(found -> {
            result.put("races", telling.races(found));
            result.put("racesComplete", found.complete());
        });
        outcomes.livelock().ifPresent(livelock -> result.put("livelock", json(livelock)));
        return result;
    }

    Map<String, Object> json(Reached row) {
        Map<String, Object> one = new LinkedHashMap<>();
        Outcome outcome = row.ending().outcome();
        one.put("kind", outcome.word());
        if (outcome instanceof Outcome.Exited exited) one.put("exitCode", exited.code());
        if (outcome instanceof Outcome.Panicked panicked) {
            one.put("message", panicked.message());
            one.put("thread", panicked.thread().toString());
            one.put("line", source.line(panicked.span()));
        }
        one.put("output", row.ending().output());
        Map<String, Object> finals = new LinkedHashMap<>();
        row.ending().finals().forEach((name, value) -> finals.put(name, Json.value(value)));
        one.put("finals", finals);
        row.schedules().ifPresent(schedules -> one.put("schedules", schedules.toString()));
        row.probability().map(Fraction::toString).ifPresent(probability -> one.put("probability", probability));
        row.lost().ifPresent(lost -> {
            Map<String, Object> range = new LinkedHashMap<>();
            range.put("min", lost.least());
            range.put("max", lost.most());
            one.put("lost", range);
        });
        row.witness().ifPresent(witness -> one.put("witness", witness.schedule().toString()));
        row.witness().ifPresent(witness -> one.put("preemptions", witness.preemptions()));
        return one;
    }

    private Map<String, Object> json(Livelock livelock) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("threads", livelock.threads().stream().map(Object::toString).toList());
        one.put("lines", lines(livelock));
        one.put("reach", livelock.reach().toString());
        one.put("round", livelock.round().toString());
        one.put("trapped", livelock.trapped());
        outcomes.endless().map(Fraction::toString).ifPresent(chance -> one.put("endless", chance));
        return one;
    }
}
