package interleave.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many steps a machine takes in a second, on one core: the line `steps` of each result. An operation is a whole run.
/// Where others use the core as well, `steps` divided by `cpuNanos` tells how many it takes in a second of its own.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class StepsBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Machine machine;
    private Choice[] choices;

    /// Counted beside the runs.
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counted {
        public long steps;
        public long cpuNanos;
        private long before;

        @Setup(Level.Iteration)
        public void begin() {
            before = THREADS.getCurrentThreadCpuTime();
        }

        void add(int more) {
            long now = THREADS.getCurrentThreadCpuTime();
            steps += more;
            cpuNanos += now - before;
            before = now;
        }
    }

    @Setup
    public void read() {
        machine = Subjects.counter();
        Run run = Run.of(machine).then(new UniformRandom(1));
        choices = run.schedule().choices().toArray(Choice[]::new);
    }

    /// One workspace for all steps, and nothing written down: what seeking and replaying do.
    @Benchmark
    public Object taken(Counted counted) {
        Workspace workspace = new Workspace(machine, machine.start(), false);
        for (Choice choice : choices) {
            if (Choices.waiting(workspace, choice.thread().index(), choice.way()) != null) throw new IllegalStateException();
            workspace.take(choice.thread().index(), choice.way());
        }
        counted.add(choices.length);
        return workspace.freeze();
    }

    /// A state as a value after every step: what exploring does.
    @Benchmark
    public Object pure(Counted counted) {
        var state = machine.start();
        for (Choice choice : choices) state = machine.after(state, choice);
        counted.add(choices.length);
        return state;
    }

    /// A written schedule, recorded.
    @Benchmark
    public Run schedule(Counted counted) {
        return count(Run.of(machine).then(new Schedule(List.of(choices))), counted);
    }

    @Benchmark
    public Run uniformRandom(Counted counted) {
        return count(Run.of(machine).then(new UniformRandom(1)), counted);
    }

    @Benchmark
    public Run roundRobin(Counted counted) {
        return count(Run.of(machine).then(new RoundRobin()), counted);
    }

    @Benchmark
    public Run runToCompletion(Counted counted) {
        return count(Run.of(machine).then(new RunToCompletion()), counted);
    }

    private static Run count(Run run, Counted counted) {
        counted.add(run.length());
        return run;
    }
}
