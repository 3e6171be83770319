package interleave.language.rust.resolve;

/// A place in the library's text that moves on over words, literals, comments and brackets.
final class Scanner {
    private final char[] text;
    private int at;

    Scanner(char[] text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    /// The character here; at the end a closing brace.
    char here() {
        return at < text.length ? text[at] : '}';
    }

    boolean ended() {
        return at >= text.length;
    }

    String from(int start) {
        return new String(text, start, at - start);
    }

    /// Over blanks and comments.
    void blanks() {
        while (at < text.length) {
            if (text[at] == '/' && at + 1 < text.length && text[at + 1] == '/') comment();
            else if (text[at] <= ' ') at++;
            else return;
        }
    }

    private void comment() {
        while (at < text.length && text[at] != '\n') at++;
    }

    /// Over a word, which it returns; empty where there is none.
    String word() {
        int start = at;
        while (at < text.length && (Character.isLetterOrDigit(text[at]) || text[at] == '_')) at++;
        return from(start);
    }

    /// Over one character, or all of a comment, literal, or pair of round, square or curly brackets.
    void over() {
        char c = here();
        if (c == '(' || c == '[' || c == '{') brackets();
        else step();
    }

    /// Most of the text is inside of some: nothing here is called for a character that means nothing.
    private void brackets() {
        int depth = 0;
        do {
            switch (text[at]) {
                case '(', '[', '{' -> {
                    depth++;
                    at++;
                }
                case ')', ']', '}' -> {
                    depth--;
                    at++;
                }
                case '/', '"', '\'' -> step();
                default -> at++;
            }
        } while (depth > 0);
    }

    /// Over one character, or all of a comment or literal.
    void step() {
        char c = text[at];
        if (c == '/' && at + 1 < text.length && text[at + 1] == '/') comment();
        else if (c == '"' || c == '\'' && isCharacter()) literal(c);
        else at++;
    }

    /// A lifetime has no quote at its end.
    private boolean isCharacter() {
        return text[at + 1] == '\\' || text[at + 2] == '\'';
    }

    private void literal(char quote) {
        at++;
        while (text[at] != quote) at += text[at] == '\\' ? 2 : 1;
        at++;
    }
}
