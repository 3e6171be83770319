package interleave.cli;

import interleave.explore.Extremes;
import interleave.explore.Progress;
import interleave.explore.Sample;
import interleave.explore.TraceClasses;
import java.io.Console;
import java.util.Locale;

/// One line on standard error that says how far an exploration has come; only where a person sees it.
final class ProgressLine implements AutoCloseable {
    private static final long INTERVAL = 200_000_000L;

    private final boolean seen;
    private final long begin = System.nanoTime();
    private long shown = begin;
    private int width;

    private ProgressLine(boolean seen) {
        this.seen = seen;
    }

    static ProgressLine begin() {
        Console console = System.console();
        return new ProgressLine(console != null && console.isTerminal());
    }

    void show(Progress progress) {
        long now = System.nanoTime();
        if (!seen || now - shown < INTERVAL) return;
        shown = now;
        write(String.format(
                Locale.ROOT,
                "%,d states (%,d a second), %,d waiting, %d outcomes so far; Ctrl-C stops",
                progress.states(),
                (long) (progress.states() / ((now - begin) / 1e9)),
                progress.frontier(),
                progress.soFar().size()));
    }

    void show(TraceClasses.Progress progress) {
        long now = System.nanoTime();
        if (!seen || now - shown < INTERVAL) return;
        shown = now;
        write(String.format(
                Locale.ROOT,
                "%,d trace classes (%,d a second), %d outcomes so far; Ctrl-C stops",
                progress.classes(),
                (long) (progress.classes() / ((now - begin) / 1e9)),
                progress.soFar().size()));
    }

    void show(Sample sample) {
        long now = System.nanoTime();
        if (!seen || now - shown < INTERVAL) return;
        shown = now;
        write(String.format(
                Locale.ROOT,
                "%,d runs (%,d a second), %d outcomes so far; Ctrl-C stops",
                sample.runs(),
                (long) (sample.runs() / ((now - begin) / 1e9)),
                sample.rows().size()));
    }

    void show(Extremes.Progress progress) {
        if (!seen) return;
        write(String.format(
                Locale.ROOT,
                "%,d steps searched, best so far %s; Ctrl-C stops",
                progress.steps(),
                progress.best().map(Object::toString).orElse("none")));
    }

    private void write(String line) {
        System.err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())) + "\r");
        System.err.flush();
        width = line.length();
    }

    @Override
    public void close() {
        if (width > 0) write("");
        width = 0;
    }
}
