package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class FoldingRowTest {
    private final FoldingRow row = new FoldingRow(new ReadOnlyDoubleWrapper(10).getReadOnlyProperty(), 1);
    private final Region needed = wide(100);
    private final Region useful = wide(100);
    private final Region nice = wide(100);
    private final Region growing = wide(500);

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static Region wide(double width) {
        Region region = new Region();
        region.setPrefSize(width, 20);
        return region;
    }

    private List<Boolean> shownAt(double width) {
        return Fx.on(() -> {
            if (row.getChildren().isEmpty()) {
                row.add(needed, FoldingRow.ALWAYS);
                row.add(useful, 1);
                row.addGrowing(growing, 2, 5);
                row.add(nice, 3);
                new Group(row);
            }
            row.resize(width, 20);
            row.layout();
            return List.of(needed.isVisible(), useful.isVisible(), growing.isVisible(), nice.isVisible());
        });
    }

    @Test
    void theLeastImportantGoFirst() {
        assertEquals(List.of(true, true, true, true), shownAt(380));
        assertEquals(List.of(true, true, true, false), shownAt(379));
        assertEquals(List.of(true, true, false, false), shownAt(269));
        assertEquals(List.of(true, false, false, false), shownAt(209));
        assertEquals(List.of(true, false, false, false), shownAt(20));
        assertEquals(List.of(true, true, true, true), shownAt(380), "and come back");
    }

    @Test
    void oneTakesTheRoomThatIsLeft() {
        shownAt(1000);
        assertEquals(670, Fx.on(growing::getWidth));
        assertEquals(900, Fx.on(nice::getLayoutX));
        assertTrue(Fx.on(() -> nice.getLayoutX() + nice.getWidth()) <= 1000);
    }
}
