package interleave.ui;

import interleave.library.Example;
import interleave.ui.LibrarySheet.Row;
import interleave.ui.document.Draft;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A row of the library's list: a chapter's title, a program with a button for each of its variants, or a text of one's own.
final class LibraryCell extends ListCell<Row> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ROOT);

    private final Consumer<Row> choose;
    private final Consumer<Draft> discard;

    LibraryCell(Consumer<Row> choose, Consumer<Draft> discard) {
        this.choose = choose;
        this.discard = discard;
        setPrefWidth(0); // as wide as the list, so that long lines are cut there
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        getStyleClass().remove("heading");
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (row) {
                    case Row.Heading(String title) -> {
                        getStyleClass().add("heading");
                        Label label = new Label(title);
                        label.getStyleClass().add("caption");
                        yield label;
                    }
                    case Row.OfExample(Example first, List<Example> variants) -> example(first, variants);
                    case Row.OfDraft(Draft draft) -> draft(draft);
                });
    }

    private HBox example(Example first, List<Example> variants) {
        HBox buttons = new HBox();
        buttons.setSpacing(5);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        if (variants.size() > 1) {
            for (Example one : variants) {
                Button button = new Button(one.variant());
                button.getStyleClass().add("variant");
                button.setFocusTraversable(false);
                button.setOnAction(_ -> choose.accept(new Row.OfExample(one, variants)));
                buttons.getChildren().add(button);
            }
        }
        return row(first.title(), first.shows(), buttons);
    }

    private HBox draft(Draft draft) {
        Button discardIt = new Button("Discard");
        discardIt.getStyleClass().add("variant");
        discardIt.setOnAction(_ -> discard.accept(draft));
        boolean example = draft.origin().startsWith("example:");
        String when = TIME.format(Instant.ofEpochMilli(draft.changed()).atZone(ZoneId.systemDefault()));
        String name = draft.study().source().name() + (example ? " (edited)" : "");
        return row(name, "left on " + when + ", " + draft.study().source().lines() + " lines", discardIt);
    }

    private static HBox row(String title, String words, javafx.scene.Node right) {
        Label head = new Label(title);
        head.getStyleClass().add("strong");
        Label below = new Label(words);
        below.getStyleClass().add("muted");
        VBox text = new VBox(head, below);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text, right);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setSpacing(10);
        return row;
    }
}
