package interleave.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.program.Expression;
import interleave.program.Layout;
import interleave.program.Program;
import interleave.program.ThreadId;
import interleave.program.Value;
import interleave.testing.Sketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Sending, receiving and choosing at channels, by hand.
class ChannelsTest {
    private final Sketch sketch = new Sketch("p");
    private final Expression results = sketch.number("results");

    private static Run run(Program program, String schedule) {
        return Run.of(new Machine(program)).then(Schedule.parse(schedule));
    }

    private static List<String> choices(Run run) {
        return run.machine().choices(run.end()).stream().map(Choice::toString).toList();
    }

    private static Value held(Run run, Layout.Kind kind) {
        return run.end().read(run.end().sharedCells().stream().filter(c -> c.kind() == kind).findFirst().orElseThrow());
    }

    /// A sender of 1 and 2, and two receivers that each write what they got.
    private Program senderAndReceivers(int capacity) {
        Expression jobs = sketch.channel("jobs", capacity);
        Sketch.Function sender = sketch.function("sender").line("send").send(jobs, 1, "jobs").send(jobs, 2, "jobs").close();
        Sketch.Function one = sketch.function("one").line("take").receive(0, jobs, "jobs").store(results, Sketch.local(0), "results").close();
        Sketch.Function other = sketch.function("other").line("take").receive(0, jobs, "jobs").store(results, Sketch.local(0), "results").close();
        sketch.function("main").line("go").spawn(sender).spawn(one).spawn(other).close();
        return sketch.program();
    }

    @Test
    void aSenderMeetsAnyOfThoseWhoWaitInOneStep() {
        Run start = Run.of(new Machine(senderAndReceivers(0)));
        assertEquals(List.of("T0", "T1", "T1:1"), choices(start), "the sender can meet T2 or T3");
        assertEquals(Optional.empty(), start.end().thread(1).waiting());
        assertInstanceOf(Waiting.ForChannels.class, start.end().thread(2).waiting().orElseThrow());
        Run met = start.then(Schedule.parse("T1:1"));
        List<Effect> effects = met.step(1).effects();
        assertEquals(Optional.of(ThreadId.of(3)), ((Effect.Sent) effects.get(0)).receiver());
        assertEquals(ThreadId.of(3), effects.get(1).thread());
        assertEquals(Operation.WRITE, met.end().thread(3).next().orElseThrow().operation(), "it has gone on");
        assertEquals(List.of("T0", "T1", "T3"), choices(met));
        Run again = Run.of(met.machine()).then(Schedule.parse(met.schedule().toString()));
        assertEquals(met.steps(), again.steps());
        assertEquals(met.end().allThreads(), met.then(Schedule.parse("T3")).at(1).allThreads(), "gone back to");
    }

    @Test
    void throughABufferTheFirstInIsTheFirstOut() {
        Run run = run(senderAndReceivers(1), "T1");
        assertEquals(List.of("T0", "T2", "T3"), choices(run), "the buffer is full");
        Run next = run.then(Schedule.parse("T3 T1"));
        assertEquals(Value.Int.of(1), ((Effect.Received) next.step(2).effects().getFirst()).value());
        assertEquals("[2] of 1", held(next, Layout.Kind.CHANNEL).toString());
    }

    @Test
    void aClosedChannelGivesWhatIsLeftAndThenZeroes() {
        Expression jobs = sketch.channel("jobs", 2);
        Sketch.Function closer = sketch.function("closer").line("send").send(jobs, 7, "jobs").closeChannel(jobs, "jobs").close();
        Sketch.Function taker = sketch.function("taker").line("take").receive(0, jobs, "jobs").receive(0, jobs, "jobs")
                .store(results, Sketch.local(0), "results").close();
        sketch.function("main").line("go").spawn(closer).spawn(taker).close();
        Run run = run(sketch.program(), "T1*2 T2*2");
        assertTrue(((Effect.Received) run.step(3).effects().getFirst()).open());
        Effect.Received last = (Effect.Received) run.step(4).effects().getFirst();
        assertEquals(Value.Int.of(0), last.value());
        assertFalse(last.open());
    }

    @Test
    void sendingIntoAClosedChannelPanicsAndSoDoesClosingIt() {
        Expression jobs = sketch.channel("jobs", 1);
        Sketch.Function sender = sketch.function("sender").line("send").send(jobs, 7, "jobs").close();
        Sketch.Function closer = sketch.function("closer").line("close").closeChannel(jobs, "jobs").close();
        sketch.function("main").line("go").spawn(sender).spawn(closer).closeChannel(jobs, "jobs").store(results, Sketch.number(1), "results").close();
        Program program = sketch.program();
        assertEquals("send on closed channel", panic(run(program, "T0 T1")));
        assertEquals("close of closed channel", panic(run(program, "T0 T2")));
    }

    private static String panic(Run run) {
        return ((Outcome.Panicked) run.outcome().orElseThrow()).message();
    }

    @Test
    void aChoiceTakesAnyCaseThatCanGoAndTheDefaultWhereNoneSurelyCan() {
        Expression full = sketch.channel("full", 1);
        Expression meeting = sketch.channel("meeting", 0);
        Sketch.Function filler = sketch.function("filler").line("fill").send(full, 5, "full").close();
        Sketch.Function sender = sketch.function("sender").line("send").send(meeting, 6, "meeting").close();
        sketch.function("main").line("go").spawn(filler).spawn(sender).select(0, true, full, meeting)
                .store(results, Sketch.local(0), "results").close();
        Run start = Run.of(new Machine(sketch.program()));
        // T2 may not have begun to wait, so the default can be taken although it stands there; and T0 may meet it.
        assertEquals(List.of("T0", "T0:1", "T1"), choices(start));
        assertInstanceOf(Effect.Received.class, start.then(Schedule.parse("T0")).step(1).effects().getFirst());
        assertInstanceOf(Effect.Passed.class, start.then(Schedule.parse("T0:1")).step(1).effects().getFirst());
        Run filled = start.then(Schedule.parse("T1"));
        assertEquals(List.of("T0", "T0:1"), choices(filled), "from full or from T2, but surely no default");
    }

    @Test
    void whoeverWaitsInAChoiceIsMet() {
        Expression one = sketch.channel("one", 0);
        Expression other = sketch.channel("other", 0);
        Sketch.Function sender = sketch.function("sender").line("send").send(other, 6, "other").store(results, Sketch.number(9), "results").close();
        sketch.function("main").line("go").spawn(sender).select(0, false, one, other)
                .store(results, Sketch.local(0), "results").close();
        Run start = Run.of(new Machine(sketch.program()));
        assertEquals(List.of("T1"), choices(start));
        Run met = start.then(Schedule.parse("T1 T0"));
        assertEquals(Value.Int.of(1), held(met, Layout.Kind.DATA), "the second case");
    }

    @Test
    void whereNobodyCanMeetAllWaitForEver() {
        Expression jobs = sketch.channel("jobs", 0);
        Sketch.Function sender = sketch.function("sender").line("send").send(jobs, 1, "jobs").close();
        sketch.function("main").line("go").spawn(sender).send(jobs, 2, "jobs").close();
        assertInstanceOf(
                Outcome.Deadlock.class, Run.of(new Machine(sketch.program())).outcome().orElseThrow());
    }
}
