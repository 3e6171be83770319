package interleave.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javax.imageio.ImageIO;

/// Drives a window as a person would, from a test's own thread, and waits for the window instead of for the clock.
final class Fx {
    private static final long PATIENCE = 20;
    private static final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private static boolean started;

    private final Scene scene;
    private final Robot robot;

    Fx(Scene scene) {
        this.scene = scene;
        this.robot = on(Robot::new);
    }

    /// Starts JavaFX, once for all tests.
    static synchronized void start() {
        if (started) return;
        started = true;
        CompletableFuture<Boolean> up = new CompletableFuture<>();
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> Fx.thrown.compareAndSet(null, thrown));
            up.complete(true);
        });
        get(up);
        Platform.setImplicitExit(false);
    }

    /// Does something on the thread of the window, and gives what comes of it. Fails where anything has been thrown on
    /// that thread that nobody caught: a person would see a window half drawn.
    static <T> T on(Callable<T> action) {
        if (Platform.isFxApplicationThread()) {
            try {
                return action.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(action.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        T result = get(done);
        Throwable uncaught = thrown.getAndSet(null);
        if (uncaught != null) throw new AssertionError("on the thread of the window: " + uncaught, uncaught);
        return result;
    }

    static void run(Runnable action) {
        on(() -> {
            action.run();
            return true;
        });
    }

    private static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) throw thrown;
            if (e.getCause() instanceof Error thrown) throw thrown;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("the window did not answer", e);
        }
    }

    /// Lets so many pulses pass: layout, style and drawing are done in them.
    static void pulses(int count) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int left = count;

            @Override
            public void handle(long now) {
                if (left-- > 0) return;
                stop();
                done.complete(true);
            }
        }.start());
        get(done);
        on(() -> true);
    }

    /// Waits until something is so, and fails with `what` if it never is.
    static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!on(condition::getAsBoolean)) {
            if (System.nanoTime() > end) throw new AssertionError("it never was so: " + what);
            pulses(1);
        }
    }

    <T extends Node> T find(Class<T> type, String selector) {
        Node found = on(() -> scene.lookup(selector));
        if (found == null) throw new AssertionError("there is no " + selector);
        return type.cast(found);
    }

    void click(String selector) {
        click(find(Node.class, selector));
    }

    void click(Node node) {
        Point2D middle = on(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
        click(middle);
    }

    void click(Point2D at) {
        // Two clicks of the same place in half a second are a double click; a move elsewhere in between parts them.
        run(() -> robot.mouseMove(at.getX() < 60 ? at.getX() + 50 : at.getX() - 50, at.getY()));
        run(() -> robot.mouseMove(at));
        run(() -> robot.mouseClick(MouseButton.PRIMARY));
        pulses(2);
    }

    void doubleClick(Point2D at) {
        click(at);
        run(() -> robot.mouseClick(MouseButton.PRIMARY));
        pulses(2);
    }

    void move(Point2D at) {
        run(() -> robot.mouseMove(at));
        pulses(1);
    }

    /// Presses keys together; Shortcut is Ctrl on the Headless platform.
    void press(KeyCode... keys) {
        KeyCode[] chord = keys.clone();
        for (int i = 0; i < chord.length; i++) if (chord[i] == KeyCode.SHORTCUT) chord[i] = KeyCode.CONTROL;
        run(() -> {
            for (KeyCode key : chord) robot.keyPress(key);
            for (int i = chord.length - 1; i >= 0; i--) robot.keyRelease(chord[i]);
        });
        pulses(2);
    }

    void type(String text) {
        for (char c : text.toCharArray()) {
            boolean shift = Character.isUpperCase(c) || c == '*' || c == '?';
            KeyCode code = code(c);
            run(() -> {
                if (shift) robot.keyPress(KeyCode.SHIFT);
                robot.keyPress(code);
                robot.keyRelease(code);
                if (shift) robot.keyRelease(KeyCode.SHIFT);
            });
        }
        pulses(2);
    }

    private static KeyCode code(char c) {
        return switch (c) {
            case ' ' -> KeyCode.SPACE;
            case '*' -> KeyCode.DIGIT8;
            case '?' -> KeyCode.SLASH;
            default -> KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(c)));
        };
    }

    /// The window as a picture file, to look at.
    void picture(Path file) {
        pulses(3);
        WritableImage image = on(() -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
