package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.UniformRandom;
import interleave.picture.Ink.Tone;
import interleave.testing.Programs;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final TextMeasure LETTERS = new FontTable();

    private static Picture screens(int position) {
        Analysis analysis = Analysis.of(
                Programs.run(Programs.counter(3, 2), "T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2"));
        return LineageDrawing.at(analysis, analysis.cells().getFirst(), position, 300, 120, LETTERS);
    }

    private static List<String> nodes(Picture picture, Fill fill) {
        return picture.marks().stream()
                .filter(m -> m instanceof Mark.Rectangle r && r.fill().equals(fill) && r.target() instanceof Target.OfVersion)
                .map(m -> "" + ((Target.OfVersion) m.target()).writtenAt())
                .toList();
    }

    @Test
    void deadBranchesAreRedFromTheLossOn() {
        assertEquals(List.of("4"), nodes(screens(11), Fill.of(Tone.LOSS_SOFT)));
        assertEquals(List.of("4", "10"), nodes(screens(12), Fill.of(Tone.LOSS_SOFT)));
        assertEquals(List.of("12", "16", "18"), nodes(screens(11), Fill.of(Tone.PANEL)));
    }

    @Test
    void theTrunkStandsInOneLineAndBranchesBelowIt() {
        Picture picture = screens(18);
        Analysis analysis = Analysis.of(Programs.run(Programs.counter(3, 2), "T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2"));
        for (int step : new int[] {0, 6, 12, 18}) {
            assertEquals(34, picture.place(new Target.OfVersion(analysis.cells().getFirst(), step)).orElseThrow().centreY());
        }
        for (int step : new int[] {4, 10, 16}) {
            assertTrue(picture.place(new Target.OfVersion(analysis.cells().getFirst(), step)).orElseThrow().centreY() > 60);
        }
    }

    @Test
    void theNewestVersionIsAlwaysShownAndNothingSticksOut() {
        Random dice = new Random(3);
        for (int threads = 1; threads < 12; threads++) {
            Run run = Run.of(new Machine(Programs.counter(threads, 40))).then(new UniformRandom(threads));
            Analysis analysis = Analysis.of(run);
            var cell = analysis.cells().getFirst();
            for (int i = 0; i < 60; i++) {
                int position = dice.nextInt(run.length() + 1);
                double width = 200 + dice.nextInt(500);
                double height = 100 + dice.nextInt(200);
                Picture picture = LineageDrawing.at(analysis, cell, position, width, height, LETTERS);
                Target newest = new Target.OfVersion(cell, analysis.lineage(cell).at(position).step());
                assertTrue(picture.place(newest).isPresent());
                Box room = new Box(0, 0, width, height);
                for (Mark mark : picture.marks()) assertTrue(room.contains(mark.bounds(), 2), () -> mark + " sticks out of " + room);
            }
        }
    }
}
