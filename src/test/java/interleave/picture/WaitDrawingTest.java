package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.UniformRandom;
import interleave.language.Languages;
import interleave.language.Reading;
import interleave.library.Library;
import interleave.picture.Ink.Tone;
import interleave.program.Source;
import interleave.program.ThreadId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitDrawingTest {
    private static final TextMeasure LETTERS = new FontTable();

    private static Run run(Source source, String schedule) {
        Reading reading = Languages.ofFile(source.name()).orElseThrow().read(source);
        if (!(reading instanceof Reading.Understood understood)) throw new AssertionError(reading);
        return Run.of(new Machine(understood.program())).then(Schedule.parse(schedule));
    }

    private static Run example(String id, String schedule) {
        return run(Library.builtIn().find(id).orElseThrow().source(), schedule);
    }

    private static Run philosophers(int seats) {
        StringBuilder schedule = new StringBuilder();
        for (int i = 1; i <= seats; i++) schedule.append('T').append(i).append(' ');
        String text = Library.builtIn().find("philosophers").orElseThrow().source().text();
        return run(new Source("philosophers.go", text.replace("const seats = 3", "const seats = " + seats)), schedule.toString());
    }

    private static WaitDrawing drawing(Run run) {
        return WaitDrawing.of(Analysis.of(run), run.length(), LETTERS);
    }

    private static Picture picture(Run run, double width, double height) {
        return drawing(run).at(width, height, Tone.PANEL, Optional.empty());
    }

    private static List<String> words(Picture picture) {
        return picture.marks().stream().filter(Mark.Label.class::isInstance).map(mark -> ((Mark.Label) mark).text()).toList();
    }

    private static long red(Picture picture) {
        return picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Path path && path.stroke().ink() == Tone.LOSS && path.stroke().dash() == Stroke.Dash.SOLID)
                .count();
    }

    /// The place of a thread or a cell: no two of them overlap, and all are within the picture.
    private static void assertTidy(Picture picture) {
        Box all = new Box(0, 0, picture.width(), picture.height());
        List<Box> figures = picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Rectangle box && box.fill().ink() != Tone.NONE && box.height() > 20)
                .map(Mark::bounds).distinct().toList();
        for (Box box : figures) assertTrue(all.contains(box, 0.5), () -> box + " in " + all);
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                Box one = figures.get(i);
                Box other = figures.get(j);
                boolean pile = Math.abs(one.x() - other.x()) < 5 && Math.abs(one.y() - other.y()) < 5; // of a crowd
                assertTrue(pile || !one.overlaps(other), () -> one + " over " + other);
            }
        }
        for (Mark mark : picture.marks()) {
            if (!(mark instanceof Mark.Label label)) continue;
            assertTrue(all.contains(label.bounds(), 1), () -> label.text() + " " + label.bounds() + " in " + all);
            for (Box box : figures) {
                assertTrue(!box.overlaps(label.bounds()) || box.contains(label.bounds(), 3), () -> label.text() + " over the edge of " + box);
            }
        }
    }

    @Test
    void theRingOfTwoLocksIsRed() {
        Picture picture = picture(example("lock-order", "T1 T2"), 660, 520);
        assertTidy(picture);
        assertEquals(4, red(picture));
        assertTrue(words(picture).containsAll(List.of("T1 and T2 wait for each other", "lock", "since step 1", "since step 2", "Wait")), words(picture).toString());
        Box one = picture.place(new Target.OfThread(ThreadId.of(1))).orElseThrow();
        Box two = picture.place(new Target.OfThread(ThreadId.of(2))).orElseThrow();
        Box main = picture.place(new Target.OfThread(ThreadId.of(0))).orElseThrow();
        assertEquals(one.centreY(), two.centreY(), 1, "who waits for each other stands face to face");
        assertTrue(main.bottom() < one.y() || main.right() < one.x(), "who waits for them stands before them");
    }

    @Test
    void aStepBeforeTheDeadlockNothingIsRed() {
        assertEquals(0, red(picture(example("lock-order", "T1"), 660, 520)));
    }

    @Test
    void philosophersSitInTheirOrder() {
        Picture picture = picture(philosophers(5), 700, 600);
        assertTidy(picture);
        assertEquals(10, red(picture));
        double x = 0;
        double y = 0;
        for (int i = 1; i <= 5; i++) {
            Box box = picture.place(new Target.OfThread(ThreadId.of(i))).orElseThrow();
            x += box.centreX() / 5;
            y += box.centreY() / 5;
        }
        for (int i = 1; i <= 5; i++) {
            Box here = picture.place(new Target.OfThread(ThreadId.of(i))).orElseThrow();
            Box next = picture.place(new Target.OfThread(ThreadId.of(i % 5 + 1))).orElseThrow();
            double turn = (here.centreX() - x) * (next.centreY() - y) - (here.centreY() - y) * (next.centreX() - x);
            assertTrue(turn > 0, "clockwise from T" + i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 8, 12})
    void ringsOfAnySizeAreTidyInTheRoomThatTheyAskFor(int seats) {
        WaitDrawing drawing = drawing(philosophers(seats));
        for (double width : new double[] {190, 230, 300, 420, 660}) {
            Box beside = drawing.room(width);
            assertTidy(drawing.at(beside.width(), beside.height(), Tone.PANEL, Optional.empty()));
            Box room = drawing.room(width, width * 0.8);
            assertTidy(drawing.at(room.width(), room.height(), Tone.PANEL, Optional.empty()));
        }
    }

    @Test
    void theWayToNobodyEndsThere() {
        Picture picture = picture(example("nobody-receives", ""), 660, 520);
        assertTidy(picture);
        assertTrue(words(picture).containsAll(List.of("Nobody left can wake T0", "send", "answers")), words(picture).toString());
        assertTrue(String.join(" ", words(picture)).contains("nobody left who could receive"), words(picture).toString());
        assertTrue(picture.marks().stream().anyMatch(mark -> mark instanceof Mark.Path path && path.stroke().ink() == Tone.LOSS
                && path.stroke().dash() == Stroke.Dash.DASHED), "the arrow to nobody is red and dashed");
    }

    @Test
    void whoStandsAlikeIsOneFigureWhereTheyAreMany() {
        String text = """
                package main

                func main() {
                	jobs := make(chan int)
                	for i := 0; i < 9; i++ {
                		go func() { <-jobs }()
                	}
                	select {}
                }
                """;
        Picture picture = picture(run(new Source("main.go", text), ""), 660, 520);
        assertTidy(picture);
        assertTrue(words(picture).containsAll(List.of("T1", "T2", "T3", "+6", "nobody ever can")), words(picture).toString());
        assertFalse(words(picture).contains("T4"));
    }

    @Test
    void whereNobodyWaitsThatIsSaid() {
        assertEquals(List.of("No thread waits here."), words(picture(example("counter-2x1", "T1*3 T2*3"), 400, 300)));
    }

    @Test
    void theThreadThatIsLookedAtStandsOut() {
        Run run = example("lock-order", "T1 T2");
        Picture plain = picture(run, 660, 520);
        Picture looked = drawing(run).at(660, 520, Tone.PANEL, Optional.of(ThreadId.of(1)));
        assertEquals(plain.marks().size() + 1, looked.marks().size(), "a band behind its name");
        assertTrue(looked.marks().stream().anyMatch(mark -> mark instanceof Mark.Rectangle box && box.fill().ink().equals(Ink.of(ThreadId.of(1), Ink.Shade.BAND))));
    }

    @Test
    void theSameAlwaysLooksTheSame() {
        assertEquals(picture(philosophers(4), 640, 500), picture(philosophers(4), 640, 500));
    }

    /// What the library's programs come to under random schedules, with locks, channels, conditions, in Go and in Rust.
    @Test
    void everyGraphOfTheLibraryIsTidy() {
        Set<String> seen = new HashSet<>();
        for (var example : Library.builtIn().examples()) {
            if (example.refused() || example.id().contains("1000")) continue;
            Reading reading = Languages.ofFile(example.source().name()).orElseThrow().read(example.source());
            if (!(reading instanceof Reading.Understood understood)) continue;
            Run run = Run.of(new Machine(understood.program())).then(new UniformRandom(3), 60, () -> false);
            Analysis analysis = Analysis.of(run);
            for (int position = 0; position <= run.length(); position += Math.max(1, run.length() / 6)) {
                WaitDrawing drawing = WaitDrawing.of(analysis, position, LETTERS);
                if (drawing.graph().empty() || !seen.add(drawing.graph().lines().toString())) continue;
                Box room = drawing.room(440, 340);
                assertTidy(drawing.at(room.width(), room.height(), Tone.PANEL, Optional.empty()));
                Box beside = drawing.room(260);
                assertTidy(drawing.at(beside.width(), beside.height(), Tone.PANEL, Optional.empty()));
            }
        }
        assertTrue(seen.size() > 40, "only " + seen.size() + " graphs");
    }
}
