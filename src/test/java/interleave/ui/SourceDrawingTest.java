package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.analysis.Race;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.language.Highlighting;
import interleave.language.Reading;
import interleave.picture.Fill;
import interleave.picture.FontTable;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark;
import interleave.picture.Picture;
import interleave.picture.Sign;
import interleave.program.Source;
import interleave.program.ThreadId;
import interleave.testing.Programs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The program with the threads on it, read from its marks. The runs are those of `screens/`.
final class SourceDrawingTest {
    private static final Schedule SCREEN = Schedule.parse("T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2");
    private final Run run = Run.of(new Machine(Programs.counter(3, 2))).then(SCREEN);
    private final Source source = run.machine().program().source();

    private SourceDrawing.Laid laid(int position, Optional<ThreadId> selected) {
        var tokens = Highlighting.of("a.go").tokens(source.text());
        return new SourceDrawing(source, tokens, new FontTable()).lay(new Moment(run, position), selected, Optional.empty(), 430);
    }

    private static String chips(Optional<StatementSteps> steps) {
        return steps.orElseThrow().parts().stream()
                .map(part -> part.operation().letter() + " " + part.words() + part.threads().stream()
                        .map(t -> " " + Sign.of(t).glyph())
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }

    private String chips(int position, Optional<ThreadId> selected) {
        return chips(StatementSteps.of(new Moment(run, position), selected));
    }

    @Test
    void theStatementUnderWayIsOpenedWithEachThreadOnItsStep() {
        assertEquals("R read counter ● ▲ | M add 1 | W write counter ◆", chips(11, Optional.empty()));
        assertEquals("R read counter ● ▲ | M add 1 | W write counter ◆", chips(12, Optional.empty()));
        assertEquals("R read counter ◆ ● ▲ | M add 1 | W write counter", chips(0, Optional.empty()));
        assertEquals("R read counter ● ▲ | M add 1 ◆ | W write counter", chips(1, Optional.empty()));
    }

    @Test
    void theSelectedThreadsStatementIsTheOneThatIsOpened() {
        assertEquals("R read counter ● ▲ | M add 1 | W write counter ◆", chips(11, Optional.of(ThreadId.of(2))));
        assertEquals(Optional.of(ThreadId.of(2)),
                StatementSteps.of(new Moment(run, 11), Optional.of(ThreadId.of(2))).orElseThrow().current());
        assertEquals("◷ wait for wg ■", chips(11, Optional.of(ThreadId.of(0))));
    }

    @Test
    void allStepsCanBeOpenedAtAllPositions() {
        for (int position = 0; position <= run.length(); position++) {
            for (int thread = -1; thread < 4; thread++) {
                Optional<ThreadId> selected = thread < 0 ? Optional.empty() : Optional.of(ThreadId.of(thread));
                SourceDrawing.Laid laid = laid(position, selected);
                assertTrue(laid.draw(0, 0, 600).marks().size() > 20);
            }
        }
    }

    @Test
    void eachThreadStandsAtItsLineAndTheWaitingOneIsHollow() {
        Picture picture = laid(11, Optional.empty()).draw(0, 0, 600);
        List<String> gutter = new ArrayList<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Shape shape && shape.x() < 40) {
                gutter.add(shape.sign().glyph() + (shape.stroke().visible() ? " hollow" : ""));
            }
        }
        assertEquals(List.of("◆", "●", "▲", "■ hollow"), gutter);
    }

    @Test
    void aPointFindsItsLetterAlsoBelowTheOpenLine() {
        SourceDrawing.Laid laid = laid(11, Optional.empty());
        for (Mark mark : laid.draw(0, 0, 600).marks()) {
            if (!(mark instanceof Mark.Label label) || !label.text().startsWith("wg.Wait")) continue;
            OptionalInt offset = laid.offset(label.x() + 2, label.y() - 3);
            assertTrue(source.text().startsWith("wg.Wait", offset.orElseThrow()));
            return;
        }
        throw new AssertionError("wg.Wait is not drawn");
    }

    private SourceDrawing.Laid raced(String text, String schedule) {
        Source of = new Source("a.go", text);
        Reading.Understood read = assertInstanceOf(Reading.Understood.class, App.read(of));
        Run one = Run.of(new Machine(read.program())).then(Schedule.parse(schedule));
        Race race = Analysis.of(one).races().all().getFirst();
        return new SourceDrawing(of, List.of(), new FontTable()).lay(new Moment(one, one.length()), Optional.empty(), Optional.of(race), 600);
    }

    private static List<String> red(SourceDrawing.Laid laid, double left) {
        List<String> red = new ArrayList<>();
        for (Mark mark : laid.draw(left, 0, 600).marks()) {
            if (mark instanceof Mark.Rectangle area && area.fill().equals(Fill.of(Tone.LOSS_SOFT)) && area.x() == 0) red.add("ground " + area.y());
            if (mark instanceof Mark.Rectangle bar && bar.fill().equals(Fill.of(Tone.LOSS))) red.add("bar " + bar.y());
            if (mark instanceof Mark.Line line && line.stroke().ink() == Tone.LOSS) red.add(line.stroke().dash() + " below " + line.y1());
            if (mark instanceof Mark.Label label && label.ink() == Tone.LOSS) red.add(label.text());
        }
        return red;
    }

    @Test
    void bothLinesOfTheRaceThatIsLookedAtAreMarked() {
        var laid = raced("""
                package main

                func main() {
                	x := 1
                	go func() {
                		x = 2
                	}()
                	println(x)
                }
                """, "T1");
        double write = laid.room(6).y();
        double read = laid.room(8).y();
        assertEquals(List.of("ground " + write, "DASHED below " + (write + 16), "T1 write",
                "ground " + read, "DASHED below " + (read + 16), "T0 read",
                "bar " + write, "bar " + read), red(laid, 0));
        assertEquals(Optional.of("data race: T1 write at line 6, T0 read at line 8"), laid.races().spoken());
        assertEquals(4, red(laid, 40).stream().filter(mark -> mark.startsWith("ground")).count(), "the gutter covers the text that was moved away");
    }

    @Test
    void aRaceOfOneLineWithItselfMarksItOnce() {
        SourceDrawing.Laid laid = raced("""
                package main

                var n int

                func main() {
                	for range 2 {
                		go func() { n++ }()
                	}
                	select {}
                }
                """, "T1*3 T2");
        assertEquals(List.of("ground", "DASHED", "DASHED", "T1", "bar"), red(laid, 0).stream().map(mark -> mark.split(" ")[0]).toList());
        assertTrue(red(laid, 0).contains("T1 write · T2 read"), red(laid, 0).toString());
    }

    @Test
    void whatIsDrawnDoesNotGrowWithTheProgram() {
        Source longer = new Source("a.go", source.text() + "// more\n".repeat(3000));
        var tokens = Highlighting.of("a.go").tokens(longer.text());
        var laid = new SourceDrawing(longer, tokens, new FontTable()).lay(new Moment(run, 5), Optional.empty(), Optional.empty(), 430);
        assertTrue(laid.contentHeight() > 50_000);
        assertTrue(laid.draw(0, 30_000, 600).marks().size() < 200);
    }

    @Test
    void namesMeanWhatTheyHold() {
        var state = run.at(11);
        assertEquals(List.of("counter = 2"), Meanings.at(state, source, source.text().indexOf("counter++")));
        assertEquals(List.of(), Meanings.at(state, source, source.text().indexOf("func")));
    }
}
