package interleave.language.rust.macros;

/// A token of a text.
/// @param start where it begins in the whole text, and `end` where it ends
record Token(Kind kind, String text, int start, int end) {
    /// What it is. [#GROUP_OPEN] and [#GROUP_CLOSE] stand around what was given to another macro as one thing.
    enum Kind { WORD, LIFETIME, LITERAL, PUNCTUATION, OPEN, CLOSE, GROUP_OPEN, GROUP_CLOSE, END }

    boolean is(String other) {
        return text.equals(other) && kind != Kind.LITERAL;
    }

    boolean opens() {
        return kind == Kind.OPEN || kind == Kind.GROUP_OPEN;
    }

    boolean closes() {
        return kind == Kind.CLOSE || kind == Kind.GROUP_CLOSE;
    }

    /// Whether it is written as the other is.
    boolean same(Token other) {
        return kind == other.kind && text.equals(other.text);
    }
}
