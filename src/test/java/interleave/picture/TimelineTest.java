package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.UniformRandom;
import interleave.testing.Programs;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
    private static final TextMeasure LETTERS = new FontTable();
    private static final String SCREENS = "T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2";

    private static TimelineView someView(Random dice, int length) {
        TimelineView view = TimelineView.whole(400 + dice.nextInt(1200), length);
        for (int i = dice.nextInt(6); i > 0; i--) {
            view = view.zoomed(0.2 + dice.nextDouble() * 12, dice.nextDouble() * view.width(), length);
            view = view.panned((dice.nextDouble() - 0.5) * 3000, length);
        }
        return view;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 18, 500, 100_000})
    void aPixelFindsTheStepThatIsDrawnThere(int length) {
        Random dice = new Random(length);
        for (int round = 0; round < 200; round++) {
            TimelineView view = someView(dice, length);
            for (int i = 0; i < 20; i++) {
                int step = 1 + dice.nextInt(length);
                assertEquals(step, view.stepAt(view.xOf(step), length));
                assertEquals(step, view.positionAt(view.edge(step), length));
                if (step > 1) assertTrue(view.xOf(step - 1) < view.xOf(step));
            }
            double x = dice.nextDouble() * view.width();
            assertTrue(view.stepAt(x, length) <= view.stepAt(x + 1, length));
        }
    }

    @Test
    void zoomingLeavesTheStepUnderThePointerWhereItIs() {
        TimelineView view = TimelineView.whole(1440, 100_000).zoomed(40, 700, 100_000);
        assertEquals(view.stepAt(500, 100_000), view.zoomed(1.7, 500, 100_000).stepAt(500, 100_000));
    }

    @Test
    void aViewThatFollowsShowsThePositionAndMovesNoMoreThanNeeded() {
        TimelineView view = TimelineView.whole(1000, 1000).zoomed(20, 104, 1000);
        assertEquals(view, view.showing(20, 1000));
        TimelineView moved = view.showing(60, 1000);
        assertTrue(moved.edge(60) > moved.left() && moved.edge(60) < moved.right());
        TimelineView far = view.showing(900, 1000);
        assertTrue(far.edge(900) > far.left() && far.edge(900) < far.right());
    }

    @Test
    void everyStepOfASmallRunCanBePointedAt() {
        Analysis analysis = Analysis.of(Programs.run(Programs.counter(3, 2), SCREENS));
        TimelineView view = TimelineView.whole(1440, 18);
        TimelineDrawing drawing = TimelineDrawing.of(analysis, LETTERS);
        Picture picture = drawing.at(12, 1, view, 224, drawing.cells(1));
        for (int step = 1; step <= 18; step++) {
            double y = picture.place(new Target.OfStep(step)).orElseThrow().centreY();
            assertEquals(new Target.OfStep(step), picture.at(view.xOf(step), y));
        }
        assertTrue(picture.marks().stream().anyMatch(m -> m instanceof Mark.Label(var _, var _, String text, var _, var _, var _, var _, var _)
                && text.equals("lost: T3's +1, overwritten by T1")));
    }

    @Test
    void aLossIsShownFromTheStepOnThatMadeIt() {
        Analysis analysis = Analysis.of(Programs.run(Programs.counter(3, 2), SCREENS));
        TimelineDrawing drawing = TimelineDrawing.of(analysis, LETTERS);
        int[] hatched = new int[19];
        for (int position = 0; position <= 18; position++) {
            Picture picture = drawing.at(position, 1, TimelineView.whole(1440, 18), 224, drawing.cells(1));
            hatched[position] = (int) picture.marks().stream()
                    .filter(m -> m instanceof Mark.Circle circle && circle.fill().hatched())
                    .count();
        }
        assertEquals(List.of(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3),
                java.util.Arrays.stream(hatched).boxed().toList());
    }

    @Test
    void nothingIsDrawnOutsideAndNeverMoreThanCanBePainted() {
        Random dice = new Random(7);
        Run run = Run.of(new Machine(Programs.counter(10, 300))).then(new UniformRandom(11));
        TimelineDrawing drawing = TimelineDrawing.of(Analysis.of(run), LETTERS);
        for (int round = 0; round < 150; round++) {
            TimelineView view = someView(dice, run.length());
            int position = dice.nextInt(run.length() + 1);
            Picture picture = drawing.at(position, dice.nextDouble(), view, 120 + dice.nextInt(300), drawing.cells(1));
            assertTrue(picture.marks().size() < 40_000, "marks: " + picture.marks().size());
            Box room = new Box(0, 0, view.width(), picture.height());
            for (Mark mark : picture.marks()) {
                assertTrue(room.contains(mark.bounds(), 24), () -> mark + " sticks out of " + view);
            }
        }
    }

    @Test
    void aLongerRunAndABranchAreDrawnAsIfFromTheStart() {
        Run run = Programs.run(Programs.counter(3, 2), SCREENS);
        TimelineView view = TimelineView.whole(900, 18);
        Analysis early = Analysis.of(run.prefix(9));
        TimelineDrawing grown = TimelineDrawing.of(early, LETTERS).to(early.to(run));
        TimelineDrawing fresh = TimelineDrawing.of(Analysis.of(run), LETTERS);
        assertEquals(fresh.at(18, 1, view, 224, fresh.cells(1)), grown.at(18, 1, view, 224, grown.cells(1)));
        Run branch = run.prefix(9).then(interleave.engine.Schedule.parse("T2*3 T3*2 T1*2"));
        TimelineDrawing branched = grown.to(early.to(branch));
        TimelineDrawing fromStart = TimelineDrawing.of(Analysis.of(branch), LETTERS);
        assertEquals(fromStart.at(15, 1, view, 224, fresh.cells(1)), branched.at(15, 1, view, 224, fresh.cells(1)));
    }

    @Test
    void sixtyFourLanesCanBeScrolledToTheLast() {
        Run run = Run.of(new Machine(Programs.counter(63, 2))).then(new UniformRandom(5));
        TimelineDrawing drawing = TimelineDrawing.of(Analysis.of(run), LETTERS);
        TimelineLayout layout = drawing.layout(224, 1);
        TimelineView view = TimelineView.whole(1440, run.length());
        assertTrue(layout.mostScroll() > 0);
        Target last = new Target.OfThread(drawing.lanes().getLast());
        assertTrue(drawing.at(5, 1, view, 224, drawing.cells(1)).place(last).isEmpty());
        assertTrue(drawing.at(5, 1, view.scrolled(9999, layout), 224, drawing.cells(1)).place(last).isPresent());
    }
}
