package interleave.ui;

import interleave.analysis.Analysis;
import interleave.engine.Cell;
import interleave.engine.Run;
import interleave.picture.ComparedTimelines;
import interleave.picture.Picture;
import interleave.picture.Target;
import interleave.picture.TimelineDrawing;
import interleave.picture.TimelineLayout;
import interleave.picture.TimelineView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// All steps of the run, a lane per thread, and the values of a cell. Drag to scrub, click to go somewhere, turn the wheel to
/// zoom about the pointer.
final class TimelinePane extends Drawing {
    private static final int MOST_STRIPS = 3;

    private final Session session;
    private final Playback playback;
    private final Comparing comparing;
    private final Ordering ordering;
    private final Pointing pointing;
    private final Region ring = new Region();
    private final ContextMenu menu = new ContextMenu();
    private final Tooltip tooltip = new Tooltip();
    private TimelineView view = TimelineView.whole(0, 0);
    /// Whether all of the run is shown, however long it grows.
    private boolean whole = true;
    private boolean dragging;
    private TimelineDrawing drawing;
    private Optional<ComparedTimelines> compared = Optional.empty();

    TimelinePane(
            Session session, Playback playback, Comparing comparing, RaceHunt hunt, Ordering ordering, Pointing pointing, Looks looks) {
        super(session.appearance(), looks);
        this.session = session;
        this.playback = playback;
        this.comparing = comparing;
        this.ordering = ordering;
        this.pointing = pointing;
        this.drawing = TimelineDrawing.of(session.analysis(), looks.letters());
        setId("timeline");
        getStyleClass().add("timeline-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText("Timeline");
        ring.getStyleClass().add("focus-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        getChildren().add(ring);
        focusVisibleProperty().subscribe(now -> {
            ring.getStyleClass().remove("shown");
            if (now) ring.getStyleClass().add("shown");
        });
        session.momentProperty().subscribe(this::follow);
        session.selectedCellProperty().subscribe(this::redraw);
        playback.arrivalProperty().subscribe(this::redraw);
        pointing.onChange(this::redraw);
        hunt.chosenProperty().subscribe(this::redraw);
        ordering.shownProperty().subscribe(this::redraw);
        ordering.onlyProperty().subscribe(this::redraw);
        comparing.otherProperty().subscribe(this::compare);
        session.runProperty().subscribe(this::compare);
        listen();
        tooltip.setShowDelay(Duration.millis(350));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        Tooltip.install(this, tooltip);
    }

    private void follow(Moment now) {
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        if (!whole && !dragging) view = view.showing(now.position(), length());
        redraw();
    }

    private void compare() {
        Optional<Run> other = comparing.otherProperty().get().filter(run -> run.machine() == session.run().machine());
        boolean known = other.isPresent() && compared.isPresent() && compared.get().below().shows(other.get());
        drawing = drawing.to(session.analysis());
        compared = other.map(run -> new ComparedTimelines(
                drawing,
                known ? compared.get().below() : TimelineDrawing.of(Analysis.of(run), looks().letters()),
                Branches.shared(session.run(), run)));
        requestLayout();
        redraw();
    }

    /// How many steps there are to show.
    private int length() {
        return Math.max(session.run().length(), compared.map(ComparedTimelines::length).orElse(0));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /// What a screen reader tells: that this is a slider, and where it stands.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) session.position();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) session.run().length();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /// The height at which all lanes and one strip have the room they like.
    double comfortable() {
        drawing = drawing.to(session.analysis());
        double one = TimelineLayout.comfortable(drawing.lanes().size(), 1);
        return (compared.map(both -> both.comfortable(1)).orElse(one) + 6) * session.appearance().scale();
    }

    @Override
    protected double computePrefHeight(double width) {
        return comfortable();
    }

    @Override
    double leastHeight() {
        if (compared.isPresent()) return Math.min(360, compared.get().least());
        return Math.min(220, TimelineLayout.comfortable(drawing.lanes().size(), 1) * 0.8);
    }

    @Override
    double leastWidth() {
        return 500;
    }

    @Override
    Picture draw(double width, double height) {
        if (session.blank()) return Picture.empty(width, height);
        int length = length();
        view = whole ? TimelineView.whole(width, length).scrolled(view.scroll(), drawing.layout(height, 1)) : view.resized(width, length);
        drawing = drawing.to(session.analysis());
        double arrival = playback.arrivalProperty().get();
        if (compared.isPresent()) {
            List<Cell> strip = session.shownCell().map(List::of).orElse(List.of());
            return compared.get().at(session.position(), arrival, view, height, strip);
        }
        return drawing.at(session.position(), arrival, view, height, strips(height), ordering.view(), pointing.looked());
    }

    /// The cells whose values are shown: the one that is looked at, and others as far as there is room.
    private List<Cell> strips(double height) {
        List<Cell> cells = new ArrayList<>();
        session.shownCell().ifPresent(cells::add);
        for (Cell cell : drawing.cells(MOST_STRIPS)) {
            boolean room = TimelineLayout.comfortable(drawing.lanes().size(), cells.size() + 1) <= height;
            if (room && cells.size() < MOST_STRIPS && !cells.contains(cell)) cells.add(cell);
        }
        return cells;
    }

    // ---- mouse

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            tooltip.hide();
            menu.hide();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (!event.isPrimaryButtonDown()) return;
            dragging = true;
            playback.hold(true);
            session.go(positionAt(event));
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (!dragging) clicked(event);
            dragging = false;
            playback.hold(false);
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, this::explain);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        menu.setAutoHide(true);
        setOnContextMenuRequested(event -> {
            boolean pointed = !event.isKeyboardTrigger() && !inTheOther(event.getY());
            int step = pointed ? view.stepAt(event.getX() / scale(), length()) : session.position() + 1;
            menu.getItems().setAll(WhatIfItems.of(comparing, step));
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private boolean inTheOther(double y) {
        return compared.isPresent() && y / scale() >= compared.get().split(getHeight() / scale());
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        if (inTheOther(event.getY())) comparing.swap();
        switch (at(event.getX(), event.getY())) {
            case Target.OfStep(int number) -> session.go(number);
            case Target.OfVersion(_, int writtenAt) -> session.go(writtenAt);
            case Target.OfLoss loss -> session.go(loss.destroyedWrite());
            case Target.OfThread(var thread) -> session.selectThread(thread);
            case Target.OfCell(var cell) -> session.selectedCellProperty().set(Optional.of(cell));
            case Target.StepButton _, Target.OfOutcome _, Target.Nothing _ -> session.go(positionAt(event));
        }
    }

    private int positionAt(MouseEvent event) {
        return view.positionAt(event.getX() / scale(), length());
    }

    private void explain(MouseEvent event) {
        boolean other = inTheOther(event.getY());
        String words =
                switch (at(event.getX(), event.getY())) {
                    case Target.OfStep(int number) -> step(number, other);
                    case Target.OfVersion(_, int writtenAt) -> writtenAt == 0 ? "the initial value" : step(writtenAt, other);
                    case Target.OfLoss loss -> step(loss.destroyedWrite(), other);
                    case Target.OfThread(var thread) -> thread.toString();
                    case Target.OfCell(var cell) -> cell.name();
                    case Target.StepButton _, Target.OfOutcome _, Target.Nothing _ -> "";
                };
        tooltip.setText(words);
        tooltip.setOpacity(words.isEmpty() ? 0 : 1);
    }

    private String step(int number, boolean other) {
        Analysis analysis = other && compared.isPresent() ? compared.get().below().analysis() : session.analysis();
        if (number < 1 || number > analysis.run().length()) return "";
        return "Step " + number + (other ? " of the other run\n" : "\n") + analysis.narrator().at(number);
    }

    private void scrolled(ScrollEvent event) {
        if (event.getX() < TimelineView.GUTTER * scale()) {
            look(view.scrolled(-event.getDeltaY() / scale(), drawing.layout(getHeight() / scale(), 1)));
            event.consume();
            return;
        }
        double amount = Math.abs(event.getDeltaY()) >= Math.abs(event.getDeltaX()) ? event.getDeltaY() : 0;
        int length = length();
        if (amount != 0 && !event.isShiftDown()) {
            look(view.zoomed(Math.pow(1.0025, amount), event.getX() / scale(), length));
        } else {
            double delta = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            look(view.panned(-delta / scale(), length));
        }
        event.consume();
    }

    private void look(TimelineView at) {
        int length = length();
        view = at;
        TimelineView all = TimelineView.whole(view.width(), length);
        whole = view.first() == 0 && view.pixelsPerStep() == all.pixelsPerStep();
        redraw();
    }

    // ---- keys

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE && compared.isPresent()) {
            comparing.stop();
            event.consume();
            return;
        }
        boolean nearer = code == KeyCode.PLUS || code == KeyCode.ADD || code == KeyCode.EQUALS;
        boolean farther = code == KeyCode.MINUS || code == KeyCode.SUBTRACT;
        if (nearer || farther) zoom(nearer ? 1.5 : 1 / 1.5);
        else if (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0) showAll();
        else return;
        event.consume();
    }

    /// Nearer or farther about the position.
    void zoom(double factor) {
        look(view.zoomed(factor, view.edge(session.position()), length()));
    }

    /// Near enough to a step that it and those around it can be told apart.
    void near(int step) {
        double enough = 24 / view.pixelsPerStep();
        if (enough > 1) look(view.zoomed(enough, view.edge(step), length()).showing(step, length()));
    }

    void showAll() {
        look(TimelineView.whole(view.width(), length()));
    }

    TimelineView view() {
        return view;
    }
}
