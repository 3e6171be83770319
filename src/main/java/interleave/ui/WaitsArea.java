package interleave.ui;

import interleave.engine.Outcome;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Who waits for whom in the place of the stage. It opens by itself where no thread can go on, and goes away again when one
/// goes back from there.
final class WaitsArea extends BorderPane {
    private final Session session;
    private final Playback playback;
    private final WaitsPane picture;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private boolean dead;
    private boolean byItself;

    WaitsArea(Session session, Playback playback, Pointing pointing, Looks looks) {
        this.session = session;
        this.playback = playback;
        getStyleClass().add("waits-area");
        setFocusTraversable(true);
        setMinSize(0, 0);
        picture = new WaitsPane(session, pointing, looks, true);
        Label title = new Label("Who waits for whom");
        title.getStyleClass().add("caption");
        Button close = new Button("Back to the stage");
        close.setId("waitsClose");
        close.setTooltip(new Tooltip("The shared cells and the threads (G)"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> toggle());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(title, between, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("waits-head");
        setTop(head);
        setCenter(picture);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            toggle();
            event.consume();
        });
        shown.subscribe(now -> {
            setVisible(now);
            setManaged(now);
            picture.shown(now);
        });
        session.momentProperty().subscribe(this::follow);
        playback.arrivalProperty().subscribe(this::follow);
    }

    /// Whether it stands in the place of the stage.
    BooleanProperty shownProperty() {
        return shown;
    }

    WaitsPane picture() {
        return picture;
    }

    /// Shows it, or the stage.
    void toggle() {
        byItself = false;
        shown.set(!shown.get() && !session.blank());
    }

    /// The step that led to a deadlock is seen on the stage before the picture of it opens.
    private void follow() {
        boolean now = !session.blank() && session.state().outcome().filter(Outcome.Deadlock.class::isInstance).isPresent();
        if (now && !dead && playback.arrivalProperty().get() < 1) return;
        if (now && !dead && !shown.get()) {
            byItself = true;
            shown.set(true);
        }
        if (!now && byItself || session.blank()) {
            byItself = false;
            shown.set(false);
        }
        dead = now;
    }
}
