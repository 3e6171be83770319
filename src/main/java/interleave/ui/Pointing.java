package interleave.ui;

import interleave.program.ThreadId;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The thread that the pointer is over, so that other panes show it too. While it is over none, the one that was selected.
final class Pointing {
    private final Session session;
    private final ObjectProperty<Optional<ThreadId>> pointed = new SimpleObjectProperty<>(Optional.empty());

    Pointing(Session session) {
        this.session = session;
    }

    /// The pointer is over that thread, or over none.
    void at(Optional<ThreadId> thread) {
        pointed.set(thread);
    }

    /// The thread that stands out.
    Optional<ThreadId> looked() {
        return pointed.get().or(() -> session.selectedThreadProperty().get());
    }

    /// Does something now and whenever another thread stands out.
    void onChange(Runnable action) {
        pointed.subscribe(action);
        session.selectedThreadProperty().subscribe(action);
    }
}
