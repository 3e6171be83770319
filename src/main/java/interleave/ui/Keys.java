package interleave.ui;

import interleave.engine.Choice;
import interleave.program.ThreadId;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that work everywhere but where a person writes: numbers, arrows, Space, Home, End, and letters such as N, C, O, W, P, ?.
final class Keys {
    private final Session session;
    private final Playback playback;
    private final Comparing comparing;
    private final Consumer<ThreadId> take;
    private final Map<KeyCode, Runnable> letters;

    /// @param take lets a thread take its next step
    /// @param letters what further keys do; that of the slash does it where it writes a question mark
    Keys(Session session, Playback playback, Comparing comparing, Consumer<ThreadId> take, Map<KeyCode, Runnable> letters) {
        this.session = session;
        this.playback = playback;
        this.comparing = comparing;
        this.take = take;
        this.letters = letters;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) return;
            Node focused = scene.getFocusOwner();
            if (writes(focused)) return;
            if (pressed(event, focused)) event.consume();
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!writes(scene.getFocusOwner()) && event.getCharacter().equals("?")) {
                letters.getOrDefault(KeyCode.SLASH, () -> {}).run();
                event.consume();
            }
        });
    }

    /// Whether keys belong to the control that has the focus.
    private static boolean writes(Node focused) {
        return focused instanceof TextInputControl || focused instanceof Spinner || focused instanceof ComboBoxBase
                || focused instanceof Slider || focused instanceof MenuBar || inside(focused, "keeps-keys");
    }

    private static boolean inside(Node focused, String style) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) return true;
        }
        return false;
    }

    private boolean pressed(KeyEvent event, Node focused) {
        KeyCode code = event.getCode();
        if (code.isDigitKey()) return !(focused instanceof TimelinePane && code == KeyCode.DIGIT0) && number(code, event.isShiftDown());
        return switch (code) {
            case SPACE -> !activates(focused) && does(playback::toggle);
            case RIGHT -> !(focused instanceof TabPane) && does(event.isShiftDown() ? () -> session.go(session.position() + 10) : session::step);
            case LEFT -> !(focused instanceof TabPane) && does(event.isShiftDown() ? () -> session.go(session.position() - 10) : session::back);
            case HOME -> does(session::toStart);
            case END -> does(session::toEnd);
            case N -> does(event.isShiftDown() ? session::previousLoss : session::nextLoss);
            case C -> does(comparing.otherProperty().get().isPresent() ? comparing::stop : comparing::withLast);
            case SLASH -> false;
            default -> letters.containsKey(code) && does(letters.getOrDefault(code, () -> {}));
        };
    }

    /// Whether Space presses the focused control.
    private static boolean activates(Node focused) {
        return focused instanceof Control control && control.isFocusVisible()
                && (control instanceof javafx.scene.control.ButtonBase || control instanceof TabPane);
    }

    private boolean number(KeyCode code, boolean whatIf) {
        int thread = code.getName().charAt(code.getName().length() - 1) - '0';
        Choice choice = Choice.of(ThreadId.of(thread));
        return does(() -> {
            if (whatIf) comparing.whatIf(session.position() + 1, choice);
            else take.accept(choice.thread());
        });
    }

    private static boolean does(Runnable action) {
        action.run();
        return true;
    }
}
