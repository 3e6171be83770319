package interleave.ui;

import interleave.program.Source;
import interleave.program.Span;
import interleave.ui.code.Moves;
import interleave.ui.code.Typed;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What the mouse does in a [CodeField]: a click sets the caret, two select a word, three a line, dragging selects.
final class CodeMouse {
    private final CodeField field;
    private final Node code;
    private Span begun = Span.NOWHERE;
    private int clicks;

    CodeMouse(CodeField field, Node code) {
        this.field = field;
        this.code = code;
    }

    void listen() {
        code.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        code.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        code.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        field.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (!event.isShortcutDown() || event.getDeltaY() == 0) return;
            field.enlarge(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        });
    }

    private void press(MouseEvent event) {
        field.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) return;
        int at = field.offset(event.getX(), event.getY());
        Typed now = field.typed();
        clicks = (event.getClickCount() - 1) % 3 + 1;
        begun = unit(now.source(), at);
        if (event.isShiftDown()) {
            begun = new Span(now.anchor(), now.anchor());
            field.move(now.to(at, true));
        } else {
            field.move(now.select(begun.start(), begun.end()));
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        Span here = unit(field.typed().source(), field.offset(event.getX(), event.getY()));
        boolean back = here.start() < begun.start();
        field.move(field.typed().select(back ? begun.end() : begun.start(), back ? here.start() : here.end()));
        event.consume();
    }

    /// What one, two or three clicks take at a place.
    private Span unit(Source source, int at) {
        return switch (clicks) {
            case 2 -> Moves.word(source, at);
            case 3 -> {
                int line = source.line(at);
                int end = line < source.lines() ? source.lineStart(line + 1) : source.text().length();
                yield new Span(source.lineStart(line), end);
            }
            default -> new Span(at, at);
        };
    }

    private void menu(ContextMenuEvent event) {
        CodeKeys keys = new CodeKeys(field);
        ContextMenu menu = new ContextMenu(
                Command.of("Undo", field::undo).item(),
                Command.of("Redo", field::redo).item(),
                new javafx.scene.control.SeparatorMenuItem(),
                Command.of("Cut", keys::cut).item(),
                Command.of("Copy", keys::copy).item(),
                Command.of("Paste", keys::paste).item(),
                new javafx.scene.control.SeparatorMenuItem(),
                Command.of("Select all", () -> field.move(field.typed().select(0, field.typed().text().length()))).item());
        menu.show(code, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
