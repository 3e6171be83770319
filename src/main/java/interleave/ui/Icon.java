package interleave.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A small sign on a control. Its outline stands in the style sheet, so that it takes colour and size from there.
final class Icon {
    private Icon() {}

    /// The sign of that name, such as `play`.
    static StackPane of(String name) {
        Region shape = new Region();
        shape.getStyleClass().addAll("icon-shape", "icon-" + name);
        StackPane box = new StackPane(shape);
        box.getStyleClass().add("icon");
        box.setMouseTransparent(true);
        return box;
    }
}
