package interleave.cli;

import interleave.analysis.Analysis;
import interleave.analysis.LostUpdate;
import interleave.analysis.WaitGraph;
import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.Step;
import interleave.export.TextExport;
import interleave.program.Source;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `run` tells of a run.
final class RunReport {
    /// Longer runs are told without a row per step.
    private static final int MOST_ROWS = 500;

    private final Run run;
    private final Analysis analysis;
    private final Source source;
    private final Outcome outcome;
    private final List<LostUpdate> lost;

    RunReport(Run run) {
        this.run = run;
        this.analysis = Analysis.of(run);
        this.source = run.machine().program().source();
        this.outcome = Choosing.outcome(run);
        this.lost = analysis.lostUpdates().at(run.length());
    }

    Outcome outcome() {
        return outcome;
    }

    // ---- text

    String text() {
        if (run.length() <= MOST_ROWS) return TextExport.of(analysis, run.length()) + unfinished();
        StringBuilder text = new StringBuilder();
        text.append(run.length()).append(" steps (--format json has them all)\n");
        text.append("lost updates: ").append(lost.size()).append('\n');
        run.end().finals().forEach((name, value) -> text.append(name).append(" = ").append(analysis.words(value)).append('\n'));
        text.append("output:\n").append(run.end().output());
        analysis.narrator().ending().ifPresent(ending -> text.append(ending).append('\n'));
        return text.append(unfinished()).toString();
    }

    /// What the real implementation prints when no thread can go on.
    String deadlock() {
        return run.machine().program().wording().deadlock(run.end().asleep());
    }

    private String unfinished() {
        return run.outcome().isEmpty() && outcome instanceof Outcome.Limit(String bound) ? bound + "\n" : "";
    }

    // ---- JSON

