package interleave.ui;

import interleave.explore.Ending;
import interleave.explore.Livelock;
import interleave.explore.Outcomes;
import interleave.explore.Progress;
import interleave.picture.Amount;
import interleave.picture.OutcomeView;
import interleave.picture.Seal;
import interleave.program.Source;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// All outcomes of the program: bars that grow while it is explored, how far that is, and the ways to more.
final class OutcomesPane extends VBox {
    /// An exploration that is over sooner than this is not told of, in seconds.
    private static final double PATIENCE = 0.3;

    private final Session session;
    private final Explorer explorer;
    private final Label caption = SidePane.caption("");
    private final ToggleButton fromStart = new ToggleButton("All");
    private final ToggleButton fromHere = new ToggleButton("From here");
    private final OutcomeBars bars;
    private final Label words = new Label();
    private final Button cancel = new Button("Cancel");
    private final Button further = new Button();
    private final Hyperlink livelock = new Hyperlink();
    private final HBox progress;
    private final Pulse pulse = new Pulse(this::show);

    /// @param table shows all of it as a table
    /// @param worst goes to the worst that can happen
    OutcomesPane(Session session, Explorer explorer, Comparing comparing, Looks looks, Runnable table, Runnable worst) {
        this.session = session;
        this.explorer = explorer;
        bars = new OutcomeBars(session, explorer, comparing, looks);
        setId("outcomesPane");
        getStyleClass().addAll("side-section", "outcomes-pane");
        caption.setId("outcomesCaption");
        caption.setWrapText(true);
        words.setId("exploring");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        cancel.setId("cancelExploring");
        cancel.setOnAction(_ -> explorer.cancel());
        further.setId("exploreFurther");
        further.setOnAction(_ -> explorer.goFurther());
        for (Button button : List.of(cancel, further)) button.setMinWidth(Region.USE_PREF_SIZE);
        progress = new HBox(8, words, cancel, further);
        progress.setAlignment(Pos.CENTER_LEFT);
        livelock.setId("livelock");
        livelock.setWrapText(true);
        livelock.setTooltip(new Tooltip("See how the program comes there, and one round"));
        livelock.setOnAction(_ -> explorer.outcomesProperty().get().flatMap(Outcomes::livelock).ifPresent(explorer::show));
        getChildren().addAll(caption, bars, livelock, progress, tools(table, worst));
        explorer.statusProperty().subscribe(pulse::ask);
        explorer.outcomesProperty().subscribe(pulse::ask);
        explorer.hereProperty().subscribe(pulse::ask);
        session.runProperty().subscribe(pulse::ask);
        session.positionProperty().subscribe(pulse::ask);
    }

    private Node tools(Runnable table, Runnable worst) {
        SegmentedButton which = new SegmentedButton(fromStart, fromHere);
        fromStart.setId("outcomesFromStart");
        fromHere.setId("outcomesFromHere");
        fromStart.setTooltip(new Tooltip("Over all schedules"));
        fromHere.setTooltip(new Tooltip("Over the schedules that begin as this run does up to here"));
        fromStart.setSelected(true);
        for (ToggleButton one : List.of(fromStart, fromHere)) {
            one.setOnAction(_ -> {
                one.setSelected(true); // one of the two always is
                pulse.ask();
            });
        }
        Button all = button("outcomesTable", "Table", "All outcomes as a table (O)", table);
        Button bad = button("worst", "Worst", "What is the worst that can happen? (W)", worst);
        FlowPane row = new FlowPane(6, 6, which, all, bad);
        row.getStyleClass().add("outcome-tools");
        return row;
    }

