package interleave.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.program.Value;
import interleave.testing.Enumeration;
import interleave.testing.Programs;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two threads that each do `counter++` once: all twenty schedules, by hand.
class TwentySchedulesTest {
    private static final String TABLE =
            """
            111222, 2,
            112122, 1, T1@4 by T2@6 read 3 stale 4
            112212, 1, T1@5 by T2@6 read 3 stale 5
            112221, 1, T2@5 by T1@6 read 1 stale 5
            121122, 1, T1@4 by T2@6 read 2 stale 4
            121212, 1, T1@5 by T2@6 read 2 stale 5
            121221, 1, T2@5 by T1@6 read 1 stale 5
            122112, 1, T1@5 by T2@6 read 2 stale 5
            122121, 1, T2@5 by T1@6 read 1 stale 5
            122211, 1, T2@4 by T1@6 read 1 stale 4
            211122, 1, T1@4 by T2@6 read 1 stale 4
            211212, 1, T1@5 by T2@6 read 1 stale 5
            211221, 1, T2@5 by T1@6 read 2 stale 5
            212112, 1, T1@5 by T2@6 read 1 stale 5
            212121, 1, T2@5 by T1@6 read 2 stale 5
            212211, 1, T2@4 by T1@6 read 2 stale 4
            221112, 1, T1@5 by T2@6 read 1 stale 5
            221121, 1, T2@5 by T1@6 read 3 stale 5
            221211, 1, T2@4 by T1@6 read 3 stale 4
            222111, 2,
            """;

    @ParameterizedTest
    @CsvSource(textBlock = TABLE)
    void endsAndLosesAsWorkedOutByHand(String threads, long value, String lost) {
        String schedule = threads.chars().mapToObj(c -> "T" + (char) c).collect(Collectors.joining(" "));
        Run run = Programs.run(Programs.counter(2, 1), schedule);
        Analysis analysis = Analysis.of(run);
        assertEquals(Value.Int.of(value), run.end().finals().get("counter"));
        assertEquals(lost == null ? "" : lost, told(analysis));
        assertEquals(2 - value, analysis.lostUpdates().count(6));
    }

    private static String told(Analysis analysis) {
        return analysis.lostUpdates().all().stream()
                .map(l -> l.owner() + "@" + l.destroyedWrite() + " by " + l.by() + "@" + l.destroyedBy() + " read "
                        + l.staleRead() + " stale " + l.becameStale())
                .collect(Collectors.joining(";"));
    }

    @Test
    void areAllTheSchedulesThereAre() {
        TreeSet<String> walked = new TreeSet<>();
        long count = Enumeration.walk(new Machine(Programs.counter(2, 1)), 100, (schedule, _) ->
                walked.add(schedule.replaceAll("[T ]", "")));
        assertEquals(20, count);
        assertEquals(
                TABLE.lines().map(line -> line.substring(0, 6)).collect(Collectors.toCollection(TreeSet::new)), walked);
    }
}
