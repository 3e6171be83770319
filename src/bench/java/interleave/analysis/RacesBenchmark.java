package interleave.analysis;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.Subjects;
import interleave.engine.UniformRandom;
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

/// What looking for races costs: the same 30,000 steps plainly, and with all races of the run.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class RacesBenchmark {
    private Machine machine;
    private Schedule schedule;

    @Setup
    public void read() {
        machine = Subjects.counter();
        schedule = Run.of(machine).then(new UniformRandom(1)).schedule();
    }

    @Benchmark
    public Run plain() {
        return Run.of(machine).then(schedule);
    }

    @Benchmark
    public Object withRaces() {
        return Analysis.of(Run.of(machine).then(schedule)).races().all();
    }
}
