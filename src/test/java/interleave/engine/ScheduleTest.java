package interleave.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import interleave.program.ThreadId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static Choice way(int thread, int way) {
        return new Choice(ThreadId.of(thread), way);
    }

    @Test
    void readsRunLengthsAndWays() {
        assertEquals(
                List.of(way(1, 0), way(1, 0), way(2, 0), way(2, 1), way(0, 3), way(0, 3)),
                Schedule.parse("T1*2 T2 T2:1 T0:3*2").choices());
        assertEquals(Schedule.parse("T1*3 T12"), Schedule.parse("  t1×3,\n\tT12 "));
        assertEquals(Schedule.EMPTY, Schedule.parse(" \n"));
    }

    @Test
    void printsWhatItReads() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            List<Choice> choices = new ArrayList<>();
            for (int i = random.nextInt(40); i > 0; i--) choices.add(way(random.nextInt(3), random.nextInt(8) == 0 ? 1 : 0));
            Schedule schedule = new Schedule(choices);
            assertEquals(schedule, Schedule.parse(schedule.toString()));
        }
        assertEquals("T1*2 T2 T2:1 T1", Schedule.parse("T1 T1 T2 T2:1 T1").toString());
        assertEquals("", Schedule.EMPTY.toString());
    }

    /// What is kept as rows of equal choices is the list that it was made of.
    @Test
    void isTheListThatItWasMadeOf() {
        Random random = new Random(2);
        for (int round = 0; round < 300; round++) {
            List<Choice> choices = new ArrayList<>();
            Schedule.Writer writer = new Schedule.Writer();
            for (int i = random.nextInt(12); i > 0; i--) {
                Choice choice = way(random.nextInt(2), random.nextInt(2));
                int times = random.nextInt(5);
                for (int j = 0; j < times; j++) choices.add(choice);
                if (random.nextBoolean()) writer.add(choice, times);
                else writer.add(new Schedule(java.util.Collections.nCopies(times, choice)));
            }
            List<Choice> kept = writer.schedule().choices();
            assertEquals(choices, kept);
            assertEquals(kept, choices);
            assertEquals(choices.hashCode(), kept.hashCode());
            for (int i = 0; i < choices.size(); i++) assertEquals(choices.get(i), kept.get(i));
            assertEquals(new Schedule(choices), writer.schedule());
            int size = choices.size();
            assertThrows(IndexOutOfBoundsException.class, () -> kept.get(size));
            assertThrows(IndexOutOfBoundsException.class, () -> kept.get(-1));
        }
    }

    @Test
    void keepsItsFirstRuns() {
        Schedule schedule = Schedule.parse("T1*2 T2 T2:1 T1");
        assertEquals("T1*2 T2", schedule.firstRuns(2).toString());
        assertEquals(Schedule.EMPTY, schedule.firstRuns(0));
        assertEquals(schedule, schedule.firstRuns(4));
    }

    @Test
    void countsItsRuns() {
        assertEquals(0, Schedule.EMPTY.runs());
        assertEquals(4, Schedule.parse("T1*2 T2 T2:1 T1").runs());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T1 T       | 3
            T1*2 T2**3 | 5
            1          | 0
            T1 Ta T2   | 3
            T1*        | 0
            T1:        | 0
            T-1        | 0
            T1 T2;T3   | 3
            T99999999999 | 0
            T9999999999 | 0
            T1*9999999999 | 0
            T1 T2*20000000 | 3
            """)
    void saysWhereATextIsNone(String text, int at) {
        Schedule.Malformed problem = assertThrows(Schedule.Malformed.class, () -> Schedule.parse(text));
        assertEquals(at, problem.at());
    }
}
