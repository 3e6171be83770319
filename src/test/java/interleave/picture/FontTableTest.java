package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FontTableTest {
    private static final Map<Type, String> FILES = Map.of(
            Type.sans(1000), "Inter-Regular.otf",
            Type.sans(1000, Type.Weight.MEDIUM), "Inter-Medium.otf",
            Type.sans(1000, Type.Weight.SEMIBOLD), "Inter-SemiBold.otf",
            Type.sans(1000, Type.Weight.BOLD), "Inter-Bold.otf",
            Type.mono(1000, Type.Weight.REGULAR), "JetBrainsMono-Regular.ttf",
            Type.mono(1000, Type.Weight.BOLD), "JetBrainsMono-Bold.ttf");

    @Test
    void theTableAgreesWithTheFontsThatAreShipped() throws Exception {
        StringBuilder characters = new StringBuilder(FontTable.FURTHER);
        for (char c = ' '; c < 127; c++) characters.append(c);
        FontRenderContext context = new FontRenderContext(null, true, true);
        for (var entry : FILES.entrySet()) {
            try (var file = FontTableTest.class.getResourceAsStream("/fonts/" + entry.getValue())) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(1000f);
                for (char c : characters.toString().toCharArray()) {
                    double advance = font.createGlyphVector(context, "" + c).getGlyphMetrics(0).getAdvance();
                    assertEquals(advance, new FontTable().width("" + c, entry.getKey()), 1, entry.getValue() + " " + c);
                }
            }
        }
    }
}
