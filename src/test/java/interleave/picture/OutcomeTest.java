package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.explore.Ending;
import interleave.explore.Fraction;
import interleave.explore.Losses;
import interleave.explore.Outcomes;
import interleave.explore.Reached;
import interleave.explore.Witness;
import interleave.program.Program;
import interleave.program.Value;
import interleave.testing.NaiveOutcomes;
import interleave.testing.Programs;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final TextMeasure LETTERS = new FontTable();

    private static Outcomes outcomes(Program program) {
        return NaiveOutcomes.of(Run.of(new Machine(program)));
    }

    private static Picture picture(OutcomeView view) {
        return OutcomeDrawing.of(view, 8, 300, LETTERS);
    }

    private static OutcomeView counter(Map<Ending, Seal> sealed) {
        Outcomes all = outcomes(Programs.counter(2, 1));
        return OutcomeView.of(all, Optional.of(all.rows().getFirst().ending()), sealed);
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream().filter(Mark.Label.class::isInstance).map(m -> ((Mark.Label) m).text()).toList();
    }

    private static List<Mark.Rectangle> bars(Picture picture, Ending ending) {
        return picture.marks().stream()
                .filter(m -> m instanceof Mark.Rectangle r && r.target().equals(new Target.OfOutcome(ending)) && r.height() < 20)
                .map(Mark.Rectangle.class::cast)
                .toList();
    }

    private static Ending ending(Outcome outcome, String output, Object... finals) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < finals.length; i += 2) values.put((String) finals[i], Value.Int.of((Integer) finals[i + 1]));
        return new Ending(outcome, output, values);
    }

    private static List<String> names(Ending... endings) {
        OutcomeNames names = OutcomeNames.of(List.of(endings));
        List<String> all = new ArrayList<>(List.of(names.title()));
        for (Ending ending : endings) all.add(names.of(ending));
        return all;
    }

    private static final Outcome DONE = new Outcome.Completed();

    @Test
    void outcomesAreCalledByWhatTheyDifferIn() {
        assertEquals(
                List.of("by final value of counter", "1", "2"),
                names(ending(DONE, "1", "counter", 1, "n", 7), ending(DONE, "2", "counter", 2, "n", 7)));
        assertEquals(
                List.of("by final values", "x=0 y=1", "x=1 y=0"), names(ending(DONE, "", "x", 0, "y", 1), ending(DONE, "", "x", 1, "y", 0)));
        assertEquals(List.of("by what is printed", "\"a ⏎ b\"", "\"b ⏎ a\""), names(ending(DONE, "a\nb\n"), ending(DONE, "b\na\n")));
        assertEquals(
                List.of("by final value of x and output", "0 \"a\"", "0 \"b\"", "1"),
                names(ending(DONE, "a", "x", 0), ending(DONE, "b", "x", 0), ending(DONE, "b", "x", 1)));
        assertEquals(List.of("by final value of x", "3"), names(ending(DONE, "3", "x", 3)));
        assertEquals(List.of("", "completed"), names(ending(DONE, "")));
        assertEquals(
                List.of("by final value of x", "1", "deadlock"),
                names(ending(DONE, "", "x", 1), ending(new Outcome.Deadlock("fatal"), "", "x", 0)));
        assertEquals(
                List.of("", "deadlock 0", "deadlock 1"),
                names(ending(new Outcome.Deadlock("fatal"), "", "x", 0), ending(new Outcome.Deadlock("fatal"), "", "x", 1)));
    }

    @Test
    void noTwoOutcomesHaveTheSameName() {
        Ending one = ending(new Outcome.Deadlock("first"), "", "x", 0);
        Ending other = ending(new Outcome.Deadlock("second"), "", "x", 0);
        assertEquals(List.of("", "deadlock", "deadlock (2)"), names(one, other));
    }

    @Test
    void figuresAreGroupedAndShortWhereTheyAreLong() {
        assertEquals("17,153,136", Amount.brief(BigInteger.valueOf(17_153_136)));
        assertEquals("999,999,999,999,999", Amount.brief(BigInteger.TEN.pow(15).subtract(BigInteger.ONE)));
        assertEquals("1 × 10¹⁵", Amount.brief(BigInteger.TEN.pow(15)));
        assertEquals("1.235 × 10²⁰", Amount.brief(new BigInteger("123456789012345678901")));
        assertEquals("1 × 10²¹", Amount.brief(new BigInteger("999999999999999999999")));
        assertEquals("13 %", OutcomeDrawing.brief(Fraction.of(1297, 10_000)));
        assertEquals("0.0265 %", OutcomeDrawing.brief(Fraction.of(2645, 10_000_000)));
        assertEquals("100 %", OutcomeDrawing.brief(Fraction.ONE));
        assertEquals("> 99.99 %", OutcomeDrawing.brief(Fraction.of(999_999, 1_000_000)));
        assertEquals("1.2 × 10⁻⁹ %", OutcomeDrawing.brief(Fraction.of(12, 1_000_000_000_000L)));
        assertEquals("loses 0–2", Amount.lost(new Losses(0, 2)));
        assertEquals("loses 1", Amount.lost(new Losses(1, 1)));
        assertEquals("loses none", Amount.lost(new Losses(0, 0)));
        assertEquals("1 schedule", Amount.of(BigInteger.ONE, "schedule"));
    }

    @Test
    void aBarIsAsLongAsItsShareAndTheHatchedOneAsItsChance() {
        OutcomeView view = counter(Map.of());
        Picture picture = picture(view);
        List<Mark.Rectangle> lost = bars(picture, view.bars().getFirst().ending());
        List<Mark.Rectangle> right = bars(picture, view.bars().getLast().ending());
        assertEquals(18.0 / 2, lost.getFirst().width() / right.getFirst().width(), 1e-6, "18 of 20 schedules lose an update");
        double chance = view.bars().getLast().chance().orElseThrow().toDouble();
        assertEquals(chance / 0.1, (right.getLast().width() + 1) / right.getFirst().width(), 1e-6, "one scale for both");
        assertTrue(lost.getLast().fill().hatched(), "told apart without colour");
        assertFalse(lost.getFirst().fill().hatched());
        assertTrue(texts(picture).containsAll(List.of("schedules", "18", "2", "chance")), texts(picture).toString());
        assertTrue(texts(picture).contains("how this run ends"));
        assertTrue(texts(picture).containsAll(List.of("lost", "1", "0")), texts(picture).toString());
    }

    @Test
    void whatCanNoLongerHappenSaysSinceWhen() {
        OutcomeView view = counter(Map.of());
        Ending right = view.bars().getLast().ending();
        Picture picture = picture(counter(Map.of(right, new Seal(4, true))));
        assertTrue(texts(picture).contains("impossible since step 4"), texts(picture).toString());
        for (Mark.Rectangle bar : bars(picture, right)) {
            assertFalse(bar.fill().visible(), "faded");
            assertEquals(Stroke.Dash.DASHED, bar.stroke().dash());
        }
        assertTrue(bars(picture, view.bars().getFirst().ending()).getFirst().fill().visible());
    }

    @Test
    void whatIsNotCompleteSaysAtLeast() {
        Outcomes all = outcomes(Programs.counter(2, 1));
        Outcomes part = new Outcomes(
                all.rows(), false, Optional.of("1,000 states"), Optional.of(BigInteger.valueOf(1000)), Optional.of(BigInteger.valueOf(2000)), Optional.empty(), Optional.empty());
        List<String> texts = texts(picture(OutcomeView.of(part, Optional.empty(), Map.of())));
        assertTrue(texts.contains("≥ 18"), texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("≥ ") && text.endsWith(" %")), texts.toString());
        List<Ending> found = all.rows().stream().map(Reached::ending).toList();
        assertTrue(texts(picture(OutcomeView.found(found, Optional.empty()))).contains("found"));
    }

    @Test
    void ofManyOutcomesTheBadOnesTheOwnAndTheLikeliestAreShown() {
        List<Reached> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) rows.add(row(ending(DONE, "", "x", i), i + 1));
        rows.add(row(ending(new Outcome.Deadlock("all asleep"), "", "x", 0), 1));
        Outcomes all = new Outcomes(rows, true, Optional.empty(), Optional.of(BigInteger.valueOf(9)), Optional.of(BigInteger.valueOf(9)), Optional.of(BigInteger.valueOf(466)), Optional.empty());
        OutcomeView view = OutcomeView.of(all, Optional.of(rows.get(2).ending()), Map.of());
        Picture picture = OutcomeDrawing.of(view, 4, 300, LETTERS);
        List<String> shown = picture.places(Target.OfOutcome.class).stream()
                .map(placed -> view.bars().stream().filter(bar -> bar.ending().equals(placed.target().ending())).findFirst().orElseThrow().name())
                .toList();
        assertEquals(List.of("2", "28", "29", "deadlock"), shown);
        assertTrue(texts(picture).contains("and 27 more"));
    }

    private static Reached row(Ending ending, long count) {
        return new Reached(
                ending, Optional.of(BigInteger.valueOf(count)), Optional.of(Fraction.of(count, 466)),
                Optional.of(new Losses(0, 1)), Optional.of(new Witness(Schedule.EMPTY, 0)));
    }

    @Test
    void nothingSticksOutOrLiesOnAnotherText() {
        List<OutcomeView> views = new ArrayList<>(List.of(
                counter(Map.of()),
                OutcomeView.of(outcomes(Programs.lockOrder()), Optional.empty(), Map.of()),
                OutcomeView.of(outcomes(Programs.counter(3, 1)), Optional.empty(), Map.of())));
        Ending long1 = ending(DONE, "a very long line of text that a program printed, and then another one", "x", 1);
        Ending long2 = ending(new Outcome.Deadlock("all asleep"), "and this one is about as long as the other one was", "x", 1);
        BigInteger many = BigInteger.TEN.pow(200);
        Reached big = new Reached(long1, Optional.of(many), Optional.of(Fraction.of(1, 3)), Optional.of(new Losses(100, 2000)), Optional.of(new Witness(Schedule.EMPTY, 3)));
        Reached small = new Reached(long2, Optional.of(BigInteger.ONE), Optional.of(Fraction.of(1, 1L << 60)), Optional.of(new Losses(0, 0)), Optional.of(new Witness(Schedule.EMPTY, 3)));
        Outcomes wide = new Outcomes(List.of(big, small), true, Optional.empty(), Optional.of(BigInteger.valueOf(5)), Optional.of(BigInteger.valueOf(6)), Optional.of(many.add(BigInteger.ONE)), Optional.empty());
        views.add(OutcomeView.of(wide, Optional.of(long1), Map.of(long2, new Seal(123_456, true))));
        for (OutcomeView view : views) {
            for (double width : new double[] {230, 300, 420, 900}) {
                Picture picture = OutcomeDrawing.of(view, 8, width, LETTERS);
                Box room = new Box(0, 0, picture.width(), picture.height());
                List<Mark> texts = picture.marks().stream().filter(Mark.Label.class::isInstance).toList();
                for (Mark text : texts) {
                    assertTrue(room.contains(text.bounds(), 2), () -> text + " sticks out of " + room);
                    for (Mark other : texts) {
                        Box smaller = other.bounds().inset(0, 3);
                        assertTrue(other == text || !text.bounds().inset(0, 3).overlaps(smaller), () -> text + " lies on " + other);
                    }
                }
            }
        }
    }
}
