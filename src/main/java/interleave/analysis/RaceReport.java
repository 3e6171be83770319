package interleave.analysis;

import interleave.engine.Run;
import interleave.engine.State;
import interleave.engine.ThreadView;
import interleave.program.Body;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.ThreadId;
import java.util.List;

/// A race as Go's own detector reports it (go.dev/doc/articles/race_detector, "Report Format"), with names in place of
/// addresses, and below that the same in words.
public final class RaceReport {
    private static final String RULER = "==================\n";

    private final Run run;
    private final Source source;
    private final StringBuilder text = new StringBuilder();

    private RaceReport(Run run) {
        this.run = run;
        this.source = run.machine().program().source();
    }

    /// The report.
    /// @param run one that shows the race
    public static String of(Race race, Run run) {
        RaceReport report = new RaceReport(run);
        report.write(race);
        return report.text.toString();
    }

    private void write(Race race) {
        Race.Access first = race.first();
        Race.Access second = race.second();
        text.append(RULER).append("WARNING: DATA RACE\n");
        access(capital(second.word()), race, second);
        text.append('\n');
        access("Previous " + first.word(), race, first);
        for (Race.Access access : List.of(second, first)) {
            if (access.thread().index() > 0) created(access.thread());
        }
        text.append('\n');
        RaceWords words = new RaceWords(run);
        String threads = named(first.thread()) + ", " + named(second.thread());
        text.append(words.missing(race)).append(" (").append(threads).append(".)\n").append(RULER);
    }

    private String named(ThreadId thread) {
        return thread + " is " + (thread.index() == 0 ? "the " : "") + goroutine(thread);
    }

    /// As the language calls its threads.
    private String goroutine(ThreadId thread) {
        String kind = source.name().endsWith(".rs") ? "thread" : "goroutine";
        return thread.index() == 0 ? "main " + kind : kind + " " + (thread.index() + 1);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private void access(String words, Race race, Race.Access access) {
        text.append(words).append(" at ").append(race.cell()).append(" by ").append(goroutine(access.thread())).append(":\n");
        State before = run.at(access.step() - 1);
        List<ThreadView.Call> calls = access.thread().index() < before.threads()
                ? before.thread(access.thread().index()).frames()
                : List.of();
        boolean stands = !calls.isEmpty() && calls.getFirst().body().span().contains(access.span());
        if (!stands) { // it rode along, maybe in another call
            call(functionAt(access.span()), access.span());
            return;
        }
        call(calls.getFirst().body().name(), access.span());
        for (ThreadView.Call call : calls.subList(1, calls.size())) call(call.body().name(), call.span());
    }

    private void call(String function, Span span) {
        text.append("  ").append(function).append("()\n      ").append(source.name()).append(':').append(source.line(span)).append('\n');
    }

    /// The innermost function of the text around a place.
    private String functionAt(Span span) {
        Body found = run.machine().program().bodies().get(run.machine().program().entry());
        int least = Integer.MAX_VALUE;
        for (Body body : run.machine().program().bodies()) {
            int length = body.span().end() - body.span().start();
            if (body.library() || !body.span().contains(span) || length >= least) continue;
            least = length;
            found = body;
        }
        return found.name();
    }

    private void created(ThreadId thread) {
        ThreadView view = run.end().thread(thread.index());
        text.append('\n').append(capital(goroutine(thread))).append(view.ended() ? " (finished)" : " (running)").append(" created at:\n");
        call(functionAt(view.created()), view.created());
    }
}
