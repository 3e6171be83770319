package interleave.export;

import interleave.analysis.Analysis;
import interleave.picture.FontTable;
import interleave.picture.Ink;
import interleave.picture.Ink.Tone;
import interleave.picture.Palette;
import interleave.picture.RunDrawing;
import interleave.picture.TextMeasure;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The forms in which a run can be written to a file. To add one, add it here: menus and commands list them.
public enum RunFormat {
    /// The sheet of one position, as lines and text.
    SVG("svg") {
        @Override
        public byte[] file(Analysis analysis, int position, Palette palette) {
            var sheet = RunDrawing.of(analysis, LETTERS).at(position, 1, RunDrawing.WIDTH, RunDrawing.HEIGHT);
            return SvgExport.of(sheet, palette, SURFACE).getBytes(StandardCharsets.UTF_8);
        }
    },
    /// The sheet of one position, as pixels, sharp enough for slides.
    PNG("png") {
        @Override
        public byte[] file(Analysis analysis, int position, Palette palette) {
            var sheet = RunDrawing.of(analysis, LETTERS).at(position, 1, RunDrawing.WIDTH, RunDrawing.HEIGHT);
            return PngExport.of(sheet, palette, SURFACE, 2);
        }
    },
    /// The sheets up to a position one after another; of a long run the last [#MOST_SHOTS] of them.
    GIF("gif") {
        @Override
        public byte[] file(Analysis analysis, int position, Palette palette) {
            RunDrawing drawing = RunDrawing.of(analysis, LETTERS);
            Stream<GifExport.Shot> shots = IntStream.rangeClosed(Math.max(0, position - MOST_SHOTS + 1), position)
                    .mapToObj(at -> new GifExport.Shot(
                            drawing.at(at, 1, RunDrawing.WIDTH, RunDrawing.HEIGHT), time(analysis, at, position)));
            return GifExport.of(shots::iterator, palette, SURFACE, 0.75);
        }
    },
    /// The steps up to a position as a table.
    TEXT("txt") {
        @Override
        public byte[] file(Analysis analysis, int position, Palette palette) {
            return TextExport.of(analysis, position).getBytes(StandardCharsets.UTF_8);
        }
    };

    /// The most pictures of an animation.
    public static final int MOST_SHOTS = 200;

    private static final TextMeasure LETTERS = new FontTable();
    private static final Ink SURFACE = Tone.BACKGROUND;

    private final String extension;

    RunFormat(String extension) {
        this.extension = extension;
    }

    /// How the names of such files end, without the dot.
    public String extension() {
        return extension;
    }

    /// The name by which commands call it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The bytes of the file for a position of a run.
    public abstract byte[] file(Analysis analysis, int position, Palette palette);

    /// The format of that name.
    public static Optional<RunFormat> named(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /// How long a position is shown: a loss long enough to be read, the end until one has looked at all.
    private static int time(Analysis analysis, int position, int end) {
        if (position == end) return 3000;
        return position > 0 && !analysis.lostUpdates().by(position).isEmpty() ? 2400 : 900;
    }
}
