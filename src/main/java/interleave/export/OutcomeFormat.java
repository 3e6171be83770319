package interleave.export;

import interleave.explore.Ending;
import interleave.explore.Outcomes;
import interleave.picture.FontTable;
import interleave.picture.Ink.Tone;
import interleave.picture.OutcomeDrawing;
import interleave.picture.OutcomeView;
import interleave.picture.Palette;
import interleave.picture.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// The forms in which the outcomes of a program can be written to a file. To add one, add it here: the menu lists it.
public enum OutcomeFormat {
    /// The bars, as lines and text.
    SVG("svg") {
        @Override
        public byte[] file(Outcomes outcomes, Optional<Ending> own, Palette palette) {
            return SvgExport.of(picture(outcomes, own), palette, Tone.PANEL).getBytes(StandardCharsets.UTF_8);
        }
    },
    /// The bars, as pixels, sharp enough for slides.
    PNG("png") {
        @Override
        public byte[] file(Outcomes outcomes, Optional<Ending> own, Palette palette) {
            return PngExport.of(picture(outcomes, own), palette, Tone.PANEL, 2);
        }
    },
    /// The table, figures to the last digit.
    TEXT("txt") {
        @Override
        public byte[] file(Outcomes outcomes, Optional<Ending> own, Palette palette) {
            return OutcomeText.of(outcomes).getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final double WIDTH = 640;
    private static final int MOST_BARS = 40;

    private final String extension;

    OutcomeFormat(String extension) {
        this.extension = extension;
    }

    /// How the names of such files end, without the dot.
    public String extension() {
        return extension;
    }

    /// The bytes of the file.
    /// @param own how the run at hand ends, if it does
    public abstract byte[] file(Outcomes outcomes, Optional<Ending> own, Palette palette);

    private static Picture picture(Outcomes outcomes, Optional<Ending> own) {
        OutcomeView view = OutcomeView.of(outcomes, own, Map.of());
        return OutcomeDrawing.sheet(view, OutcomeView.heading(outcomes, view.title(), ""), MOST_BARS, WIDTH, new FontTable());
    }
}