    Map<String, Object> json() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("outcome", outcome.word());
        switch (outcome) {
            case Outcome.Completed _ -> {}
            case Outcome.Exited exited -> result.put("exitCode", exited.code());
            case Outcome.Deadlock _ -> result.put("report", deadlock());
            case Outcome.Panicked panicked -> {
                result.put("message", panicked.message());
                result.put("report", panicked.report());
                result.put("line", source.line(panicked.span()));
            }
            case Outcome.Limit limit -> result.put("bound", limit.bound());
        }
        analysis.narrator().ending().ifPresent(ending -> result.put("ending", ending.toString()));
        WaitGraph graph = WaitGraph.of(analysis, run.length());
        if (!graph.empty()) result.put("waits", waits(graph));
        if (!graph.rings().isEmpty()) {
            result.put("rings", graph.rings().stream().map(ring -> ring.stream().map(Object::toString).toList()).toList());
        }
        result.put("output", run.end().output());
        Map<String, Object> finals = new LinkedHashMap<>();
        run.end().finals().forEach((name, value) -> finals.put(name, Json.value(value)));
        result.put("finals", finals);
        List<Object> steps = new ArrayList<>(run.length());
        for (int number = 1; number <= run.length(); number++) steps.add(step(number, run.step(number)));
        result.put("steps", steps);
        result.put("lost", lost.stream().map(RunReport::lost).toList());
        result.put("schedule", run.schedule().toString());
        if (outcome instanceof Outcome.Completed) {
            result.put("leaks", run.end().asleep().stream().map(one -> one.thread().toString()).toList());
        }
        return result;
    }

    private Map<String, Object> step(int number, Step step) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("n", number);
        one.put("thread", step.thread().toString());
        one.put("op", step.operation().word());
        if (step.own() > 0) details(step.effects().getFirst(), one);
        one.put("line", source.line(step.span()));
        one.put("col", source.column(step.span()));
        if (!step.riding().isEmpty()) one.put("riding", step.riding().stream().map(this::riding).toList());
        return one;
    }

    private Map<String, Object> riding(Effect effect) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("thread", effect.thread().toString());
        one.put("op", word(effect));
        details(effect, one);
        one.put("line", source.line(effect.span()));
        return one;
    }

    private static void details(Effect effect, Map<String, Object> one) {
        switch (effect) {
            case Effect.Read e -> cell(one, e.cell().name(), e.value());
            case Effect.Modified e -> cell(one, e.cell().name(), e.value());
            case Effect.Wrote e -> cell(one, e.cell().name(), e.after());
            case Effect.Atomically e -> {
                cell(one, e.cell().name(), e.after());
                one.put("action", e.operation().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
                if (e.result() != Value.NIL) one.put("result", Json.value(e.result()));
            }
            case Effect.Locked e -> one.put("cell", e.cell().name());
            case Effect.LockFailed e -> {
                one.put("cell", e.cell().name());
                one.put("owner", e.owner().toString());
            }
            case Effect.Unlocked e -> one.put("cell", e.cell().name());
            case Effect.Called e -> {
                one.put("cell", e.cell().name());
                one.put("action", e.words());
            }
            case Effect.AlarmSet e -> {
                one.put("cell", e.cell().name());
                one.put("nanoseconds", e.nanoseconds());
            }
            case Effect.AlarmStopped e -> one.put("cell", e.cell().name());
            case Effect.Rang e -> {
                one.put("cell", e.cell().name());
                one.put("nanoseconds", e.nanoseconds());
            }
            case Effect.ReadLocked e -> one.put("cell", e.cell().name());
            case Effect.ReadUnlocked e -> one.put("cell", e.cell().name());
            case Effect.Claimed e -> one.put("cell", e.cell().name());
            case Effect.OnceBegun e -> one.put("cell", e.cell().name());
            case Effect.OnceEnded e -> one.put("cell", e.cell().name());
            case Effect.OncePassed e -> one.put("cell", e.cell().name());
            case Effect.Enlisted e -> one.put("cell", e.cell().name());
            case Effect.Roused e -> one.put("cell", e.cell().name());
            case Effect.Notified e -> {
                one.put("cell", e.cell().name());
                one.put("woken", e.woken().stream().map(Object::toString).toList());
            }
            case Effect.Sent e -> {
                cell(one, e.cell().name(), e.value());
                e.receiver().ifPresent(receiver -> one.put("receiver", receiver.toString()));
            }
            case Effect.Received e -> {
                cell(one, e.cell().name(), e.value());
                e.sender().ifPresent(sender -> one.put("sender", sender.toString()));
                if (!e.open()) one.put("closed", true);
            }
            case Effect.Closed e -> one.put("cell", e.cell().name());
            case Effect.SendFailed e -> one.put("cell", e.cell().name());
            case Effect.Measured e -> {
                one.put("cell", e.cell().name());
                one.put("value", e.length());
            }
            case Effect.Chose e -> {
                one.put("way", e.way());
                one.put("ways", e.ways());
            }
            case Effect.Passed e -> one.put("cells", e.cells().stream().map(Cell::name).toList());
            case Effect.Added e -> {
                one.put("cell", e.cell().name());
                one.put("delta", e.delta());
                one.put("value", e.count());
            }
            case Effect.Awaited e -> one.put("cell", e.cell().name());
            case Effect.Spawned e -> {
                one.put("child", e.child().toString());
                one.put("function", e.function());
            }
            case Effect.Woke e -> one.put("nanoseconds", e.nanoseconds());
            case Effect.Printed e -> {
                one.put("text", e.text());
                if (e.error()) one.put("error", true);
            }
            case Effect.Panicked e -> one.put("message", e.message());
            case Effect.Recovered e -> one.put("message", e.message());
            case Effect.Died e -> one.put("message", e.message());
            case Effect.Exited e -> one.put("code", e.code());
            case Effect.Joined e -> one.put("other", e.other().toString());
            case Effect.LookedAt e -> {
                one.put("other", e.other().toString());
                one.put("ended", e.ended());
            }
            case Effect.TimedOut e -> {
                one.put("cell", e.cell().name());
                one.put("nanoseconds", e.nanoseconds());
            }
            case Effect.Ended _, Effect.Spun _ -> {}
        }
    }

    private static void cell(Map<String, Object> one, String cell, Value value) {
        one.put("cell", cell);
        one.put("value", Json.value(value));
    }

    private static String word(Effect effect) {
        return switch (effect) {
            case Effect.Read _ -> "read";
            case Effect.Modified _ -> "modify";
            case Effect.Wrote _ -> "write";
            case Effect.Atomically _ -> "atomic";
            case Effect.Locked _ -> "lock";
            case Effect.LockFailed _ -> "trylock";
            case Effect.Unlocked _ -> "unlock";
            case Effect.Called _ -> "call";
            case Effect.AlarmSet _, Effect.AlarmStopped _, Effect.Rang _ -> "alarm";
            case Effect.ReadLocked _ -> "rlock";
            case Effect.ReadUnlocked _ -> "runlock";
            case Effect.Claimed _ -> "claim";
            case Effect.OnceBegun _, Effect.OnceEnded _, Effect.OncePassed _ -> "once";
            case Effect.Enlisted _ -> "queue";
            case Effect.Notified _ -> "notify";
            case Effect.Roused _ -> "rouse";
            case Effect.Sent _ -> "send";
            case Effect.Received _ -> "receive";
            case Effect.Closed _ -> "close";
            case Effect.SendFailed _ -> "send";
            case Effect.Measured _ -> "len";
            case Effect.Passed _ -> "default";
            case Effect.Chose _ -> "choose";
            case Effect.Added _ -> "add";
            case Effect.Awaited _ -> "wait";
            case Effect.Spawned _ -> "spawn";
            case Effect.Joined _, Effect.LookedAt _ -> "join";
            case Effect.TimedOut _ -> "timeout";
            case Effect.Ended _ -> "end";
            case Effect.Woke _ -> "wake";
            case Effect.Printed _ -> "print";
            case Effect.Spun _ -> "spin";
            case Effect.Panicked _, Effect.Died _ -> "panic";
            case Effect.Recovered _ -> "recover";
            case Effect.Exited _ -> "exit";
        };
    }

    private static Map<String, Object> lost(LostUpdate update) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("cell", update.cell().name());
        one.put("staleRead", update.staleRead());
        one.put("becameStale", update.becameStale());
        one.put("destroyedWrite", update.destroyedWrite());
        one.put("destroyedBy", update.destroyedBy());
        one.put("owner", update.owner().toString());
        one.put("by", update.by().toString());
        one.put("value", Json.value(update.value()));
        return one;
    }

    /// The edges of the wait-for graph: for each wait who has what is waited for, or could still release it.
    private static List<Map<String, Object>> waits(WaitGraph graph) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (WaitGraph.Edge edge : graph.edges()) {
            if (edge.kind() != WaitGraph.Kind.WAITS) continue;
            Map<String, Object> wait = new LinkedHashMap<>();
            wait.put("thread", edge.from().toString());
            wait.put("for", edge.to().toString());
            wait.put("how", edge.words());
            List<WaitGraph.Edge> ends = edge.to() instanceof WaitGraph.Node.OfThread ? List.of() : graph.from(edge.to());
            wait.put("heldBy", names(ends, WaitGraph.Kind.HELD));
            wait.put("mayBeFreedBy", names(ends, WaitGraph.Kind.MAY));
            ends.stream().filter(end -> end.since().isPresent()).findFirst().ifPresent(end -> wait.put("since", end.since().getAsInt()));
            all.add(wait);
        }
        return all;
    }

    private static List<String> names(List<WaitGraph.Edge> edges, WaitGraph.Kind kind) {
        return edges.stream().filter(edge -> edge.kind() == kind).map(edge -> edge.to().toString()).distinct().toList();
    }
}
