package interleave.ui;

import interleave.ui.code.Blocks;
import interleave.ui.code.Moves;
import interleave.ui.code.Typed;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do in a [CodeField].
final class CodeKeys {
    private final CodeField field;
    private int column = -1;
    private boolean leaving;

    CodeKeys(CodeField field) {
        this.field = field;
    }

    void listen() {
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean wasLeaving = leaving;
            leaving = event.getCode() == KeyCode.ESCAPE || leaving && event.getCode().isModifierKey();
            if (event.getCode() == KeyCode.TAB && wasLeaving) return; // the focus goes on to the next control
            if (pressed(event)) event.consume();
        });
        field.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (typed(event)) event.consume();
        });
    }

    private boolean typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean command = event.isShortcutDown() || event.isControlDown() || event.isMetaDown();
        if (character.isEmpty() || command && !event.isAltDown()) return false;
        if (character.charAt(0) < ' ' || character.charAt(0) == 0x7F) return false;
        column = -1;
        field.change(now().type(character), true);
        return true;
    }

    private Typed now() {
        return field.typed();
    }

    private boolean pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean shift = event.isShiftDown();
        if (code != KeyCode.UP && code != KeyCode.DOWN && code != KeyCode.PAGE_UP && code != KeyCode.PAGE_DOWN
                && !code.isModifierKey()) {
            column = -1;
        }
        if (event.isShortcutDown()) return shortcut(code, shift);
        if (event.isAltDown() || event.isMetaDown()) return false;
        return switch (code) {
            case ENTER -> change(now().newLine());
            case TAB -> tab(shift);
            case BACK_SPACE -> delete(Moves.left(now()));
            case DELETE -> shift ? cut() : delete(Moves.right(now()));
            case INSERT -> shift && paste();
            case LEFT -> move(stepLeft(shift), shift);
            case RIGHT -> move(stepRight(shift), shift);
            case UP -> lines(-1, shift);
            case DOWN -> lines(1, shift);
            case PAGE_UP -> lines(-field.linesSeen(), shift);
            case PAGE_DOWN -> lines(field.linesSeen(), shift);
            case HOME -> move(Moves.home(now()), shift);
            case END -> move(Moves.end(now()), shift);
            default -> writes(code);
        };
    }

    /// Keys that write are kept from the commands of the window; the letter follows in an event of its own.
    private static boolean writes(KeyCode code) {
        return code.isLetterKey() || code.isDigitKey() || code.isWhitespaceKey() || code.isKeypadKey();
    }

    private boolean shortcut(KeyCode code, boolean shift) {
        return switch (code) {
            case A -> move(0, now().text().length());
            case C, INSERT -> !shift && copy();
            case X -> cut();
            case V -> paste();
            case Z -> does(shift ? field::redo : field::undo);
            case Y -> does(field::redo);
            case SLASH, DIVIDE -> change(Blocks.toggleComment(now()));
            case CLOSE_BRACKET -> change(Blocks.indent(now()));
            case OPEN_BRACKET -> change(Blocks.outdent(now()));
            case LEFT -> move(Moves.wordLeft(now()), shift);
            case RIGHT -> move(Moves.wordRight(now()), shift);
            case HOME -> move(0, shift);
            case END -> move(now().text().length(), shift);
            case UP -> does(() -> field.scrollLines(-1));
            case DOWN -> does(() -> field.scrollLines(1));
            case BACK_SPACE -> delete(Moves.wordLeft(now()));
            case DELETE -> delete(Moves.wordRight(now()));
            default -> false;
        };
    }

    private static boolean does(Runnable action) {
        action.run();
        return true;
    }

    private boolean change(Typed to) {
        field.change(to, false);
        return true;
    }

    private boolean move(int caret, boolean select) {
        field.move(now().to(caret, select));
        return true;
    }

    private boolean move(int anchor, int caret) {
        field.move(now().select(anchor, caret));
        return true;
    }

    /// Without Shift, an arrow leaves a selection at its end.
    private int stepLeft(boolean shift) {
        return now().selecting() && !shift ? now().selection().start() : Moves.left(now());
    }

    private int stepRight(boolean shift) {
        return now().selecting() && !shift ? now().selection().end() : Moves.right(now());
    }

    /// Going up and down keeps to the column at which it began, also over shorter lines.
    private boolean lines(int down, boolean shift) {
        if (column < 0) column = Moves.column(now());
        return move(Moves.lines(now(), down, column), shift);
    }

    private boolean tab(boolean shift) {
        Typed now = now();
        boolean block = now.selecting() && now.source().line(now.anchor()) != now.source().line(now.caret());
        if (shift) return change(Blocks.outdent(now));
        return change(block ? Blocks.indent(now) : now.insert("\t"));
    }

    private boolean delete(int to) {
        Typed now = now();
        return change(now.selecting() ? now.insert("") : now.to(to, true).insert(""));
    }

    boolean copy() {
        if (!now().selecting()) return true;
        ClipboardContent content = new ClipboardContent();
        content.putString(now().selected());
        Clipboard.getSystemClipboard().setContent(content);
        return true;
    }

    boolean cut() {
        if (!now().selecting()) return true;
        copy();
        return change(now().insert(""));
    }

    boolean paste() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null || change(now().insert(text));
    }
}
