package interleave.ui;

import interleave.analysis.Race;
import interleave.analysis.RaceWords;
import interleave.explore.ProgramRace;
import interleave.explore.ProgramRaces;
import interleave.explore.Tally;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.controlsfx.control.SegmentedButton;

/// The data races: of the run that is shown, or of all schedules. A click on one goes to it; one of another schedule brings
/// the run that shows it. A click on the one that is looked at lets it go.
final class RacesPane extends VBox {
    /// As many are shown one by one.
    private static final int MOST = 12;

    private final Session session;
    private final RaceHunt hunt;
    private final Sentences sentences;
    private final Label caption = SidePane.caption("");
    private final TextFlow verdict = new TextFlow();
    private final ToggleButton here = new ToggleButton("This run");
    private final ToggleButton everywhere = new ToggleButton("All schedules");
    private final VBox rows = new VBox(6);
    private final TextFlow words = new TextFlow();
    private final Label remark = new Label();
    private final Button cancel = new Button("Cancel");
    private final Button further = new Button();
    private final Pulse pulse = new Pulse(this::show);

    RacesPane(Session session, RaceHunt hunt, Ordering ordering) {
        this.session = session;
        this.hunt = hunt;
        this.sentences = new Sentences(session);
        setId("races");
        getStyleClass().add("side-section");
        verdict.setId("raceVerdict");
        verdict.getStyleClass().add("narration");
        words.setId("raceWords");
        words.getStyleClass().add("narration");
        remark.setId("raceRemark");
        remark.getStyleClass().add("muted");
        remark.setWrapText(true);
        here.setId("racesHere");
        everywhere.setId("racesEverywhere");
        here.setSelected(true);
        for (ToggleButton one : List.of(here, everywhere)) {
            one.setMinWidth(Region.USE_PREF_SIZE);
            one.setOnAction(_ -> {
                one.setSelected(true); // one of the two always is
                pulse.ask();
            });
        }
        ToggleButton order = new ToggleButton("Order");
        order.setId("showOrder");
        order.setTooltip(new Tooltip("What is ordered before and behind this step, on the timeline (H)"));
        order.selectedProperty().bindBidirectional(ordering.shownProperty());
        cancel.setId("cancelRaces");
        cancel.setOnAction(_ -> hunt.cancel());
        further.setId("racesFurther");
        further.setOnAction(_ -> hunt.goFurther());
        FlowPane tools = new FlowPane(6, 6, new SegmentedButton(here, everywhere), order, cancel, further);
        getChildren().addAll(caption, verdict, rows, words, remark, tools);
        session.runProperty().subscribe(pulse::ask);
        hunt.allProperty().subscribe(pulse::ask);
        hunt.searchingProperty().subscribe(pulse::ask);
        hunt.chosenProperty().subscribe(pulse::ask);
    }

    private void show() {
        boolean blank = session.blank();
        reveal(this, !blank);
        if (blank) return;
        List<Race> mine = hunt.ofThisRun();
        Optional<ProgramRaces> all = hunt.allProperty().get();
        caption.setText("Data races: " + mine.size() + " in this run, " + all.map(RacesPane::count).orElse("…") + " over all schedules");
        verdict.getChildren().setAll(sentences.nodes(RaceWords.verdict(session.analysis())));
        Source source = session.ran();
        List<Node> shown = new ArrayList<>();
        if (here.isSelected()) {
            for (Race race : mine) shown.add(row(race, source, () -> hunt.show(race)));
        } else {
            for (ProgramRace one : all.map(ProgramRaces::races).orElse(List.of())) {
                shown.add(row(one.race(), source, () -> hunt.show(one)));
            }
        }
        int more = shown.size() - MOST;
        rows.getChildren().setAll(more > 0 ? shown.subList(0, MOST) : shown);
        reveal(rows, !shown.isEmpty());
        Optional<Race> chosen = hunt.chosenProperty().get();
        reveal(words, chosen.isPresent());
        chosen.ifPresent(race -> words.getChildren().setAll(sentences.nodes(new RaceWords(session.run()).missing(race))));
        tell(all, more);
    }

    private RaceRow row(Race race, Source source, Runnable action) {
        boolean chosen = hunt.chosenProperty().get().filter(one -> one.places().equals(race.places())).isPresent();
        return new RaceRow(race, source, chosen, () -> {
            if (chosen) hunt.leave();
            else action.run();
        });
    }

    private static String count(ProgramRaces races) {
        return (races.complete() ? "" : "at least ") + races.races().size();
    }

    private void tell(Optional<ProgramRaces> all, int more) {
        boolean searching = hunt.searchingProperty().get();
        List<String> said = new ArrayList<>();
        if (more > 0) said.add("And " + more + " more.");
        if (searching) said.add("Searching all schedules…");
        else if (everywhere.isSelected()) all.ifPresent(races -> said.add(remark(races)));
        remark.setText(String.join(" ", said));
        reveal(remark, !said.isEmpty());
        reveal(cancel, searching);
        reveal(further, !searching && everywhere.isSelected() && all.filter(races -> !races.complete()).isPresent());
        further.setText("Look at " + Tally.of(hunt.further(), "state"));
    }

    private static String remark(ProgramRaces races) {
        if (races.complete()) return "These are all: every schedule was looked at (" + Tally.of(races.states(), "state") + ").";
        String runs = races.runs() > 0 ? ", and " + Tally.of(races.runs(), "run") + " besides" : "";
        return "At least these: the search ended at " + races.bound().orElse("a bound") + runs + ".";
    }

    private static void reveal(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
