package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.export.RunFormat;
import interleave.program.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window as it opens, with real Go.
final class FirstSightTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private Stage stage;
    private Fx fx;

    @BeforeEach
    void open() {
        Fx.start();
        desk = Fx.on(() -> new Desk(new Remembered(folder.resolve("window.properties")), folder, App::read));
        stage = Fx.on(() -> {
            Stage made = new Stage();
            desk.furnish(made);
            made.setX(0);
            made.setY(0);
            made.setWidth(1000);
            made.setHeight(760);
            made.show();
            return made;
        });
        fx = new Fx(stage.getScene());
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void whoOpensNothingSeesAnUpdateDie() {
        Fx.run(() -> desk.start(Optional.empty()));
        Fx.pulses(4);
        assertEquals(12, desk.session().position());
        assertEquals("counter++ in three goroutines", Fx.on(() -> fx.find(Label.class, "#title").getText()));
        assertEquals("2", Fx.on(() -> fx.find(Label.class, "#tile-lost").getText()));
        fx.press(KeyCode.N);
        Fx.pulses(2);
        assertEquals("3", Fx.on(() -> fx.find(Label.class, "#tile-lost").getText()));
        assertTrue(Fx.on(() -> fx.find(Label.class, "#output").getText()).contains("3"));
    }

    @Test
    void theSeedOfTenThousandIncrementsIsRunAndSearched() {
        Fx.run(() -> desk.documents().open(desk.library().find("counter-10x1000").orElseThrow()));
        Fx.until("its run is made", () -> desk.session().run().outcome().isPresent());
        assertEquals(30_000, desk.session().run().length());
        fx.press(KeyCode.END);
        assertEquals(30_000, desk.session().position());
        fx.press(KeyCode.SHIFT, KeyCode.N);
        Fx.pulses(2);
        assertTrue(desk.session().position() < 30_000);
        assertTrue(Fx.on(() -> Integer.parseInt(fx.find(Label.class, "#tile-lost").getText())) > 0);
    }

    @Test
    void theMenuSwitchesBetweenTheLoopsOfOldAndNewGo() {
        String loop = """
                package main

                func main() {
                    var f func()
                    for i := 0; i < 2; i++ {
                        if f == nil { f = func() { println("seen", i) } }
                    }
                    f()
                }
                """;
        Fx.run(() -> desk.session().load(new Source("loop.go", loop)));
        Fx.until("the first run is made", () -> desk.session().run().outcome().isPresent());
        MenuItem item = Fx.on(() -> desk.window().menus().menu("Run").getItems().stream()
                .filter(one -> "oldLoops".equals(one.getId()))
                .findFirst()
                .orElseThrow());
        assertEquals("seen 0\n", Fx.on(() -> desk.session().run().end().output()));
        Fx.run(item::fire);
        Fx.until("the older Go runs", () -> desk.session().run().end().output().equals("seen 2\n"));
        assertTrue(Fx.on(() -> desk.session().sourceProperty().get().text()).startsWith("//go:build go1.21\n\npackage"));
        Fx.run(item::fire);
        Fx.until("the newer one runs", () -> desk.session().run().end().output().equals("seen 0\n"));
        assertEquals(loop, Fx.on(() -> desk.session().sourceProperty().get().text()));
    }

    @Test
    void whereAStepCanGoInSeveralWaysThePersonIsAsked() {
        String choice = """
                package main

                import "fmt"

                func main() {
                	a, b := make(chan int, 1), make(chan int, 1)
                	done := make(chan bool)
                	go func() {
                		a <- 1
                		b <- 2
                		done <- true
                	}()
                	<-done
                	first := 0
                	select {
                	case first = <-a:
                	case first = <-b:
                	}
                	fmt.Println("first:", first)
                }
                """;
        Fx.run(() -> {
            desk.session().load(new Source("choice.go", choice));
            desk.session().startOver();
        });
        fx.press(KeyCode.DIGIT1);
        fx.press(KeyCode.DIGIT1);
        fx.press(KeyCode.DIGIT1);
        assertEquals("T1*3", Fx.on(() -> desk.session().run().prefix(desk.session().position()).schedule().toString()));
        assertEquals(List.of("receive from a", "receive from b"), Fx.on(() -> desk.session().state().ways(0)));
        fx.press(KeyCode.DIGIT0);
        assertEquals("T1*3", Fx.on(() -> desk.session().run().prefix(desk.session().position()).schedule().toString()), "it asks first");
        Fx.run(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(ContextMenu::isShowing)
                .findFirst()
                .orElseThrow()
                .getItems()
                .get(1)
                .fire());
        Fx.pulses(2);
        assertEquals("T1*3 T0:1", Fx.on(() -> desk.session().run().prefix(desk.session().position()).schedule().toString()));
        assertEquals("first: 2\n", Fx.on(() -> desk.session().state().output()));
    }

    @Test
    void whatIsSeenIsSavedAsPictureAnimationAndText() throws Exception {
        Fx.run(() -> desk.documents().open(desk.library().find("counter-2x1").orElseThrow()));
        fx.press(KeyCode.END);
        for (RunFormat format : RunFormat.values()) {
            Path file = folder.resolve("saved." + format.extension());
            RunFiles files = Fx.on(() -> new RunFiles(
                    desk.session(),
                    new Looks(desk.session().appearance(), new Fonts()),
                    () -> new Chosen(file),
                    work -> Thread.ofPlatform().daemon().start(work),
                    Platform::runLater));
            Fx.run(() -> files.save(format));
            Fx.until(format + " is saved", () -> fx.find(Label.class, "#notice").getText().equals("Saved to " + file + "."));
        }
        assertTrue(Files.readString(folder.resolve("saved.svg")).startsWith("<"));
        assertTrue(Files.readString(folder.resolve("saved.txt")).contains("T1"));
        assertEquals("PNG", new String(Files.readAllBytes(folder.resolve("saved.png")), 1, 3, java.nio.charset.StandardCharsets.ISO_8859_1));
        var gif = javax.imageio.ImageIO.getImageReadersByFormatName("gif").next();
        gif.setInput(javax.imageio.ImageIO.createImageInputStream(folder.resolve("saved.gif").toFile()));
        assertEquals(7, gif.getNumImages(true));
    }

    /// A person who has chosen this file.
    private record Chosen(Path file) implements Dialogs {
        @Override
        public Optional<Path> open() {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> save(String name) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> picture(String name) {
            return Optional.of(file);
        }

        @Override
        public boolean overwrite(Path changed) {
            return true;
        }
    }

    @Test
    void aFileThatIsRefusedSaysWhere() throws Exception {
        Path file = folder.resolve("broken.go");
        Files.writeString(file, "package main\n\nfunc main() {\n\tx := \n}\n");
        Fx.run(() -> desk.start(Optional.of(file)));
        Fx.pulses(4);
        assertTrue(desk.session().blank());
        assertTrue(Fx.on(() -> fx.find(javafx.scene.layout.VBox.class, "#empty").getChildren().stream()
                .anyMatch(node -> node instanceof javafx.scene.control.Hyperlink link && link.getText().startsWith("broken.go:5:1:"))));
    }

    @Test
    void aFileOfAnUnknownLanguageIsNoProgram() throws Exception {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "hello\n");
        Fx.run(() -> desk.start(Optional.of(file)));
        Fx.pulses(4);
        assertTrue(desk.session().blank());
        assertTrue(desk.session().problems().getFirst().message().contains("notes.txt"));
    }
}
