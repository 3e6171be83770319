package interleave.ui;

import interleave.analysis.Race;
import interleave.program.Source;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A race as a button: the cell, and the two lines of the source with what each does there.
final class RaceRow extends Button {
    RaceRow(Race race, Source source, boolean chosen, Runnable action) {
        getStyleClass().add("race-row");
        if (chosen) getStyleClass().add("chosen");
        Label cell = new Label(race.cell().name());
        cell.getStyleClass().addAll("mono", "strong");
        cell.setMinWidth(0);
        VBox content = new VBox(3, cell, line(race.first(), source), line(race.second(), source));
        content.setMinWidth(0);
        content.prefWidthProperty().bind(widthProperty().subtract(26));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        setOnAction(_ -> action.run());
        setAccessibleText("Data race of " + race.cell() + ": " + words(race.first(), source) + ", " + words(race.second(), source));
    }

    private static String words(Race.Access access, Source source) {
        return access.thread() + " " + access.word() + " at line " + source.line(access.span());
    }

    private static HBox line(Race.Access access, Source source) {
        int line = source.line(access.span());
        Label thread = new Label(access.thread().toString());
        thread.getStyleClass().addAll("race-thread", Looks.threadClass(access.thread()));
        Label what = new Label(access.word());
        Label number = new Label("" + line);
        number.getStyleClass().add("muted");
        for (Label fixed : new Label[] {thread, what, number}) fixed.setMinWidth(Region.USE_PREF_SIZE);
        Label code = new Label(source.lineText(line).strip());
        code.getStyleClass().addAll("mono", "race-code");
        code.setMinWidth(0);
        code.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox row = new HBox(7, thread, what, number, code);
        row.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(code, Priority.ALWAYS);
        return row;
    }
}
