package interleave.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import interleave.analysis.Analysis;
import interleave.engine.Cell;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.UniformRandom;
import interleave.explore.Ending;
import interleave.explore.Outcomes;
import interleave.picture.FontTable;
import interleave.picture.Ink.Tone;
import interleave.picture.LineageDrawing;
import interleave.picture.OutcomeDrawing;
import interleave.picture.OutcomeView;
import interleave.picture.Palette;
import interleave.picture.Picture;
import interleave.picture.RunDrawing;
import interleave.picture.Seal;
import interleave.picture.StageDrawing;
import interleave.picture.TextMeasure;
import interleave.picture.TimelineDrawing;
import interleave.picture.TimelineView;
import interleave.testing.NaiveOutcomes;
import interleave.testing.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The drawings as text, compared with those that someone has looked at. After a wanted change run the tests once with
/// `-Dgolden.write=true` from the root of the project, look at the SVG files that changed, and commit them.
class GoldenTest {
    private static final TextMeasure LETTERS = new FontTable();
    private static final String SCREENS = "T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2";
    private final Analysis screens = Analysis.of(Programs.run(Programs.counter(3, 2), SCREENS));
    private final Cell counter = screens.cells().getFirst();

    private static void same(String name, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Path file = Path.of("src", "test", "resources", "golden", name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
            return;
        }
        try (InputStream in = GoldenTest.class.getResourceAsStream("/golden/" + name)) {
            assertNotNull(in, name + " is missing: see the comment on this test");
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), actual, name);
        }
    }

    private static void same(String name, Picture picture, Tone surface) throws IOException {
        same(name + ".svg", SvgExport.of(picture, Palette.LIGHT, surface));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 12, 18})
    void theStageOfTheScreens(int position) throws IOException {
        same("stage-" + position, StageDrawing.at(screens, position, 1, 680, 580, LETTERS, true), Tone.BACKGROUND);
    }

    @Test
    void aValueOnItsWay() throws IOException {
        same("stage-12-on-the-way", StageDrawing.at(screens, 12, 0.5, 480, 420, LETTERS, true), Tone.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 12, 18})
    void theTimelineOfTheScreens(int position) throws IOException {
        TimelineDrawing drawing = TimelineDrawing.of(screens, LETTERS);
        same("timeline-" + position, drawing.at(position, 1, TimelineView.whole(1440, 18), 224, drawing.cells(1)), Tone.PANEL);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12, 60})
    void theTimelineFromNearAndFar(int zoom) throws IOException {
        Run run = Run.of(new Machine(Programs.counter(5, 100))).then(new UniformRandom(3));
        TimelineDrawing drawing = TimelineDrawing.of(Analysis.of(run), LETTERS);
        TimelineView view = TimelineView.whole(700, run.length()).zoomed(zoom, 300, run.length());
        same("timeline-zoom-" + zoom, drawing.at(700, 1, view, 224, drawing.cells(1)), Tone.PANEL);
    }

    @Test
    void sixtyFourThreads() throws IOException {
        Run run = Run.of(new Machine(Programs.counter(63, 1))).then(new UniformRandom(3));
        Analysis analysis = Analysis.of(run);
        same("stage-64-threads", StageDrawing.at(analysis, 100, 1, 480, 420, LETTERS, true), Tone.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12})
    void theFamilyTreeOfTheScreens(int position) throws IOException {
        same("lineage-" + position, LineageDrawing.at(screens, counter, position, 300, 120, LETTERS), Tone.PANEL);
    }

    @Test
    void theOutcomesAtTheStartAndWhereOneIsSealed() throws IOException {
        Run run = Programs.run(Programs.counter(2, 2), "T1 T2 T1*2 T2*2 T1*3 T2*3");
        Outcomes all = NaiveOutcomes.of(run.prefix(0));
        Optional<Ending> own = Optional.of(Ending.of(run.end()));
        same("outcomes", OutcomeDrawing.of(OutcomeView.of(all, own, Map.of()), 8, 300, LETTERS), Tone.PANEL);
        Map<Ending, Seal> sealed = Map.of(all.rows().getLast().ending(), new Seal(4, true));
        OutcomeView here = OutcomeView.fromHere(all, NaiveOutcomes.of(run.prefix(6)), own, sealed);
        same("outcomes-sheet.svg", new String(OutcomeFormat.SVG.file(all, own, Palette.LIGHT), StandardCharsets.UTF_8));
        same("outcomes-from-here", OutcomeDrawing.of(here, 8, 300, LETTERS), Tone.PANEL);
    }

    @Test
    void theWholeSheetInTheDark() throws IOException {
        Picture sheet = RunDrawing.of(screens, LETTERS).at(12, 1, RunDrawing.WIDTH, RunDrawing.HEIGHT);
        same("sheet-12-dark.svg", SvgExport.of(sheet, Palette.DARK, Tone.BACKGROUND));
    }

    @Test
    void theRunAsText() throws IOException {
        same("run.txt", TextExport.of(screens, 18));
    }
}
