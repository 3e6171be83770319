package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.testing.Programs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedTimelinesTest {
    private static final TextMeasure LETTERS = new FontTable();
    private static final String ONE = "T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2";

    private static TimelineDrawing drawing(String schedule) {
        return TimelineDrawing.of(Analysis.of(Programs.run(Programs.counter(3, 2), schedule)), LETTERS);
    }

    private static Picture picture(ComparedTimelines both, int position, double width, double height) {
        return both.at(position, 1, TimelineView.whole(width, both.length()), height, both.above().cells(1));
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream().filter(Mark.Label.class::isInstance).map(m -> ((Mark.Label) m).text()).toList();
    }

    @Test
    void theyAreToldApartByWhatCameOfThem() {
        ComparedTimelines both = new ComparedTimelines(drawing(ONE), drawing("T1*6 T2*6 T3*6"), 1);
        List<String> texts = texts(picture(both, 18, 1000, 460));
        assertTrue(texts.containsAll(List.of("this run", "the other", "they part after step 1")), texts.toString());
        assertTrue(texts.containsAll(List.of("ends with counter = 3", "3 updates lost")), texts.toString());
        assertTrue(texts.containsAll(List.of("ends with counter = 6", "nothing lost")), texts.toString());
    }

    @Test
    void equalStepsStandUnderOneAnother() {
        ComparedTimelines both = new ComparedTimelines(drawing(ONE), drawing("T1 T2*6 T1*5 T3*6"), 2);
        Picture picture = picture(both, 18, 1000, 460);
        for (int step = 1; step <= 18; step++) {
            Target target = new Target.OfStep(step);
            List<Double> middles = picture.marks().stream()
                    .filter(m -> m instanceof Mark.Circle && m.target().equals(target))
                    .map(m -> m.bounds().centreX())
                    .distinct()
                    .toList();
            assertEquals(1, middles.size(), "step " + step);
        }
    }

    @Test
    void runsOfDifferentLengthAreShownInOneScale() {
        ComparedTimelines both = new ComparedTimelines(drawing("T1*3"), drawing("T1*6 T2*6 T3*6"), 3);
        assertEquals(18, both.length());
        List<String> texts = texts(picture(both, 18, 1000, 460));
        assertTrue(texts.contains("so far: counter = 1"), texts.toString());
    }

    @Test
    void wordsNeverLieOnOneAnotherOrStickOut() {
        for (int shared = 0; shared <= 18; shared++) {
            for (double width : new double[] {560, 800, 1400}) {
                ComparedTimelines both = new ComparedTimelines(drawing(ONE), drawing("T1*6 T2*6 T3*6"), shared);
                Picture picture = picture(both, 7, width, 460);
                Box room = new Box(0, 0, width, 460);
                List<Mark> heads = picture.marks().stream()
                        .filter(m -> m instanceof Mark.Label l && l.type().equals(Type.sans(12, Type.Weight.SEMIBOLD)))
                        .toList();
                assertFalse(heads.isEmpty());
                for (Mark head : heads) {
                    assertTrue(room.contains(head.bounds(), 2), head::toString);
                    for (Mark other : heads) {
                        assertTrue(head == other || !head.bounds().overlaps(other.bounds()), () -> head + " lies on " + other);
                    }
                }
            }
        }
    }
}
