package interleave.export;

import interleave.picture.Colour;
import interleave.picture.Fill;
import interleave.picture.Ink;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark;
import interleave.picture.Palette;
import interleave.picture.Picture;
import interleave.picture.Segment;
import interleave.picture.Stroke;
import interleave.picture.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// A picture as SVG. The same picture and palette always give the same text, so a drawing can be tested as text.
public final class SvgExport {
    private final Palette palette;
    private final StringBuilder out = new StringBuilder();
    private final Set<Tone> hatches = new TreeSet<>();

    private SvgExport(Palette palette) {
        this.palette = palette;
    }

    /// The whole document; `surface` is what the picture stands on.
    public static String of(Picture picture, Palette palette, Ink surface) {
        return new SvgExport(palette).document(picture, surface);
    }

    private String document(Picture picture, Ink surface) {
        String size = " width=\"" + number(picture.width()) + "\" height=\"" + number(picture.height()) + "\"";
        StringBuilder head = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"" + size + " viewBox=\"0 0 "
                + number(picture.width()) + " " + number(picture.height()) + "\">\n");
        out.append("<rect").append(size).append(paint("fill", surface)).append("/>\n");
        for (Mark mark : picture.marks()) mark(mark);
        if (!hatches.isEmpty()) head.append("<defs>\n");
        for (Tone hatch : hatches) head.append(pattern(hatch));
        if (!hatches.isEmpty()) head.append("</defs>\n");
        return head.append(out).append("</svg>\n").toString();
    }

    private String pattern(Tone ink) {
        String gap = number(Fill.HATCH_GAP);
        return "<pattern id=\"" + hatchId(ink) + "\" width=\"" + gap + "\" height=\"" + gap
                + "\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\""
                + number(Fill.HATCH_WIDTH) + "\" height=\"" + gap + "\"" + paint("fill", ink) + "/></pattern>\n";
    }

    private static String hatchId(Tone ink) {
        return "hatch-" + ink.name().toLowerCase(Locale.ROOT);
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Rectangle r ->
                shape("<rect" + at("x", r.x()) + at("y", r.y()) + at("width", r.width()) + at("height", r.height())
                        + (r.radius() == 0 ? "" : at("rx", r.radius())), r.fill(), r.stroke());
            case Mark.Circle c ->
                shape("<circle" + at("cx", c.x()) + at("cy", c.y()) + at("r", c.radius()), c.fill(), c.stroke());
            case Mark.Line l ->
                shape("<line" + at("x1", l.x1()) + at("y1", l.y1()) + at("x2", l.x2()) + at("y2", l.y2()),
                        Fill.NONE, l.stroke());
            case Mark.Path p -> shape("<path d=\"" + outline(p.segments()) + "\"", p.fill(), p.stroke());
            case Mark.Shape s -> shape("<path d=\"" + outline(s.segments()) + "\"", s.fill(), s.stroke());
            case Mark.Label l -> label(l);
        }
    }

    private void shape(String begin, Fill fill, Stroke stroke) {
        out.append(begin).append(fill.visible() ? paint("fill", fill.ink()) : " fill=\"none\"");
        if (!fill.hatched()) {
            out.append(stroke(stroke)).append("/>\n");
            return;
        }
        out.append("/>\n").append(begin).append(" fill=\"url(#").append(hatchId((Tone) fill.hatch())).append(")\"");
        hatches.add((Tone) fill.hatch());
        out.append(stroke(stroke)).append("/>\n");
    }

    private String stroke(Stroke stroke) {
        if (!stroke.visible()) return "";
        String line = paint("stroke", stroke.ink()) + at("stroke-width", stroke.width());
        String dashes = " stroke-dasharray=\"" + number(stroke.dash().on()) + " " + number(stroke.dash().off()) + "\"";
        return switch (stroke.dash()) {
            case SOLID -> line;
            case DASHED -> line + dashes;
            case DOTTED -> line + dashes + " stroke-linecap=\"round\"";
        };
    }

    private void label(Mark.Label label) {
        String family =
                switch (label.type().face()) {
                    case SANS -> "Inter, sans-serif";
                    case MONO -> "'JetBrains Mono', monospace";
                };
        String anchor =
                switch (label.anchor()) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                };
        Type type = label.type();
        out.append("<text").append(at("x", label.x())).append(at("y", label.y())).append(anchor)
                .append(" font-family=\"").append(family).append('"').append(at("font-size", type.size()))
                .append(type.weight() == Type.Weight.REGULAR ? "" : at("font-weight", type.weight().number()))
                .append(paint("fill", label.ink())).append('>').append(escaped(label.text())).append("</text>\n");
    }

    private static String outline(List<Segment> segments) {
        StringBuilder path = new StringBuilder();
        for (Segment segment : segments) {
            path.append(
                    switch (segment) {
                        case Segment.MoveTo(double x, double y) -> "M" + numbers(x, y);
                        case Segment.LineTo(double x, double y) -> "L" + numbers(x, y);
                        case Segment.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
                            "C" + numbers(x1, y1, x2, y2, x, y);
                        case Segment.Close() -> "Z";
                    });
        }
        return path.toString();
    }

    private static String numbers(double... numbers) {
        StringBuilder text = new StringBuilder();
        for (double number : numbers) text.append(text.isEmpty() ? "" : " ").append(number(number));
        return text.toString();
    }

    private String paint(String attribute, Ink ink) {
        Colour colour = palette.colour(ink);
        String hex = " " + attribute + "=\"" + colour.hex() + "\"";
        return colour.opacity() == 1 ? hex : hex + at(attribute + "-opacity", colour.opacity());
    }

    private static String at(String attribute, double value) {
        return " " + attribute + "=\"" + number(value) + "\"";
    }

    /// At most three digits behind the point, and no more than are needed.
    private static String number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths % 1000 == 0) return Long.toString(thousandths / 1000);
        String digits = String.format(Locale.ROOT, "%.3f", thousandths / 1000.0);
        return digits.replaceAll("0+$", "");
    }

    /// What XML forbids in a text becomes a replacement character.
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '\t' -> safe.append(' ');
                default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
