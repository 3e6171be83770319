package interleave.testing;

import interleave.program.Expression;
import interleave.program.Program;
import interleave.testing.Sketch.Function;
import java.util.Random;

/// Small programs made from a number whose threads meet at channels, with and without a buffer, and choose among them.
public final class RandomChannels {
    private final Sketch sketch = new Sketch("channels.go");
    private final Expression x = sketch.number("x");
    private final Expression mu = sketch.mutex("mu");
    private final Expression meeting = sketch.channel("meeting", 0);
    private final Expression other = sketch.channel("other", 0);
    private final Expression buffered;

    private RandomChannels(int room) {
        buffered = sketch.channel("buffered", room);
    }

    public static Program program(long seed, int threads, int mostOperations) {
        Random random = new Random(seed);
        RandomChannels channels = new RandomChannels(1 + random.nextInt(2));
        boolean waits = random.nextInt(3) > 0;
        return RandomPrograms.threads(
                channels.sketch,
                random,
                threads,
                waits,
                (f, r) -> {
                    f.set(1, Sketch.number(0));
                    if (r.nextInt(2) == 0) channels.operation(f, r);
                },
                (f, r) -> {
                    f.set(1, Sketch.number(0));
                    for (int i = 0; i < 1 + r.nextInt(mostOperations); i++) channels.operation(f, r);
                });
    }

    private void operation(Function f, Random random) {
        f.line("x mu meeting other buffered");
        switch (random.nextInt(14)) {
            case 0 -> f.increment(0, x, "x");
            case 1, 2 -> f.send(meeting, random.nextInt(3), "meeting");
            case 3, 4 -> f.receive(1, meeting, "meeting");
            case 5 -> f.send(buffered, random.nextInt(3), "buffered");
            case 6 -> f.receive(1, buffered, "buffered").store(x, Sketch.local(1), "x");
            case 7 -> f.select(1, true, meeting, buffered).store(x, Sketch.local(1), "x");
            case 8 -> f.select(1, false, meeting, other);
            case 9 -> f.send(other, 7, "other").increment(0, x, "x");
            case 10 -> f.closeChannel(random.nextBoolean() ? buffered : other, "buffered");
            case 11 -> f.store(x, Sketch.number(4), "x");
            case 12 -> f.lock(mu, "mu").store(x, Sketch.number(5), "x").unlock(mu, "mu");
            default -> f.select(2, false, meeting, buffered, other).print("got", 3);
        }
    }
}
