package interleave.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.explore.Outcomes;
import interleave.testing.NaiveOutcomes;
import interleave.testing.Programs;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTextTest {
    private static final Outcomes COUNTER = NaiveOutcomes.of(Run.of(new Machine(Programs.counter(2, 1))));

    @Test
    void theTableIsTextInColumns() {
        assertEquals(
                """
                All 20 schedules by final value of counter (69 states)

                outcome  schedules  share  chance  lost  preemptions  witness
                1               18   90 %    75 %     1            1  T1*2 T2*3 T1
                2                2   10 %    25 %     0            0  T1*3 T2*3

                chance: under a scheduler that picks each next step at random, all equally likely
                """,
                OutcomeText.of(COUNTER));
    }

    @Test
    void whatIsNotAllSaysAtLeast() {
        Outcomes part = new Outcomes(
                COUNTER.rows(), false, Optional.of("stopped"), Optional.of(BigInteger.valueOf(9)), Optional.of(BigInteger.valueOf(9)), Optional.empty(), Optional.empty());
        assertEquals(
                "At least 2 outcomes by final value of counter (not all was explored, stopped)",
                OutcomeText.of(part).lines().findFirst().orElseThrow());
    }

    @Test
    void aLongScheduleIsCutBetweenItsRuns() {
        Schedule schedule = Schedule.parse("T1*500 T2 T1*3 T2*1000");
        assertEquals("T1*500 T2 T1*3 T2*1000", OutcomeText.brief(schedule, 4));
        assertEquals("T1*500 T2 … (1,504 steps)", OutcomeText.brief(schedule, 2));
    }
}
