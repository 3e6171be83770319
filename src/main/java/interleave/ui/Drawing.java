package interleave.ui;

import interleave.picture.Picture;
import interleave.picture.Target;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/// A pane that shows a picture as large as itself, made anew at the next pulse after something has changed. The picture is
/// laid out for type of the usual size, and painted larger where the person wants larger type.
abstract class Drawing extends Region {
    private final Canvas canvas = new Canvas();
    private final Appearance appearance;
    private final Looks looks;
    private final Pulse pulse = new Pulse(this::paint);
    private Picture shown = Picture.empty(0, 0);

    Drawing(Appearance appearance, Looks looks) {
        this.appearance = appearance;
        this.looks = looks;
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        looks.painterProperty().subscribe(this::redraw);
        appearance.textScaleProperty().subscribe(this::resized);
        appearance.presenterScaleProperty().subscribe(this::resized);
        appearance.presentingProperty().subscribe(this::resized);
        widthProperty().subscribe(this::redraw);
        heightProperty().subscribe(this::redraw);
    }

    /// Makes the picture for so much room.
    abstract Picture draw(double width, double height);

    /// Told that a picture will be made for the room that there is now.
    void prepare() {}

    /// Told that another picture is shown now.
    void drawn(Picture picture) {}

    /// Something that the picture shows has changed.
    final void redraw() {
        pulse.ask();
    }

    private void resized() {
        requestLayout();
        redraw();
    }

    /// How narrow and low the picture can be laid out; in a smaller pane it is painted smaller.
    double leastWidth() {
        return 0;
    }

    double leastHeight() {
        return 0;
    }

    /// How much smaller than laid out it may be painted.
    double smallest() {
        return 1;
    }

    /// How much larger than laid out the picture is painted: as the person wants type, unless there is no room.
    final double scale() {
        double wanted = appearance.scale();
        double fits = wanted;
        if (leastWidth() > 0) fits = Math.min(fits, getWidth() / leastWidth());
        if (leastHeight() > 0) fits = Math.min(fits, getHeight() / leastHeight());
        return Math.max(fits, Math.min(wanted, smallest()));
    }

    /// The picture that is shown.
    final Picture shown() {
        return shown;
    }

    /// What is under a point of this pane.
    final Target at(double x, double y) {
        return shown.at(x / scale(), y / scale());
    }

    private void paint() {
        double width = Math.ceil(getWidth());
        double height = Math.ceil(getHeight());
        if (width <= 0 || height <= 0 || !isVisible()) return;
        canvas.setWidth(width);
        canvas.setHeight(height);
        prepare();
        shown = draw(width / scale(), height / scale());
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.save();
        on.clearRect(0, 0, width, height);
        on.scale(scale(), scale());
        looks.painterProperty().get().paint(shown, on);
        on.restore();
        drawn(shown);
    }

    final Looks looks() {
        return looks;
    }
}
