package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.picture.OwnershipView.Bar;
import interleave.picture.OwnershipView.Clash;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The picture of a refusal.
class OwnershipTest {
    private static final OwnershipView VIEW = new OwnershipView(
            "main",
            List.of(
                    new Bar("main owns counter", 0, true, 4, 16, false),
                    new Bar("thread 1 borrows counter, mutably", 1, false, 8, 16, true),
                    new Bar("thread 2 borrows counter, mutably, in the next round", 2, false, 9, 16, true)),
            List.of(new Clash("E0373 a thread may outlive counter", 16), new Clash("E0499 two mutable borrows live at once", 9)));

    @ParameterizedTest
    @ValueSource(ints = {300, 340, 400, 460, 520, 600, 640, 700, 760, 820, 900, 1100, 1400})
    void noWordsAreCrossedByTheLineWhereTheOwnerEndsNorByOtherWords(int width) {
        List<Mark> marks = OwnershipDrawing.of(VIEW, width, new FontTable()).marks();
        List<Mark> words = marks.stream().filter(Mark.Label.class::isInstance).toList();
        List<Mark> lines = marks.stream().filter(mark -> mark.bounds().width() < 3 && mark.bounds().height() > 3).toList();
        assertTrue(!lines.isEmpty(), "there is a line");
        for (Mark word : words) {
            for (Mark line : lines) assertTrue(apart(word.bounds(), line.bounds()), word + " is crossed by " + line);
            for (Mark other : words) assertTrue(word == other || apart(word.bounds(), other.bounds()), word + " covers " + other);
        }
    }

    private static boolean apart(Box a, Box b) {
        double middle = a.y() + a.height() / 2; // letters do not fill their lines
        return b.x() > a.right() - 1 || b.right() < a.x() + 1 || b.y() > middle || b.y() + b.height() < middle;
    }
}
