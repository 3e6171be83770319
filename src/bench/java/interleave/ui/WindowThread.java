package interleave.ui;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Lets JMH measure on the thread of the window, where alone canvases may be painted.
public final class WindowThread extends AbstractExecutorService {
    private volatile boolean shut;

    /// As JMH makes it.
    public WindowThread(int threads, String prefix) throws InterruptedException {
        if (threads != 1) throw new IllegalArgumentException("there is one thread of the window, not " + threads);
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
    }

    @Override
    public void execute(Runnable task) {
        Platform.runLater(task);
    }

    @Override
    public void shutdown() {
        shut = true;
        Platform.exit();
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return shut;
    }

    @Override
    public boolean isTerminated() {
        return shut;
    }

    @Override
    public boolean awaitTermination(long time, TimeUnit unit) {
        return shut;
    }
}
