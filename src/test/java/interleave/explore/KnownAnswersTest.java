package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.program.Program;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the explorer says of the classic programs, against tables that were made by other means: states, schedules, the
/// schedules and the probability of each outcome, and how few preemptions lead to it.
class KnownAnswersTest {
    static Stream<KnownAnswer> answers() {
        return KnownAnswer.all().stream().filter(answer -> KnownPrograms.of(answer.name()).isPresent());
    }

    @Test
    void allButTheseAreCompared() {
        List<String> left = KnownAnswer.all().stream()
                .map(KnownAnswer::name)
                .filter(name -> KnownPrograms.of(name).isEmpty())
                .toList();
        assertEquals(List.of(), left);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theTableIsAsKnown(KnownAnswer answer) {
        Program program = KnownPrograms.of(answer.name()).orElseThrow();
        Outcomes outcomes = StateSpaceTest.explore(Run.of(new Machine(program))).outcomes();
        assertTrue(outcomes.complete());
        Map<String, BigInteger> histogram = new TreeMap<>();
        Map<String, Fraction> probabilities = new TreeMap<>();
        Map<String, Integer> preemptions = new TreeMap<>();
        for (Reached row : outcomes.rows()) {
            String key = key(row.ending(), answer);
            histogram.merge(key, row.schedules().orElseThrow(), BigInteger::add);
            probabilities.merge(key, row.probability().orElseThrow(), Fraction::plus);
            preemptions.merge(key, row.witness().orElseThrow().preemptions(), Math::min);
        }
        assertEquals(answer.schedules(), outcomes.schedules().orElseThrow());
        assertEquals(answer.histogram(), histogram);
        if (!answer.probabilities().isEmpty()) assertEquals(answer.probabilities(), probabilities);
        assertEquals(answer.preemptions(), preemptions);
        assertEquals(BigInteger.valueOf(answer.states()), outcomes.states().orElseThrow());
    }

    /// What the tables call an outcome.
    private static String key(Ending ending, KnownAnswer answer) {
        if (ending.outcome() instanceof Outcome.Deadlock) return "('DEADLOCK',)";
        for (String whole : List.of("ok", "complete")) {
            if (answer.histogram().containsKey(whole)) return whole;
        }
        assertEquals("completed", ending.outcome().word());
        if (answer.name().startsWith("chan")) return answer.histogram().keySet().iterator().next();
        List<String> printed = ending.output().lines().toList();
        String first = answer.histogram().keySet().iterator().next();
        if (!first.startsWith("(")) return printed.getFirst();
        return printed.size() == 1 ? "(" + printed.getFirst() + ",)" : "(" + String.join(", ", printed) + ")";
    }
}
