package interleave.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the person wants the window to look.
public final class Appearance {
    /// The sizes of type that can be chosen, as factors.
    public static final double LEAST_SCALE = 0.8;
    /// The largest type, for a projector.
    public static final double MOST_SCALE = 3;

    /// Which colours.
    public enum Theme {
        LIGHT,
        DARK,
        /// As the desktop has it.
        SYSTEM
    }

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final BooleanProperty systemDark = new SimpleBooleanProperty();
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private final DoubleProperty presenterScale = new SimpleDoubleProperty(1.5);
    private final BooleanProperty presenting = new SimpleBooleanProperty();
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();

    /// The colours that were chosen.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Whether the desktop is dark.
    public BooleanProperty systemDarkProperty() {
        return systemDark;
    }

    /// The size of type, 1 being the usual one.
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /// The size of type while presenting.
    public DoubleProperty presenterScaleProperty() {
        return presenterScale;
    }

    /// Whether the window is shown to a room: larger type, side panels away.
    public BooleanProperty presentingProperty() {
        return presenting;
    }

    /// Whether nothing moves that need not.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// Whether the window is dark now.
    public boolean dark() {
        return switch (theme.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> systemDark.get();
        };
    }

    /// From light to dark and back.
    public void switchTheme() {
        theme.set(dark() ? Theme.LIGHT : Theme.DARK);
    }

    /// The size of type now.
    public double scale() {
        return presenting.get() ? presenterScale.get() : textScale.get();
    }

    /// Makes type larger or smaller by so many tenths.
    public void enlarge(int tenths) {
        DoubleProperty which = presenting.get() ? presenterScale : textScale;
        which.set(Math.clamp(Math.round(which.get() * 10 + tenths) / 10.0, LEAST_SCALE, MOST_SCALE));
    }

    /// Type of the usual size again.
    public void usualSize() {
        if (presenting.get()) presenterScale.set(1.5);
        else textScale.set(1);
    }
}
