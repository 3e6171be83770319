package interleave.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The keys of the window, over the window.
final class HelpSheet extends StackPane {
    private record Key(String keys, String does) {}

    private static final List<Key> RUN = List.of(
            new Key("1 – 9", "let that thread take a step"),
            new Key("0", "let main take a step"),
            new Key("Shift 1 – 9", "what if that thread had gone here: both futures"),
            new Key("C", "compare with the run that was left, end comparing"),
            new Key("Right", "one step on"),
            new Key("Left", "one step back"),
            new Key("Shift Right, Left", "ten steps"),
            new Key("Space", "play, pause"),
            new Key("Home, End", "to the start, to the end"),
            new Key("N, Shift N", "to the next lost update, to the one before"),
            new Key("R, H", "the next data race of the run, the order of steps"),
            new Key("G", "who waits for whom, as a picture"),
            new Key("O, W", "all outcomes as a table, the worst that can happen"),
            new Key("Ctrl Z, Ctrl Shift Z", "take a choice back, make it again"));
    private static final List<Key> WINDOW = List.of(
            new Key("Ctrl O, Ctrl S", "open, save"),
            new Key("Ctrl L", "the library of examples"),
            new Key("Ctrl E, Ctrl Enter", "edit the program, run it"),
            new Key("Ctrl Shift T, Ctrl Shift B", "side by side, with a file of yours"),
            new Key("F8, Ctrl F, Ctrl /", "while editing: next problem, find, comment"),
            new Key("Ctrl Shift C", "copy the schedule"),
            new Key("P, F5", "present: larger type, side panels away"),
            new Key("Ctrl Shift D", "light or dark"),
            new Key("Ctrl +, Ctrl −, Ctrl 0", "size of type"),
            new Key("+, −, 0", "on the timeline: zoom in, out, show all"),
            new Key("Tab", "to the next control"),
            new Key("?", "these keys"));

    private final Runnable close;

    HelpSheet(Runnable close) {
        this.close = close;
        setId("help");
        getStyleClass().addAll("veil", "keeps-keys");
        VBox sheet = new VBox();
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label("Keys");
        title.getStyleClass().add("title");
        HBox columns = new HBox(column("The run", RUN), column("The window", WINDOW));
        columns.setSpacing(36);
        Button done = new Button("Close");
        done.setId("closeHelp");
        done.setCancelButton(true);
        done.getStyleClass().add("primary");
        done.setOnAction(_ -> close.run());
        HBox foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        sheet.getChildren().addAll(title, columns, foot);
        getChildren().add(sheet);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) close.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                this.close.run();
                event.consume();
            }
        });
        done.sceneProperty().subscribe(scene -> {
            if (scene != null) done.requestFocus();
        });
    }

    private static Node column(String caption, List<Key> keys) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(7);
        Label head = new Label(caption);
        head.getStyleClass().add("caption");
        grid.add(head, 0, 0, 2, 1);
        for (int i = 0; i < keys.size(); i++) {
            Label key = new Label(keys.get(i).keys());
            key.getStyleClass().add("key-cap");
            key.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(key, 0, i + 1);
            grid.add(new Label(keys.get(i).does()), 1, i + 1);
        }
        return grid;
    }
}
