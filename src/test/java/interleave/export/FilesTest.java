package interleave.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.picture.FontTable;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark;
import interleave.picture.Palette;
import interleave.picture.Picture;
import interleave.picture.RunDrawing;
import interleave.picture.StageDrawing;
import interleave.picture.Target;
import interleave.picture.Type;
import interleave.testing.Programs;
import interleave.engine.Run;
import interleave.engine.Machine;
import interleave.engine.RunToCompletion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class FilesTest {
    private final Analysis analysis = Analysis.of(
            Programs.run(Programs.counter(3, 2), "T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2"));
    private final RunDrawing drawing = RunDrawing.of(analysis, new FontTable());

    @Test
    void aPngShowsThePictureInItsColoursAtTheScaleAskedFor() throws Exception {
        Picture stage = StageDrawing.at(analysis, 12, 1, 680, 580, new FontTable(), true);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngExport.of(stage, Palette.LIGHT, Tone.BACKGROUND, 2)));
        assertEquals(1360, image.getWidth());
        assertEquals(1160, image.getHeight());
        assertEquals(Palette.LIGHT.colour(Tone.BACKGROUND).hex(), String.format("#%06X", image.getRGB(4, 1150) & 0xFFFFFF));
        int red = 0;
        int loss = Integer.parseInt(Palette.LIGHT.colour(Tone.LOSS).hex().substring(1), 16);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) red += (image.getRGB(x, y) & 0xFFFFFF) == loss ? 1 : 0;
        }
        assertTrue(red > 1000, "the loss is drawn in its colour: " + red);
    }

    @Test
    void aDeadlockIsDrawnBesideTheStageAndToldInTheText() {
        Run run = Programs.run(Programs.lockOrder(), "T1 T2");
        Analysis stuck = Analysis.of(run);
        String svg = SvgExport.of(RunDrawing.of(stuck, new FontTable()).at(2, 1, RunDrawing.WIDTH, RunDrawing.HEIGHT), Palette.LIGHT, Tone.BACKGROUND);
        assertTrue(svg.contains("T1 and T2 wait for each other"), "the ring is named");
        String before = SvgExport.of(RunDrawing.of(stuck, new FontTable()).at(1, 1, RunDrawing.WIDTH, RunDrawing.HEIGHT), Palette.LIGHT, Tone.BACKGROUND);
        assertTrue(!before.contains("wait for each other"), "not a step before");
        String text = TextExport.of(stuck, 2);
        assertTrue(text.contains("""
                deadlock: no thread can go on
                  T0 waits for wg (Wait), T1, T2 could call Done
                  T1 waits for b (lock), held by T2 since step 2
                  T2 waits for a (lock), held by T1 since step 1
                  ring: T1 → b → T2 → a → T1
                """), text);
    }

    @Test
    void aGifHasAsManyPicturesAsAskedForAndRepeats() throws Exception {
        List<GifExport.Shot> shots = List.of(
                new GifExport.Shot(drawing.at(11, 1, 600, 500), 500), new GifExport.Shot(drawing.at(12, 1, 600, 500), 1500));
        byte[] bytes = GifExport.of(shots, Palette.DARK, Tone.BACKGROUND, 0.5);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes)));
        assertEquals(2, reader.getNumImages(true));
        assertEquals(300, reader.read(1).getWidth());
        assertTrue(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("NETSCAPE2.0"));
    }

    @Test
    void anSvgIsWellFormedWhateverItsTextsSay() throws Exception {
        Picture nasty = new Picture(100, 20, List.of(new Mark.Label(
                0, 10, "<a href=\"&\">\u0000\uD800]]>", Type.sans(10), Tone.TEXT, Mark.Anchor.START, 80, Target.NONE)));
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(SvgExport.of(nasty, Palette.LIGHT, Tone.PANEL))));
        assertEquals("<a href=\"&\">\uFFFD\uFFFD]]>", document.getElementsByTagName("text").item(0).getTextContent());
    }

    @Test
    void theColumnsOfATextStandUnderTheirThreads() {
        List<String> lines = TextExport.of(analysis, 12).lines().toList();
        int column = lines.getFirst().indexOf("T3");
        assertTrue(lines.get(7).startsWith("R counter = 1", column), lines.get(7));
        assertTrue(lines.get(12).endsWith("lost: T3's 2 of step 10"), lines.get(12));
        assertTrue(lines.contains("lost updates: 2"));
    }

    @Test
    void manyThreadsAreToldInAListAsTheirColumnsWouldBeTooWide() {
        Run run = Run.of(new Machine(Programs.counter(64, 1))).then(new RunToCompletion(), 1000, () -> false);
        List<String> lines = TextExport.of(Analysis.of(run), run.length()).lines().toList();
        assertEquals("step  thread", lines.getFirst());
        assertEquals("   1  T1      R counter = 0", lines.get(1));
        assertEquals(" 192  T64     W counter := 64", lines.get(192));
        assertTrue(lines.subList(0, 193).stream().allMatch(line -> line.length() < 60));
        Run eight = Run.of(new Machine(Programs.counter(8, 1))).then(new RunToCompletion(), 1000, () -> false);
        assertTrue(TextExport.of(Analysis.of(eight), 24).startsWith("step  T1"));
    }

    @Test
    void aRunWithoutStepsSaysSo() {
        Run run = Run.of(new Machine(Programs.counter(0, 1)));
        assertEquals("no steps", TextExport.of(Analysis.of(run), 0).lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatBeginsAsItsKindOfFileDoes(RunFormat format) {
        String begin = new String(format.file(analysis, 2, Palette.LIGHT), 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertEquals(
                switch (format) {
                    case SVG -> "<svg";
                    case PNG -> "\u0089PNG";
                    case GIF -> "GIF8";
                    case TEXT -> "step";
                },
                begin);
        assertEquals(Optional.of(format), RunFormat.named(format.id()));
    }
}
