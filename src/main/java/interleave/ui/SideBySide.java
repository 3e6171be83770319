package interleave.ui;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.language.rust.explain.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The program that is open and another one beside it, over the window: one schedule steps both, and a timeline takes both back.
/// Below them, why the other one is refused, and what all versions are good for, counted over their schedules.
final class SideBySide extends BorderPane {
    private final Session session;
    private final Looks looks;
    private final Neighbours neighbours;
    private final Version own;
    private final List<Subscription> heard = new ArrayList<>();
    private final SplitPane codes = new SplitPane();
    /// Where the right one stands.
    private final StackPane place = new StackPane();
    private final VBox why = new VBox();
    private final Label title = new Label();
    private final PairColumn left;
    private final PairTimeline timeline;
    private final VersionsTable table;
    /// Whether the program runs only here, in pretence.
    private final boolean pretending;
    private Version version;
    private PairColumn right;
    private Optional<Run> otherStart = Optional.empty();
    private Optional<Fitting> fitting = Optional.empty();
    private Optional<Run> fitted = Optional.empty();

    /// @param own the program that is open, read
    /// @param beside what stands beside it, and that read
    SideBySide(Session session, Playback playback, Looks looks, Neighbours neighbours, Version own, Neighbour beside, Version read,
            Executor background, Executor window) {
        this.session = session;
        this.looks = looks;
        this.neighbours = neighbours;
        this.own = own;
        setId("sideBySide");
        getStyleClass().add("side-by-side");
        pretending = session.blank() && own.program().isPresent();
        if (pretending) session.pretend(own.program().orElseThrow());
        neighbours.carryOn();
        left = new PairColumn(own, "ownCode");
        right = new PairColumn(read, "twinCode");
        version = read;
        timeline = new PairTimeline(session, playback, looks, own.source().name());
        table = new VersionsTable(background, window, neighbours::show, neighbours::remove);
        why.getStyleClass().add("refusal-parts");
        codes.getItems().addAll(left, place);
        place.setMinWidth(0);
        SplitPane below = new SplitPane(scrolled(why), scrolled(table));
        // The table gets the room that it needs, where that leaves enough for the picture beside it.
        below.widthProperty().subscribe((_, width) -> below.setDividerPositions(Math.clamp(1 - 670 / width.doubleValue(), 0.34, 0.5)));
        SplitPane all = new SplitPane(codes, below);
        all.setOrientation(Orientation.VERTICAL);
        all.setDividerPositions(0.58);
        setTop(head());
        setCenter(all);
        // Large type in a small window: there is only room for the two programs and their steps.
        Runnable share = () -> {
            boolean small = getHeight() > 0 && getHeight() < 620 * session.appearance().scale();
            if (small == (all.getItems().size() == 2)) {
                if (small) all.getItems().remove(below);
                else all.getItems().add(below);
                if (!small) Platform.runLater(() -> all.setDividerPositions(0.58)); // once both have been laid out
            }
        };
        heard.add(heightProperty().subscribe(share));
        heard.add(session.appearance().presentingProperty().subscribe(share));
        heard.add(session.appearance().textScaleProperty().subscribe(share));
        VBox bottom = new VBox(new TransportBar(session, playback, looks, new ScheduleField(session)), timeline);
        bottom.getStyleClass().add("bottom-pane");
        setBottom(bottom);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            neighbours.end();
            event.consume();
        });
        show(beside, read);
        heard.add(session.momentProperty().subscribe(this::moved));
        heard.add(playback.arrivalProperty().subscribe(timeline::redraw));
    }

    private Node head() {
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button file = button("besideFile", "Another file…", "Puts another file of yours in the right half", neighbours::askForFile);
        Button swap = button("swapSides", "Swap", "Opens the right one, and puts this one beside it", neighbours::swap);
        Button done = button("closeSideBySide", "Close", "Back to the program (Esc)", neighbours::end);
        HBox head = new HBox(title, space, file, swap, done);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        return head;
    }

    private static Button button(String id, String words, String tip, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Another text stands beside the program.
    void show(Neighbour beside, Version read) {
        version = read;
        right = new PairColumn(read, "twinCode");
        place.getChildren().setAll(right);
        otherStart = read.program().map(program -> Run.of(new Machine(program)));
        fitted = Optional.empty();
        title.setText(own.source().name().equals(read.source().name())
                ? own.title() + " and " + read.title() + ", side by side"
                : own.source().name() + " and " + read.source().name() + ", side by side");
        why.getChildren().clear();
        Version explained = read.stories().isEmpty() ? own : read;
        for (Story story : explained.stories()) {
            why.getChildren().addAll(SidePane.caption("Why: who owns " + story.variable() + ", who borrows it, and for how long"),
                    new WhyPane(story, session.appearance(), looks));
        }
        if (explained.stories().isEmpty()) why.getChildren().add(words(read));
        Button open = button("openTwin", "Open " + read.source().name(), "Opens it instead of the program on the left", () -> neighbours.open(beside));
        why.getChildren().add(open);
        table.show(own, neighbours.all(), beside, neighbours::own);
        moved(session.momentProperty().get());
    }

    /// What is to be said of a version that there is no picture for.
    private static Label words(Version read) {
        Label words = new Label(switch (read.standing()) {
            case COMPILES -> read.source().name() + " compiles: nothing is refused.";
            case REFUSED -> read.source().name() + " is refused; what is wrong stands below the lines.";
            case NOT_UNDERSTOOD -> read.source().name() + " cannot be run" + (read.notes().isEmpty() ? "."
                    : ". Line " + read.notes().getFirst().line() + ": " + read.notes().getFirst().title() + ".");
        });
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        return words;
    }

    /// Takes the keys while no control has them.
    void rest() {
        setFocusTraversable(true);
        requestFocus();
    }

    /// What stands here goes: nothing of it is heard or counted any longer.
    void close() {
        table.stop();
        heard.forEach(Subscription::unsubscribe);
        if (pretending && session.pretendedProperty().get()) session.endPretence();
    }

    private static ScrollPane scrolled(Region content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("refusal");
        return pane;
    }

    /// The same schedule takes both programs as far as it fits.
    private void moved(Moment moment) {
        if (session.blank()) left.say("cannot be shown running");
        else left.show(moment.run(), moment.position(), "");
        otherStart.ifPresentOrElse(start -> {
            if (fitted.filter(run -> run == moment.run()).isEmpty()) fitting = Optional.of(Fitting.of(start, moment.run().schedule()));
            fitted = Optional.of(moment.run());
            Run run = fitting.orElseThrow().run();
            boolean beyond = moment.position() > run.length();
            String misfit = beyond ? fitting.orElseThrow().misfit().map(words -> "here the schedule no longer fits: " + words).orElse("") : "";
            right.show(run, Math.min(moment.position(), run.length()), misfit);
        }, () -> right.say("cannot be shown running"));
        timeline.show(version.source().name(), otherStart.flatMap(_ -> fitting).map(Fitting::run));
    }
}
