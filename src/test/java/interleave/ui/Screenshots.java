package interleave.ui;

import interleave.engine.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;

/// Makes the pictures of the documentation from the running window, so that they cannot drift from it. Runs on the Headless
/// platform: `interleave.ui.Screenshots FOLDER`.
final class Screenshots {
    private final Desk desk;
    private final Fx fx;
    private final Path folder;

    private Screenshots(Desk desk, Scene scene, Path folder) {
        this.desk = desk;
        this.fx = new Fx(scene);
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "docs/images");
        Path data = Files.createTempDirectory("interleave-screenshots");
        Fx.start();
        Desk desk = Fx.on(() -> new Desk(new Remembered(data.resolve("window.properties")), data, App::read));
        Stage stage = Fx.on(() -> {
            Stage made = new Stage();
            desk.furnish(made);
            made.setX(0);
            made.setY(0);
            made.setWidth(1440);
            made.setHeight(900);
            made.show();
            desk.start(Optional.empty());
            return made;
        });
        new Screenshots(desk, stage.getScene(), folder).all();
        Fx.run(stage::close);
        System.exit(0);
    }

    private void all() {
        Appearance look = desk.session().appearance();
        take("lost-light", () -> {
            look.themeProperty().set(Appearance.Theme.LIGHT);
            open("counter-3x2", 12);
        });
        take("lost-dark", () -> look.themeProperty().set(Appearance.Theme.DARK));
        take("danger", () -> {
            look.themeProperty().set(Appearance.Theme.LIGHT);
            open("counter-3x2", 11);
        });
        take("presenting", () -> look.presentingProperty().set(true));
        take("library", () -> {
            look.presentingProperty().set(false);
            desk.window().browse();
        });
        Fx.run(desk.window()::browse);
        Fx.run(() -> open("counter-10x1000", 0));
        Fx.until("the long run is made", () -> desk.session().workProperty().get().isEmpty() && desk.session().run().length() > 0);
        Fx.until("some outcomes are found", () -> desk.explorer().statusProperty().get()
                instanceof Explorer.Status.Exploring(var progress, _) && progress.soFar().size() > 4);
        take("exploring", () -> scrollSide(1));
        Fx.run(desk.explorer()::cancel);
        explored();
        take("density", () -> {
            scrollSide(0);
            desk.session().go(desk.session().run().length() / 2);
        });
        Fx.run(desk.worst()::find);
        Fx.until("the worst is found", () -> desk.worst().searchProperty().get().isEmpty());
        take("worst", () -> {});
        take("deadlock", () -> {
            open("lock-order", 0);
            desk.session().toEnd();
        });
        take("waits", () -> {
            open("philosophers", 0);
            desk.session().follow("T1 T2 T3");
            desk.session().toEnd();
        });
        Fx.run(() -> open("counter-3x2", 12));
        explored();
        take("outcomes", () -> scrollSide(0.75));
        take("outcomes-table", desk.window()::outcomes);
        Fx.run(desk.window()::outcomes);
        take("compare", () -> {
            open("counter-3x2", 8);
            scrollSide(0);
            desk.comparing().whatIf(9, Choice.of(3));
            desk.session().go(18);
        });
        Fx.run(desk.comparing()::stop);
        Fx.run(() -> open("lazy-flag", 0));
        Fx.until("the races are found", () -> desk.hunt().allProperty().get().filter(found -> found.complete()).isPresent());
        take("races", () -> {
            desk.hunt().show(desk.hunt().allProperty().get().orElseThrow().races().getFirst());
            ((javafx.scene.control.ScrollPane) desk.scene().lookup("#side")).setVvalue(1);
        });
        take("order", () -> {
            open("counter-2x1-mutex", 5);
            desk.window().order();
        });
        Fx.run(desk.window()::order);
        take("keys", () -> {
            open("counter-2x1", 0);
            desk.window().help();
        });
        Fx.run(desk.window()::help);
        rust();
    }

    private void rust() {
        Fx.run(() -> desk.documents().open(desk.library().find("counter-2x1-rust").orElseThrow()));
        Fx.until("the refusal is explained", () -> Fx.on(() -> desk.scene().lookup("#refusal") != null));
        take("refusal", () -> {});
        Fx.run(() -> desk.documents().open(desk.library().find("rc-thread-rust").orElseThrow()));
        Fx.until("it can be shown running", () -> Fx.on(() -> desk.scene().lookup("#whatIfItRan") != null));
        take("what-if", () -> {
            ((javafx.scene.control.Button) desk.scene().lookup("#whatIfItRan")).fire();
            desk.session().follow("T1 T0*3 T1*12");
            desk.session().go(6);
        });
        Fx.run(() -> {
            open("counter-2x1", 5);
            desk.neighbours().toggle();
        });
        Fx.until("the twin is there", () -> Fx.on(() -> desk.scene().lookup("#versions") instanceof GridPane));
        Fx.until("all versions are counted", () -> Fx.on(() -> !desk.scene().lookup("#versionsProgress").isVisible()));
        take("side-by-side", () -> {});
        Fx.run(desk.neighbours()::toggle);
    }

    private void open(String example, int position) {
        desk.documents().open(desk.library().find(example).orElseThrow());
        desk.session().go(position);
    }

    private void scrollSide(double part) {
        ((ScrollPane) desk.window().lookup("#side")).setVvalue(part);
    }

    private void explored() {
        Fx.until("all is explored", () -> desk.explorer().statusProperty().get() instanceof Explorer.Status.Done);
        Fx.until("what is still possible is known", () -> desk.explorer().hereProperty().get()
                .filter(here -> here.moment().equals(desk.session().momentProperty().get()))
                .filter(here -> here.sealed().values().stream().allMatch(seal -> seal.exact()))
                .isPresent());
    }

    private void take(String name, Runnable change) {
        Fx.run(change);
        if (!List.of("exploring", "density", "worst", "refusal").contains(name)) explored();
        Fx.until("the step has arrived", () -> desk.playback().arrivalProperty().get() >= 1);
        Fx.pulses(10); // the parts have got their room, and all is drawn
        fx.picture(folder.resolve(name + ".png"));
    }
}
