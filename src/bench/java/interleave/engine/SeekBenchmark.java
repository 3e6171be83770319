package interleave.engine;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to get the state at a random position of a run of 30,000 steps.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class SeekBenchmark {
    private final SplittableRandom dice = new SplittableRandom(1);
    private Run run;

    @Setup
    public void run() {
        run = Subjects.longRun(30_000);
    }

    @Benchmark
    public Object at() {
        return run.at(dice.nextInt(run.length() + 1));
    }
}
