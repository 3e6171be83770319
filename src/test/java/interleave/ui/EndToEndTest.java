package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a Go program pasted by keys to its lost update, told in words, in the real window with real Go. Leaves a picture of
/// what was on the screen in `target/end-to-end.png`.
final class EndToEndTest {
    private static final Path PICTURE = Path.of("target/end-to-end.png");
    private static final Path PROGRAM = Path.of("assets/library/counter-2x1/counter.go");

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
            made.setHeight(900);
            made.show();
            desk.start(Optional.empty());
            return made;
        });
        fx = new Fx(stage.getScene());
        Fx.pulses(2);
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void aProgramIsPastedSteppedToItsLossAndUnderstood() throws Exception {
        String program = Files.readString(PROGRAM);
        fx.press(KeyCode.CONTROL, KeyCode.N);
        fx.press(KeyCode.CONTROL, KeyCode.A);
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, program)));
        fx.press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(program, Fx.on(() -> desk.window().program().editor().field().typed().text()));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("the program is read", () -> !desk.session().blank() && desk.session().run().machine().program().source().text().equals(program));
        fx.press(KeyCode.HOME);
        assertEquals(0, Fx.on(() -> desk.session().position()));

        List<KeyCode> keys = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT2);
        for (KeyCode key : keys) fx.press(key);
        assertEquals("0", label("#tile-lost"));
        fx.press(KeyCode.DIGIT2);

        assertEquals(6, Fx.on(() -> desk.session().position()));
        assertEquals("1", label("#tile-lost"));
        String told = Fx.on(() -> fx.find(TextFlow.class, "#narration").getAccessibleText());
        assertTrue(told.contains("counter") && told.contains("T1") && told.contains("lost"), told);
        assertTrue(label("#output").contains("1"), label("#output"));
        Fx.until("the step has arrived", () -> desk.playback().arrivalProperty().get() >= 1);
        fx.picture(PICTURE);
        assertTrue(Files.size(PICTURE) > 20_000);
    }

    private String label(String selector) {
        return Fx.on(() -> fx.find(Label.class, selector).getText());
    }
}
