package interleave.ui.code;

import java.util.ArrayDeque;
import java.util.Deque;

/// The text as it is, and as it was: what undo goes back to. Letters that are typed one after the other are taken back
/// together.
public final class TypingHistory {
    private static final int MOST = 1000;
    /// Long texts are remembered less far back.
    private static final long MOST_CHARACTERS = 20_000_000;

    private final Deque<Typed> undo = new ArrayDeque<>();
    private final Deque<Typed> redo = new ArrayDeque<>();
    private Typed now;
    private boolean together;

    public TypingHistory(Typed now) {
        this.now = now;
    }

    /// The text as it is.
    public Typed now() {
        return now;
    }

    /// Another text, with no past.
    public void restart(Typed text) {
        undo.clear();
        redo.clear();
        together = false;
        now = text;
    }

    /// The caret moved; what is typed next is taken back by itself.
    public void move(Typed to) {
        together = false;
        now = to;
    }

    /// The text changed.
    /// @param letter whether by one letter, which goes together with the letters before
    public void change(Typed to, boolean letter) {
        if (to.text().equals(now.text())) {
            now = to;
            return;
        }
        if (!(letter && together)) undo.push(now);
        while (undo.size() > 1 && (undo.size() > MOST || (long) undo.size() * to.text().length() > MOST_CHARACTERS)) {
            undo.removeLast();
        }
        redo.clear();
        together = letter;
        now = to;
    }

    /// Takes the last change back.
    /// @return whether there was one
    public boolean undo() {
        return swap(undo, redo);
    }

    /// Makes the change again that was taken back.
    /// @return whether there was one
    public boolean redo() {
        return swap(redo, undo);
    }

    private boolean swap(Deque<Typed> from, Deque<Typed> to) {
        if (from.isEmpty()) return false;
        to.push(now);
        now = from.pop();
        together = false;
        return true;
    }
}
