package interleave.ui;

import interleave.engine.Schedulers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.StringConverter;

/// The row that moves the position, and says who decides what is not yet known.
final class TransportBar extends FoldingRow {
    private final Session session;
    private final Playback playback;
    private final Button play = button("play", "play", "Play", "Space");
    private final Text number = new Text();
    private final Text total = new Text();
    private final ComboBox<Chooser> choosers = new ComboBox<>();
    private final Spinner<Integer> seed = new Spinner<>(0, Integer.MAX_VALUE, 1);
    private final Spinner<Integer> depth = new Spinner<>(1, 20, 3);
    private final Label seedLabel = new Label("seed");
    private final Label depthLabel = new Label("depth");
    private final ComboBox<Double> speeds = new ComboBox<>();
    private boolean following;

    TransportBar(Session session, Playback playback, Looks looks, ScheduleField schedule) {
        super(looks.typeProperty(), 0.6);
        this.session = session;
        this.playback = playback;
        getStyleClass().add("transport");
        setId("transport");

        Button start = button("toStart", "start", "", "To the start (Home)");
        Button back = button("back", "back", "Back", "One step back (Left)");
        Button step = button("step", "step", "Step", "One step on (Right)");
        step.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        Button end = button("toEnd", "end", "", "To the end (End)");
        Button loss = button("nextLoss", "loss", "Next loss", "To the next lost update (N); Shift+N to the one before");
        start.setAccessibleText("To the start");
        end.setAccessibleText("To the end");
        play.getStyleClass().add("primary");
        start.setOnAction(_ -> session.toStart());
        back.setOnAction(_ -> session.back());
        play.setOnAction(_ -> playback.toggle());
        step.setOnAction(_ -> session.step());
        end.setOnAction(_ -> session.toEnd());
        loss.setOnAction(_ -> session.nextLoss());

        add(start, 1);
        add(back, ALWAYS);
        add(play, ALWAYS);
        add(step, ALWAYS);
        add(end, 1);
        add(loss, 2);
        add(place(), 3);
        addGrowing(schedule, 7, 8);
        add(branches(), 6);
        add(caption("scheduler", choosers), 8);
        add(choosers, 5);
        add(seedLabel, 9);
        add(seed, 6);
        add(depthLabel, 9);
        add(depth, 6);
        add(caption("speed", speeds), 8);
        add(speeds, 4);
        fillChoosers();
        fillSpeeds();
        watch(start, back, step, end, loss);
    }

