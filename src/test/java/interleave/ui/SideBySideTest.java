package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program beside its twin, in a real window.
class SideBySideTest {
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
        Fx.run(() -> desk.documents().open(desk.library().find("counter-2x1").orElseThrow()));
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private Optional<GridPane> table() {
        return Fx.on(() -> Optional.ofNullable((GridPane) stage.getScene().lookup("#versions")));
    }

    private List<String> row(int number) {
        return Fx.on(() -> table().orElseThrow().getChildren().stream()
                .filter(node -> GridPane.getRowIndex(node) == number)
                .map(node -> ((Label) node).getText())
                .toList());
    }

    @Test
    void oneScheduleStepsBothAndTheExplorerCountsAllVersions() {
        Fx.run(desk.window()::sideBySide);
        Fx.until("the twin is there", () -> table().isPresent());
        Fx.run(() -> desk.session().go(5));
        CodeLines twin = Fx.on(() -> (CodeLines) stage.getScene().lookup("#twinCode"));
        String marked = desk.library().find("counter-2x1-rust").orElseThrow().source().lineText(Fx.on(twin::marked));
        assertEquals("counter += 1;", marked.strip());
        Fx.until("the first versions are counted", () -> Fx.on(() -> table().orElseThrow().getRowCount()) > 4);
        assertEquals(List.of("Go, racy", "yes", "possible", "possible", "no", "20", "2"), row(1));
        assertTrue(row(4).getFirst().startsWith("Rust, refused"), row(4).toString());
        assertEquals(List.of("refused", "possible", "possible", "no", "20", "2"), row(4).subList(1, 7));
        fx.click("#closeSideBySide");
        Fx.pulses(2);
        assertTrue(table().isEmpty());
    }

    @Test
    void aProgramWithoutATwinSaysSo() {
        Fx.run(() -> desk.documents().open(desk.library().find("sleep").orElseThrow()));
        Fx.run(desk.window()::sideBySide);
        assertTrue(desk.session().noticeProperty().get().orElseThrow().text().contains("twin"));
    }
}
