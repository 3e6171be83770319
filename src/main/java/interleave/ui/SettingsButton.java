package interleave.ui;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SegmentedButton;

/// The button that shows how the window can look.
final class SettingsButton {
    private SettingsButton() {}

    static Button of(Appearance appearance) {
        Button button = TopBar.icon("settings", "settings", "Theme, size of type, motion");
        PopOver[] shown = new PopOver[1];
        button.setOnAction(_ -> {
            if (shown[0] == null) shown[0] = popOver(appearance);
            if (shown[0].isShowing()) shown[0].hide();
            else shown[0].show(button);
        });
        return button;
    }

    private static PopOver popOver(Appearance appearance) {
        VBox box = new VBox(
                caption("Theme"),
                themes(appearance),
                caption("Size of type"),
                slider(appearance.textScaleProperty()),
                caption("Size of type while presenting"),
                slider(appearance.presenterScaleProperty()),
                motion(appearance));
        box.getStyleClass().add("settings");
        PopOver over = new PopOver(box);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        over.setDetachable(false);
        over.setAnimated(!appearance.reducedMotionProperty().get());
        return over;
    }

    private static Label caption(String text) {
        return SidePane.caption(text);
    }

    private static SegmentedButton themes(Appearance appearance) {
        SegmentedButton segments = new SegmentedButton();
        for (Appearance.Theme theme : Appearance.Theme.values()) {
            ToggleButton button = new ToggleButton(
                    switch (theme) {
                        case LIGHT -> "Light";
                        case DARK -> "Dark";
                        case SYSTEM -> "As the desktop";
                    });
            button.setOnAction(_ -> {
                appearance.themeProperty().set(theme);
                button.setSelected(true);
            });
            appearance.themeProperty().subscribe(now -> button.setSelected(now == theme));
            segments.getButtons().add(button);
        }
        return segments;
    }

    private static VBox slider(javafx.beans.property.DoubleProperty scale) {
        Slider slider = new Slider(Appearance.LEAST_SCALE, Appearance.MOST_SCALE, scale.get());
        slider.setBlockIncrement(0.1);
        slider.setMajorTickUnit(0.1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        Label percent = new Label();
        percent.getStyleClass().add("muted");
        scale.subscribe(now -> {
            percent.setText(String.format(Locale.ROOT, "%.0f %%", now.doubleValue() * 100));
            if (!slider.isValueChanging()) slider.setValue(now.doubleValue());
        });
        // While it is dragged the window would move under the pointer.
        slider.valueChangingProperty().subscribe(changing -> {
            if (!changing) scale.set(slider.getValue());
        });
        slider.valueProperty().subscribe(value -> {
            if (!slider.isValueChanging()) scale.set(Math.round(value.doubleValue() * 10) / 10.0);
        });
        return new VBox(slider, percent);
    }

    private static CheckBox motion(Appearance appearance) {
        CheckBox box = new CheckBox("Reduce motion");
        box.selectedProperty().bindBidirectional(appearance.reducedMotionProperty());
        return box;
    }
}
