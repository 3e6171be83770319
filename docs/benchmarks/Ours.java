import com.sun.management.OperatingSystemMXBean;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.explore.Limits;
import interleave.explore.Outcomes;
import interleave.explore.Sample;
import interleave.explore.StateSpace;
import interleave.explore.TraceClasses;
import interleave.language.Reading;
import interleave.language.go.GoLanguage;
import interleave.program.Program;
import interleave.program.Source;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/// The counter of T goroutines that each count to K, by our explorers; `compare` runs it. Each line that it prints is one
/// exploration: what, how many, outcomes, processor seconds. The first one has to warm the virtual machine up, too.
public class Ours {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final Limits EVERYTHING = new Limits(Long.MAX_VALUE, 1_000_000, Long.MAX_VALUE);

    private static final String TEXT = """
            package main

            import "sync"

            var counter int

            func main() {
            	var wg sync.WaitGroup
            	wg.Add(%d)
            	for range %d {
            		go func() {
            			defer wg.Done()
            			for range %d {
            				counter++
            			}
            		}()
            	}
            	wg.Wait()
            }
            """;

    public static void main(String[] arguments) {
        int threads = Integer.parseInt(arguments[1]);
        int times = Integer.parseInt(arguments[2]);
        Source source = new Source("counter.go", TEXT.formatted(threads, threads, times));
        if (!(new GoLanguage().read(source) instanceof Reading.Understood(Program program))) {
            throw new IllegalStateException("the counter was refused");
        }
        Machine machine = new Machine(program);
        for (int round = 0; round < Integer.parseInt(arguments[3]); round++) {
            switch (arguments[0]) {
                case "states" -> states(machine, false);
                case "folded" -> states(machine, true);
                case "classes" -> classes(machine);
                case "runs" -> runs(machine);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    private static void states(Machine machine, boolean folded) {
        long began = SYSTEM.getProcessCpuTime();
        StateSpace space = folded
                ? StateSpace.explore(Run.of(machine), EVERYTHING, _ -> {}, () -> false)
                : StateSpace.unfolded(Run.of(machine), EVERYTHING, _ -> {}, () -> false);
        tell("states", space.states(), 0, began);
        Outcomes outcomes = space.outcomes();
        tell(space.complete() ? "complete" : "incomplete", space.transitions(), outcomes.rows().size(), began);
    }

    private static void classes(Machine machine) {
        long began = SYSTEM.getProcessCpuTime();
        TraceClasses.Found found = TraceClasses.explore(Run.of(machine), EVERYTHING, () -> false, _ -> {});
        tell("classes", found.classes(), found.outcomes().size(), began);
        tell(found.complete() ? "complete" : "incomplete", found.steps(), found.outcomes().size(), began);
    }

    private static void runs(Machine machine) {
        long began = SYSTEM.getProcessCpuTime();
        Sample sample = Sample.draw(Run.of(machine), 1, 500_000, _ -> {}, () -> false);
        tell("runs", sample.runs(), sample.rows().size(), began);
        tell("complete", sample.steps(), sample.rows().size(), began);
    }

    private static void tell(String what, long count, int outcomes, long began) {
        double seconds = (SYSTEM.getProcessCpuTime() - began) / 1e9;
        System.out.println(String.format(Locale.ROOT, "%s %d %d %.3f", what, count, outcomes, seconds));
    }
}
