package interleave.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What undo and redo go back to: the runs and the position before each choice.
final class Past {
    private static final int MOST = 2000;

    /// Everything that a choice changes.
    record Then(Branches branches, int position) {}

    private final Deque<Then> undo = new ArrayDeque<>();
    private final Deque<Then> redo = new ArrayDeque<>();
    private @Nullable Moment guess;

    void clear() {
        undo.clear();
        redo.clear();
        guess = null;
    }

    /// A choice is about to be made.
    void remember(Branches branches, int position) {
        undo.push(new Then(branches, position));
        if (undo.size() > MOST) undo.removeLast();
        redo.clear();
    }

    /// A scheduler has made the future behind this moment.
    void guessed(Moment moment) {
        guess = moment;
    }

    /// Whether a scheduler made the future behind this moment, and nobody has gone into it: then another scheduler may
    /// replace it, and nothing is lost that anyone chose.
    boolean guessedAt(Moment moment) {
        return moment.equals(guess);
    }

    boolean canUndo() {
        return !undo.isEmpty();
    }

    boolean canRedo() {
        return !redo.isEmpty();
    }

    Optional<Then> undo(Branches branches, int position) {
        return swap(undo, redo, branches, position);
    }

    Optional<Then> redo(Branches branches, int position) {
        return swap(redo, undo, branches, position);
    }

    private static Optional<Then> swap(Deque<Then> from, Deque<Then> to, Branches branches, int position) {
        if (from.isEmpty()) return Optional.empty();
        to.push(new Then(branches, position));
        return Optional.of(from.pop());
    }
}
