package interleave.ui;

import interleave.language.Reading;
import interleave.program.Source;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Reads a text again soon after it was changed, away from the thread of the window. Of several texts only the newest is
/// read, and of several readings only that of the newest counts.
final class Rereading {
    static final Duration PAUSE = Duration.millis(60);

    private final Function<Source, Reading> reader;
    private final Executor background;
    private final Executor window;
    private final BiConsumer<Source, Reading> done;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final AtomicReference<Source> newest = new AtomicReference<>(new Source("", ""));
    private @Nullable Source begun;

    Rereading(
            Function<Source, Reading> reader, Executor background, Executor window, BiConsumer<Source, Reading> done) {
        this.reader = reader;
        this.background = background;
        this.window = window;
        this.done = done;
        pause.setOnFinished(_ -> background.execute(this::read));
    }

    /// The text was changed.
    void ask(Source source) {
        newest.set(source);
        pause.playFromStart();
    }

    /// The text is read elsewhere, or is of no interest any more.
    void forget() {
        pause.stop();
        newest.set(new Source("", ""));
    }

    /// Whether a reading is to come.
    boolean waiting() {
        return pause.getStatus() == javafx.animation.Animation.Status.RUNNING;
    }

    private void read() {
        Source source = newest.get();
        if (source == begun) return; // while a longer text was read, somebody typed on
        begun = source;
        Reading reading = reader.apply(source);
        window.execute(() -> {
            if (newest.get() == source) done.accept(source, reading);
        });
    }
}
