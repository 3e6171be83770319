package interleave.ui;

import interleave.language.Languages;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.library.Library;
import interleave.program.Source;
import interleave.program.Span;
import interleave.ui.document.UserFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// The application with its window.
public final class App {
    /// The exit code where there is no display.
    private static final int NO_DISPLAY = 2;

    private App() {}

    /// Opens the window with the languages that there are, and waits until it is closed.
    /// @param file what to open in it
    /// @return the exit code of the program
    public static int open(Optional<Path> file) {
        return open(file, App::read);
    }

    /// Reads a text in the language of its name.
    static Reading read(Source source) {
        return Languages.ofFile(source.name())
                .map(language -> language.read(source))
                .orElseGet(() -> new Reading.Refused(List.of(new Problem(
                        Span.NOWHERE,
                        source.name() + " is of no language that is understood here",
                        "Save it under a name that ends in ." + Languages.all().getFirst().extension() + "."))));
    }

    /// Opens the window, and waits until it is closed.
    /// @param file what to open in it
    /// @param reader how a source text becomes a program
    /// @return the exit code of the program
    public static int open(Optional<Path> file, Function<Source, Reading> reader) {
        if (displayMissing(System.getProperty("os.name", ""), System.getProperty("glass.platform", ""), System.getenv("DISPLAY"))) {
            return noDisplay();
        }
        CompletableFuture<Library> library = ahead("library", Library::builtIn);
        CompletableFuture<Storage> storage = ahead("storage", () -> new Storage(UserFolder.find()));
        library.thenAcceptAsync(read -> readAhead(read, reader), thread("read ahead"));
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try {
            Platform.startup(() -> {
                try {
                    Stage stage = new Stage();
                    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> closed.countDown());
                    show(stage, file, new Desk(new Remembered(Remembered.usualFile()), library.join(), storage.join(), reader));
                } catch (RuntimeException | Error e) {
                    failure.set(e);
                    closed.countDown();
                }
            });
            closed.await();
        } catch (RuntimeException | LinkageError e) {
            return noDisplay();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        if (failure.get() instanceof Throwable thrown) {
            System.err.println("interleave: the window could not be opened: " + thrown);
            return 1;
        }
        return 0;
    }

    /// Makes something on another core while JavaFX starts.
    private static <T> CompletableFuture<T> ahead(String name, Supplier<T> made) {
        return CompletableFuture.supplyAsync(made, thread(name));
    }

    private static Executor thread(String name) {
        return Thread.ofPlatform().daemon().name(name)::start;
    }

    /// The language is got ready: what the first program needs of Go's library is read.
    private static void readAhead(Library library, Function<Source, Reading> reader) {
        library.find(Desk.FIRST).ifPresent(example -> reader.apply(example.source()));
    }

    /// On Linux, JavaFX draws on X11, and without a display it fails on a thread of its own, where nobody can catch it.
    static boolean displayMissing(String system, String platform, @Nullable String display) {
        boolean ownScreen = platform.equalsIgnoreCase("Headless");
        return system.toLowerCase(Locale.ROOT).contains("linux") && !ownScreen && (display == null || display.isEmpty());
    }

    private static int noDisplay() {
        System.err.println("""
                interleave: there is no display to open a window on.
                These commands work without one:
                  interleave run FILE        run a program by a schedule
                  interleave explore FILE    every outcome, over all schedules
                  interleave export FILE     a run as SVG, PNG, GIF, text or JSON
                  interleave race FILE       the data races of a run, or of every schedule
                  interleave real FILE       run it by the real Go, where one is installed
                  interleave examples        the built-in examples""");
        return NO_DISPLAY;
    }

    private static void show(Stage stage, Optional<Path> file, Desk desk) {
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> desk.apologise(thrown));
        desk.furnish(stage);
        stage.show();
        desk.start(file);
    }
}
