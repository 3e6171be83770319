package interleave.ui;

import interleave.engine.Schedule;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.program.Source;
import interleave.program.Span;
import interleave.testing.Programs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The real window with counting programs to open in it, one for each test.
abstract class CounterWindow {
    static final String SCREEN = "T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2";

    @TempDir
    Path folder;

    Desk desk;
    Stage stage;
    Fx fx;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void open() {
        desk = Fx.on(() -> new Desk(new Remembered(folder.resolve("window.properties")), folder, CounterWindow::read));
        stage = Fx.on(() -> {
            Stage made = new Stage();
            desk.furnish(made);
            desk.session().appearance().themeProperty().set(Appearance.Theme.LIGHT);
            made.setX(0);
            made.setY(0);
            made.setWidth(1000);
            made.setHeight(760);
            made.show();
            return made;
        });
        fx = new Fx(stage.getScene());
        load("2x1", "");
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    static Reading read(Source source) {
        return switch (source.text()) {
            case "2x1" -> new Reading.Understood(Programs.counter(2, 1));
            case "3x2" -> new Reading.Understood(Programs.counter(3, 2));
            case "mutex" -> new Reading.Understood(Programs.mutexCounter(2, 1));
            case "64" -> new Reading.Understood(Programs.counter(64, 2));
            case "alone" -> new Reading.Understood(Programs.counter(0, 1));
            default -> new Reading.Refused(List.of(new Problem(new Span(0, 1), "expected a package", "write one")));
        };
    }

    void load(String text, String schedule) {
        Fx.run(() -> {
            desk.session().load(new Source("counter.go", text), Optional.of(Schedule.parse(schedule)), 0);
            desk.window().restingPlace().requestFocus();
        });
        Fx.pulses(3);
    }

    int position() {
        return Fx.on(() -> desk.session().position());
    }

    String schedule() {
        return Fx.on(() -> desk.session().run().schedule().toString());
    }

    String words(String selector) {
        return Fx.on(() -> fx.find(TextFlow.class, selector).getChildren().stream()
                .map(CounterWindow::words)
                .collect(Collectors.joining()));
    }

    static String words(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Hyperlink link -> link.getText();
            default -> "";
        };
    }

    String label(String selector) {
        return Fx.on(() -> fx.find(Label.class, selector).getText());
    }

    boolean visible(String selector) {
        return Fx.on(() -> stage.getScene().lookup(selector) instanceof Node node && shown(node));
    }

    static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) return false;
        }
        return true;
    }

    void atRest() {
        Fx.until("nothing moves", () -> desk.playback().arrivalProperty().get() >= 1);
        Fx.pulses(3);
    }
}
