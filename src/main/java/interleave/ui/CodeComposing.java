package interleave.ui;

import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;

/// Lets a [CodeField] receive letters that are composed of several keys, such as é by a dead key, or 字.
final class CodeComposing implements InputMethodRequests {
    private final CodeField field;

    private CodeComposing(CodeField field) {
        this.field = field;
    }

    static void install(CodeField field) {
        field.setInputMethodRequests(new CodeComposing(field));
        field.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> {
            if (!event.getCommitted().isEmpty()) field.change(field.typed().insert(event.getCommitted()), false);
            event.consume();
        });
    }

    @Override
    public Point2D getTextLocation(int offset) {
        return field.onScreen(field.typed().caret());
    }

    @Override
    public int getLocationOffset(int x, int y) {
        Point2D local = field.screenToLocal(x, y);
        return local == null ? 0 : field.offset(local.getX(), local.getY());
    }

    @Override
    public void cancelLatestCommittedText() {}

    @Override
    public String getSelectedText() {
        return field.typed().selected();
    }
}
