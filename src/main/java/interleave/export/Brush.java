package interleave.export;

import interleave.picture.Colour;
import interleave.picture.Fill;
import interleave.picture.Ink;
import interleave.picture.Mark;
import interleave.picture.Palette;
import interleave.picture.Picture;
import interleave.picture.Segment;
import interleave.picture.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Paints pictures into memory, with no screen.
final class Brush {
    private final Palette palette;
    private final Letters letters;

    Brush(Palette palette, Letters letters) {
        this.palette = palette;
        this.letters = letters;
    }

    /// The picture on a surface, every pixel of it `scale` pixels of the image wide.
    BufferedImage image(Picture picture, Ink surface, double scale) {
        int width = (int) Math.max(1, Math.ceil(picture.width() * scale));
        int height = (int) Math.max(1, Math.ceil(picture.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        on.setColor(colour(surface));
        on.fillRect(0, 0, width, height);
        on.scale(scale, scale);
        for (Mark mark : picture.marks()) paint(mark, on);
        on.dispose();
        return image;
    }

    private void paint(Mark mark, Graphics2D on) {
        switch (mark) {
            case Mark.Rectangle r when r.radius() == 0 ->
                paint(new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height()), r.fill(), r.stroke(), on);
            case Mark.Rectangle r -> {
                double round = 2 * r.radius();
                paint(new RoundRectangle2D.Double(r.x(), r.y(), r.width(), r.height(), round, round),
                        r.fill(), r.stroke(), on);
            }
            case Mark.Circle c -> {
                double size = 2 * c.radius();
                paint(new Ellipse2D.Double(c.x() - c.radius(), c.y() - c.radius(), size, size), c.fill(), c.stroke(), on);
            }
            case Mark.Line l -> paint(new Line2D.Double(l.x1(), l.y1(), l.x2(), l.y2()), Fill.NONE, l.stroke(), on);
            case Mark.Path p -> paint(outline(p.segments()), p.fill(), p.stroke(), on);
            case Mark.Shape s -> paint(outline(s.segments()), s.fill(), s.stroke(), on);
            case Mark.Label l -> {
                on.setColor(colour(l.ink()));
                letters.draw(l, on);
            }
        }
    }

    private void paint(Shape shape, Fill fill, Stroke stroke, Graphics2D on) {
        if (fill.visible()) {
            on.setColor(colour(fill.ink()));
            on.fill(shape);
        }
        if (fill.hatched()) hatch(shape, colour(fill.hatch()), on);
        if (stroke.visible()) {
            on.setColor(colour(stroke.ink()));
            on.setStroke(line(stroke));
            on.draw(shape);
        }
    }

    /// Slanted lines, at the same places of the paper for all marks.
    private static void hatch(Shape shape, Color colour, Graphics2D on) {
        Graphics2D inside = (Graphics2D) on.create();
        inside.clip(shape);
        inside.setColor(colour);
        inside.setStroke(new BasicStroke((float) Fill.HATCH_WIDTH));
        Rectangle2D box = shape.getBounds2D();
        double gap = Fill.HATCH_GAP * Math.sqrt(2);
        double first = Math.floor((box.getX() + box.getY()) / gap) * gap;
        for (double sum = first; sum <= box.getMaxX() + box.getMaxY() + gap; sum += gap) {
            inside.draw(new Line2D.Double(sum - box.getY(), box.getY(), sum - box.getMaxY(), box.getMaxY()));
        }
        inside.dispose();
    }

    private static BasicStroke line(Stroke stroke) {
        float width = (float) stroke.width();
        float[] dashes = {(float) stroke.dash().on(), (float) stroke.dash().off()};
        return switch (stroke.dash()) {
            case SOLID -> new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
            case DASHED -> new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
            case DOTTED -> new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0);
        };
    }

    private static Path2D outline(List<Segment> segments) {
        Path2D path = new Path2D.Double();
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.MoveTo(double x, double y) -> path.moveTo(x, y);
                case Segment.LineTo(double x, double y) -> path.lineTo(x, y);
                case Segment.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
                    path.curveTo(x1, y1, x2, y2, x, y);
                case Segment.Close() -> path.closePath();
            }
        }
        return path;
    }

    private Color colour(Ink ink) {
        Colour colour = palette.colour(ink);
        return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(colour.opacity() * 255));
    }
}
