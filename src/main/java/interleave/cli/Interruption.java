package interleave.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C while something long is under way: it is told, may end in its own time, and what it has found is still printed.
/// The second Ctrl-C is not waited for: the terminal ends the program.
final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupted);
    private volatile boolean happened;

    private Interruption() {}

    static Interruption listen() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /// Whether someone has interrupted.
    boolean happened() {
        return happened;
    }

    /// The virtual machine is on its way down, and waits for this.
    private void interrupted() {
        happened = true;
        try {
            if (closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) Runtime.getRuntime().halt(ExitCode.BOUND);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (happened) return;
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            happened = true; // on its way down already
        }
    }
}
