package interleave.ui;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Something that can be done from a menu or by a key.
/// @param keys the keys that do it anywhere in the window
/// @param possible whether it can be done now; empty for always
record Command(String title, Optional<KeyCombination> keys, Optional<ObservableBooleanValue> possible, Runnable action) {
    static Command of(String title, Runnable action) {
        return new Command(title, Optional.empty(), Optional.empty(), action);
    }

    /// @param keys such as `Shortcut+Z`: modifiers, and a [KeyCode]
    static Command of(String title, String keys, Runnable action) {
        return new Command(title, Optional.of(keys(keys)), Optional.empty(), action);
    }

    private static KeyCombination keys(String text) {
        String[] parts = text.split("\\+");
        KeyCombination.Modifier[] modifiers = Arrays.stream(parts, 0, parts.length - 1)
                .map(part -> part.equals("Shift") ? KeyCombination.SHIFT_DOWN : KeyCombination.SHORTCUT_DOWN)
                .toArray(KeyCombination.Modifier[]::new);
        return new KeyCodeCombination(KeyCode.valueOf(parts[parts.length - 1]), modifiers);
    }

    Command when(ObservableBooleanValue possible) {
        return new Command(title, keys, Optional.of(possible), action);
    }

    MenuItem item() {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        keys.ifPresent(item::setAccelerator);
        item.setOnAction(_ -> action.run());
        possible.ifPresent(value -> {
            item.setDisable(!value.get());
            value.subscribe(now -> item.setDisable(!now));
        });
        return item;
    }
}
