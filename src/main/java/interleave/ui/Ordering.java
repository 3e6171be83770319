package interleave.ui;

import interleave.analysis.HappensBefore.Relation;
import interleave.picture.OrderView;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Whether the timeline shows what is ordered before and behind the step at the position, and which steps stand out.
final class Ordering {
    private final Session session;
    private final RaceHunt hunt;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Relation>> only = new SimpleObjectProperty<>(Optional.empty());

    Ordering(Session session, RaceHunt hunt) {
        this.session = session;
        this.hunt = hunt;
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    /// Which steps stand out, by how they stand to the one at the position; empty for all.
    ObjectProperty<Optional<Relation>> onlyProperty() {
        return only;
    }

    void toggle() {
        shown.set(!shown.get());
        if (!shown.get()) only.set(Optional.empty());
    }

    OrderView view() {
        boolean step = shown.get() && session.position() > 0;
        return new OrderView(
                hunt.chosenProperty().get(),
                step ? OptionalInt.of(session.position()) : OptionalInt.empty(),
                step ? only.get() : Optional.empty());
    }
}
