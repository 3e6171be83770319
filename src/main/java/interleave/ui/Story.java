package interleave.ui;

import interleave.engine.Run;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The runs of the program that is open, which of them is shown and where, and what undo and redo go back to.
final class Story {
    private static final int MOST = 2000;

    /// Everything that a choice changes.
    private record Then(Branches branches, int position) {}

    final ReadOnlyObjectWrapper<Branches> branches = new ReadOnlyObjectWrapper<>(Branches.of(Nothing.run()));
    final ReadOnlyObjectWrapper<Moment> moment = new ReadOnlyObjectWrapper<>(new Moment(branches.get().run(), 0));
    final ReadOnlyObjectWrapper<Run> run = new ReadOnlyObjectWrapper<>(branches.get().run());
    final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
    final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    private final Deque<Then> undo = new ArrayDeque<>();
    private final Deque<Then> redo = new ArrayDeque<>();
    private @Nullable Moment guess;

    /// Whether there is no program to show.
    boolean blank() {
        return now().run().machine().program().source().text().isEmpty();
    }

    Moment now() {
        return moment.get();
    }

    /// Another program: its first run, and nothing to go back to.
    void begin(Run first, int at) {
        undo.clear();
        redo.clear();
        guess = null;
        show(Branches.of(first), at);
    }

    /// Other runs; a position outside becomes the nearest inside.
    void show(Branches all, int at) {
        branches.set(all);
        show(new Moment(all.run(), Math.clamp(at, 0, all.run().length())));
        canUndo.set(!undo.isEmpty());
        canRedo.set(!redo.isEmpty());
    }

    /// The same runs at another moment.
    void show(Moment now) {
        moment.set(now);
        run.set(now.run());
        position.set(now.position());
    }

    /// A choice changes the runs.
    void choose(Branches next, int at) {
        undo.push(new Then(branches.get(), now().position()));
        if (undo.size() > MOST) undo.removeLast();
        redo.clear();
        show(next, at);
    }

    void undo() {
        swap(undo, redo);
    }

    void redo() {
        swap(redo, undo);
    }

    private void swap(Deque<Then> from, Deque<Then> to) {
        if (from.isEmpty()) return;
        to.push(new Then(branches.get(), now().position()));
        Then then = from.pop();
        show(then.branches(), then.position());
    }

    /// A scheduler has made the first run as far as it goes.
    void guess(Run whole) {
        show(Branches.of(whole), now().position());
        guessed();
    }

    /// A scheduler has made the future behind the present moment.
    void guessed() {
        guess = now();
    }

    /// Whether a scheduler made the future behind the present moment, and nobody has gone into it: then another one may
    /// take its place, and nothing is lost that anyone chose.
    boolean isGuess() {
        return now().equals(guess);
    }
}
