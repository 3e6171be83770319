package interleave.ui;

import interleave.program.Span;
import interleave.ui.code.Finding;
import interleave.ui.code.Typed;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Looks for a word in a [CodeField], as it is typed.
final class FindBar extends HBox {
    private final CodeField field;
    private final TextField word = new TextField();
    private final Label count = new Label();

    FindBar(CodeField field) {
        this.field = field;
        getStyleClass().add("find-bar");
        setId("findBar");
        word.setId("findWord");
        word.setPromptText("Find in this text");
        word.setAccessibleText("Find in this text");
        HBox.setHgrow(word, Priority.ALWAYS);
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        Button before = button("back", "Before (Shift+F3)");
        before.setOnAction(_ -> next(true));
        Button behind = button("step", "Next (F3)");
        behind.setOnAction(_ -> next(false));
        Button close = button("loss", "Close (Escape)");
        close.setOnAction(_ -> close());
        getChildren().addAll(word, count, before, behind, close);
        word.textProperty().subscribe(_ -> look(true));
        field.typedProperty().subscribe(_ -> look(false));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) close();
            else if (event.getCode() == KeyCode.ENTER && event.getTarget() == word) next(event.isShiftDown());
            else return;
            event.consume();
        });
        show(false);
    }

    private static Button button(String icon, String tip) {
        Button button = TopBar.icon("find-" + icon, icon, tip);
        button.setFocusTraversable(true);
        return button;
    }

    private void show(boolean open) {
        setVisible(open);
        setManaged(open);
    }

    /// Opens the bar, with the selected word.
    void open() {
        show(true);
        String selected = field.typed().selected();
        if (!selected.isEmpty() && selected.indexOf('\n') < 0) word.setText(selected);
        word.requestFocus();
        word.selectAll();
        look(false);
    }

    private void close() {
        show(false);
        field.show(Finding.NONE);
        field.requestFocus();
    }

    /// @param go whether to go to the first place behind the caret
    private void look(boolean go) {
        if (!isVisible()) return;
        Finding found = Finding.of(field.typed().text(), word.getText());
        field.show(found);
        count.setText(word.getText().isEmpty() ? "" : found.places().isEmpty() ? "none" : which(found));
        if (go) found.from(field.typed().selection().start()).ifPresent(this::select);
    }

    private String which(Finding found) {
        int here = found.places().indexOf(field.typed().selection());
        return here < 0 ? found.places().size() + "" : (here + 1) + " of " + found.places().size();
    }

    /// To the next place, or back to the one before.
    void next(boolean back) {
        if (!isVisible()) open();
        Typed typed = field.typed();
        Finding found = Finding.of(typed.text(), word.getText());
        Optional<Span> place = back ? found.before(typed.selection().start()) : found.from(typed.selection().end());
        place.ifPresent(this::select);
    }

    private void select(Span place) {
        if (!place.equals(field.typed().selection())) field.select(place);
    }
}
