package interleave.explore;

import interleave.engine.Run;
import interleave.engine.Subjects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/// How many executions a second are made by trace classes: three threads that count to two each, all of its classes.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClassesBenchmark {
    private Run start;

    /// What the benchmark tells beside how often all classes were gone through.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Made {
        public long executions;
        public long steps;
    }

    @Setup
    public void read() {
        start = Run.of(Subjects.of("counter-3x2"));
    }

    @Benchmark
    public Object classes(Made made) {
        TraceClasses.Found found = TraceClasses.explore(start, Limits.USUAL, () -> false, _ -> {});
        if (!found.complete()) throw new IllegalStateException(found.bound().orElse(""));
        made.executions += found.classes() + found.redundant();
        made.steps += found.steps();
        return found;
    }
}
