package interleave.ui;

import interleave.picture.Fill;
import interleave.picture.Ink;
import interleave.picture.Mark;
import interleave.picture.Palette;
import interleave.picture.Picture;
import interleave.picture.Segment;
import interleave.picture.Stroke;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// Paints pictures on canvases, in the colours of one theme.
final class Painter {
    private final Palette palette;
    private final Fonts fonts;
    private final Map<Ink, Color> colours = new HashMap<>();
    private final Map<Ink, ImagePattern> hatches = new HashMap<>();

    Painter(Palette palette, Fonts fonts) {
        this.palette = palette;
        this.fonts = fonts;
    }

    Color colour(Ink ink) {
        return colours.computeIfAbsent(ink, this::mix);
    }

    private Color mix(Ink ink) {
        var colour = palette.colour(ink);
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }

    /// Paints all marks; what lies outside of the canvas is cut off by it.
    void paint(Picture picture, GraphicsContext on) {
        on.setTextBaseline(VPos.BASELINE);
        on.setLineJoin(StrokeLineJoin.ROUND);
        for (Mark mark : picture.marks()) paint(mark, on);
    }

    private void paint(Mark mark, GraphicsContext on) {
        switch (mark) {
            case Mark.Rectangle r -> rectangle(r, on);
            case Mark.Circle c -> circle(c, on);
            case Mark.Line l -> {
                if (stroke(l.stroke(), on)) on.strokeLine(l.x1(), l.y1(), l.x2(), l.y2());
            }
            case Mark.Path p -> outline(p.segments(), p.fill(), p.stroke(), on);
            case Mark.Label l -> label(l, on);
            case Mark.Shape s -> outline(s.segments(), s.fill(), s.stroke(), on);
        }
    }

    private void rectangle(Mark.Rectangle r, GraphicsContext on) {
        double round = 2 * r.radius();
        if (r.fill().visible()) {
            on.setFill(colour(r.fill().ink()));
            if (round == 0) on.fillRect(r.x(), r.y(), r.width(), r.height());
            else on.fillRoundRect(r.x(), r.y(), r.width(), r.height(), round, round);
        }
        if (r.fill().hatched()) {
            on.setFill(hatch(r.fill().hatch()));
            if (round == 0) on.fillRect(r.x(), r.y(), r.width(), r.height());
            else on.fillRoundRect(r.x(), r.y(), r.width(), r.height(), round, round);
        }
        if (stroke(r.stroke(), on)) {
            if (round == 0) on.strokeRect(r.x(), r.y(), r.width(), r.height());
            else on.strokeRoundRect(r.x(), r.y(), r.width(), r.height(), round, round);
        }
    }

    private void circle(Mark.Circle c, GraphicsContext on) {
        double x = c.x() - c.radius();
        double y = c.y() - c.radius();
        double size = 2 * c.radius();
        if (c.fill().visible()) {
            on.setFill(colour(c.fill().ink()));
            on.fillOval(x, y, size, size);
        }
        if (c.fill().hatched()) {
            on.setFill(hatch(c.fill().hatch()));
            on.fillOval(x, y, size, size);
        }
        if (stroke(c.stroke(), on)) on.strokeOval(x, y, size, size);
    }

    private void outline(List<Segment> segments, Fill fill, Stroke stroke, GraphicsContext on) {
        on.beginPath();
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.MoveTo(double x, double y) -> on.moveTo(x, y);
                case Segment.LineTo(double x, double y) -> on.lineTo(x, y);
                case Segment.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
                    on.bezierCurveTo(x1, y1, x2, y2, x, y);
                case Segment.Close _ -> on.closePath();
            }
        }
        if (fill.visible()) {
            on.setFill(colour(fill.ink()));
            on.fill();
        }
        if (stroke(stroke, on)) on.stroke();
    }

    private void label(Mark.Label l, GraphicsContext on) {
        on.setFont(fonts.font(l.type()));
        on.setFill(colour(l.ink()));
        on.setTextAlign(
                switch (l.anchor()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        on.fillText(l.text(), l.x(), l.y());
    }

    /// Slanted lines as a tile, which is much faster than lines under a clip. It hangs on the paper, not on the mark, so
    /// that the lines do not crawl when the mark grows.
    private ImagePattern hatch(Ink ink) {
        return hatches.computeIfAbsent(ink, this::tile);
    }

    private ImagePattern tile(Ink ink) {
        int side = (int) Math.round(Fill.HATCH_GAP * Math.sqrt(2));
        Color colour = colour(ink);
        WritableImage tile = new WritableImage(side, side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int sum = (x + y + 1) % side;
                double distance = Math.min(sum, side - sum) / Math.sqrt(2);
                double covered = Math.clamp(Fill.HATCH_WIDTH / 2 + 0.5 - distance, 0, 1);
                tile.getPixelWriter().setColor(x, y, colour.deriveColor(0, 1, 1, covered));
            }
        }
        return new ImagePattern(tile, 0, 0, side, side, false);
    }

    private boolean stroke(Stroke stroke, GraphicsContext on) {
        if (!stroke.visible()) return false;
        on.setStroke(colour(stroke.ink()));
        on.setLineWidth(stroke.width());
        switch (stroke.dash()) {
            case SOLID -> {
                on.setLineDashes();
                on.setLineCap(StrokeLineCap.BUTT);
            }
            case DASHED -> {
                on.setLineDashes(stroke.dash().on(), stroke.dash().off());
                on.setLineCap(StrokeLineCap.BUTT);
            }
            case DOTTED -> {
                on.setLineDashes(stroke.dash().on(), stroke.dash().off());
                on.setLineCap(StrokeLineCap.ROUND);
            }
        }
        return true;
    }
}
