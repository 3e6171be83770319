package interleave.export;

import interleave.picture.Mark;
import interleave.picture.Type;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/// The fonts that come with the program, for painting into memory. Read once each, when first asked for.
final class Letters {
    private final Map<String, Font> files = new HashMap<>();
    private final Map<Type, Font> fonts = new HashMap<>();

    /// Draws a text as wide as the picture was laid out for.
    void draw(Mark.Label label, Graphics2D on) {
        if (label.text().isEmpty()) return;
        Font font = font(label.type());
        FontRenderContext context = new FontRenderContext(null, true, true);
        Font able = font.canDisplayUpTo(label.text()) < 0 ? font : fallback(label.type());
        new TextLayout(label.text(), able, context).draw(on, (float) label.left(), (float) label.y());
    }

    private static Font fallback(Type type) {
        String family =
                switch (type.face()) {
                    case SANS -> Font.SANS_SERIF;
                    case MONO -> Font.MONOSPACED;
                };
        int style = type.weight().number() >= 600 ? Font.BOLD : Font.PLAIN;
        return new Font(family, style, 1).deriveFont((float) type.size());
    }

    private Font font(Type type) {
        return fonts.computeIfAbsent(type, t -> files.computeIfAbsent(file(t), Letters::read).deriveFont((float) t.size()));
    }

    private static String file(Type type) {
        return switch (type.face()) {
            case MONO -> type.weight().number() < 600 ? "JetBrainsMono-Regular.ttf" : "JetBrainsMono-Bold.ttf";
            case SANS ->
                switch (type.weight()) {
                    case REGULAR -> "Inter-Regular.otf";
                    case MEDIUM -> "Inter-Medium.otf";
                    case SEMIBOLD -> "Inter-SemiBold.otf";
                    case BOLD -> "Inter-Bold.otf";
                };
        };
    }

    private static Font read(String file) {
        try (InputStream in = Letters.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) throw new IllegalStateException("the font " + file + " is missing from the program");
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("the font " + file + " cannot be read", broken);
        }
    }
}
