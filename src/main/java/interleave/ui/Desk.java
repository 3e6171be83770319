package interleave.ui;

import interleave.language.Reading;
import interleave.library.Library;
import interleave.program.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// A window with all that belongs to it: the session, what plays it, how it looks, and what is remembered for the next time.
public final class Desk {
    private static final int[] ICONS = {16, 32, 48, 64, 128, 256};
    /// What a person sees who has opened nothing yet.
    static final String FIRST = "counter-3x2";
    /// A usual program of Rust.
    private static final String FIRST_RUST = "counter-2x1-rust-mutex";
    private static final Duration MOST_DELAY = Duration.ofSeconds(2);
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final Remembered remembered;
    private final Library library;
    private final Session session;
    private final Playback playback;
    private final Comparing comparing;
    private final Explorer explorer;
    private final RaceHunt hunt;
    private final Worst worst;
    private final Looks looks;
    private final MainWindow window;
    private final Scene scene;
    private final Drops drops;
    private final CountDownLatch seen = new CountDownLatch(1);
    private final Storage storage;
    private final Documents documents;
    private final Neighbours neighbours;

    /// @param data the folder in which texts are kept that are not saved
    /// @param reader how a source text becomes a program
    public Desk(Remembered remembered, Path data, Function<Source, Reading> reader) {
        this(remembered, Library.builtIn(), new Storage(data), reader);
    }

    /// @param reader how a source text becomes a program
    Desk(Remembered remembered, Library library, Storage storage, Function<Source, Reading> reader) {
        Fonts letters = new Fonts();
        this.remembered = remembered;
        this.library = library;
        this.storage = storage;
        session = new Session(reader, thread("run"), Platform::runLater);
        recall(session.appearance());
        playback = new Playback(session);
        comparing = new Comparing(session);
        explorer = new Explorer(session, Space::of, behindFirstSight("explore"), Platform::runLater);
        hunt = new RaceHunt(session, behindFirstSight("races"), Platform::runLater);
        worst = new Worst(session, explorer, thread("search"), Platform::runLater);
        looks = new Looks(session.appearance(), letters);
        storage.onTrouble(words -> Platform.runLater(() -> session.say(Optional.of(Notice.problem(words)))));
        documents = new Documents(
                session, library, storage.keeper(), storage.found(), storage.recentFiles(), new NoDialogs());
        neighbours = new Neighbours(session, documents, library);
        Rereading rereading = new Rereading(reader, thread("read"), Platform::runLater, session::read);
        Executor verdict = behindFirstSight("verdict");
        // So that the first program of Rust opens at once: what such programs use of the library is known then.
        verdict.execute(() -> library.find(FIRST_RUST).ifPresent(example -> reader.apply(example.source())));
        Verdicts verdicts = new Verdicts(session, verdict, Platform::runLater);
        RunFiles files = new RunFiles(session, looks, documents::dialogs, thread("files"), Platform::runLater);
        window = new MainWindow(
                session, playback, comparing, explorer, hunt, worst, looks, library, documents, neighbours, rereading, files, verdicts);
        letters.await();
        scene = new Scene(window, 1440, 900);
        looks.dress(scene);
        new Keys(session, playback, comparing, window.stage().stage()::take, keys()).listen(scene);
        noteFirstSight();
        drops = new Drops(session, documents, neighbours, window);
        drops.accept(scene);
        restFocus();
    }

