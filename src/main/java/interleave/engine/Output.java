package interleave.engine;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// What a program has printed: pieces, the last one first, so that a state shares them with the states before it.
final class Output {
    final String text;
    final boolean error;
    final @Nullable Output before;
    private final int hash;
    /// Kept by [Shapes], for itself.
    @Nullable Shape shape;

    private Output(String text, boolean error, @Nullable Output before) {
        this.text = text;
        this.error = error;
        this.before = before;
        this.hash = (before == null ? 1 : before.hash) * 31 + text.hashCode() * 2 + (error ? 1 : 0);
    }

    /// Equal for equal outputs.
    int hash() {
        return hash;
    }

    static Output then(@Nullable Output before, String text, boolean error) {
        return new Output(text, error, before);
    }

    /// All of it, in order; with `error` only what went to standard error, without it only the rest.
    static String of(@Nullable Output last, boolean error) {
        ArrayDeque<String> pieces = new ArrayDeque<>();
        for (Output at = last; at != null; at = at.before) {
            if (at.error == error) pieces.push(at.text);
        }
        return String.join("", pieces);
    }

    /// All of it, in order, whichever way it went.
    static String all(@Nullable Output last) {
        ArrayDeque<String> pieces = new ArrayDeque<>();
        for (Output at = last; at != null; at = at.before) pieces.push(at.text);
        return String.join("", pieces);
    }
}
