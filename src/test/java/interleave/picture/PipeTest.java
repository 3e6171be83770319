package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.State;
import interleave.engine.UniformRandom;
import interleave.program.Expression;
import interleave.program.Program;
import interleave.program.ThreadId;
import interleave.testing.Programs;
import interleave.testing.RandomChannels;
import interleave.testing.Sketch;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A channel on the stage: what is in it, and who waits on which side.
class PipeTest {
    private static final TextMeasure LETTERS = new FontTable();

    /// Two senders of 7 and 8, a receiver of both, at a channel with so much room.
    private static Program handing(int room) {
        Sketch sketch = new Sketch("pipe.go");
        Expression pipe = sketch.channel("pipe", room);
        Expression wg = sketch.waitGroup("wg");
        Sketch.Function main = sketch.function("main");
        for (int value = 7; value <= 8; value++) {
            Sketch.Function sender = sketch.function("send" + value).line("pipe <- " + value).send(pipe, value, "pipe");
            sender.close();
            main.line("go send()").spawn(sender);
        }
        Sketch.Function receiver = sketch.function("receive").line("<-pipe").receive(0, pipe, "pipe");
        receiver.line("<-pipe").receive(0, pipe, "pipe").close();
        main.line("go receive()").spawn(receiver).addWaiting(wg, 1, "wg").line("wg.Wait()").await(wg, "wg").close();
        return sketch.program();
    }

    private static Pipe pipe(Run run) {
        State state = run.end();
        return Pipe.of(state, Cast.gates(state).stream().filter(gate -> gate.name().equals("pipe")).findFirst().orElseThrow());
    }

    /// The texts and signs, from left to right.
    private static List<String> drawn(Run run, double room) {
        Sheet sheet = new Sheet(LETTERS);
        pipe(run).draw(sheet, 0, 14, room, Target.NONE);
        return sheet.picture(room, 28).marks().stream()
                .filter(mark -> mark instanceof Mark.Label || mark instanceof Mark.Shape)
                .sorted(Comparator.comparingDouble(mark -> mark.bounds().centreX()))
                .map(mark -> mark instanceof Mark.Label label ? label.text() : ((Mark.Shape) mark).sign().name())
                .toList();
    }

    @Test
    void theOldestValueIsWhereItComesOut() {
        assertEquals(List.of("8", "7"), drawn(Programs.run(handing(2), "T1 T2"), 300));
        assertEquals(List.of("7"), drawn(Programs.run(handing(2), "T2 T1 T3"), 300));
    }

    @Test
    void whoWaitsStandsAtItsSide() {
        assertEquals(List.of(Sign.of(ThreadId.of(2)).name(), "7"), drawn(Programs.run(handing(1), "T1"), 300));
        assertEquals(List.of(Sign.of(ThreadId.of(3)).name()), drawn(Programs.run(handing(1), ""), 300));
        assertEquals(List.of(ThreadId.of(3)), pipe(Programs.run(handing(0), "")).receivers());
    }

    @Test
    void whereThereIsNoRoomItIsTold() {
        assertEquals(List.of("2 of 4"), drawn(Programs.run(handing(4), "T1 T2"), 50));
        assertEquals(List.of("empty"), drawn(Programs.run(handing(4), ""), 50));
    }

    /// What stands in the pipe, and how often the value is seen anywhere else, on its way.
    private static List<Integer> seen(double fraction) {
        Analysis analysis = Analysis.of(Programs.run(handing(2), "T1"));
        Picture picture = StageDrawing.at(analysis, 1, fraction, 680, 480, LETTERS, false);
        List<Mark.Label> sevens = picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Label label && label.text().equals("7"))
                .map(Mark.Label.class::cast)
                .toList();
        int inside = (int) sevens.stream().filter(label -> label.target() instanceof Target.OfCell).count();
        return List.of(inside, sevens.size() - inside);
    }

    @Test
    void whatIsSentIsOnItsWayUntilItArrives() {
        assertEquals(List.of(0, 1), seen(0.5));
        assertEquals(List.of(1, 0), seen(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isTidyInRandomPrograms(long seed) {
        for (int program = 0; program < 12; program++) {
            Run run = Run.of(new Machine(RandomChannels.program(seed * 100 + program, 3, 4))).then(new UniformRandom(seed), 60, () -> false);
            Analysis analysis = Analysis.of(run);
            for (int position = 0; position <= run.length(); position += 3) {
                StageTest.assertTidy(StageDrawing.at(analysis, position, 1, 480 + 40 * program, 420, LETTERS, true));
            }
        }
    }
}
