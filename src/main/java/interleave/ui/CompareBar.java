package interleave.ui;

import interleave.analysis.Analysis;
import interleave.engine.Run;
import interleave.engine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The row over the timeline while two runs are compared: where they part, which other run it is, and the way back.
final class CompareBar extends FoldingRow {
    private final Session session;
    private final Comparing comparing;
    private final Label words = new Label();
    private final MenuButton runs = new MenuButton("Compare with");
    private final Pulse pulse = new Pulse(this::tell);

    /// @param near shows the steps around one closely enough to be told apart
    CompareBar(Session session, Comparing comparing, Looks looks, IntConsumer near) {
        super(looks.typeProperty(), 0.6);
        this.session = session;
        this.comparing = comparing;
        setId("compare");
        getStyleClass().add("compare-bar");
        words.setId("compareWords");
        words.setMinWidth(0);
        Button there = button("compareThere", "To the parting", "To the step where the two runs part");
        there.setOnAction(_ -> {
            session.go(shared() + 1);
            near.accept(shared() + 1);
        });
        Button swap = button("compareSwap", "Swap", "Look at the other run, and compare it with this one");
        swap.setOnAction(_ -> comparing.swap());
        Button close = button("compareClose", "End comparing", "Only this run (Escape)");
        close.setOnAction(_ -> comparing.stop());
        runs.setId("compareRuns");
        runs.setTooltip(new Tooltip("Which run this one is compared with"));
        runs.getItems().add(new MenuItem("…")); // an empty menu would not open
        runs.setOnShowing(_ -> runs.getItems().setAll(items(session, comparing)));
        addGrowing(words, ALWAYS, 18);
        add(there, 3);
        add(swap, 2);
        add(runs, 4);
        add(close, ALWAYS);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            comparing.stop();
            event.consume();
        });
        comparing.otherProperty().subscribe(now -> {
            setVisible(now.isPresent());
            setManaged(now.isPresent());
            pulse.ask();
        });
        session.runProperty().subscribe(pulse::ask);
    }

    private static Button button(String id, String text, String tip) {
        Button button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(tip));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// The runs that the present one can be compared with, as items of a menu.
    static List<MenuItem> items(Session session, Comparing comparing) {
        Branches all = session.branchesProperty().get();
        List<MenuItem> items = new ArrayList<>();
        for (int i = 0; i < all.runs().size(); i++) {
            if (i == all.present()) continue;
            Run run = all.runs().get(i);
            MenuItem item = new MenuItem(BranchItems.words(all, i));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> comparing.with(run));
            items.add(item);
        }
        if (items.isEmpty()) {
            MenuItem none = new MenuItem("There is no other run yet");
            none.setDisable(true);
            items.add(none);
        }
        return items;
    }

    private int shared() {
        return comparing.otherProperty().get().map(other -> Branches.shared(session.run(), other)).orElse(0);
    }

    private void tell() {
        Optional<Run> other = comparing.otherProperty().get();
        other.ifPresent(run -> words.setText(words(session.run(), run)));
        words.setTooltip(new Tooltip(words.getText()));
    }

    /// Where two runs part, in words.
    static String words(Run here, Run there) {
        int shared = Branches.shared(here, there);
        String step = String.format(Locale.ROOT, "At step %,d ", shared + 1);
        if (shared == here.length()) return step + "this run has ended; in the other one " + next(there, shared) + ".";
        if (shared == there.length()) return step + "the other run has ended; in this one " + next(here, shared) + ".";
        return step + "the runs part: here " + next(here, shared) + ", there " + next(there, shared) + ".";
    }

    private static String next(Run run, int shared) {
        Step step = run.step(shared + 1);
        String all = Analysis.of(run.prefix(shared + 1)).narrator().at(shared + 1).sentences().getFirst().toString();
        String first = all.strip().replaceFirst(" \\(line \\d+\\)", "").replaceFirst("\\.$", "");
        return first.startsWith(step.thread().toString()) ? first : step.thread() + ": " + first;
    }
}
