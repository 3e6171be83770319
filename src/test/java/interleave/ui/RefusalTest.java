package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.program.Source;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Rust program that is refused, in a real window.
class RefusalTest {
    private static final String COUNTER = """
            use std::thread;

            fn main() {
                let mut counter = 0;
                let mut handles = vec![];
                for _ in 0..2 {
                    let h = thread::spawn(|| {
                        counter += 1;
                    });
                    handles.push(h);
                }
                for h in handles {
                    h.join().unwrap();
                }
                println!("{}", counter);
            }
            """;

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
            made.setWidth(1440);
            made.setHeight(900);
            made.show();
            return made;
        });
        fx = new Fx(stage.getScene());
        Fx.run(() -> desk.session().load(new Source("counter.rs", COUNTER)));
        Fx.until("the refusal is explained", () -> Fx.on(() -> stage.getScene().lookup("#refusal") != null));
        Fx.pulses(4);
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private List<String> texts(String selector) {
        return Fx.on(() -> stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private Node way(String title) {
        return Fx.on(() -> ((Pane) stage.getScene().lookup("#waysOut")).getChildren().stream()
                .filter(node -> node instanceof Button button && button.getText().equals(title))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theErrorsAreThoseOfRustc() {
        List<String> said = texts(".error-card .loss-text");
        assertEquals(List.of("error[E0373]", "error[E0499]", "error[E0502]"),
                said.stream().map(text -> text.substring(0, text.indexOf(']') + 1)).toList());
        assertTrue(Fx.on(() -> stage.getScene().lookup("#why").getAccessibleText())
                .startsWith("main owns counter; a thread may outlive counter"));
    }

    @Test
    void aWayOutIsAnEditThatRuns() {
        Fx.run(() -> ((Button) way("Arc<Mutex>")).fire());
        Fx.until("it runs", () -> desk.session().workProperty().get().isEmpty() && desk.session().run().length() > 0);
        assertTrue(desk.session().understood());
        assertTrue(desk.session().sourceProperty().get().text().contains("Arc::new(Mutex::new(0))"));
        Fx.pulses(3);
        assertTrue(Fx.on(() -> stage.getScene().lookup("#refusal") == null));
        Fx.run(() -> desk.session().toEnd());
        assertEquals("2\n", desk.session().state().output());
    }

    @Test
    void whatIfItRanIsShownForWhatItIs() {
        assertFalse(desk.session().pretendedProperty().get());
        Fx.run(() -> ((Button) way("What if it ran?")).fire());
        Fx.until("it runs in pretence", () -> desk.session().workProperty().get().isEmpty() && desk.session().run().length() > 0);
        Fx.pulses(3);
        assertTrue(desk.session().pretendedProperty().get());
        assertTrue(Fx.on(() -> stage.getScene().lookup("#pretended").isVisible()));
        Fx.run(() -> desk.session().toEnd());
        Fx.run(() -> desk.session().go(0));
        Fx.run(desk.worst()::find);
        Fx.until("the worst is found", () -> desk.worst().searchProperty().get().isEmpty());
        Fx.until("it loses an update, as its Go twin does", () -> desk.session().losingProperty().get());
        Fx.run(() -> desk.session().load(new Source("counter.rs", COUNTER + "\n")));
        assertFalse(desk.session().pretendedProperty().get());
    }

    @Test
    void theRealCompilerIsAskedAndLaidBeside() {
        fx.click(way("Check with rustc…"));
        Fx.until("it is done", () -> Fx.on(() -> {
            String state = ((Label) stage.getScene().lookup("#rustcState")).getText();
            return state.contains("refuses") || state.contains("no rustc");
        }));
        if (texts("#rustcState").getFirst().contains("no rustc")) return;
        assertEquals("It refuses this text. Both say the same, line by line.", texts("#rustcState").getFirst());
        assertEquals(5, Fx.on(() -> ((GridPane) stage.getScene().lookup("#agreement")).getRowCount()) + 2);
        fx.click("#closeRustc");
        Fx.pulses(2);
        assertTrue(Fx.on(() -> stage.getScene().lookup("#rustc") == null));
    }
}
