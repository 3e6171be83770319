package interleave.ui.document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes drafts soon after they change, away from the thread of the window: each change waits at most [#DELAY], and
/// of several changes meanwhile only the last is written.
public final class Keeper {
    /// How long a change may wait, in milliseconds.
    public static final int DELAY = 400;

    private final Drafts drafts;
    private final ScheduledExecutorService writer;
    private final Consumer<String> trouble;
    private final Map<String, Supplier<Draft>> waiting = new LinkedHashMap<>();

    /// @param writer writes one draft after the other
    /// @param trouble told, on the writer's thread, why a text could not be kept
    public Keeper(Drafts drafts, ScheduledExecutorService writer, Consumer<String> trouble) {
        this.drafts = drafts;
        this.writer = writer;
        this.trouble = trouble;
    }

    /// A draft has changed.
    /// @param draft makes it, on the writer's thread, of what was so when this was called
    public void keep(String id, Supplier<Draft> draft) {
        synchronized (waiting) {
            boolean first = waiting.isEmpty();
            waiting.put(id, draft);
            if (first) writer.schedule(this::writeAll, DELAY, TimeUnit.MILLISECONDS);
        }
    }

    /// A draft is not needed any more.
    public void forget(String id) {
        synchronized (waiting) {
            waiting.remove(id);
        }
        writer.execute(() -> {
            try {
                drafts.delete(id);
            } catch (IOException e) {
                trouble.accept("A draft could not be removed: " + e.getMessage());
            }
        });
    }

    /// Writes at once what still waits.
    public void flush() {
        writeAll();
    }

    private synchronized void writeAll() {
        Map<String, Supplier<Draft>> now;
        synchronized (waiting) {
            now = new LinkedHashMap<>(waiting);
            waiting.clear();
        }
        for (Supplier<Draft> draft : now.values()) {
            try {
                drafts.write(draft.get());
            } catch (IOException e) {
                trouble.accept("Your text could not be kept as a draft (" + e.getMessage() + "). Save it to a file.");
            }
        }
    }
}
