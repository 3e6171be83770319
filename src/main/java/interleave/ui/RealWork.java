package interleave.ui;

import interleave.program.Source;
import interleave.ui.real.RealGo;
import interleave.ui.real.RealReport;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// The real Go at work in the background. What it says comes on the thread of the window.
final class RealWork {
    private final Executor background;
    private final Executor window;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /// Who wants to know how it goes on.
    interface Listener {
        /// Go was found, and begins.
        void began(RealGo go);

        /// So many runs are done.
        void progressed(int runs);

        /// All is done, or what was done until it was cancelled.
        void ended(RealReport report);

        /// Nothing came of it, and why.
        void failed(String words);
    }

    RealWork(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /// Builds and runs a text.
    void start(Source source, RealGo.Request request, Listener listener) {
        background.execute(() -> {
            Optional<RealGo> found = RealGo.find();
            if (found.isEmpty()) {
                tell(() -> listener.failed("There is no Go on this machine. Interleave does not need it; where it is installed"
                        + " (go.dev/dl), it can run this text for real."));
                return;
            }
            RealGo go = found.get();
            tell(() -> listener.began(go));
            try {
                RealReport report = go.run(
                        source, request, done -> tell(() -> listener.progressed(done)), cancelled::get);
                tell(() -> listener.ended(report));
            } catch (IOException e) {
                tell(() -> listener.failed("Go could not be run: " + e.getMessage()));
            }
        });
    }

    /// Stops at once what is running.
    void cancel() {
        cancelled.set(true);
    }

    private void tell(Runnable what) {
        window.execute(what);
    }
}
