package interleave.ui;

import interleave.engine.Choice;
import interleave.engine.State;
import interleave.engine.ThreadView;
import interleave.picture.Box;
import interleave.picture.Picture;
import interleave.picture.StageDrawing;
import interleave.picture.Target;
import interleave.program.ThreadId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;

/// The stage: the shared cells and the threads as a picture, with a real button on each thread's card.
final class StagePane extends Drawing {
    private final Session session;
    private final Playback playback;
    private final Comparing comparing;
    private final ContextMenu menu = new ContextMenu();
    private final Pane buttons = new Pane();
    private final Map<ThreadId, Button> made = new HashMap<>();

    StagePane(Session session, Playback playback, Comparing comparing, Looks looks) {
        super(session.appearance(), looks);
        this.session = session;
        this.playback = playback;
        this.comparing = comparing;
        setId("stage");
        setAccessibleRole(AccessibleRole.PARENT);
        buttons.setPickOnBounds(false);
        buttons.setManaged(false);
        getChildren().add(buttons);
        session.momentProperty().subscribe(this::redraw);
        session.selectedThreadProperty().subscribe(this::redraw);
        session.selectedCellProperty().subscribe(this::redraw);
        playback.arrivalProperty().subscribe(this::redraw);
        setOnMouseClicked(event -> {
            menu.hide();
            if (event.getButton() == MouseButton.PRIMARY) clicked(at(event.getX(), event.getY()));
        });
        menu.setAutoHide(true);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
        setOnMouseMoved(event -> setCursor(
                at(event.getX(), event.getY()) instanceof Target.OfCell ? Cursor.HAND : Cursor.DEFAULT));
    }

    /// What if a thread had gone here: the menu of its card, and of its button for those who use keys.
    private void offer(ContextMenuEvent event) {
        Optional<ThreadId> thread = event.getTarget() instanceof Button button
                ? made.entrySet().stream().filter(entry -> entry.getValue() == button).map(Map.Entry::getKey).findFirst()
                : under(at(event.getX(), event.getY()));
        if (thread.isEmpty()) return;
        menu.getItems().setAll(WhatIfItems.of(comparing, session.position() + 1, thread.get()));
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private static Optional<ThreadId> under(Target target) {
        return switch (target) {
            case Target.OfThread(var thread) -> Optional.of(thread);
            case Target.StepButton(var thread) -> Optional.of(thread);
            case Target.OfCell _, Target.OfStep _, Target.OfVersion _, Target.OfLoss _, Target.OfOutcome _, Target.Nothing _ ->
                Optional.empty();
        };
    }

    private void clicked(Target target) {
        switch (target) {
            case Target.OfCell(var cell) -> session.selectedCellProperty().set(Optional.of(cell));
            case Target.OfThread(var thread) -> session.selectThread(thread);
            case Target.OfStep(int number) -> session.go(number);
            case Target.OfVersion(_, int writtenAt) -> session.go(writtenAt);
            case Target.OfLoss(_, int destroyedWrite) -> session.go(destroyedWrite);
            case Target.StepButton _, Target.OfOutcome _, Target.Nothing _ -> {}
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 300;
    }

    @Override
    double leastWidth() {
        return 480;
    }

    @Override
    double leastHeight() {
        return 360;
    }

    @Override
    Picture draw(double width, double height) {
        double arrival = playback.arrivalProperty().get();
        return StageDrawing.at(session.analysis(), session.position(), arrival, width, height, looks().letters(), true);
    }

    /// Puts the buttons where the picture has left room for them.
    @Override
    void drawn(Picture picture) {
        buttons.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", Looks.BODY * scale()));
        State state = session.state();
        Map<ThreadId, Box> places = new HashMap<>();
        for (var placed : picture.places(Target.StepButton.class)) places.put(placed.target().thread(), placed.box());
        made.forEach((thread, button) -> button.setVisible(places.containsKey(thread)));
        places.keySet().stream().sorted().forEach(thread -> {
            Button button = made.computeIfAbsent(thread, this::make);
            Box box = places.get(thread);
            button.setPrefSize(box.width() * scale(), box.height() * scale());
            button.resizeRelocate(box.x() * scale(), box.y() * scale(), box.width() * scale(), box.height() * scale());
            // On a small card there is no room for a button: the card itself is one.
            boolean bare = picture.place(new Target.OfThread(thread)).filter(box::equals).isPresent();
            button.getStyleClass().setAll("button", bare ? "card-button" : "step-button", Looks.threadClass(thread));
            button.setGraphic(bare || thread.index() > 9 ? null : keyCap(thread));
            ThreadView view = state.thread(thread.index());
            button.setText(bare ? "" : "Step " + thread);
            button.setDisable(!view.ready() || state.outcome().isPresent());
            button.setAccessibleText("Step " + thread + view.next().map(next -> ": " + next.words()).orElse(""));
        });
    }

    /// A thread takes its next step; where that can go in several ways, the person is asked which.
    void take(ThreadId thread) {
        State state = session.state();
        List<String> ways = thread.index() < state.threads() ? state.ways(thread.index()) : List.of();
        if (ways.size() < 2) {
            session.choose(Choice.of(thread));
            return;
        }
        menu.getItems().clear();
        for (int i = 0; i < ways.size(); i++) {
            Choice choice = new Choice(thread, i);
            menu.getItems().add(Command.of(ways.get(i), () -> session.choose(choice)).item());
        }
        Button button = made.get(thread);
        if (button != null && button.isVisible()) menu.show(button, Side.BOTTOM, 0, 4);
        else menu.show(this, Side.TOP, getWidth() / 3, getHeight() / 3);
    }

    private static Label keyCap(ThreadId thread) {
        Label cap = new Label("" + thread.index());
        cap.getStyleClass().add("key-cap");
        return cap;
    }

    private Button make(ThreadId thread) {
        Button button = new Button();
        button.setId("step-" + thread);
        button.setOnAction(_ -> take(thread));
        buttons.getChildren().add(button);
        return button;
    }
}
