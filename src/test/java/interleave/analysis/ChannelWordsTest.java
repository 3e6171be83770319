package interleave.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.Run;
import interleave.program.Expression;
import interleave.program.Program;
import interleave.program.ThreadId;
import interleave.testing.Programs;
import interleave.testing.Sketch;
import org.junit.jupiter.api.Test;

/// What happens at channels, in words.
class ChannelWordsTest {
    /// T1 sends 7, T2 receives twice; main waits for a group that nobody counts down.
    private static Program handing(int room) {
        Sketch sketch = new Sketch("pipe.go");
        Expression pipe = sketch.channel("pipe", room);
        Expression wg = sketch.waitGroup("wg");
        Sketch.Function sender = sketch.function("sender").line("pipe <- 7").send(pipe, 7, "pipe");
        sender.close();
        Sketch.Function receiver = sketch.function("receiver").line("<-pipe").receive(0, pipe, "pipe");
        receiver.line("<-pipe").receive(0, pipe, "pipe").close();
        Sketch.Function main = sketch.function("main").line("go sender()").spawn(sender).line("go receiver()").spawn(receiver);
        main.addWaiting(wg, 1, "wg").line("wg.Wait()").await(wg, "wg").close();
        return sketch.program();
    }

    private static String told(Run run) {
        return Analysis.of(run).narrator().at(run.length()).toString();
    }

    private static String waiting(Run run, int thread) {
        return Analysis.of(run).narrator().waiting(ThreadId.of(thread), run.length()).orElseThrow().toString();
    }

    @Test
    void throughABuffer() {
        assertEquals("T1 sent 7 into pipe (line 4).\nThen T1 ended.", told(Programs.run(handing(1), "T1")));
        assertEquals(
                """
                T2 received 7 from pipe (line 7).
                Deadlock: no thread can go on. T0 waits for wg: 1 more must call Done, but nobody is left who could. \
                T2 waits to receive from pipe, but nobody is left who could send.""",
                told(Programs.run(handing(1), "T1 T2")));
    }

    @Test
    void fromHandToHandIsOneStep() {
        assertEquals(
                """
                T1 sent 7 to T2 through pipe (line 4).
                Then T1 ended.
                Deadlock: no thread can go on. T0 waits for wg: 1 more must call Done, but nobody is left who could. \
                T2 waits to receive from pipe, but nobody is left who could send.""",
                told(Programs.run(handing(0), "T1")));
    }

    @Test
    void whoWaitsSaysForWhom() {
        assertEquals("T2 waits to receive from pipe (T1 stands ready to send).", waiting(Programs.run(handing(0), ""), 2));
        assertEquals("T2 waits to receive from pipe, but nobody is left who could send.", waiting(Programs.run(handing(0), "T1"), 2));
    }
}
