package interleave.ui;

import interleave.engine.Cell;
import interleave.picture.LineageDrawing;
import interleave.picture.Picture;
import interleave.picture.Target;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The family tree of a cell's versions: the trunk survived, dead branches are lost updates.
final class LineagePane extends Drawing {
    private final Session session;
    private final Label caption = SidePane.caption("");
    private final ComboBox<Cell> cells = new ComboBox<>();
    private final VBox section;
    private Optional<Cell> cell = Optional.empty();
    private boolean following;

    LineagePane(Session session, Looks looks) {
        super(session.appearance(), looks);
        this.session = session;
        setId("lineage");
        cells.setId("cell");
        cells.setAccessibleText("Cell");
        cells.setConverter(new StringConverter<>() {
            @Override
            public String toString(Cell one) {
                return one == null ? "" : one.name();
            }

            @Override
            public Cell fromString(String name) {
                return cells.getValue();
            }
        });
        cells.valueProperty().subscribe(one -> {
            if (!following && one != null) session.selectedCellProperty().set(Optional.of(one));
        });
        section = SidePane.section(caption, cells, this);
        setOnMouseClicked(event -> {
            if (at(event.getX(), event.getY()) instanceof Target.OfVersion version) session.go(version.writtenAt());
        });
        setOnMouseMoved(event -> setCursor(
                at(event.getX(), event.getY()) instanceof Target.OfVersion ? Cursor.HAND : Cursor.DEFAULT));
    }

    Node section() {
        return section;
    }

    void show(Optional<Cell> which) {
        cell = which;
        section.setVisible(which.isPresent());
        section.setManaged(which.isPresent());
        caption.setText("Family tree of " + which.map(Cell::name).orElse("") + ": dead branches are lost");
        List<Cell> all = session.analysis().cells();
        following = true;
        if (!cells.getItems().equals(all)) cells.getItems().setAll(all);
        cells.setValue(which.orElse(null));
        following = false;
        cells.setVisible(all.size() > 1);
        cells.setManaged(all.size() > 1);
        redraw();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 118 * scale();
    }

    @Override
    Picture draw(double width, double height) {
        // The program may have become another one since the cell was chosen.
        return cell.filter(session.analysis().cells()::contains)
                .map(one ->
                        LineageDrawing.at(session.analysis(), one, session.position(), width, height, looks().letters()))
                .orElse(Picture.empty(width, height));
    }
}
