package interleave.engine;

import org.jspecify.annotations.Nullable;

/// What a program has printed: pieces, the last one first, so that a state shares them with the states before it.
record Output(String text, boolean error, @Nullable Output before, int hash) {
    static @Nullable Output then(@Nullable Output before, String text, boolean error) {
        int hash = (before == null ? 1 : before.hash) * 31 + text.hashCode() * 2 + (error ? 1 : 0);
        return new Output(text, error, before, hash);
    }

    /// All of it, in order; with `error` only what went to standard error, without it only the rest.
    static String of(@Nullable Output last, boolean error) {
        java.util.ArrayDeque<String> pieces = new java.util.ArrayDeque<>();
        for (Output at = last; at != null; at = at.before) {
            if (at.error == error) pieces.push(at.text);
        }
        return String.join("", pieces);
    }

    /// All of it, in order, whichever way it went.
    static String all(@Nullable Output last) {
        java.util.ArrayDeque<String> pieces = new java.util.ArrayDeque<>();
        for (Output at = last; at != null; at = at.before) pieces.push(at.text);
        return String.join("", pieces);
    }
}
