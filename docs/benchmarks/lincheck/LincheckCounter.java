import java.util.concurrent.atomic.AtomicLong;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionResult;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.verifier.Verifier;

/// T threads that each do counter++ K times, in Lincheck's model checker. Every result is accepted, so that it goes on
/// behind the first lost update; how many executions there were is counted.
public class LincheckCounter {
    private int counter;

    @Operation
    public void increment() {
        counter++;
    }

    /// Accepts and counts.
    public static class Counting implements Verifier {
        static final AtomicLong seen = new AtomicLong();

        public Counting(Class<?> specification) {}

        @Override
        public boolean verifyResults(ExecutionScenario scenario, ExecutionResult results) {
            seen.incrementAndGet();
            return true;
        }
    }

    public static void main(String[] arguments) {
        long began = System.nanoTime();
        new ModelCheckingOptions()
                .threads(Integer.parseInt(arguments[0]))
                .actorsPerThread(Integer.parseInt(arguments[1]))
                .actorsBefore(0)
                .actorsAfter(0)
                .iterations(1)
                .invocationsPerIteration(Integer.parseInt(arguments[2]))
                .verifier(Counting.class)
                .check(LincheckCounter.class);
        System.out.println("executions " + Counting.seen + " seconds " + (System.nanoTime() - began) / 1e9);
    }
}
