package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.picture.Ink.Tone;
import interleave.program.ThreadId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final Target CARD = new Target.OfThread(ThreadId.of(1));
    private static final Target STEP = new Target.OfStep(7);

    private final Picture picture = new Picture(100, 50, List.of(
            new Mark.Rectangle(10, 10, 50, 30, 4, Fill.of(Tone.PANEL), Stroke.NONE, CARD),
            new Mark.Circle(20, 20, 5, Fill.of(Tone.ACCENT), Stroke.NONE, STEP),
            new Mark.Label(20, 20, "R", Type.sans(10), Tone.TEXT, Mark.Anchor.MIDDLE, 6, Target.NONE)));

    @Test
    void thePointerFindsWhatIsInFrontAndLooksThroughDecoration() {
        assertEquals(STEP, picture.at(20, 20));
        assertEquals(CARD, picture.at(50, 20));
        assertEquals(Target.NONE, picture.at(90, 20));
    }

    @Test
    void theWindowFindsTheRoomOfACard() {
        assertEquals(Optional.of(new Box(10, 10, 50, 30)), picture.place(CARD));
        assertEquals(List.of(new Picture.Placed<>(new Target.OfStep(7), new Box(15, 15, 10, 10))),
                picture.places(Target.OfStep.class));
    }

    @Test
    void aPictureLaidOverAnotherMovesWithEverythingOnIt() {
        Picture both = Picture.empty(300, 300).with(picture, 100, 200);
        assertEquals(STEP, both.at(120, 220));
        assertEquals(new Box(117, 210.3, 6, 12.2), rounded(both.marks().get(2).bounds()));
    }

    private static Box rounded(Box box) {
        return new Box(box.x(), Math.round(box.y() * 10) / 10.0, box.width(), Math.round(box.height() * 10) / 10.0);
    }

    @Test
    void aTextThatIsTooLongIsCutSoThatItFits() {
        TextMeasure tens = (text, type) -> text.length() * 10;
        assertEquals("counter", tens.fit("counter", Type.sans(10), 70));
        assertEquals("count…", tens.fit("counter", Type.sans(10), 69));
        assertEquals("", tens.fit("counter", Type.sans(10), 5));
    }

    @Test
    void everySignStaysInItsSquare() {
        for (Sign sign : Sign.values()) {
            Box box = Segment.bounds(sign.outline(50, 50, 20));
            assertTrue(new Box(40, 40, 20, 20).contains(box, 0.01), sign + " " + box);
        }
    }
}
