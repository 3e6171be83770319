package interleave.ui;

import interleave.analysis.HappensBefore;
import interleave.analysis.HappensBefore.Relation;
import interleave.analysis.OrderWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.SegmentedButton;

/// The row over the timeline while the order of steps is shown: what orders the step at the position, in words, and which
/// steps stand out.
final class OrderBar extends FoldingRow {
    /// Runs are not counted through for more steps than this.
    private static final int MOST_COUNTED = 20_000;

    private final Session session;
    private final Ordering ordering;
    private final Label words = new Label();
    private final List<ToggleButton> choices;
    private final Pulse pulse = new Pulse(this::tell);

    OrderBar(Session session, Ordering ordering, Looks looks) {
        super(looks.typeProperty(), 0.6);
        this.session = session;
        this.ordering = ordering;
        setId("order");
        getStyleClass().add("compare-bar");
        words.setId("orderWords");
        words.setMinWidth(0);
        choices = List.of(
                choice("orderBefore", Relation.BEFORE), choice("orderConcurrent", Relation.CONCURRENT), choice("orderAfter", Relation.AFTER));
        SegmentedButton which = new SegmentedButton(choices.toArray(ToggleButton[]::new));
        Button close = new Button("Hide order");
        close.setId("orderClose");
        close.setTooltip(new Tooltip("No order of steps on the timeline (H)"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> ordering.toggle());
        addGrowing(words, ALWAYS, 14);
        add(which, ALWAYS);
        add(close, 1);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            ordering.toggle();
            event.consume();
        });
        ordering.shownProperty().subscribe(now -> {
            setVisible(now);
            setManaged(now);
            pulse.ask();
        });
        ordering.onlyProperty().subscribe(pulse::ask);
        session.momentProperty().subscribe(pulse::ask);
    }

    private ToggleButton choice(String id, Relation relation) {
        ToggleButton button = new ToggleButton(name(relation));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip("Let the steps stand out that are " + name(relation).toLowerCase(java.util.Locale.ROOT)
                + " this one" + (relation == Relation.CONCURRENT ? ": nothing orders them" : ", whatever the schedule")));
        button.setOnAction(_ -> ordering.onlyProperty().set(button.isSelected() ? Optional.of(relation) : Optional.empty()));
        return button;
    }

    private static String name(Relation relation) {
        return switch (relation) {
            case SAME -> "This one";
            case BEFORE -> "Before";
            case AFTER -> "After";
            case CONCURRENT -> "Concurrent with";
        };
    }

    private void tell() {
        if (!ordering.shownProperty().get() || session.blank()) return;
        int step = session.position();
        HappensBefore order = session.analysis().happensBefore();
        int[] counts = new int[Relation.values().length];
        int length = session.run().length();
        boolean counted = step > 0 && length <= MOST_COUNTED;
        for (int other = 1; counted && other <= length; other++) counts[order.relation(other, step).ordinal()]++;
        List<Relation> relations = List.of(Relation.BEFORE, Relation.CONCURRENT, Relation.AFTER);
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            choices.get(i).setText(name(relation) + (counted ? " " + counts[relation.ordinal()] : ""));
            choices.get(i).setDisable(step == 0);
            choices.get(i).setSelected(ordering.onlyProperty().get().equals(Optional.of(relation)));
        }
        words.setText(step == 0 ? "Go to a step to see what orders it." : words(order, step));
        words.setTooltip(new Tooltip(words.getText()));
    }

    private static String words(HappensBefore order, int step) {
        String why = new OrderWords(order).of(step).stream().map(Object::toString).collect(Collectors.joining(" "));
        return "Step " + step + ": " + (why.isEmpty() ? "nothing but its own thread's program orders it directly." : why);
    }
}
