package interleave.export;

import interleave.analysis.Analysis;
import interleave.analysis.LostUpdate;
import interleave.analysis.WaitGraph;
import interleave.engine.Effect;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.Step;
import interleave.engine.ThreadView;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A run as a table of text: a row per step, a column per thread unless there are many, losses told where they happen. For terminals, mails and
/// for comparing two runs.
public final class TextExport {
    private static final String GAP = "  ";
    private static final int WIDEST = 40;
    /// With more threads than these, a column for each would be wider than any screen.
    private static final int MOST_COLUMNS = 8;
    private final Analysis analysis;
    private final Run run;
    private final List<Integer> threads;

    private TextExport(Analysis analysis) {
        this.analysis = analysis;
        this.run = analysis.run();
        this.threads = run.steps().stream().map(step -> step.thread().index()).distinct().sorted().toList();
    }

    /// The whole text, up to a position.
    public static String of(Analysis analysis, int position) {
        return new TextExport(analysis).text(position);
    }

    private String text(int position) {
        StringBuilder out = new StringBuilder();
        if (position == 0) out.append("no steps\n");
        else steps(position, out);
        int lost = analysis.lostUpdates().count(position);
        out.append('\n').append("lost updates: ").append(lost).append('\n');
        run.at(position).finals().forEach((name, value) -> out.append(name).append(" = ").append(words(value)).append('\n'));
        String printed = run.at(position).output();
        if (!printed.isEmpty()) out.append("output:\n").append(printed.endsWith("\n") ? printed : printed + "\n");
        if (position == run.length()) run.outcome().ifPresent(outcome -> out.append(outcome(outcome)).append('\n'));
        waits(position, out);
        if (position == run.length() && run.outcome().filter(Outcome.Completed.class::isInstance).isPresent()) leaks(out);
        String schedule = run.prefix(position).schedule().toString();
        return out.append("schedule: ").append(schedule).append('\n').toString();
    }

    private void steps(int position, StringBuilder out) {
        boolean columns = threads.size() <= MOST_COLUMNS;
        List<String> head = new ArrayList<>(List.of("step"));
        if (columns) threads.forEach(thread -> head.add("T" + thread));
        else head.add("thread");
        List<List<String>> rows = new ArrayList<>(List.of(head));
        for (int number = 1; number <= position; number++) rows.add(columns ? row(number) : line(number));
        table(rows, out);
    }

    private String words(Value value) {
        return analysis.words(value);
    }

    /// Who waits for whom, where some can never go on.
    private void waits(int position, StringBuilder out) {
        WaitGraph graph = WaitGraph.of(analysis, position);
        if (!graph.stuck().isEmpty()) graph.lines().forEach(line -> out.append("  ").append(line).append('\n'));
    }

    /// The threads that still wait when the program ends.
    private void leaks(StringBuilder out) {
        List<ThreadView> left = run.end().allThreads().stream().filter(thread -> !thread.ended()).toList();
        if (!left.isEmpty() && run.machine().program().wording().abandoned(left.size() == 1).isPresent()) {
            out.append("ended with main, not joined: ")
                    .append(left.stream().map(thread -> thread.id().toString()).collect(Collectors.joining(", ")))
                    .append('\n');
            return;
        }
        String blocked = run.end().asleep().stream().map(one -> one.thread().toString()).collect(Collectors.joining(", "));
        if (!blocked.isEmpty()) out.append("leaked, still blocked: ").append(blocked).append('\n');
    }

    private List<String> row(int number) {
        Step step = run.step(number);
        List<String> row = new ArrayList<>(List.of(Integer.toString(number)));
        for (int thread : threads) row.add(thread == step.thread().index() ? action(step) : "");
        row.add(remarks(number));
        return row;
    }

    /// A step where threads have no columns of their own.
    private List<String> line(int number) {
        Step step = run.step(number);
        String remarks = remarks(number);
        String words = remarks.isEmpty() ? action(step) : action(step) + GAP + remarks;
        return List.of(Integer.toString(number), step.thread().toString(), words);
    }

    private String remarks(int number) {
        return analysis.lostUpdates().by(number).stream().map(this::loss).collect(Collectors.joining("; "));
    }

    private String loss(LostUpdate lost) {
        return "✗ lost: " + lost.owner() + "'s " + shortened(words(lost.value())) + " of step " + lost.destroyedWrite();
    }

    private String action(Step step) {
        String own = step.ownEffects().stream()
                .filter(effect -> effect.thread().equals(step.thread())) // a partner's part is told by this one
                .filter(effect -> !(effect instanceof Effect.Died died && panicked(step, died.message())))
                .map(this::effect).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
        return shortened(own.isEmpty() ? step.operation().word() : own);
    }

