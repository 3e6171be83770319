package interleave.ui;

import interleave.language.Highlighting;
import interleave.language.Problem;
import interleave.language.Token;
import interleave.picture.FontTable;
import interleave.picture.Picture;
import interleave.program.Source;
import interleave.program.Span;
import interleave.ui.code.Finding;
import interleave.ui.code.Typed;
import interleave.ui.code.TypingHistory;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// A field to write a program in. It holds the text that is typed and shows it; [CodeKeys] and [CodeMouse] say what keys
/// and the mouse do to it. Each change makes another [Typed], and only what is seen of it is drawn.
final class CodeField extends Region {
    private static final Duration BLINK = Duration.millis(530);

    private final Appearance appearance;
    private final TypingHistory history = new TypingHistory(Typed.of(new Source("main.go", "")));
    private final ReadOnlyObjectWrapper<Typed> typed = new ReadOnlyObjectWrapper<>(history.now());
    private final Code code;
    private final Scrolled scrolled;
    private final Timeline blink = new Timeline(new KeyFrame(BLINK, _ -> blink()));
    private final Consumer<Source> onTyped;
    private List<Problem> problems = List.of();
    private Finding finding = Finding.NONE;
    private EditedDrawing drawing;
    private boolean lit = true;
    private boolean follow;

    /// @param onTyped told when the text has been changed by hand
    CodeField(Appearance appearance, Looks looks, Consumer<Source> onTyped) {
        this.appearance = appearance;
        this.onTyped = onTyped;
        drawing = drawing(List.of());
        code = new Code(appearance, looks);
        scrolled = new Scrolled(code);
        getChildren().add(scrolled);
        getStyleClass().addAll("code-field", "keeps-keys");
        setId("code");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText("Program text");
        setAccessibleHelp("Tab writes a tab; press Escape and then Tab to leave");
        code.setCursor(Cursor.TEXT);
        scrolled.onMoved(code::redraw);
        blink.setCycleCount(Timeline.INDEFINITE);
        focusedProperty().subscribe(this::focus);
        heightProperty().subscribe((_, _) -> follow = true); // the caret stays in view
        new CodeKeys(this).listen();
        new CodeMouse(this, code).listen();
        CodeComposing.install(this);
    }

    // ---- the text

    /// The text with its caret.
    ReadOnlyObjectProperty<Typed> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    Typed typed() {
        return history.now();
    }

    /// Another text, which nobody has typed here: nothing of it can be taken back.
    void open(Source source) {
        history.restart(Typed.of(source));
        problems = List.of();
        changed(false);
        scrolled.moveTo(0, 0);
    }

    /// The text was changed by hand.
    /// @param letter whether by one letter, which is taken back together with the letters before
    void change(Typed to, boolean letter) {
        Typed before = typed();
        if (to.equals(before)) return;
        problems = Shifting.along(problems, before.text(), to.text());
        history.change(to, letter);
        changed(!before.text().equals(to.text()));
    }

    /// The caret moved.
    void move(Typed to) {
        history.move(to);
        changed(false);
    }

    void undo() {
        swap(history::undo);
    }

    void redo() {
        swap(history::redo);
    }

    private void swap(java.util.function.BooleanSupplier how) {
        Typed before = typed();
        if (!how.getAsBoolean()) return;
        problems = Shifting.along(problems, before.text(), typed().text());
        changed(true);
    }

    private void changed(boolean byHand) {
        Typed now = typed();
        boolean text = !now.source().equals(drawing.typed().source());
        drawing = drawing(text ? Highlighting.of(now.source().name()).tokens(now.text()) : drawing.tokens());
        typed.set(now);
        follow = true;
        steady();
        if (text) notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        if (byHand) onTyped.accept(now.source());
    }

    private EditedDrawing drawing(List<Token> tokens) {
        FontTable measure = new FontTable();
        CodeGrid grid = CodeGrid.of(measure, typed().source().lines(), EditedDrawing.SIGNS);
        return new EditedDrawing(typed(), tokens, problems, finding, grid, measure);
    }

    /// What is wrong with the text.
    void show(List<Problem> found) {
        problems = List.copyOf(found);
        redraw();
    }

    List<Problem> problems() {
        return problems;
    }

    /// What is looked for in the text.
    void show(Finding found) {
        finding = found;
        redraw();
    }

    private void redraw() {
        drawing = drawing(drawing.tokens());
        code.redraw();
    }

    /// Selects a stretch and shows it.
    void select(Span span) {
        move(typed().select(span.start(), span.end()));
    }

    // ---- where things are

    /// The offset nearest to a point of the field.
    int offset(double x, double y) {
        double scale = appearance.scale();
        return drawing.offset((x + scrolled.left()) / scale, (y + scrolled.top()) / scale);
    }

    /// How many lines are seen at once.
    int linesSeen() {
        return Math.max(1, (int) (getHeight() / (drawing.grid().line() * appearance.scale())) - 1);
    }

    /// Where an offset stands on the screen, for the window in which letters are composed.
    Point2D onScreen(int offset) {
        double scale = appearance.scale();
        int line = typed().source().line(offset);
        double x = drawing.x(offset) * scale - scrolled.left();
        double y = (drawing.top(line) + drawing.grid().line()) * scale - scrolled.top();
        return localToScreen(x, y);
    }

    /// Scrolls by lines without moving the caret.
    void scrollLines(int down) {
        scrolled.moveTo(scrolled.left(), scrolled.top() + down * drawing.grid().line() * appearance.scale());
    }

    /// How many marks are drawn.
    int marks() {
        return code.shown().marks().size();
    }

    void enlarge(int tenths) {
        appearance.enlarge(tenths);
    }

    // ---- the caret

    private void focus(boolean has) {
        if (has && !appearance.reducedMotionProperty().get()) blink.playFromStart();
        else blink.stop();
        steady();
    }

    private void blink() {
        lit = !lit;
        code.redraw();
    }

    private void steady() {
        lit = true;
        if (blink.getStatus() == Timeline.Status.RUNNING) blink.playFromStart();
        code.redraw();
    }

    @Override
    protected void layoutChildren() {
        scrolled.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> typed().text();
            case EDITABLE -> true;
            case SELECTION_START -> typed().selection().start();
            case SELECTION_END -> typed().selection().end();
            case CARET_OFFSET -> typed().caret();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /// The picture itself.
    private final class Code extends Drawing {
        private double widest;
        private Source measured = new Source("", "");

        Code(Appearance appearance, Looks looks) {
            super(appearance, looks);
        }

        @Override
        Picture draw(double width, double height) {
            EditedDrawing now = drawing;
            Source source = now.typed().source();
            if (source != measured) {
                widest = now.grid().widest(source);
                measured = source;
            }
            double scale = scale();
            double room = now.grid().gutter() + widest + 3 * now.grid().column();
            scrolled.content(room * scale, now.contentHeight() * scale);
            if (follow) follow(now, scale);
            follow = false;
            double left = Math.round(scrolled.left() / scale);
            double top = Math.round(scrolled.top() / scale);
            return now.draw(left, top, width, height, lit && CodeField.this.isFocused());
        }

        private void follow(EditedDrawing now, double scale) {
            double line = now.top(now.typed().source().line(now.typed().caret()));
            scrolled.showRows(line * scale, (line + now.grid().line()) * scale, now.grid().line() * scale);
            double x = now.x(now.typed().caret());
            double left = x - now.grid().gutter() < 1 ? 0 : x - now.grid().gutter();
            scrolled.showColumns(left * scale, x * scale, 3 * now.grid().column() * scale);
        }
    }
}
