package interleave.ui;

import interleave.picture.Colour;
import interleave.picture.FontTable;
import interleave.picture.Ink;
import interleave.picture.Palette;
import interleave.picture.TextMeasure;
import interleave.program.ThreadId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Gives scenes the colours and the size of type that the person wants. The colours are those of the pictures: the style
/// sheet of tokens is made from the palette.
final class Looks {
    /// Type of the usual size, in pixels.
    static final double BODY = 13;
    /// As many threads have a style class of their own; the further ones share these.
    private static final int THREADS = 64;
    /// In a window as small as this, controls with type of the usual size just fit.
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;
    private static final String STRUCTURE =
            Objects.requireNonNull(Looks.class.getResource("/ui/window.css")).toExternalForm();

    private final Appearance appearance;
    private final Fonts fonts;
    private final TextMeasure letters = new FontTable();
    private final ReadOnlyObjectWrapper<Painter> painter;
    private final ReadOnlyDoubleWrapper type = new ReadOnlyDoubleWrapper(BODY);
    private @Nullable Palette worn;

    Looks(Appearance appearance, Fonts fonts) {
        this.appearance = appearance;
        this.fonts = fonts;
        painter = new ReadOnlyObjectWrapper<>(new Painter(palette(), fonts));
        appearance.themeProperty().subscribe((_, _) -> repaint());
        appearance.systemDarkProperty().subscribe((_, _) -> repaint());
    }

    private void repaint() {
        painter.set(new Painter(palette(), fonts));
    }

    Palette palette() {
        return appearance.dark() ? Palette.DARK : Palette.LIGHT;
    }

    /// Paints in the colours of now.
    ReadOnlyObjectProperty<Painter> painterProperty() {
        return painter.getReadOnlyProperty();
    }

    /// By which pictures are laid out: the letters that the painter paints with.
    TextMeasure letters() {
        return letters;
    }

    /// The style class that gives a node `-thread` and `-thread-band`.
    static String threadClass(ThreadId thread) {
        return "thread-" + thread.index() % THREADS;
    }

    /// Dresses a scene, now and whenever something changes.
    void dress(Scene scene) {
        Pulse pulse = new Pulse(() -> sheets(scene));
        painter.subscribe(() -> sheets(scene));
        appearance.textScaleProperty().subscribe(pulse::ask);
        appearance.presenterScaleProperty().subscribe(pulse::ask);
        appearance.presentingProperty().subscribe(pulse::ask);
        scene.widthProperty().subscribe(pulse::ask);
        scene.heightProperty().subscribe(pulse::ask);
        sheets(scene);
    }

    /// The size of type in controls: as the person wants it, as far as there is room for the controls.
    ReadOnlyDoubleProperty typeProperty() {
        return type.getReadOnlyProperty();
    }

    private void sheets(Scene scene) {
        double wanted = appearance.scale();
        double fits = Math.min(scene.getWidth() / LEAST_WIDTH, scene.getHeight() / LEAST_HEIGHT);
        double scale = Math.max(Math.min(wanted, fits), Math.min(wanted, 1));
        Palette palette = palette();
        double size = Math.round(BODY * scale * 4) / 4.0;
        if (palette == worn && size == type.get()) return;
        worn = palette;
        type.set(size);
        scene.getStylesheets().setAll(List.of(STRUCTURE, asUrl(tokens(palette, size))));
    }

    private static String asUrl(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /// The tokens of a palette as a style sheet.
    static String tokens(Palette palette, double size) {
        StringBuilder css = new StringBuilder(".root {\n");
        css.append(String.format(Locale.ROOT, "  -fx-font-size: %.2fpx;%n", size));
        for (Ink.Tone tone : Ink.Tone.values()) {
            if (tone == Ink.Tone.NONE) continue;
            String name = tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
            css.append("  -tone-").append(name).append(": ").append(css(palette, tone)).append(";\n");
        }
        css.append("  -tone-veil: ").append(css(palette.colour(Ink.Tone.BACKGROUND).at(0.8))).append(";\n");
        css.append("  -tone-drop: ").append(css(palette.colour(Ink.Tone.SHADOW).at(0.22))).append(";\n}\n");
        for (int i = 0; i < THREADS; i++) {
            ThreadId thread = ThreadId.of(i);
            css.append(".thread-").append(i).append(" { -thread: ").append(css(palette, Ink.of(thread)));
            css.append("; -thread-band: ").append(css(palette, Ink.of(thread, Ink.Shade.BAND))).append("; }\n");
        }
        return css.toString();
    }

    private static String css(Palette palette, Ink ink) {
        return css(palette.colour(ink));
    }

    private static String css(Colour colour) {
        return String.format(
                Locale.ROOT, "rgba(%d,%d,%d,%.3f)", colour.red(), colour.green(), colour.blue(), colour.opacity());
    }
}