    private static Executor thread(String name) {
        return Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().name(name).unstarted(work));
    }

    /// What nobody has asked for must not keep the window from being seen: it begins behind the first frame.
    private Executor behindFirstSight(String name) {
        Executor thread = thread(name);
        return work -> thread.execute(() -> {
            try {
                seen.await(MOST_DELAY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            work.run();
        });
    }

    /// A pulse lays a frame out, and then waits until the one before is painted.
    private void noteFirstSight() {
        AtomicInteger pulses = new AtomicInteger();
        Runnable[] pulse = {() -> {}};
        pulse[0] = () -> {
            if (pulses.incrementAndGet() == 1) {
                Platform.requestNextPulse();
                return;
            }
            scene.removePostLayoutPulseListener(pulse[0]);
            Platform.runLater(seen::countDown);
        };
        scene.addPostLayoutPulseListener(pulse[0]);
    }

    public Session session() {
        return session;
    }

    public Playback playback() {
        return playback;
    }

    public Comparing comparing() {
        return comparing;
    }

    public Explorer explorer() {
        return explorer;
    }

    public RaceHunt hunt() {
        return hunt;
    }

    public Worst worst() {
        return worst;
    }

    private Map<KeyCode, Runnable> keys() {
        return Map.of(
                KeyCode.SLASH, window::help, KeyCode.P, this::present, KeyCode.O, window::outcomes, KeyCode.W, worst::find,
                KeyCode.R, hunt::next, KeyCode.H, window::order,
                KeyCode.G, window::waits);
    }

    public Library library() {
        return library;
    }

    public Documents documents() {
        return documents;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    MainWindow window() {
        return window;
    }

    Scene scene() {
        return scene;
    }

    /// Puts everything into a window, as large as it was the last time.
    public void furnish(Stage stage) {
        stage.setTitle("Interleave");
        for (int size : ICONS) {
            stage.getIcons()
                    .add(new Image(Objects.requireNonNull(Desk.class.getResourceAsStream("/icons/interleave-" + size + ".png"))));
        }
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(stage);
        window.setDividers(
                remembered.number("left", 0.05, 0.9, Double.NaN),
                remembered.number("side", 0.1, 0.98, Double.NaN),
                remembered.number("bottom", 0.1, 0.95, Double.NaN));
        documents.ask(new DesktopDialogs(stage));
        stage.setOnCloseRequest(_ -> remember(stage));
        stage.setOnHidden(_ -> close());
        session.sourceProperty().subscribe(source -> stage.setTitle(source.name().isEmpty() ? "Interleave" : source.name() + " – Interleave"));
    }

    private void place(Stage stage) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(room.getWidth(), remembered.number("width", LEAST_WIDTH, 20_000, 1440)));
        stage.setHeight(Math.min(room.getHeight(), remembered.number("height", LEAST_HEIGHT, 20_000, 900)));
        double x = remembered.number("x", -20_000, 20_000, Double.NaN);
        double y = remembered.number("y", -20_000, 20_000, Double.NaN);
        // Where that screen is gone, the desktop chooses the place.
        if (!Screen.getScreensForRectangle(x, y, 100, 100).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(remembered.truth("maximized", false));
    }

    private void recall(Appearance appearance) {
        try {
            String theme = remembered.text("theme", Appearance.Theme.SYSTEM.name());
            appearance.themeProperty().set(Appearance.Theme.valueOf(theme.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            appearance.themeProperty().set(Appearance.Theme.SYSTEM);
        }
        double least = Appearance.LEAST_SCALE;
        appearance.textScaleProperty().set(remembered.number("type", least, Appearance.MOST_SCALE, 1));
        appearance.presenterScaleProperty().set(remembered.number("presentedType", least, Appearance.MOST_SCALE, 1.5));
        var desktop = Platform.getPreferences();
        appearance.reducedMotionProperty().set(remembered.truth("reducedMotion", desktop.isReducedMotion()));
        desktop.colorSchemeProperty()
                .subscribe(scheme -> appearance.systemDarkProperty().set(scheme == ColorScheme.DARK));
    }

    private void remember(Stage stage) {
        Appearance appearance = session.appearance();
        remembered.set("theme", appearance.themeProperty().get());
        remembered.set("type", appearance.textScaleProperty().get());
        remembered.set("presentedType", appearance.presenterScaleProperty().get());
        remembered.set("reducedMotion", appearance.reducedMotionProperty().get());
        remembered.set("maximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            remembered.set("x", stage.getX());
            remembered.set("y", stage.getY());
            remembered.set("width", stage.getWidth());
            remembered.set("height", stage.getHeight());
        }
        double[] dividers = window.dividers();
        remembered.set("left", dividers[0]);
        remembered.set("side", dividers[1]);
        remembered.set("bottom", dividers[2]);
        neighbours.remember(remembered);
        remembered.save();
    }

    /// Opens the first thing that is shown: the file that was asked for, else what was left the last time, else an example.
    public void start(Optional<Path> file) {
        boolean open = file.isPresent() ? documents.open(file.get()) : documents.restore();
        documents.tidy();
        if (open) neighbours.recall(remembered);
        if (!open) {
            Optional<Notice> why = session.noticeProperty().get();
            library.find(FIRST).ifPresent(documents::open);
            session.say(why);
        }
        storage.warning().ifPresent(words -> session.say(Optional.of(Notice.problem(words))));
        window.restingPlace().requestFocus();
    }

    /// Keeps what is open for the next time.
    public void close() {
        explorer.close();
        worst.close();
        documents.close();
        try {
            storage.close();
        } catch (IOException e) {
            System.err.println("interleave: " + e.getMessage());
        }
    }

    /// Something went wrong in the program itself: the person is told, and goes on.
    void apologise(Throwable thrown) {
        System.err.println("interleave: " + thrown);
        session.say(Optional.of(Notice.problem("Something went wrong inside Interleave (" + thrown.getClass().getSimpleName()
                + "). Your text is kept; if the window looks wrong, open the program again.")));
    }

    private void present() {
        var presenting = session.appearance().presentingProperty();
        presenting.set(!presenting.get());
    }

    /// Files that are dropped on the window.
    Drops drops() {
        return drops;
    }

    /// A button that was clicked does not keep the keys: Space would press it again.
    private void restFocus() {
        scene.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> {
            Node focused = scene.getFocusOwner();
            if (focused instanceof Button || focused instanceof ToggleButton) window.restingPlace().requestFocus();
        });
    }
}