    /// Whether a step has said already of what the thread dies.
    private static boolean panicked(Step step, String message) {
        return step.ownEffects().stream()
                .anyMatch(effect -> effect instanceof Effect.Panicked panic && panic.message().equals(message));
    }

    private String effect(Effect effect) {
        return switch (effect) {
            case Effect.Read e -> "R " + e.cell() + " = " + words(e.value());
            case Effect.Modified e -> "M " + e.cell() + " → " + words(e.value());
            case Effect.Wrote e -> "W " + e.cell() + " := " + words(e.after());
            case Effect.Atomically e -> "A " + e.cell() + (e.wrote() ? " := " + words(e.after()) : " = " + words(e.before()));
            case Effect.Locked e -> "lock " + e.cell();
            case Effect.LockFailed e -> "trylock " + e.cell() + ": held by " + e.owner();
            case Effect.Unlocked e -> "unlock " + e.cell();
            case Effect.ReadLocked e -> "rlock " + e.cell();
            case Effect.ReadUnlocked e -> "runlock " + e.cell();
            case Effect.Claimed e -> "ask for " + e.cell();
            case Effect.OnceBegun e -> "begin " + e.cell();
            case Effect.OnceEnded e -> e.cell() + " done";
            case Effect.OncePassed e -> "found " + e.cell() + " done";
            case Effect.Enlisted e -> "wait at " + e.cell();
            case Effect.Notified e -> "wake " + (e.woken().isEmpty() ? "nobody" : e.woken().stream()
                    .map(Object::toString).collect(Collectors.joining(", "))) + " at " + e.cell();
            case Effect.Roused e -> "woken at " + e.cell();
            case Effect.Sent e ->
                "send " + words(e.value()) + " to " + e.cell() + e.receiver().map(receiver -> " for " + receiver).orElse("");
            case Effect.Received e -> "receive " + words(e.value()) + " from " + e.cell() + (e.open() ? "" : ", closed");
            case Effect.Closed e -> "close " + e.cell();
            case Effect.SendFailed e -> "send to " + e.cell() + ": closed";
            case Effect.Measured e -> "len " + e.cell() + " = " + e.length();
            case Effect.Passed _ -> "default";
            case Effect.Chose e -> "choose " + e.words() + ": " + (e.way() + 1) + " of " + e.ways();
            case Effect.Called e -> e.words() + " " + e.cell();
            case Effect.AlarmSet e -> "set " + e.cell();
            case Effect.AlarmStopped e -> "stop " + e.cell();
            case Effect.Rang e -> e.cell() + " rings";
            case Effect.Added e -> String.format(Locale.ROOT, "%s %+d = %d", e.cell(), e.delta(), e.count());
            case Effect.Awaited e -> "waited for " + e.cell();
            case Effect.Spawned e -> "start " + e.child();
            case Effect.Joined e -> "join " + e.other();
            case Effect.LookedAt e -> e.other() + (e.ended() ? " has ended" : " goes on");
            case Effect.TimedOut e -> "no longer wait at " + e.cell();
            case Effect.Ended _ -> "end";
            case Effect.Woke _ -> "wake";
            case Effect.Printed e -> "print " + printable(e.text());
            case Effect.Spun _ -> "spin";
            case Effect.Panicked e -> "panic: " + printable(e.message());
            case Effect.Recovered e -> "recover: " + printable(e.message());
            case Effect.Died e -> "dies: " + printable(e.message());
            case Effect.Exited e -> "exit " + e.code();
        };
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Completed _ -> "completed";
            case Outcome.Exited e -> "ended by " + e.thread() + " with exit code " + e.code();
            case Outcome.Deadlock _ -> "deadlock: no thread can go on";
            case Outcome.Panicked e -> "panic of " + e.thread() + ": " + printable(e.message());
            case Outcome.Limit e -> e.bound();
        };
    }

    private static String printable(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "·");
    }

    private static String shortened(String text) {
        String line = printable(text);
        return line.codePointCount(0, line.length()) <= WIDEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /// Columns as wide as their widest entry; the numbers to the right, all else to the left.
    private static void table(List<List<String>> rows, StringBuilder out) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) widths[i] = Math.max(widths[i], width(row.get(i)));
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String pad = i < columns ? " ".repeat(widths[i] - width(row.get(i))) : "";
                line.append(i == 0 ? pad + row.get(i) : row.get(i) + pad).append(GAP);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
