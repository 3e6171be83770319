package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.picture.Ink.Shade;
import interleave.picture.Ink.Tone;
import interleave.program.ThreadId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    private static final List<Tone> SURFACES = List.of(Tone.BACKGROUND, Tone.PANEL, Tone.WELL);

    private static void readable(Palette palette, Ink text, Ink surface) {
        double contrast = palette.colour(text).contrast(palette.colour(surface));
        assertTrue(contrast >= 4.5, palette + ": " + text + " on " + surface + " has only " + contrast);
    }

    @ParameterizedTest
    @EnumSource
    void textsCanBeReadOnEverySurface(Palette palette) {
        for (Tone surface : SURFACES) {
            readable(palette, Tone.TEXT, surface);
            readable(palette, Tone.MUTED, surface);
            readable(palette, Tone.LOSS, surface);
            readable(palette, Tone.BLOCKED, surface);
        }
        readable(palette, Tone.LOSS, Tone.LOSS_SOFT);
        readable(palette, Tone.TEXT, Tone.LOSS_SOFT);
        readable(palette, Tone.TEXT, Tone.ACCENT_SOFT);
        readable(palette, Tone.BLOCKED, Tone.BLOCKED_SOFT);
        readable(palette, Tone.ON_ACCENT, Tone.ACCENT);
        readable(palette, Tone.ON_LOSS, Tone.LOSS);
        readable(palette, Tone.ACCENT, Tone.PANEL);
        readable(palette, Tone.GOOD, Tone.PANEL);
    }

    @ParameterizedTest
    @EnumSource
    void sourceTextCanBeReadAlsoOnTheLineUnderWay(Palette palette) {
        for (Tone code : List.of(Tone.CODE_KEYWORD, Tone.CODE_STRING, Tone.CODE_NUMBER, Tone.CODE_COMMENT)) {
            readable(palette, code, Tone.PANEL);
            if (code != Tone.CODE_COMMENT) readable(palette, code, Tone.WELL);
            if (code != Tone.CODE_COMMENT) readable(palette, code, Tone.LOSS_SOFT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void threadsNamesCanBeReadOnCardsAndTheirLettersOnTheirColour(Palette palette) {
        for (int i = 0; i < 64; i++) {
            ThreadId thread = ThreadId.of(i);
            readable(palette, Ink.of(thread), Tone.PANEL);
            double sign = palette.colour(Ink.of(thread)).contrast(palette.colour(Tone.BACKGROUND));
            assertTrue(sign >= 3, "signs need less than text, and there is no text in that colour on the background");
            readable(palette, Ink.of(thread, Shade.ON), Ink.of(thread));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sixtyFourThreadsHaveAsManySignsInColour(Palette palette) {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < 64; i++) {
            seen.add(List.of(palette.colour(Ink.of(ThreadId.of(i))), Sign.of(ThreadId.of(i))));
        }
        assertEquals(64, seen.size());
    }
}
