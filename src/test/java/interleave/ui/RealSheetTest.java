package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.ui.real.RealGo;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real Go from the window, where one is installed.
class RealSheetTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private Stage stage;
    private Fx fx;

    @BeforeEach
    void open() {
        assumeTrue(RealGo.find().isPresent(), "there is no Go on this machine");
        Fx.start();
        desk = Fx.on(() -> new Desk(new Remembered(folder.resolve("window.properties")), folder, App::read));
        stage = Fx.on(() -> {
            Stage made = new Stage();
            desk.furnish(made);
            made.setWidth(1000);
            made.setHeight(760);
            made.show();
            desk.documents().open(desk.library().find("counter-2x1").orElseThrow());
            return made;
        });
        fx = new Fx(stage.getScene());
    }

    @AfterEach
    void close() {
        if (stage != null) Fx.run(stage::close);
    }

    private List<String> labels(String grid) {
        return Fx.on(() -> {
            GridPane found = (GridPane) stage.getScene().lookup(grid);
            return found == null
                    ? List.of()
                    : found.getChildren().stream()
                            .filter(Label.class::isInstance)
                            .map(node -> ((Label) node).getText())
                            .toList();
        });
    }

    @Test
    void theRealProgramRunsAndItsRacesLieBesideOurs() {
        fx.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
        Fx.until("the runs are made", () -> !labels("#realRaces").isEmpty());
        int runs = labels("#endings").stream()
                .filter(label -> label.startsWith("in "))
                .mapToInt(label -> Integer.parseInt(label.split(" ")[1]))
                .sum();
        assertTrue(runs == 16, labels("#endings").toString());
        List<String> races = labels("#realRaces");
        assertTrue(races.getFirst().equals("line 18 with itself"), races.toString());
        assertTrue(races.get(1).startsWith("confirmed: in ") || races.get(1).startsWith("only ours: "), races.toString());
        fx.press(KeyCode.ESCAPE);
        assertNull(Fx.on(() -> stage.getScene().lookup("#real")));
    }

    @Test
    void itIsCancelledAtOnce() {
        fx.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
        assertNotNull(Fx.on(() -> stage.getScene().lookup("#real")));
        fx.click("#cancelReal");
        Fx.until("it has stopped", () -> fx.find(Label.class, "#realState").getText().startsWith("Cancelled after "));
        assertFalse(Fx.on(() -> fx.find(Label.class, "#realState").getText()).contains("32"));
    }
}
