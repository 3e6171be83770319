package interleave.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/// A pane that draws the part of a large content which is seen, with bars to move that part. All in pixels of the screen.
final class Scrolled extends Region {
    private static final double BAR = 12;

    private final Node view;
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private double contentWidth;
    private double contentHeight;

    /// @param view fills the pane, and draws what lies from [#left()], [#top()] on
    Scrolled(Node view) {
        this.view = view;
        getStyleClass().add("scrolled");
        down.setOrientation(Orientation.VERTICAL);
        down.setFocusTraversable(false);
        across.setFocusTraversable(false);
        getChildren().addAll(view, down, across);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    double left() {
        return across.getValue();
    }

    double top() {
        return down.getValue();
    }

    /// Tells when another part is to be seen.
    void onMoved(Runnable moved) {
        ObservableValue<Number> top = down.valueProperty();
        ObservableValue<Number> left = across.valueProperty();
        top.subscribe((_, _) -> moved.run());
        left.subscribe((_, _) -> moved.run());
    }

    /// How large the content is.
    void content(double width, double height) {
        if (width == contentWidth && height == contentHeight) return;
        contentWidth = width;
        contentHeight = height;
        ranges();
        requestLayout();
    }

    private void ranges() {
        boolean wide = contentWidth > getWidth() - (contentHeight > getHeight() ? BAR : 0);
        range(down, contentHeight, getHeight() - (wide ? BAR : 0));
        range(across, contentWidth, getWidth() - (down.isVisible() ? BAR : 0));
    }

    private static void range(ScrollBar bar, double content, double seen) {
        double most = Math.max(0, Math.ceil(content - seen));
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(content <= 0 ? 1 : most * Math.min(1, seen / content));
        bar.setBlockIncrement(seen * 0.9);
        bar.setUnitIncrement(40);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
    }

    /// Goes to a place, as far as there is content.
    void moveTo(double left, double top) {
        across.setValue(Math.clamp(left, 0, across.getMax()));
        down.setValue(Math.clamp(top, 0, down.getMax()));
    }

    /// Moves as little as it takes for a stretch of the height to be seen, with some room around it.
    void showRows(double from, double to, double around) {
        double seen = getHeight() - (across.isVisible() ? BAR : 0);
        double room = Math.min(around, Math.max(0, (seen - (to - from)) / 2));
        if (from - room < top()) moveTo(left(), from - room);
        else if (to + room > top() + seen) moveTo(left(), to + room - seen);
    }

    /// The same for a stretch of the width.
    void showColumns(double from, double to, double around) {
        double seen = getWidth() - (down.isVisible() ? BAR : 0);
        if (from - around < left()) moveTo(from - around, top());
        else if (to + around > left() + seen) moveTo(to + around - seen, top());
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) return;
        double dx = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        double dy = event.isShiftDown() ? 0 : event.getDeltaY();
        moveTo(left() - dx, top() - dy);
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        ranges();
        double width = getWidth();
        double height = getHeight();
        view.resizeRelocate(0, 0, width, height);
        double corner = down.isVisible() && across.isVisible() ? BAR : 0;
        down.resizeRelocate(width - BAR, 0, BAR, height - corner);
        across.resizeRelocate(0, height - BAR, width - corner, BAR);
    }
}