    private static Button button(String id, String icon, String text, String tip) {
        Button button = new Button(text, Icon.of(icon));
        button.setId(id);
        button.getStyleClass().add(text.isEmpty() ? "icon-only" : "with-icon");
        button.setTooltip(new Tooltip(tip));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Node place() {
        Text of = new Text("step ");
        of.getStyleClass().add("muted");
        number.getStyleClass().add("strong");
        total.getStyleClass().add("muted");
        TextFlow flow = new TextFlow(of, number, total);
        flow.setId("place");
        return flow;
    }

    /// The runs that were left when something else was chosen in their past, to go back to.
    private Node branches() {
        MenuButton button = new MenuButton();
        button.setId("branches");
        button.setTooltip(new Tooltip("The runs of this program: those that you left are kept"));
        button.getItems().add(new MenuItem("…")); // an empty menu would not open
        button.setOnShowing(_ -> button.getItems().setAll(BranchItems.of(session)));
        session.branchesProperty().subscribe(all -> {
            button.setText(all.runs().size() + " runs");
            show(button, all.runs().size() > 1);
        });
        return button;
    }

    private static Node caption(String caption, Node control) {
        Label label = new Label(caption);
        label.getStyleClass().add("muted");
        label.setLabelFor(control);
        return label;
    }

    // ---- who decides

    private void fillChoosers() {
        List<Chooser> all = new ArrayList<>(List.of(new Chooser.Person()));
        Schedulers.ALL.forEach(named -> all.add(new Chooser.Strategy(named, Schedulers.Settings.DEFAULT)));
        choosers.setId("scheduler");
        choosers.getItems().setAll(all);
        choosers.setConverter(new Titles());
        choosers.setTooltip(new Tooltip("Who decides which thread goes next where the run is not yet known"));
        for (Spinner<Integer> spinner : List.of(seed, depth)) {
            spinner.setEditable(true);
            spinner.getValueFactory().valueProperty().subscribe((_, _) -> decide());
            spinner.focusedProperty().subscribe(in -> {
                if (!in) spinner.commitValue();
            });
        }
        seed.setId("seed");
        depth.setId("depth");
        seed.setTooltip(new Tooltip("The seed: the same seed makes the same choices"));
        depth.setTooltip(new Tooltip("How deep a bug to look for: priorities change depth − 1 times"));
        seedLabel.getStyleClass().add("muted");
        depthLabel.getStyleClass().add("muted");
        seedLabel.setLabelFor(seed);
        depthLabel.setLabelFor(depth);
        choosers.valueProperty().subscribe((_, _) -> decide());
        session.chooserProperty().subscribe(this::showChooser);
    }

    private void showChooser(Chooser who) {
        following = true;
        choosers.getItems().stream()
                .filter(item -> item.title().equals(who.title()))
                .findFirst()
                .ifPresent(choosers::setValue);
        boolean seeded = who instanceof Chooser.Strategy s && s.named().seeded();
        boolean deep = who instanceof Chooser.Strategy s && s.named().name().equals("pct");
        for (Node node : List.of(seed, seedLabel)) show(node, seeded);
        for (Node node : List.of(depth, depthLabel)) show(node, deep);
        if (who instanceof Chooser.Strategy s) {
            seed.getValueFactory().setValue((int) s.settings().seed());
            depth.getValueFactory().setValue(s.settings().depth());
        }
        following = false;
    }

    private static void show(Node node, boolean visible) {
        node.setManaged(visible);
        if (!visible) node.setVisible(false);
    }

    private void decide() {
        if (following) return;
        Chooser who = choosers.getValue();
        session.decideBy(who instanceof Chooser.Strategy(var named, var _)
                ? new Chooser.Strategy(
                        named,
                        Schedulers.Settings.DEFAULT.withSeed(seed.getValue()).withDepth(depth.getValue()))
                : who);
    }

    /// Choosers by their titles.
    private static final class Titles extends StringConverter<Chooser> {
        @Override
        public String toString(Chooser who) {
            return who == null ? "" : who.title();
        }

        @Override
        public Chooser fromString(String text) {
            return new Chooser.Person();
        }
    }

    // ---- how fast

    private void fillSpeeds() {
        speeds.setId("speed");
        for (double speed : Playback.SPEEDS) speeds.getItems().add(speed);
        speeds.setConverter(new StringConverter<>() {
            @Override
            public String toString(Double speed) {
                if (speed == null) return "";
                return speed < 1
                        ? String.format(Locale.ROOT, "%s×", speed)
                        : String.format(Locale.ROOT, "%.0f×", speed);
            }

            @Override
            public Double fromString(String text) {
                return 1.0;
            }
        });
        speeds.setTooltip(new Tooltip("Steps per second while playing"));
        speeds.valueProperty().subscribe(speed -> {
            if (speed != null) playback.speedProperty().set(speed);
        });
        playback.speedProperty().subscribe(speed -> speeds.setValue(speed.doubleValue()));
    }

    // ---- what can be done now

    private void watch(Button start, Button back, Button step, Button end, Button loss) {
        session.momentProperty().subscribe(now -> {
            number.setText(String.format(Locale.ROOT, "%,d", now.position()));
            boolean open = now.run().outcome().isEmpty();
            total.setText(String.format(Locale.ROOT, " of %,d", now.run().length()) + (open ? " so far" : ""));
            start.setDisable(now.position() == 0);
            back.setDisable(now.position() == 0);
            boolean over = !now.hasFuture() && !open;
            step.setDisable(over);
            end.setDisable(over);
            play.setDisable(over && !playback.playingProperty().get());
        });
        session.losingProperty().subscribe(losing -> loss.setDisable(!losing));
        playback.playingProperty().subscribe(playing -> {
            play.setText(playing ? "Pause" : "Play");
            play.setGraphic(Icon.of(playing ? "pause" : "play"));
            Moment now = session.momentProperty().get();
            play.setDisable(!playing && !now.hasFuture() && now.run().outcome().isPresent());
        });
    }
}