    private static Button button(String id, String text, String tip, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show() {
        boolean blank = session.blank();
        setVisible(!blank);
        setManaged(!blank);
        if (blank) return;
        Optional<Outcomes> all = explorer.outcomesProperty().get();
        OutcomeView view = all.map(this::view).orElseGet(() -> OutcomeView.found(found(), explorer.own()));
        caption.setText(all.map(outcomes -> title(outcomes, view)).orElse("Outcomes found so far"));
        bars.show(new OutcomeView(view.title(), view.bars(), view.all(), view.atLeast(), List.of()));
        reveal(livelock, !view.remarks().isEmpty());
        String lines = all.flatMap(Outcomes::livelock).map(this::lines).orElse("");
        livelock.setText(String.join(" ", view.remarks()) + lines);
        tell();
    }

    private List<Ending> found() {
        return switch (explorer.statusProperty().get()) {
            case Explorer.Status.Exploring(Progress progress, _) -> progress.soFar();
            case Explorer.Status.Counting(Progress progress) -> progress.soFar();
            case Explorer.Status.Failed(Progress progress, _) -> progress.soFar();
            case Explorer.Status.Nothing _, Explorer.Status.Done _ -> List.of();
        };
    }

    private Optional<Here> here() {
        return explorer.hereProperty().get().filter(here -> Branches.shared(here.moment().run(), session.run()) >= here.moment().position());
    }

    private OutcomeView view(Outcomes whole) {
        if (session.position() == 0) return OutcomeView.of(whole, explorer.own(), Map.of());
        Optional<Here> here = here();
        if (here.isEmpty()) return OutcomeView.of(whole, explorer.own(), Map.of());
        Map<Ending, Seal> sealed = here.get().sealedBy(session.position());
        return fromHere.isSelected()
                ? OutcomeView.fromHere(whole, here.get().outcomes(), explorer.own(), sealed)
                : OutcomeView.of(whole, explorer.own(), sealed);
    }

    /// Where in the source a livelock goes round.
    private String lines(Livelock lock) {
        Source source = session.run().machine().program().source();
        List<Integer> lines = lock.spans().stream().map(source::line).distinct().sorted().toList();
        String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return lines.isEmpty() ? "" : (lines.size() == 1 ? " Line " : " Lines ") + numbers + ".";
    }

    private String title(Outcomes whole, OutcomeView view) {
        Optional<Here> here = here().filter(_ -> fromHere.isSelected() && session.position() > 0);
        String begin = here.map(h -> String.format(Locale.ROOT, "From step %,d: ", h.moment().position())).orElse("");
        return OutcomeView.heading(here.map(Here::outcomes).orElse(whole), view.title(), begin);
    }

    private void tell() {
        Explorer.Status status = explorer.statusProperty().get();
        Optional<Outcomes> all = explorer.outcomesProperty().get();
        boolean exploring = status instanceof Explorer.Status.Exploring(Progress now, long rate) && slow(now, rate);
        boolean counting = status instanceof Explorer.Status.Counting;
        boolean failed = status instanceof Explorer.Status.Failed;
        boolean part = status instanceof Explorer.Status.Done && all.filter(outcomes -> !outcomes.complete()).isPresent();
        reveal(progress, exploring || counting || part || failed);
        reveal(cancel, exploring || counting);
        reveal(further, part);
        if (status instanceof Explorer.Status.Exploring(Progress now, long rate)) words.setText(words(now, rate));
        if (status instanceof Explorer.Status.Failed(_, String why)) words.setText(why);
        if (counting) words.setText("Stopped. What was found is being counted…");
        if (part) {
            words.setText(all.flatMap(Outcomes::bound).map(OutcomesPane::stopped).orElse("Not all was explored."));
            further.setText("Go further");
            further.setTooltip(new Tooltip(String.format(Locale.ROOT, "Explore up to %,d states", explorer.further())));
        }
    }

    /// Why there may be more, in a sentence.
    static String stopped(String bound) {
        return bound.equals("stopped") ? "Stopped by you: there may be more." : "Stopped at " + bound + ": there may be more.";
    }

    private static boolean slow(Progress now, long rate) {
        return rate > 0 && now.states() / (double) rate > PATIENCE;
    }

    private static String words(Progress now, long rate) {
        return String.format(
                Locale.ROOT, "Exploring: %,d states, %,d a second, %,d ahead, %d found",
                now.states(), rate, now.frontier(), now.soFar().size());
    }

    private static void reveal(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
